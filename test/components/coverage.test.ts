import {describe, expect, test} from "vitest";
import {coverageTable, ownCoverage, spanOf} from "../../src/components/coverage.ts";
import {exchangeRate} from "../../src/datasets/exchange-rate.ts";
import {sources} from "../../src/datasets/sources.ts";
import type {DatasetSpec} from "../../src/datasets/spec.ts";

const [series] = Object.keys(valuesOf(exchangeRate, "series"));
const view = {spec: exchangeRate, rows: [1970, 1971, 1974, 1975].map((year) => ({year, series}))};

describe("coverageTable", () => {
  const text = String(coverageTable([view, {spec: sources, rows: []}], [1970, 1979], "en"));

  test("says in words which years are there and which are missing", () => {
    expect(text).toContain("1970–71, 1974–75; missing 1972–73");
    expect(String(ownCoverage(view, [1970, 1979], "ja"))).toContain("1970–71, 1974–75; 欠け 1972–73");
  });

  test("fills the years with rows and outlines the missing ones, one unit a year", () => {
    expect(text).toContain('viewBox="0 0 10 1"');
    expect(text).toContain('<path d="M0 0h2v1H0zM4 0h2v1H4z"/>');
    expect(text).toContain('<path class="lacks" d="M2.12 0.12h1.76v0.76H2.12z"/>');
  });

  test("names the dataset with a link, and leaves out a table without a time", () => {
    expect(text).toContain('<a href="/datasets/exchange-rate">');
    expect(text).not.toContain("/datasets/sources");
  });
});

test("spanOf holds the years of all tables, and never begins after 1950", () => {
  expect(spanOf([view])).toEqual([1950, 1975]);
  expect(spanOf([{...view, rows: [{year: 1945, series}]}])).toEqual([1945, 1950]);
});

function valuesOf({fields}: DatasetSpec, column: string): Readonly<Record<string, unknown>> {
  return fields.find(({name}) => name === column)!.values!;
}
