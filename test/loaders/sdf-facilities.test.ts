import {expect, it} from "vitest";
import {sdfFacilities} from "../../loaders/sdf-facilities.ts";
import {bibliography} from "../lib/bibliography.ts";
import {csvText} from "../lib/csv-text.ts";
import {refusal} from "../lib/refusal.ts";

const sources = bibliography({map: ["other", 2026]});
const path = "data/deployments/sdf-facilities.csv:2";

it("has the point of a place, and the rows of the posture table that tell of it", () => {
  expect(read("与那国駐屯地,Camp Yonaguni,ground,camp,24.44694,122.94892,outline,yonaguni,map,row,")).toMatchObject([
    {latitude: 24.44694, longitude: 122.94892, posture_ids: "yonaguni", status: "secondary"}
  ]);
});

it("refuses a point outside Japan, and an id that the posture table lacks", () => {
  expect(
    refusal(() => read("与那国駐屯地,,ground,camp,24.44694,122.94892,outline,yonaguni;ishigaki,map,row,"))
  ).toEqual([
    `sdf-facilities: unknown posture id "ishigaki" (${path}); mend it, or add the item to data/deployments/sdf-posture.csv`
  ]);
  const [outside, ...rest] = refusal(() => read("与那国駐屯地,,ground,camp,45.9,150,outline,,map,row,"));
  expect(rest).toEqual([]);
  expect(outside).toMatch(/^sdf-facilities: point outside Japan "与那国駐屯地: 45\.9, 150, \d+\.\d km off" \(/);
});

function read(row: string) {
  const {inputs} = sdfFacilities.spec;
  const posture = csvText(inputs.posture, ["yonaguni,garrison,Camp Yonaguni,与那国駐屯地"]);
  return sdfFacilities.rows({facilities: csvText(inputs.facilities, [row]), posture}, sources);
}
