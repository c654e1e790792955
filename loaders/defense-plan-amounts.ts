import {escape, from} from "arquero";
import {group} from "d3-array";
import {defensePlanAmounts as spec} from "../src/datasets/defense-plan-amounts.ts";
import type {OpenRow} from "./lib/check.ts";
import {defineDataset, type Inputs} from "./lib/dataset.ts";
import type {Fault} from "./lib/faults.ts";
import {statusOf} from "./lib/status.ts";

type Amount = Inputs<typeof spec>["plan-amounts"][number];
type Item = Amount["item"];

/** Amounts are stated in hundredths of a trillion, or in whole trillions in the newest program. */
const rounding = 0.011;

const sums: readonly {readonly total: Item; readonly parts: readonly Item[]}[] = [
  {total: "total", parts: ["personnel", "materials"]},
  {total: "total", parts: ["personnel", "materials-new-contracts", "materials-earlier-contracts"]},
  {total: "budgets", parts: ["budgets-base", "budgets-additional"]},
  {total: "contracts", parts: ["materials-new-contracts", "contracts-paid-later"]}
];

export const defensePlanAmounts = defineDataset(spec, {
  transform: ({"plan-amounts": amounts}, sources) =>
    from([...amounts])
      .derive({status: escape(({source_id}: Amount) => statusOf({derived: false, source_id}, sources))})
      .select(...spec.fields.map(({name}) => name), "_at")
      .objects() as OpenRow[],
  rules: (_, {"plan-amounts": amounts, plans}) => [
    ...amounts
      .filter(({plan_id}) => plans.every((plan) => plan.plan_id !== plan_id))
      .map(({plan_id, _at}) => ({
        what: "amount of an unknown plan",
        value: plan_id,
        where: _at,
        remedy: "add the plan to data/budgets/plans.csv, or mend the id"
      })),
    ...[...group(amounts, periodOf).values()].flatMap(sumFaults)
  ]
});

function periodOf({plan_id, first_fiscal_year, last_fiscal_year}: Amount): string {
  return `${plan_id} FY${first_fiscal_year}-${last_fiscal_year}`;
}

function sumFaults(amounts: readonly Amount[]): Fault[] {
  return sums.flatMap(({total, parts}) => {
    const find = (item: Item) => amounts.find((amount) => amount.item === item);
    const [whole, own] = [find(total), parts.map(find)];
    if (!whole || !own.every((amount) => amount !== undefined)) return [];
    const sum = own.reduce((result, {value_jpy_tn}) => result + value_jpy_tn, 0);
    if (Math.abs(sum - whole.value_jpy_tn) <= rounding) return [];
    return [
      {
        what: `parts of ${total} of ${periodOf(whole)} do not make it`,
        value: `${whole.value_jpy_tn}, parts ${sum.toFixed(2)}`,
        where: whole._at,
        remedy: "find the figure that was misread"
      }
    ];
  });
}
