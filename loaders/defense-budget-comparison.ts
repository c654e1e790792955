import {escape, from} from "arquero";
import {defenseBudgetComparison as spec} from "../src/datasets/defense-budget-comparison.ts";
import type {OpenRow} from "./lib/check.ts";
import {defineDataset, type Inputs} from "./lib/dataset.ts";
import {statusOf} from "./lib/status.ts";

type Printed = Inputs<typeof spec>["budget-comparison"][number];

export const defenseBudgetComparison = defineDataset(spec, {
  transform: ({"budget-comparison": printed}, sources) =>
    from([...printed])
      .derive({status: escape(({source_id}: Printed) => statusOf({derived: false, source_id}, sources))})
      .select(...spec.fields.map(({name}) => name), "_at")
      .objects() as OpenRow[],
  rules: (_, {"budget-comparison": printed}) =>
    printed
      .filter((row) =>
        printed.some(({fiscal_year, edition}) => fiscal_year === row.fiscal_year && edition !== row.edition)
      )
      .map(({fiscal_year, _at}) => ({
        what: "editions mixed in the comparison of",
        value: `FY${fiscal_year}`,
        where: _at,
        remedy: "take one edition for all countries of a year"
      }))
});
