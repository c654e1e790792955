import {expect, it} from "vitest";
import {sdfEquipment} from "../../loaders/sdf-equipment.ts";
import {bibliography} from "../lib/bibliography.ts";
import {csvText} from "../lib/csv-text.ts";
import {refusal} from "../lib/refusal.ts";

const sources = bibliography({paper: ["authority", 2010]});
const {equipment} = sdfEquipment.spec.inputs;

it("refuses classes that do not make all ships, but for the rounding of tons", () => {
  const fleet = (measure: string, all: number) => [
    `2010-03-31,maritime,all-ships,${measure},${all},exact,paper,table,`,
    `2010-03-31,maritime,destroyers,${measure},52,exact,paper,table,`,
    `2010-03-31,maritime,submarines,${measure},16,exact,paper,table,`
  ];
  expect(read(fleet("displacement", 70))).toHaveLength(3);
  expect(refusal(() => read(fleet("number", 70)))).toEqual([
    'sdf-equipment: classes that do not make all ships "2010-03-31 number: 68 of 70" ' +
      "(data/deployments/sdf-equipment.csv:2); find the figure that was misread"
  ]);
});

function read(rows: readonly string[]) {
  return sdfEquipment.rows({equipment: csvText(equipment, rows)}, sources);
}
