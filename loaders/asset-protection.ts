import {escape, from} from "arquero";
import {assetProtection as spec} from "../src/datasets/asset-protection.ts";
import type {OpenRow} from "./lib/check.ts";
import {defineDataset} from "./lib/dataset.ts";
import type {Fault} from "./lib/faults.ts";
import {statusOf} from "./lib/status.ts";

export const assetProtection = defineDataset(spec, {
  transform({"asset-protection": printed}, sources) {
    const status = ({source_id}: (typeof printed)[number]) => statusOf({derived: false, source_id}, sources);
    return from([...printed])
      .derive({status: escape(status)})
      .select(...spec.fields.map(({name}) => name), "_at")
      .objects() as OpenRow[];
  },
  rules: (rows) => rows.flatMap((row) => partFaults(row, rows))
});

/** What is counted for one country's forces is among what is counted for all. */
function partFaults({year, protected: whose, times, _at}: OpenRow, rows: readonly OpenRow[]): Fault[] {
  const all = rows.find((row) => row.year === year && row.protected === "all");
  if (!all || Number(times) <= Number(all.times)) return [];
  return [
    {
      what: `more protections of ${String(whose)} in ${String(year)} than of all`,
      value: `${String(times)} > ${String(all.times)}`,
      where: _at ?? "",
      remedy: "find the figure that was misread"
    }
  ];
}
