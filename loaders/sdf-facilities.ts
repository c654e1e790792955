import {sdfFacilities as spec} from "../src/datasets/sdf-facilities.ts";
import {defineDataset, type Inputs} from "./lib/dataset.ts";
import type {Fault} from "./lib/faults.ts";
import {pointFaults} from "./lib/point-faults.ts";
import {statusOf} from "./lib/status.ts";

type Tables = Inputs<typeof spec>;

export const sdfFacilities = defineDataset(spec, {
  transform: ({facilities}, sources) =>
    facilities.map((row) => ({...row, status: statusOf({derived: false, source_id: row.source_id}, sources)})),
  rules: (_, tables) => [
    ...strays(tables),
    ...tables.facilities.flatMap((row) => pointFaults({...row, name: row.name_ja}))
  ]
});

function strays({facilities, posture}: Tables): Fault[] {
  const known = new Set(posture.map(({posture_id}) => posture_id));
  return facilities.flatMap(({posture_ids, _at}) =>
    (posture_ids?.split(";") ?? [])
      .filter((id) => !known.has(id))
      .map((value) => ({
        what: "unknown posture id",
        value,
        where: _at,
        remedy: "mend it, or add the item to data/deployments/sdf-posture.csv"
      }))
  );
}
