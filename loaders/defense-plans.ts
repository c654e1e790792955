import {escape, from} from "arquero";
import {defensePlans as spec} from "../src/datasets/defense-plans.ts";
import type {OpenRow} from "./lib/check.ts";
import {defineDataset, type Inputs} from "./lib/dataset.ts";
import type {Fault} from "./lib/faults.ts";
import {later} from "./lib/later.ts";
import {laterThanSource} from "./lib/later-than-source.ts";
import {statusOf} from "./lib/status.ts";

type Plan = Inputs<typeof spec>["plans"][number];

export const defensePlans = defineDataset(spec, {
  transform: ({plans}, sources) =>
    from([...plans])
      .derive({status: escape(({source_id}: Plan) => statusOf({derived: false, source_id}, sources))})
      .objects() as OpenRow[],
  rules: (_, {plans}, sources) => [
    ...plans.flatMap(yearFaults),
    ...laterThanSource(plans, ({adopted}) => adopted, sources)
  ]
});

/** A plan is adopted before its first year is over, and does not end before it begins. */
function yearFaults({plan_id, adopted, first_fiscal_year: first, last_fiscal_year: last, _at: where}: Plan): Fault[] {
  const faults: Fault[] = [];
  if (first !== null && last !== null && first > last)
    faults.push({what: "plan that ends before it begins", value: plan_id, where, remedy: "check both years"});
  if (first !== null && adopted !== null && later(adopted, `${first + 1}-03`))
    faults.push({what: "plan adopted after its first year", value: plan_id, where, remedy: "check date and year"});
  return faults;
}
