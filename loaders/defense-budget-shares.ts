import {escape, from} from "arquero";
import {rollup} from "d3-array";
import {defenseBudgetShares as spec} from "../src/datasets/defense-budget-shares.ts";
import {publishedBudgets} from "./defense-budget.ts";
import type {OpenRow} from "./lib/check.ts";
import {choose} from "./lib/choose.ts";
import {correct} from "./lib/correct.ts";
import {defineDataset, type Inputs} from "./lib/dataset.ts";
import type {Fault} from "./lib/faults.ts";
import type {Sources} from "./lib/sources.ts";
import {statusOf} from "./lib/status.ts";

const table = "budget-shares";

/** Shares are printed with two or three digits: half a unit of the last one is at most this part of the share. */
const rounding = 0.007;

export const defenseBudgetShares = defineDataset(spec, {
  transform(inputs, sources) {
    const corrected = correct(spec.id, table, denominators(inputs), correctionsOf(inputs, "share_pct"));
    const chosen = choose(corrected, {key: spec.key, value: "share_pct", sources});
    type Chosen = (typeof chosen)[number];
    return from(chosen)
      .derive({
        status: escape(({correction, source_id}: Chosen) =>
          statusOf({derived: correction !== null, source_id}, sources)
        ),
        note: escape(({correction, note}: Chosen) => correction ?? note)
      })
      .select(...spec.fields.map(({name}) => name), "_at")
      .objects() as OpenRow[];
  },
  rules: shareFaults
});

type Tables = Inputs<typeof spec>;

/** The rows with their corrected denominators, each with the reason: the share itself is as printed. */
function denominators(inputs: Tables) {
  const corrected = correct(spec.id, table, inputs[table], correctionsOf(inputs, "denominator_jpy_100m"));
  return corrected.map(({correction, printed: _, ...row}) => ({...row, note: correction ?? row.note}));
}

function correctionsOf({corrections}: Tables, field: string) {
  return corrections.filter((correction) => correction.field === field);
}

/**
 * A share is the budget of the year by its denominator, within the rounding of what is printed: in every document, or
 * the misreading of one that lost would never be found.
 */
function shareFaults(_: readonly OpenRow[], inputs: Tables, sources: Sources): Fault[] {
  const printed = correct(spec.id, table, denominators(inputs), correctionsOf(inputs, "share_pct"));
  const budgets = rollup(
    publishedBudgets(inputs, sources),
    ([{value_jpy_100m}]) => value_jpy_100m as number | null,
    ({fiscal_year}) => fiscal_year,
    ({definition}) => definition
  );
  return printed.flatMap(({fiscal_year, definition, denominator, share_pct, denominator_jpy_100m, _at}): Fault[] => {
    const budget = budgets.get(fiscal_year)?.get(definition);
    if (!budget || denominator_jpy_100m === null || share_pct === null) return [];
    const computed = (budget / denominator_jpy_100m) * 100;
    if (Math.abs(computed / share_pct - 1) <= rounding) return [];
    return [
      {
        what: `share of ${denominator} that its parts do not give, FY${fiscal_year} ${definition},`,
        value: `${share_pct}, computed ${computed.toFixed(3)}`,
        where: _at,
        remedy: "find the figure that was misread, or correct the misprint"
      }
    ];
  });
}
