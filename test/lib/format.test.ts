import {describe, expect, test} from "vitest";
import {
  decimalYear,
  formatChange,
  formatCount,
  formatDate,
  formatDollarsM,
  formatFiscalYear,
  formatPercent,
  formatYen100m
} from "../../src/lib/format.ts";

describe("formatYen100m", () => {
  test.each([
    [87005, "8.70 trillion yen", "8兆7,005億円"],
    [10000, "1.00 trillion yen", "1兆円"],
    [1349, "134.9 billion yen", "1,349億円"],
    [0, "0.0 billion yen", "0億円"],
    [90353, "9.04 trillion yen", "9兆353億円"]
  ])("writes %d × 100 million yen", (value, en, ja) => {
    expect(formatYen100m(value, "en")).toBe(en);
    expect(formatYen100m(value, "ja")).toBe(ja);
  });
});

describe("formatDollarsM", () => {
  test.each([
    [58170.6, "58.2 billion dollars", "582億ドル"],
    [1020000, "1.02 trillion dollars", "1兆200億ドル"],
    [435.8, "0.4 billion dollars", "4億ドル"]
  ])("writes %d million dollars", (value, en, ja) => {
    expect(formatDollarsM(value, "en")).toBe(en);
    expect(formatDollarsM(value, "ja")).toBe(ja);
  });
});

describe("formatFiscalYear", () => {
  test("names the year in which it begins, with the era of that year", () => {
    expect(formatFiscalYear(2025, "en")).toBe("FY2025");
    expect(formatFiscalYear(2025, "ja")).toBe("2025年度");
    expect(formatFiscalYear(2025, "ja", {era: true})).toBe("2025年度（令和7年度）");
    expect(formatFiscalYear(2019, "ja", {era: true})).toBe("2019年度（令和元年度）");
    expect(formatFiscalYear(1988, "ja", {era: true})).toBe("1988年度（昭和63年度）");
  });
});

describe("formatDate", () => {
  test.each([
    ["2016", "2016", "2016年"],
    ["2016-09", "September 2016", "2016年9月"],
    ["2016-09-26", "26 September 2016", "2016年9月26日"]
  ])("is as precise as %s", (iso, en, ja) => {
    expect(formatDate(iso, "en")).toBe(en);
    expect(formatDate(iso, "ja")).toBe(ja);
  });
});

test("decimalYear sets an unknown month at mid-year and an unknown day at mid-month", () => {
  expect(decimalYear("2016")).toBe(2016.5);
  expect(decimalYear("2016-01")).toBeCloseTo(2016 + 0.5 / 12, 2);
  expect(decimalYear("2016-01-01")).toBeLessThan(decimalYear("2016-01"));
  expect(decimalYear("2016-12-31")).toBeLessThan(2017);
});

test("changes are signed with a true minus, percentages keep what decimals they have", () => {
  expect(formatChange(9.446)).toBe("+9.4%");
  expect(formatChange(-0.43)).toBe("−0.4%");
  expect(formatPercent(53)).toBe("53%");
  expect(formatPercent(29.9)).toBe("29.9%");
  expect(formatCount(53490)).toBe("53,490");
});
