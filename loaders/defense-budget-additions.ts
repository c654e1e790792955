import {escape, from} from "arquero";
import {defenseBudgetAdditions as spec} from "../src/datasets/defense-budget-additions.ts";
import type {OpenRow} from "./lib/check.ts";
import {choose} from "./lib/choose.ts";
import {defineDataset} from "./lib/dataset.ts";
import type {Fault} from "./lib/faults.ts";
import {statusOf} from "./lib/status.ts";

export const defenseBudgetAdditions = defineDataset(spec, {
  transform({"budget-additions": printed}, sources) {
    const chosen = choose(printed, {
      key: spec.key,
      value: "value_jpy_100m",
      sources,
      prefer: ({stage, method}) => (stage === "draft" ? 2 : 0) + (method === "derived" ? 1 : 0)
    });
    const status = ({stage, method, source_id}: (typeof chosen)[number]) =>
      stage === "draft" ? "draft" : statusOf({derived: method === "derived", source_id}, sources);
    return from(chosen)
      .derive({status: escape(status)})
      .select(...spec.fields.map(({name}) => name), "_at")
      .objects() as OpenRow[];
  },
  rules: (rows) => [...twiceFaults(rows), ...widerFaults(rows)]
});

/** A year whose rounds are numbered has no round without number: it would be one of them again. */
function twiceFaults(rows: readonly OpenRow[]): Fault[] {
  const own = rows.filter(({kind}) => kind === "supplementary");
  return own
    .filter(({round}) => round === "unnumbered")
    .filter(({fiscal_year}) => own.some((row) => row.fiscal_year === fiscal_year && row.round !== "unnumbered"))
    .map(({fiscal_year, _at}) => ({
      what: "numbered and unnumbered supplementary budgets in",
      value: `FY${String(fiscal_year)}`,
      where: _at ?? "",
      remedy: "name the round, or keep the numbered ones"
    }));
}

/** The scope with special items holds all that the one without them holds. */
function widerFaults(rows: readonly OpenRow[]): Fault[] {
  return rows.flatMap((row): Fault[] => {
    const wide = rows.find(
      ({fiscal_year, round, scope}) =>
        fiscal_year === row.fiscal_year && round === row.round && scope === "incl" && row.scope === "excl"
    );
    if (!wide || Number(wide.value_jpy_100m) >= Number(row.value_jpy_100m)) return [];
    return [
      {
        what: `supplementary budget of FY${String(row.fiscal_year)} with special items less than without`,
        value: `${String(wide.value_jpy_100m)} < ${String(row.value_jpy_100m)}`,
        where: row._at ?? "",
        remedy: "find the figure that was misread"
      }
    ];
  });
}
