import {escape, from} from "arquero";
import {defensePlans as spec} from "../src/datasets/defense-plans.ts";
import type {OpenRow} from "./lib/check.ts";
import {defineDataset, type Inputs} from "./lib/dataset.ts";
import {statusOf} from "./lib/status.ts";

type Plan = Inputs<typeof spec>["plans"][number];

export const defensePlans = defineDataset(spec, {
  transform: ({plans}, sources) =>
    from([...plans])
      .derive({status: escape(({source_id}: Plan) => statusOf({derived: false, source_id}, sources))})
      .objects() as OpenRow[],
  rules: (_, {plans}) =>
    plans
      .filter(({first_fiscal_year: first, last_fiscal_year: last}) => first !== null && last !== null && first > last)
      .map(({plan_id, _at}) => ({
        what: "plan that ends before it begins",
        value: plan_id,
        where: _at,
        remedy: "check both years"
      }))
});
