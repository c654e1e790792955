import {escape, from} from "arquero";
import {group} from "d3-array";
import {treatyIndexCounts as spec} from "../src/datasets/treaty-index-counts.ts";
import type {Row} from "../src/datasets/spec.ts";
import type {OpenRow} from "./lib/check.ts";
import {choose} from "./lib/choose.ts";
import {correct} from "./lib/correct.ts";
import {defineDataset} from "./lib/dataset.ts";
import type {Fault} from "./lib/faults.ts";

type Count = Row<typeof spec.fields> & {readonly _at: string};

export const treatyIndexCounts = defineDataset(spec, {
  transform({"treaty-index-counts": counted, corrections}, sources) {
    const corrected = correct(spec.id, "treaty-index-counts", counted, corrections);
    const chosen = choose(corrected, {key: spec.key, value: "agreements", sources});
    return from(chosen)
      .derive({
        // No document prints these counts: all are made from the rows of the index.
        status: escape(() => "derived"),
        note: escape(({correction, note}: (typeof chosen)[number]) => correction ?? note)
      })
      .select(...spec.fields.map(({name}) => name), "_at")
      .objects() as OpenRow[];
  },
  rules: (rows) => [...group(rows as unknown as Count[], ({year}) => year).values()].flatMap(yearFaults)
});

/** In each year the topics make the total, and the agreements registered with the United Nations are a part of it. */
function yearFaults(rows: readonly Count[]): Fault[] {
  const all = rows.find(({series}) => series === "all");
  const registered = rows.find(({series}) => series === "un-registered");
  const topics = rows.filter(({series}) => series !== "all" && series !== "un-registered");
  const sum = topics.reduce((total, {agreements}) => total + agreements, 0);
  const [{year, _at: where}] = rows;
  if (!all) return [{what: "year without total", value: year, where, remedy: "give the count of all agreements"}];
  const faults: Fault[] = [];
  if (sum !== all.agreements) {
    const value = `${year}: ${sum} of ${all.agreements}`;
    faults.push({what: "topics that do not make the total", value, where: all._at, remedy: "count the index again"});
  }
  if (registered && registered.agreements > all.agreements) {
    const value = `${year}: ${registered.agreements} of ${all.agreements}`;
    const remedy = "correct the total only by rows that list an agreement again";
    faults.push({what: "more agreements registered than all", value, where: registered._at, remedy});
  }
  return faults;
}
