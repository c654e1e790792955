import {expect, it} from "vitest";
import {defenseBudgetComposition} from "../../loaders/defense-budget-composition.ts";
import {readTexts} from "../../loaders/lib/dataset.ts";
import {readSources} from "../../loaders/lib/sources.ts";

const parts = defenseBudgetComposition.rows(readTexts(defenseBudgetComposition.spec), readSources());

it.each<[year: number, breakdown: string, item: string, value: number | null, share: number | null, read: string]>([
  // 21,260 ÷ 49,414 = 43.02 %
  [1997, "use", "personnel", 21260, 43, "Defense of Japan 2006, Reference 23"],
  // 10,181 ÷ 46,826 = 21.74 %
  [2010, "use", "maintenance", 10181, 21.7, "Defense of Japan 2010, Reference 22"],
  // 1,460 ÷ 46,804 = 3.12 %
  [2013, "use", "other", 1460, 3.1, "Defense of Japan 2013 and 2017, Reference 14"],
  // 8,544 ÷ 50,688 = 16.86 %
  [2020, "use", "equipment", 8544, 16.9, "Defense of Japan 2020, composition of expenditures"],
  [2021, "use", "equipment", null, 17.9, "Defense of Japan 2021, Fig. II-4-2-4: shares alone"],
  // 8,165 ÷ 51,788 = 15.77 %, printed 15.8
  [2022, "use", "equipment", 8165, 15.8, "Defense of Japan 2022, Fig. II-4-2-4"],
  // 13,622 ÷ 66,001 = 20.64 %, printed 20.6; not the 8,165 that a later pie repeats
  [2023, "use", "equipment", 13622, 20.6, "Defense of Japan 2023, Fig. II-4-3-10"],
  // 24,491 ÷ 77,249 = 31.70 %, printed 31.7
  [2024, "use", "maintenance", 24491, 31.7, "Defense of Japan 2024, Fig. II-3-2-4"],
  // 17,504 ÷ 47,818 = 36.61 %
  [2007, "organization", "gsdf", 17504, 36.6, "Defense of Japan 2007, Fig. II-2-5-3/4"],
  [2021, "organization", "msdf", 13088, 25.5, "Defense of Japan 2021, Fig. II-4-2-4"],
  [2023, "obligations", "new-contracts", 70676, null, "Defense of Japan 2023, Fig. II-4-3-1"],
  [2024, "obligations", "total", 135006, null, "Defense of Japan 2024, Fig. II-3-2-1"]
])("defense-budget-composition FY%i, %s, %s: %s, %s percent (%s)", (year, breakdown, item, value, share) => {
  const own = parts.filter((row) => row.fiscal_year === year && row.breakdown === breakdown && row.item === item);
  expect(own).toMatchObject([{value_jpy_100m: value, share_pct: share, status: "official"}]);
});

it("has every use of every year since FY1997", () => {
  const uses = parts.filter(({breakdown}) => breakdown === "use");
  expect(uses).toHaveLength(7 * (2024 - 1997 + 1));
});

it("has no maritime figure of FY2008, which the white paper prints only as a share", () => {
  const forces = parts.filter((row) => row.fiscal_year === 2008 && row.breakdown === "organization");
  expect(forces.map(({item}) => item)).toEqual(["asdf", "gsdf", "other"]);
});
