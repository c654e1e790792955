import {sdfFacilities as spec} from "../src/datasets/sdf-facilities.ts";
import {defineDataset, type Inputs} from "./lib/dataset.ts";
import type {Fault} from "./lib/faults.ts";
import {japanShape} from "./lib/geography.ts";
import {placeFaults, type Place} from "./lib/place-rules.ts";
import {statusOf} from "./lib/status.ts";

type Tables = Inputs<typeof spec>;

/** Kilometers: piers stand off the coast, and the shapes leave out the smaller islands of the Inland Sea. */
const tolerance = 6;

export const sdfFacilities = defineDataset(spec, {
  transform: ({facilities}, sources) =>
    facilities.map((row) => ({...row, status: statusOf({derived: false, source_id: row.source_id}, sources)})),
  rules: (_, tables) => [...strays(tables), ...placeFaults(tables.facilities.map(placeOf), {kilometers: tolerance})]
});

/** A point must lie in Japan. */
function placeOf({name_ja: id, latitude, longitude, _at}: Tables["facilities"][number]): Place {
  return {id, latitude, longitude, land: "Japan", shapes: [japanShape()], _at};
}

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
