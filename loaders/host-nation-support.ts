import {escape, from} from "arquero";
import {rollup} from "d3-array";
import {hostNationSupport as spec} from "../src/datasets/host-nation-support.ts";
import type {SupportMeasure} from "../src/datasets/host-nation-support-measures.ts";
import {supportFaults} from "./host-nation-support-rules.ts";
import type {OpenRow} from "./lib/check.ts";
import {choose} from "./lib/choose.ts";
import {defineDataset, type Inputs} from "./lib/dataset.ts";
import type {Sources} from "./lib/sources.ts";
import {statusOf} from "./lib/status.ts";

type Printed = Inputs<typeof spec>["host-nation-support"][number];
type Amount = Printed & {readonly alternatives: string | null};

export const hostNationSupport = defineDataset(spec, {
  transform: publishedSupport,
  rules: supportFaults
});

/** The rows of the table; `special-measures-terms` takes what was agreed from the same rows. */
export function publishedSupport({"host-nation-support": printed}: Inputs<typeof spec>, sources: Sources) {
  const chosen = choose(printed, {
    key: spec.key,
    value: "value_jpy_100m",
    sources,
    prefer: ({method, exactness}) => (method === "derived" ? 2 : 0) + (exactness === "about" ? 1 : 0)
  });
  const status = ({exactness, method, source_id}: Amount) =>
    exactness === "about" ? "estimated" : statusOf({derived: method === "derived", source_id}, sources);
  const amounts = from([...chosen, ...laborTotals(chosen)])
    .derive({status: escape(status)})
    .select(...spec.fields.map(({name}) => name), "_at");
  return amounts.objects() as OpenRow[];
}

/** All labor costs of the years that print only their two parts. */
function laborTotals(amounts: readonly Amount[]): Amount[] {
  const years = rollup(
    amounts,
    ([amount]) => amount,
    ({fiscal_year}) => fiscal_year,
    ({measure}) => measure
  );
  return [...years.values()].flatMap((year: ReadonlyMap<SupportMeasure, Amount>): Amount[] => {
    const [welfare, pay] = [year.get("labor-welfare"), year.get("labor-sma")];
    if (!welfare || !pay || year.has("labor") || welfare.source_id !== pay.source_id) return [];
    return [
      {
        ...pay,
        measure: "labor",
        value_jpy_100m: welfare.value_jpy_100m + pay.value_jpy_100m,
        method: "derived",
        alternatives: null,
        locator: `${welfare.locator} + ${pay.locator}`,
        note: null
      }
    ];
  });
}
