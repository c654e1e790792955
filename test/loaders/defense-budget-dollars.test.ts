import {describe, expect, it} from "vitest";
import {defenseBudgetDollars} from "../../loaders/defense-budget-dollars.ts";
import {bibliography} from "../lib/bibliography.ts";
import {csvText} from "../lib/csv-text.ts";

const sources = bibliography({white: ["authority", 2020], bank: ["official-secondary", 2025], fed: ["other", 2025]});

describe("conversion", () => {
  it("takes the average of the calendar year in which the fiscal year begins, and names it", () => {
    expect(
      read([budget(1960, "single", 1500)], [rate(1960, "world-bank", 360), rate(1961, "world-bank", 300)])
    ).toEqual([
      {
        ...{fiscal_year: 1960, definition: "single", value_jpy_100m: 1500, jpy_per_usd: 360},
        ...{rate_series: "world-bank", value_usd_m: 416.7, index_base_year: 1960, index_jpy: 100, index_usd: 100},
        ...{budget_status: "official", status: "derived", source_id: "white", locator: "row 1960"},
        ...{rate_source_id: "bank", rate_locator: "row 1960", note: null, _at: "data/budgets/defense-budget.csv:2"}
      }
    ]);
  });

  it("prefers the World Bank, and falls back on the Federal Reserve", () => {
    const rows = read(
      [budget(2024, "incl", 1000), budget(2025, "incl", 1000)],
      [rate(2024, "federal-reserve", 125.5), rate(2024, "world-bank", 125), rate(2025, "federal-reserve", 200)]
    );
    expect(rows.map(({rate_series, value_usd_m}) => [rate_series, value_usd_m])).toEqual([
      ["world-bank", 800],
      ["federal-reserve", 500]
    ]);
  });

  it("leaves dollars missing, never zero, without a rate or without a budget", () => {
    const drop = "defense-budget,value_jpy_100m,fiscal_year=1961,drop,,Another year's figure.,white,row 1961,";
    const rows = read(
      [budget(1955, "single", 1300), budget(1960, "single", 1500), budget(1961, "single", 1600)],
      [rate(1960, "world-bank", 360), rate(1961, "world-bank", 360)],
      [drop]
    );
    expect(rows.map(({value_usd_m, index_usd, index_jpy}) => [value_usd_m, index_usd, index_jpy])).toEqual([
      [null, null, 86.7],
      [416.7, 100, 100],
      [null, null, null]
    ]);
  });
});

it("indexes each definition to its own first year that is known in both currencies", () => {
  const rows = read(
    [budget(1959, "single", 700), budget(1960, "single", 1000), budget(1997, "incl", 2000), budget(1998, "incl", 3000)],
    [rate(1960, "world-bank", 200), rate(1997, "world-bank", 100), rate(1998, "world-bank", 300)]
  );
  expect(rows.map((row) => [row.index_base_year, row.index_jpy, row.index_usd])).toEqual([
    [1960, 70, null],
    [1960, 100, 100],
    [1997, 100, 100],
    [1997, 150, 50]
  ]);
});

it("has neither base nor index where no year of a definition has a rate", () => {
  expect(read([budget(1955, "single", 1300)], [rate(1960, "world-bank", 360)])).toMatchObject([
    {index_base_year: null, index_jpy: null, index_usd: null, value_jpy_100m: 1300}
  ]);
});

function read(budgets: readonly string[], rates: readonly string[], corrections: readonly string[] = []) {
  const {inputs} = defenseBudgetDollars.spec;
  return defenseBudgetDollars.rows(
    {
      "defense-budget": csvText(inputs["defense-budget"], budgets),
      "budget-components": csvText(inputs["budget-components"], ["1997,saco,61,printed,white,note,"]),
      corrections: csvText(inputs.corrections, corrections),
      "exchange-rate": csvText(inputs["exchange-rate"], rates)
    },
    sources
  );
}

function budget(year: number, definition: string, value: number): string {
  return `${year},${definition},reference,enacted,${value},printed,white,row ${year},`;
}

function rate(year: number, series: "world-bank" | "federal-reserve", value: number): string {
  return `${year},${series},${value},${series === "world-bank" ? "bank" : "fed"},row ${year},`;
}
