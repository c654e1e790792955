import {expect, it} from "vitest";
import {equipmentProcurement} from "../../loaders/equipment-procurement.ts";
import {bibliography} from "../lib/bibliography.ts";
import {csvText} from "../lib/csv-text.ts";
import {refusal} from "../lib/refusal.ts";

const sources = bibliography({"doj-2008": ["authority", 2008], "doj-2023": ["authority", 2023]});
const input = equipmentProcurement.spec.inputs["equipment-procurement"];

function read(lines: readonly string[]) {
  return equipmentProcurement.rows({"equipment-procurement": csvText(input, lines)}, sources);
}

function survey(total: number): string[] {
  const amounts = {domestic: 1000, "commercial-imports": 200, "foreign-military-sales": 150, total};
  return Object.entries(amounts).map(([item, value]) => `2000,contracts,${item},${value},doj-2008,Ref. 80,`);
}

it("the ways of buying make the total, but for the rounding", () => {
  expect(read(survey(1351))).toHaveLength(4);
  expect(refusal(() => read(survey(1352)))).toEqual([
    'equipment-procurement: parts of FY2000 do not make the total "1352, parts 1350" ' +
      "(data/budgets/equipment-procurement.csv:2); find the figure that was misread"
  ]);
});

it("examples are among what is bought from the U.S. government", () => {
  const budget = [
    "2023,budget,foreign-military-sales,1000,doj-2023,Fig.,",
    "2023,budget,fms-f-35a,1001,doj-2023,Fig.,"
  ];
  expect(refusal(() => read(budget))).toEqual([
    'equipment-procurement: examples of FY2023 exceed all Foreign Military Sales "1001" ' +
      "(data/budgets/equipment-procurement.csv:2); find the figure that was misread"
  ]);
});
