import {expect, it} from "vitest";
import {readTexts} from "../../loaders/lib/dataset.ts";
import {readSources} from "../../loaders/lib/sources.ts";
import {militaryExpenditure} from "../../loaders/military-expenditure.ts";

const {spec} = militaryExpenditure;
const values = militaryExpenditure.rows(readTexts(spec), readSources());

it.each<[iso3: string, year: number, value: Readonly<Record<string, number>>, status: string, place: string]>([
  ["JPN", 1960, {share_gdp_pct: 1.08059}, "secondary", "World Bank, MS.MIL.XPND.GD.ZS, JPN 1960"],
  ["JPN", 1976, {share_gdp_pct: 0.89165}, "secondary", "World Bank, MS.MIL.XPND.GD.ZS, JPN 1976"],
  ["JPN", 1990, {share_gdp_pct: 0.94179}, "secondary", "World Bank, MS.MIL.XPND.GD.ZS, JPN 1990"],
  ["JPN", 2000, {share_gdp_pct: 0.91599}, "secondary", "World Bank, MS.MIL.XPND.GD.ZS, JPN 2000"],
  ["JPN", 2012, {share_gdp_pct: 0.95676}, "secondary", "World Bank, MS.MIL.XPND.GD.ZS, JPN 2012"],
  ["JPN", 2023, {share_gdp_pct: 1.13955}, "secondary", "World Bank, MS.MIL.XPND.GD.ZS, JPN 2023"],
  ["JPN", 2024, {share_gdp_pct: 1.3714}, "secondary", "World Bank, MS.MIL.XPND.GD.ZS, JPN 2024"],
  ["USA", 1990, {share_gdp_pct: 5.60518}, "secondary", "World Bank, MS.MIL.XPND.GD.ZS, USA 1990"],
  ["USA", 2024, {share_gdp_pct: 3.41922}, "secondary", "World Bank, MS.MIL.XPND.GD.ZS, USA 2024"],
  ["CHN", 2024, {share_gdp_pct: 1.7113}, "estimated", "World Bank, MS.MIL.XPND.GD.ZS, CHN 2024"],
  ["KOR", 2024, {share_gdp_pct: 2.56205}, "secondary", "World Bank, MS.MIL.XPND.GD.ZS, KOR 2024"],
  ["RUS", 1992, {share_gdp_pct: 4.42703}, "secondary", "World Bank, MS.MIL.XPND.GD.ZS, RUS 1992"],
  ["RUS", 2024, {share_gdp_pct: 7.05234}, "secondary", "World Bank, MS.MIL.XPND.GD.ZS, RUS 2024"],
  ["PHL", 2024, {share_gdp_pct: 1.32427}, "secondary", "World Bank, MS.MIL.XPND.GD.ZS, PHL 2024"],
  ["JPN", 1990, {value_usd_m: 28800.5}, "secondary", "World Bank, MS.MIL.XPND.CD, JPN 1990"],
  ["JPN", 2022, {value_usd_m: 46880.2}, "secondary", "World Bank, MS.MIL.XPND.CD, JPN 2022"],
  ["JPN", 2023, {value_usd_m: 50161.1}, "secondary", "World Bank, MS.MIL.XPND.CD, JPN 2023"],
  ["USA", 2023, {value_usd_m: 916014.7}, "secondary", "World Bank, MS.MIL.XPND.CD, USA 2023"],
  ["CHN", 2023, {value_usd_m: 296438.6}, "estimated", "World Bank, MS.MIL.XPND.CD, CHN 2023"],
  ["IND", 2023, {value_usd_m: 83574.6}, "secondary", "World Bank, MS.MIL.XPND.CD, IND 2023"],
  ["RUS", 1993, {value_usd_m: 7766.7}, "secondary", "World Bank, MS.MIL.XPND.CD, RUS 1993"],
  ["AUS", 1990, {value_usd_m: 6704.2}, "secondary", "World Bank, MS.MIL.XPND.CD, AUS 1990"]
])("military-expenditure %s %i: %j, %s (%s)", (iso3, year, value, status) => {
  const measure = "share_gdp_pct" in value ? "share-of-gdp" : "current-usd";
  const own = values.filter((row) => row.iso3 === iso3 && row.year === year && row.measure === measure);
  expect(own).toMatchObject([{...value, status}]);
});

it("is the extract that its description reckons, on SIPRI's terms in every row", () => {
  expect(values).toHaveLength(646);
  expect(spec.description.en).toContain("646 of about 15,000 values");
  expect(spec.description.ja).toContain("646値");
  expect(new Set(values.map(({licence}) => licence))).toEqual(new Set(["sipri-terms"]));
  expect(spec.licence.id).toBe("SIPRI-terms");
});

it("has no Russian dollars before 1993, where the World Bank has zeros", () => {
  const russia = values.filter((row) => row.iso3 === "RUS" && row.measure === "current-usd");
  expect(Math.min(...russia.map(({year}) => Number(year)))).toBe(1993);
});
