import {expect, it} from "vitest";
import {defensePlanAmounts} from "../../loaders/defense-plan-amounts.ts";
import {readTexts} from "../../loaders/lib/dataset.ts";
import {readSources} from "../../loaders/lib/sources.ts";

const amounts = defensePlanAmounts.rows(readTexts(defensePlanAmounts.spec), readSources());

it.each<[plan: string, item: string, first: number, last: number, trillion: number, read: string]>([
  // 11.11 + 13.90 = 25.01
  ["mid-term-program-2000", "total", 2001, 2005, 25.01, "Defense of Japan 2008, table of expenditures"],
  // 10.61 + 13.63 = 24.24; 24.24 - 0.6 = 23.64
  ["mid-term-program-2004", "total", 2005, 2009, 24.24, "Defense of Japan 2008, table of expenditures"],
  ["mid-term-program-2004", "total-after-review", 2005, 2009, 23.64, "Defense of Japan 2009, review of 2008"],
  // 24.67 less savings of 0.7
  ["mid-term-program-2013", "budgets", 2014, 2018, 23.97, "Defense of Japan 2015, text"],
  ["mid-term-program-2018", "total", 2019, 2023, 27.47, "Defense of Japan 2019, text"],
  // 11 + 27 + 5 = 43; 27 + 16.5 = 43.5
  ["buildup-program-2022", "total", 2023, 2027, 43, "Defense of Japan 2024, text"],
  ["buildup-program-2022", "contracts", 2023, 2027, 43.5, "Defense of Japan 2024, text"],
  // 25.9 + 14.6 = 40.5
  ["buildup-program-2022", "budgets", 2023, 2027, 40.5, "Ministry of Finance, 29 November 2024, page 20"],
  ["buildup-program-2022", "standoff", 2023, 2023, 1.413, "Defense of Japan 2024, Fig. II-3-2-3: 14,130"],
  ["buildup-program-2022", "integrated-air-missile-defense", 2024, 2024, 1.2284, "Defense of Japan 2024, Fig. II-3-2-3"]
])("defense-plan-amounts %s, %s, FY%i-%i: %d trillion yen (%s)", (plan, item, first, last, value_jpy_tn) => {
  const own = amounts.filter(
    (row) =>
      row.plan_id === plan && row.item === item && row.first_fiscal_year === first && row.last_fiscal_year === last
  );
  expect(own).toMatchObject([{value_jpy_tn, status: "official"}]);
});

it.each([
  // the white paper prints 89,525 and 93,625; the fifteen categories are rounded each
  [2023, 8.9526, 8.9525],
  [2024, 9.3624, 9.3625]
])("the fifteen categories of FY%i make %d trillion yen of contracts", (year, sum, printed) => {
  const own = amounts.filter((row) => row.first_fiscal_year === year && row.last_fiscal_year === year);
  const categories = own.filter(({item}) => item !== "contracts");
  expect(categories).toHaveLength(15);
  expect(categories.reduce((total, row) => total + Number(row.value_jpy_tn), 0)).toBeCloseTo(sum, 4);
  expect(own.find(({item}) => item === "contracts")?.value_jpy_tn).toBe(printed);
});
