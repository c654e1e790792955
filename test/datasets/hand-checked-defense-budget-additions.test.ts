import {expect, it} from "vitest";
import {defenseBudgetAdditions} from "../../loaders/defense-budget-additions.ts";
import {readTexts} from "../../loaders/lib/dataset.ts";
import {readSources} from "../../loaders/lib/sources.ts";

const additions = defenseBudgetAdditions.rows(readTexts(defenseBudgetAdditions.spec), readSources());

it.each<[year: number, kind: string, round: string, scope: string, value: number, status: string, read: string]>([
  [2011, "supplementary", "first", "unstated", 1886, "official", "Defense of Japan 2011 (Japanese), section 4"],
  [2012, "supplementary", "unnumbered", "unstated", 2124, "official", "Defense of Japan 2013, text"],
  [2012, "reconstruction", "initial", "unstated", 1136, "official", "Defense of Japan 2012, Part II, section 4"],
  [2014, "supplementary", "unnumbered", "unstated", 2110, "official", "Defense of Japan 2015 (both languages)"],
  [2016, "supplementary", "third", "unstated", 1769, "official", "Defense of Japan 2017 (both languages)"],
  [2017, "supplementary", "unnumbered", "unstated", 2345, "official", "Defense of Japan 2018; year as in Nikkei 2017"],
  [2018, "supplementary", "second", "unstated", 3998, "official", "Defense of Japan 2019, text"],
  [2020, "supplementary", "third", "unstated", 3867, "official", "Defense of Japan 2021 (both languages)"],
  // NHK prints 7,738; the white paper lets 61,744 - 54,005 = 7,739 be worked out
  [2021, "supplementary", "unnumbered", "incl", 7738, "secondary", "NHK, 26 November 2021, lead"],
  // 58,661 - 51,788 = 6,873
  [2021, "supplementary", "unnumbered", "excl", 6873, "derived", "Defense of Japan 2022, Fig. II-4-2-1, note 3"],
  [2023, "supplementary", "unnumbered", "excl", 4962, "official", "Ministry of Finance, 29 November 2024, page 20"],
  [2023, "supplementary", "unnumbered", "incl", 8130, "draft", "draft of the Cabinet, lead"],
  [2025, "supplementary", "unnumbered", "incl", 8472, "draft", "Ships of the World, December 2025: 2,213 + 6,259"]
])("defense-budget-additions FY%i, %s, %s, %s: %i, %s (%s)", (year, kind, round, scope, value_jpy_100m, status) => {
  const own = additions.filter(
    (row) => row.fiscal_year === year && row.kind === kind && row.round === round && row.scope === scope
  );
  expect(own).toMatchObject([{value_jpy_100m, status}]);
});

it("names the other figure for FY2021, and has none for FY2024", () => {
  expect(additions.find(({value_jpy_100m}) => value_jpy_100m === 7738)?.alternatives).toBe("7739 [doj-2022]");
  expect(additions.filter(({fiscal_year}) => fiscal_year === 2024)).toEqual([]);
});
