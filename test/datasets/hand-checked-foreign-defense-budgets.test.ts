import {expect, it} from "vitest";
import {foreignDefenseBudgets} from "../../loaders/foreign-defense-budgets.ts";
import {readTexts} from "../../loaders/lib/dataset.ts";
import {readSources} from "../../loaders/lib/sources.ts";

const budgets = foreignDefenseBudgets.rows(readTexts(foreignDefenseBudgets.spec), readSources());

it.each<[iso3: string, year: number, edition: number, currency: string, millions: number, read: string]>([
  ["USA", 2002, 2006, "USD", 331951, "Reference 25"],
  ["USA", 2010, 2010, "USD", 692032, "Reference 23: 636,742 + 8.7 %"],
  ["USA", 2015, 2015, "USD", 567703, "Reference 41"],
  ["USA", 2015, 2016, "USD", 562499, "Reference 15: revised"],
  ["USA", 2020, 2020, "USD", 689590, "reference table of major countries"],
  ["GBR", 2009, 2010, "GBP", 35165, "Reference 23: 38,579 - 8.8 %"],
  ["CHN", 2020, 2020, "CNY", 1268000, "reference table of major countries: 12,680 hundred million"],
  ["KOR", 2020, 2020, "KRW", 50152700, "reference table of major countries: 501,527 hundred million"],
  ["AUS", 2019, 2020, "AUD", 38562, "reference table of major countries"],
  ["DEU", 2018, 2019, "EUR", 38520, "reference table of major countries"],
  ["RUS", 2007, 2008, "RUB", 822036, "Reference 21: 8,220.36 hundred million"]
])("foreign-defense-budgets %s %i, edition %i: %s %d million (%s)", (iso3, year, edition, currency, value_lcu_m) => {
  const own = budgets.filter((row) => row.iso3 === iso3 && row.fiscal_year === year && row.edition === edition);
  expect(own).toMatchObject([{currency, value_lcu_m, source_id: `doj-${edition}`, status: "official"}]);
});
