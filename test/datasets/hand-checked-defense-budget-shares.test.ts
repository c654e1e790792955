import {expect, it} from "vitest";
import {defenseBudgetShares} from "../../loaders/defense-budget-shares.ts";
import {readTexts} from "../../loaders/lib/dataset.ts";
import {readSources} from "../../loaders/lib/sources.ts";

const shares = defenseBudgetShares.rows(readTexts(defenseBudgetShares.spec), readSources());
const white = "Defense of Japan";

it.each<[year: number, definition: string, denominator: string, share: number, status: string, read: string]>([
  // 1,349 ÷ 75,590 = 1.785 %, printed 1.78
  [1955, "single", "gnp-forecast", 1.78, "official", `${white} 2020, Reference 7`],
  // 1,569 ÷ 127,480 = 1.231 %
  [1960, "single", "gnp-forecast", 1.23, "secondary", "scopedog 2009, table row 1960"],
  // 15,124 ÷ 1,681,000 = 0.900 %
  [1976, "single", "gnp-forecast", 0.9, "secondary", "scopedog 2009, table row 1976"],
  // 35,174 ÷ 3,504,000 = 1.0038 %: the first budget above 1 % under the rule of 1976
  [1987, "single", "gnp-forecast", 1.004, "secondary", "scopedog 2009, table row 1987"],
  // 46,835 ÷ 4,940,000 = 0.9481 %, and ÷ 4,885,000 = 0.9588 % in the second row of the year
  [1994, "single", "gnp-forecast", 0.948, "secondary", "scopedog 2009, table row 1994"],
  [1994, "single", "gdp-forecast", 0.959, "secondary", "scopedog 2009, table row 1994*1"],
  // 47,236 ÷ 4,928,000 = 0.9585 %
  [1995, "single", "gdp-forecast", 0.959, "official", `${white} 2020, Reference 7`],
  // 47,818 ÷ 5,219,000 = 0.9162 %; with SACO 48,016 ÷ 5,219,000 = 0.9200 %, misprinted 0.916
  [2007, "excl", "gdp-forecast", 0.916, "official", `${white} 2015, Reference 38`],
  [2007, "incl", "gdp-forecast", 0.92, "derived", `${white} 2015, Reference 38, corrected`],
  // 47,903 ÷ 4,752,000 = 1.0081 %
  [2010, "incl", "gdp-forecast", 1.008, "official", `${white} 2019, Reference 11`],
  // 53,133 ÷ 5,702,000 = 0.9318 %; ÷ 1,026,580 = 5.1757 %
  [2020, "incl", "gdp-forecast", 0.932, "official", `${white} 2020, Reference 7`],
  [2020, "incl", "general-account", 5.18, "official", `${white} 2020, Reference 7`],
  [2023, "excl", "gdp-imf", 1.12, "official", `${white} 2024, Fig. II-3-2-6`],
  [2025, "security-related", "gdp-fy2022", 1.8, "secondary", "The Japan News, 16 April 2025, text"]
])("defense-budget-shares FY%i, %s of %s: %d percent, %s (%s)", (year, definition, denominator, share_pct, status) => {
  const own = shares.filter(
    (row) => row.fiscal_year === year && row.definition === definition && row.denominator === denominator
  );
  expect(own).toMatchObject([{share_pct, status}]);
});

it("leaves out a forecast that is misprinted, and keeps the share beside it", () => {
  const own = shares.filter(({fiscal_year, denominator}) => fiscal_year === 1991 && denominator === "gnp-forecast");
  expect(own).toMatchObject([{share_pct: 0.954, denominator_jpy_100m: null, status: "secondary"}]);
  expect(own[0].note).toContain("4,132,000");
});

it("names GNP to FY1994 and GDP from FY1994 on: the year has both", () => {
  const years = (denominator: string) =>
    shares.filter((row) => row.denominator === denominator).map(({fiscal_year}) => Number(fiscal_year));
  expect(Math.max(...years("gnp-forecast"))).toBe(1994);
  expect(Math.min(...years("gdp-forecast"))).toBe(1994);
});
