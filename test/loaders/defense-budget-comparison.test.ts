import {expect, it} from "vitest";
import {defenseBudgetComparison} from "../../loaders/defense-budget-comparison.ts";
import {bibliography} from "../lib/bibliography.ts";
import {csvText} from "../lib/csv-text.ts";
import {refusal} from "../lib/refusal.ts";

const sources = bibliography({white: ["authority", 2024]});
const japan = "JPN,2023,2024,697,1.12,,565,white,Fig. 6,";
const germany = "DEU,2023,2024,823,1.42,1.66,988,white,Fig. 6,";

it("is published as printed; what is not printed is missing", () => {
  expect(read([germany, japan])).toMatchObject([
    {iso3: "DEU", share_gdp_pct: 1.42, share_gdp_nato_pct: 1.66, status: "official"},
    {iso3: "JPN", share_gdp_pct: 1.12, share_gdp_nato_pct: null, per_capita_usd_ppp: 565}
  ]);
});

it("refuses two editions in the comparison of one year", () => {
  expect(refusal(() => read([germany, japan.replace("2024", "2023")]))).toHaveLength(2);
});

function read(rows: readonly string[]) {
  const {inputs} = defenseBudgetComparison.spec;
  return defenseBudgetComparison.rows({"budget-comparison": csvText(inputs["budget-comparison"], rows)}, sources);
}
