import {rollup, sum} from "d3-array";
import {sdfEquipment as spec} from "../src/datasets/sdf-equipment.ts";
import {defineDataset, type Inputs} from "./lib/dataset.ts";
import type {Fault} from "./lib/faults.ts";
import {laterThanSource} from "./lib/later-than-source.ts";
import {statusOf} from "./lib/status.ts";

type Owned = Inputs<typeof spec>["equipment"][number];

/** The white paper rounds the tons of each class, and of all, to a thousand. */
const rounding = {number: 0, displacement: 3} as const;

export const sdfEquipment = defineDataset(spec, {
  transform: ({equipment}, sources) =>
    equipment.map((row) => ({...row, status: statusOf({derived: false, source_id: row.source_id}, sources)})),
  rules: (_, {equipment}, sources) => [
    ...fleetFaults(equipment),
    ...laterThanSource(equipment, ({date}) => date, sources)
  ]
});

/** The classes of ships make all ships. */
function fleetFaults(equipment: readonly Owned[]): Fault[] {
  const isClass = ({item}: Owned) => item !== "all-ships" && /-ships$|-craft$|^destroyers$|^submarines$/.test(item);
  const place = ({date, measure}: Owned) => `${date} ${measure}`;
  const sums = rollup(equipment.filter(isClass), (rows) => sum(rows, ({value}) => value), place);
  return equipment
    .filter(({item}) => item === "all-ships")
    .filter((row) => Math.abs((sums.get(place(row)) ?? row.value) - row.value) > rounding[row.measure])
    .map((row) => ({
      what: "classes that do not make all ships",
      value: `${place(row)}: ${sums.get(place(row))} of ${row.value}`,
      where: row._at,
      remedy: "find the figure that was misread"
    }));
}
