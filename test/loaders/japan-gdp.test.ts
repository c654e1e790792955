import {expect, it} from "vitest";
import {japanGdp} from "../../loaders/japan-gdp.ts";
import {bibliography} from "../lib/bibliography.ts";
import {csvText} from "../lib/csv-text.ts";
import {refusal} from "../lib/refusal.ts";

const sources = bibliography({bank: ["official-secondary", 2025]});
const gdp = "1960,gdp,17070925778806.30078,,bank,row jpn 1960,";
const deflator = "1970,deflator,,43.43022,bank,row jpn 1970,";

it("gives GDP in 100 million yen, and leaves the column of the other measure empty", () => {
  expect(read([gdp, deflator])).toMatchObject([
    {measure: "gdp", gdp_jpy_100m: 170709, deflator_index: null, status: "secondary"},
    {measure: "deflator", gdp_jpy_100m: null, deflator_index: 43.43022}
  ]);
});

it("refuses a value in the column of the other measure", () => {
  expect(refusal(() => read([gdp.replace("gdp", "deflator")]))[0]).toMatch(/^japan-gdp: value in the wrong column of/);
});

it("refuses a year that was lost", () => {
  expect(refusal(() => read([gdp, gdp.replaceAll("1960", "1962")]))).toEqual([
    "japan-gdp: gap in gdp before 1962 (data/budgets/japan-gdp.csv:3); add the years that are missing"
  ]);
});

function read(rows: readonly string[]) {
  return japanGdp.rows({"japan-gdp": csvText(japanGdp.spec.inputs["japan-gdp"], rows)}, sources);
}
