import {escape, from} from "arquero";
import {pledgeStates} from "../src/datasets/alliance-pledge-states.ts";
import {alliancePledges as spec} from "../src/datasets/alliance-pledges.ts";
import type {OpenRow} from "./lib/check.ts";
import {defineDataset, type Inputs} from "./lib/dataset.ts";
import type {Fault} from "./lib/faults.ts";
import {statusOf} from "./lib/status.ts";

type Pledge = Inputs<typeof spec>["alliance-pledges"][number];

export const alliancePledges = defineDataset(spec, {
  transform: ({"alliance-pledges": coded}, sources) =>
    from([...coded])
      .derive({
        from_iso3: escape(({from_state}: Pledge) => pledgeStates[from_state]),
        to_iso3: escape(({to_state}: Pledge) => pledgeStates[to_state]),
        status: escape(({source_id}: Pledge) => statusOf({derived: false, source_id}, sources))
      })
      .select(...spec.fields.map(({name}) => name), "_at")
      .objects() as OpenRow[],
  rules: (_, {"alliance-pledges": coded}) => {
    const pairs = new Set(coded.map(({year, from_state, to_state}) => `${year} ${from_state} ${to_state}`));
    return coded.flatMap((row) => pledgeFaults(row, pairs));
  }
});

/** Each row is of Japan and another state, holds a pledge, and has its counterpart: the coding is by directed pairs. */
function pledgeFaults(row: Pledge, pairs: ReadonlySet<string>): Fault[] {
  const {year, from_state, to_state, _at: where} = row;
  const value = `${year} ${pledgeStates[from_state]} ${pledgeStates[to_state]}`;
  const faults: Fault[] = [];
  if ([from_state, to_state].filter((code) => pledgeStates[code] === "JPN").length !== 1) {
    faults.push({what: "pair that is not of Japan and another", value, where, remedy: "leave the row out"});
  }
  if (row.defense + row.offense + row.neutrality + row.nonaggression + row.consultation === 0) {
    faults.push({what: "row without a pledge", value, where, remedy: "leave it out: no row means no alliance"});
  }
  if (!pairs.has(`${year} ${to_state} ${from_state}`)) {
    faults.push({what: "pair in one direction only", value, where, remedy: "add the row of the other direction"});
  }
  return faults;
}
