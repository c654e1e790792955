import {escape, from} from "arquero";
import {group, rollup} from "d3-array";
import {defenseBudget as spec} from "../src/datasets/defense-budget.ts";
import {choose} from "./lib/choose.ts";
import {correct} from "./lib/correct.ts";
import {defineDataset, type Inputs} from "./lib/dataset.ts";
import type {Fault} from "./lib/faults.ts";
import type {Sources} from "./lib/sources.ts";
import {statusOf} from "./lib/status.ts";
import type {OpenRow} from "./lib/check.ts";

type Component = Inputs<typeof spec>["budget-components"][number];

const [, {values: componentWords}] = spec.inputs["budget-components"].fields;

/** Amounts are printed rounded to 100 million yen, so the parts may miss the difference by the rounding of each. */
const rounding = 1;

export const defenseBudget = defineDataset(spec, {
  transform: publishedBudgets,
  rules: (rows, inputs) => [
    ...partsMakeTheDifference(rows, inputs),
    ...partsThatDiffer(inputs),
    ...widerIsNotSmaller(rows)
  ]
});

/** The rows of the table; `defense-budget-dollars` converts the same rows. */
export function publishedBudgets(inputs: Inputs<typeof spec>, sources: Sources): readonly OpenRow[] {
  const corrected = correct(spec.id, "defense-budget", inputs["defense-budget"], inputs.corrections);
  const chosen = choose(corrected, {
    key: spec.key,
    value: "value_jpy_100m",
    sources,
    prefer: ({vintage, method}) => (vintage === "chart" ? 2 : 0) + (method === "derived" ? 1 : 0)
  });
  type Chosen = (typeof chosen)[number];
  const status = ({stage, value_jpy_100m, correction, method, source_id}: Chosen) =>
    stage === "draft"
      ? "draft"
      : value_jpy_100m === null
        ? "disputed"
        : statusOf({derived: correction !== null || method === "derived", source_id}, sources);
  const parts = group(inputs["budget-components"], ({fiscal_year}) => fiscal_year);
  const specialItems = ({definition, fiscal_year}: Chosen) =>
    definition === "incl" ? itemsOf(parts.get(fiscal_year) ?? []) : null;
  return from(chosen)
    .derive({
      status: escape(status),
      note: escape((row: Chosen) => [row.correction ?? row.note, specialItems(row)].filter(Boolean).join(". ") || null)
    })
    .select(...spec.fields.map(({name}) => name), "_at")
    .objects() as OpenRow[];
}

/** What the wider definition holds in a year beyond the other, in words: items that come and go are told, not drawn. */
function itemsOf(printed: readonly Component[]): string | null {
  const amounts = new Map(printed.map(({component, value_jpy_100m}) => [component, value_jpy_100m]));
  const items = Object.entries(componentWords).flatMap(([component, {en}]) => {
    const amount = amounts.get(component as Component["component"]);
    return amount === undefined ? [] : [`${en} ${amount}`];
  });
  return items.length > 0 ? `Special items in it, JPY 100 million: ${items.join("; ")}` : null;
}

/** The two definitions differ by the printed components of the year, within rounding. */
function partsMakeTheDifference(
  rows: readonly OpenRow[],
  {"budget-components": components}: Inputs<typeof spec>
): Fault[] {
  const amounts = new Map(rows.map((row) => [`${row.fiscal_year as number} ${row.definition as string}`, row]));
  const amount = (year: number, definition: string) =>
    amounts.get(`${year} ${definition}`)?.value_jpy_100m as number | undefined;
  const parts = rollup(
    components,
    (rows) => rows[0],
    ({fiscal_year}) => fiscal_year,
    (row) => row.component
  );
  return [...parts].flatMap(([year, byComponent]) => {
    const [incl, excl] = [amount(year, "incl"), amount(year, "excl")];
    if (incl === undefined || excl === undefined) return [];
    const sum = [...byComponent.values()].reduce((total, {value_jpy_100m}) => total + value_jpy_100m, 0);
    if (Math.abs(incl - excl - sum) <= rounding) return [];
    return [
      {
        what: `parts of FY${year} do not make the difference of the definitions`,
        value: `${incl} - ${excl} = ${incl - excl}, parts ${sum}`,
        where: [...byComponent.values()][0]._at,
        remedy: "find the figure that was misread"
      }
    ];
  });
}

/** All documents print a part alike: the first of them stands for it above. */
function partsThatDiffer({"budget-components": components}: Inputs<typeof spec>): Fault[] {
  const parts = group(components, ({fiscal_year, component}) => `${component} of FY${fiscal_year}`);
  return [...parts].flatMap(([part, [first, ...others]]) =>
    others
      .filter(({value_jpy_100m}) => value_jpy_100m !== first.value_jpy_100m)
      .map(({value_jpy_100m, _at: where}) => ({
        what: `${part} that documents print differently`,
        value: `${first.value_jpy_100m} and ${value_jpy_100m}`,
        where,
        remedy: "find the figure that was misread"
      }))
  );
}

/** The definition with special items holds all that the one without them holds. */
function widerIsNotSmaller(rows: readonly OpenRow[]): Fault[] {
  const excl = new Map(rows.filter(({definition}) => definition === "excl").map((row) => [row.fiscal_year, row]));
  return rows.flatMap((row) => {
    const narrow = excl.get(row.fiscal_year);
    const [more, less] = [row.value_jpy_100m, narrow?.value_jpy_100m];
    if (row.definition !== "incl" || typeof more !== "number" || typeof less !== "number" || more >= less) return [];
    return [
      {
        what: `FY${row.fiscal_year} with special items is less than without`,
        value: `${more} < ${less}`,
        where: row._at ?? "",
        remedy: "find the figure that was misread"
      }
    ];
  });
}
