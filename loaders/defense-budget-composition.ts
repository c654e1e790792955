import {escape, from} from "arquero";
import {group} from "d3-array";
import {defenseBudgetComposition as spec} from "../src/datasets/defense-budget-composition.ts";
import type {Row} from "../src/datasets/spec.ts";
import {publishedBudgets} from "./defense-budget.ts";
import type {OpenRow} from "./lib/check.ts";
import {choose} from "./lib/choose.ts";
import {defineDataset} from "./lib/dataset.ts";
import type {Fault} from "./lib/faults.ts";
import {statusOf} from "./lib/status.ts";

type Part = Row<typeof spec.fields> & Pick<OpenRow, "_at">;
type Item = Part["item"];

/** Parts are printed rounded to 100 million yen, so many of them may miss their sum by a few. */
const rounding = 3;

/** The parts that make up the budget of a year, or another item, where all of them are printed. */
const sums: readonly {
  readonly breakdown: Part["breakdown"];
  readonly parts: readonly Item[];
  readonly optional?: Item;
  readonly total?: Item;
}[] = [
  {
    breakdown: "use",
    parts: ["personnel", "equipment", "research", "facilities", "maintenance", "base-measures", "other"]
  },
  {breakdown: "expense", parts: ["personnel", "materials"]},
  {breakdown: "expense", parts: ["earlier-contracts", "general-materials"], total: "materials"},
  {breakdown: "organization", parts: ["gsdf", "msdf", "asdf", "other"], optional: "facilities-agency"},
  {breakdown: "obligations", parts: ["new-contracts", "existing-contracts"], total: "total"}
];

export const defenseBudgetComposition = defineDataset(spec, {
  transform(inputs, sources) {
    const budgets = budgetOf(publishedBudgets(inputs, sources));
    const chosen = choose(inputs["budget-composition"], {key: spec.key, value: "value_jpy_100m", sources});
    type Chosen = (typeof chosen)[number];
    const shareOf = ({fiscal_year, breakdown, value_jpy_100m, share_pct}: Chosen) => {
      const budget = budgets.get(fiscal_year);
      if (breakdown === "obligations" || value_jpy_100m === null || !budget) return share_pct;
      return Math.round((value_jpy_100m / budget) * 1000) / 10;
    };
    return from(chosen)
      .derive({
        share_pct: escape(shareOf),
        status: escape(({source_id}: Chosen) => statusOf({derived: false, source_id}, sources))
      })
      .select(...spec.fields.map(({name}) => name), "_at")
      .objects() as OpenRow[];
  },
  rules(rows, inputs, sources) {
    const budgets = budgetOf(publishedBudgets(inputs, sources));
    const years = group(rows as unknown as readonly Part[], ({fiscal_year}) => fiscal_year);
    return [...years].flatMap(([year, parts]) => sumFaults(year, parts, budgets.get(year)));
  }
});

/** The budget without special items of each year: what the breakdowns divide. */
function budgetOf(rows: readonly OpenRow[]): ReadonlyMap<number, number> {
  const narrow = rows.filter(({definition}) => definition === "excl");
  return new Map(narrow.map(({fiscal_year, value_jpy_100m}) => [Number(fiscal_year), Number(value_jpy_100m)]));
}

function sumFaults(year: number, rows: readonly Part[], budget: number | undefined): Fault[] {
  return sums.flatMap(({breakdown, parts, optional, total}) => {
    const own = new Map(rows.filter((row) => row.breakdown === breakdown).map((row) => [row.item, row]));
    const amounts = parts.map((part) => own.get(part)?.value_jpy_100m ?? null);
    const whole = total ? own.get(total)?.value_jpy_100m : budget;
    if (!whole || amounts.includes(null)) return [];
    const extra = (optional && own.get(optional)?.value_jpy_100m) ?? 0;
    const sum = amounts.reduce<number>((result, amount) => result + amount!, extra);
    if (Math.abs(sum - whole) <= rounding) return [];
    return [
      {
        what: `parts of FY${year}, ${breakdown}, do not make ${total ?? "the budget"}`,
        value: `${whole}, parts ${sum}`,
        where: own.get(parts[0])?._at ?? "",
        remedy: "find the figure that was misread"
      }
    ];
  });
}
