import {expect, it} from "vitest";
import {defenseBudgetDollars} from "../../loaders/defense-budget-dollars.ts";
import {readTexts} from "../../loaders/lib/dataset.ts";
import {readSources} from "../../loaders/lib/sources.ts";

const rows = defenseBudgetDollars.rows(readTexts(defenseBudgetDollars.spec), readSources());
const table = (reference: string) => `Defense of Japan ${reference}`;

/** Rates are those of the World Bank, PA.NUS.FCRF, row Japan of the year, unless another is named. */
it.each<[year: number, definition: string, dollars: number, yen: number, usd: number, read: string]>([
  // 1,569 × 100 ÷ 360 = 435.83; the base year of the single figure
  [1960, "single", 435.8, 100, 100, "Diamond 2013, text"],
  // 13,273 × 100 ÷ 296.7875 = 4,472.22; ÷ 1,569 = 8.4595; 4,472.22 ÷ 435.83 = 10.2613
  [1975, "single", 4472.2, 846, 1026.1, table("2020, Reference 7")],
  // 31,371 × 100 ÷ 238.53583 = 13,151.48; ÷ 1,569 = 19.9943; 13,151.48 ÷ 435.83 = 30.1755
  [1985, "single", 13151.5, 1999.4, 3017.5, table("2020, Reference 7")],
  // 47,236 × 100 ÷ 94.05958 = 50,219.23; ÷ 1,569 = 30.1058; 50,219.23 ÷ 435.83 = 115.2259
  [1995, "single", 50219.2, 3010.6, 11522.6, table("2020, Reference 7")],
  // 49,414 × 100 ÷ 120.99086 = 40,841.10; the base year of the other two
  [1997, "excl", 40841.1, 100, 100, table("2008, Reference 18")],
  [1997, "incl", 40891.5, 100, 100, table("2008, Reference 18")],
  // 47,752 × 100 ÷ 79.80702 = 59,834.34; ÷ 49,475 = 0.96518; 59,834.34 ÷ 40,891.52 = 1.46324
  [2011, "incl", 59834.3, 96.5, 146.3, table("2020, Reference 7")],
  // 46,453 × 100 ÷ 79.79046 = 58,218.74; ÷ 49,414 = 0.94008; 58,218.74 ÷ 40,841.10 = 1.42549
  [2012, "excl", 58218.7, 94, 142.5, table("2020, Reference 7")],
  // 54,005 × 100 ÷ 131.49814 = 41,069.02; ÷ 49,475 = 1.09156; 41,069.02 ÷ 40,891.52 = 1.00434
  [2022, "incl", 41069, 109.2, 100.4, table("2023, Fig. II-4-3-1, note 1")],
  // 79,496 × 100 ÷ 151.36629 = 52,518.96; ÷ 49,475 = 1.60679; 52,518.96 ÷ 40,891.52 = 1.28435
  [2024, "incl", 52519, 160.7, 128.4, table("2024, Fig. II-3-2-1, note 1")],
  // 87,005 × 100 ÷ 149.5686 = 58,170.63; ÷ 49,475 = 1.75856; 58,170.63 ÷ 40,891.52 = 1.42256
  [2025, "incl", 58170.6, 175.9, 142.3, "Daily Defense, 27 December 2024; Federal Reserve H.10, Japan 2025"]
])("defense-budget-dollars FY%i, %s: %d million dollars, indices %d and %d (%s)", (year, definition, ...numbers) => {
  const [value_usd_m, index_jpy, index_usd] = numbers;
  expect(rows.filter((row) => row.fiscal_year === year && row.definition === definition)).toMatchObject([
    {value_usd_m, index_jpy, index_usd, status: "derived"}
  ]);
});

it("has no dollars where the yen or the rate is missing, and keeps the row", () => {
  const missing = rows.filter(({value_usd_m}) => value_usd_m === null);
  expect(missing.map(({fiscal_year, definition}) => `${String(fiscal_year)} ${String(definition)}`)).toEqual([
    "1955 single",
    "1978 single",
    "2026 excl",
    "2026 incl"
  ]);
  expect(missing.map(({index_usd}) => index_usd)).toEqual([null, null, null, null]);
});

it("the highest budget in yen is not the highest in dollars", () => {
  const latest = rows.filter(({definition, value_usd_m}) => definition === "incl" && value_usd_m !== null);
  const top = (name: string) =>
    latest.reduce((best, row) => (Number(row[name]) > Number(best[name]) ? row : best)).fiscal_year;
  expect([top("value_jpy_100m"), top("value_usd_m")]).toEqual([2025, 2011]);
});
