import {expect, it} from "vitest";
import {defenseBudgetComparison} from "../../loaders/defense-budget-comparison.ts";
import {readTexts} from "../../loaders/lib/dataset.ts";
import {readSources} from "../../loaders/lib/sources.ts";

const compared = defenseBudgetComparison.rows(readTexts(defenseBudgetComparison.spec), readSources());

it.each<[iso3: string, year: number, values: Readonly<Record<string, number | null>>, read: string]>([
  // 47,906 hundred million yen at 124 yen a dollar are 386.34 hundred million dollars
  ["JPN", 2006, {value_usd_ppp_100m: 386.34, share_gdp_pct: 0.932}, "Defense of Japan 2008, Fig. II-2-5-5"],
  ["JPN", 2020, {value_usd_ppp_100m: 490, share_gdp_pct: 0.94}, "Defense of Japan 2021, Fig. II-4-2-5"],
  ["USA", 2020, {value_usd_ppp_100m: 6896, share_gdp_pct: 3.29}, "Defense of Japan 2021, Fig. II-4-2-5"],
  ["CHN", 2020, {value_usd_ppp_100m: 3018, share_gdp_pct: 1.25}, "Defense of Japan 2021, Fig. II-4-2-5"],
  ["JPN", 2022, {value_usd_ppp_100m: 544, share_gdp_pct: 0.93}, "Defense of Japan 2023, Fig. II-4-3-11"],
  // 66,001 ÷ 94.702 = 696.9
  ["JPN", 2023, {value_usd_ppp_100m: 697, share_gdp_pct: 1.12}, "Defense of Japan 2024, Fig. II-3-2-6"],
  ["KOR", 2023, {share_gdp_pct: 2.55, share_gdp_nato_pct: null}, "Defense of Japan 2024, Fig. II-3-2-6"],
  ["DEU", 2023, {share_gdp_pct: 1.42, share_gdp_nato_pct: 1.66}, "Defense of Japan 2024, Fig. II-3-2-6"],
  ["USA", 2023, {share_gdp_nato_pct: 3.24, per_capita_usd_ppp: 2282}, "Defense of Japan 2024, Fig. II-3-2-6"]
])("defense-budget-comparison %s FY%i: %o (%s)", (iso3, year, values) => {
  expect(compared.filter((row) => row.iso3 === iso3 && row.fiscal_year === year)).toMatchObject([
    {...values, status: "official"}
  ]);
});
