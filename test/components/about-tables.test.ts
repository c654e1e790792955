import {describe, expect, test} from "vitest";
import {breakTable, coverageTable} from "../../src/components/about-tables.ts";
import {exchangeRate} from "../../src/datasets/exchange-rate.ts";
import {specs} from "../../src/datasets/index.ts";

describe("breakTable", () => {
  test("lists every break of every dataset with its source", () => {
    const rows = String(breakTable("en")).match(/<tr><td>/g) ?? [];
    expect(rows).toHaveLength(specs.flatMap(({breaks}) => breaks).length);
    expect(String(breakTable("en"))).toContain("Defense Buildup Program");
    expect(String(breakTable("ja"))).toContain("整備計画対象経費");
  });
});

describe("coverageTable", () => {
  test("names the years that are there, and those missing in between", () => {
    const rows = [1970, 1971, 1974, 1975].map((year) => ({year}));
    const text = String(coverageTable([{spec: exchangeRate, rows}], "en"));
    expect(text).toContain("<td>1970–71, 1974–75</td><td>1972–73</td>");
  });
});
