import {describe, expect, test} from "vitest";
import {buildDocument} from "../../loaders/lib/document.ts";
import {
  agreements,
  amountsOf,
  shareOf,
  type Support,
  type SupportRow
} from "../../src/figures/host-nation-support-rows.ts";
import {light} from "../../src/lib/theme.ts";
import {drawn} from "../lib/drawing.ts";

const {figure} = drawn("host-nation-support");
const rows = drawn("host-nation-support").rows as unknown as readonly SupportRow[];
const facts = figure.facts!(rows, "en");

const at = (series: Support, year: number) => amountsOf(rows, series).find(({fiscal_year}) => fiscal_year === year)!;
const seen = (view: Record<string, string> = {}) =>
  figure.draw(rows, {document: buildDocument(), width: 960, height: 450, locale: "en", theme: light, view});
const runs = (series: string, view?: Record<string, string>) =>
  seen(view).querySelector(`[data-series="${series}"] path`)?.getAttribute("d")!.match(/M/g)!.length;
const dots = (series: string) => seen().querySelectorAll(`[data-series="${series}"] circle`).length;

describe("host-nation-support", () => {
  test("amounts as printed", () => {
    // Asahi for FY1978 and the peak of FY1999; Defense of Japan 2008, 2016 and 2024 for the years after.
    expect([1978, 1999, 2008, 2016, 2024].map((year) => at("hns", year).value_jpy_100m)).toEqual([
      62, 2756, 2083, 1920, 2124
    ]);
    expect([2015, 2024].map((year) => at("stationing", year).value_jpy_100m)).toEqual([3725, 4311]);
    expect([1983, 1992].map((year) => at("burden", year).value_jpy_100m)).toEqual([2568, 5177]);
    expect([2015, 2024].map((year) => at("realignment", year).value_jpy_100m)).toEqual([1426, 2130]);
  });

  test("no two counts share a line, missing years and breaks are gaps", () => {
    for (const group of seen().querySelectorAll(".series")) {
      expect(amountsOf(rows, group.getAttribute("data-series") as Support).length).toBeGreaterThan(0);
    }
    // 2007-10, 2014-21, 2022-24; alone 1978, 1999, 2003, and the estimate of 2014 as a hollow dot.
    expect(runs("hns")).toBe(3);
    expect(dots("hns")).toBe(4);
    // A table of the House of Councillors to 2007, white papers from 2015.
    expect(runs("stationing")).toBe(2);
    expect(runs("burden")).toBe(1);
    expect(dots("all-ministries")).toBe(3);
    expect(facts.missing).toBe("29");
    expect(facts.years).toBe("47");
    // The estimate of FY2014 is no low point.
    expect(facts["low-year"]).toBe("FY2010");
  });

  test("the strip has every special measures agreement and no protocol", () => {
    expect(agreements(rows).map(({signed}) => signed)).toEqual([
      "1987-01-30",
      "1991-01-14",
      "1995-09-27",
      "2000-09-11",
      "2006-01-23",
      "2008-01-25",
      "2011-01-21",
      "2016-01-22",
      "2022-01-07"
    ]);
    expect(seen().querySelectorAll(".era")).toHaveLength(9);
  });

  test("shares only of what is part of the budget that they are set against", () => {
    // 2,756 of 49,201; 2,124 of 77,249.
    expect(shareOf(at("hns", 1999))!.toFixed(1)).toBe("5.6");
    expect(shareOf(at("hns", 2024))!.toFixed(1)).toBe("2.7");
    expect(shareOf(at("hns", 1978))).toBeNull();
    expect(shareOf(at("all-ministries", 2022))).toBeNull();
    expect(shareOf(at("burden", 1992))).toBeNull();
    const lines = [...seen({unit: "share"}).querySelectorAll(".series")].filter((g) => g.children.length > 0);
    expect(lines.map((g) => g.getAttribute("data-series"))).toEqual(["stationing", "hns"]);
    // From FY2023 the budget is another.
    expect(runs("stationing", {unit: "share"})).toBe(3);
    expect(seen().querySelectorAll(".break")).toHaveLength(6);
    expect(seen({unit: "share"}).querySelectorAll(".break")).toHaveLength(7);
  });

  test("the title says what the rows say, and follows them", () => {
    expect(figure.title(rows, "en")).toBe(
      "Japan’s host-nation support of FY2024, 212.4 billion yen, is 23% below the highest known (FY1999); realigning U.S. forces costs it about as much"
    );
    const other = (series: Support, value_jpy_100m: number) =>
      rows.map((row) => (row.series === series && row.fiscal_year === 2024 ? {...row, value_jpy_100m} : row));
    expect(figure.title(other("hns", 3000), "en")).toBe(
      "Japan’s host-nation support of FY2024, 300.0 billion yen, is the highest known; realigning U.S. forces costs it less"
    );
    expect(figure.title(other("realignment", 3000), "ja")).toContain("これを上回る");
    const none = rows.filter(({series}) => series !== "realignment");
    expect(figure.title(none, "en")).toMatch(/highest known \(FY1999\)$/);
  });

  test("the years control cuts the drawing and the strip", () => {
    const {length} = seen({years: "2010-2024"}).querySelectorAll(".era");
    expect(length).toBe(4);
    const marks = figure.marks(rows, {width: 960, height: 450, locale: "en", view: {years: "2010-2024"}});
    const years = marks.map(({row}) => rows[row]).filter(({series}) => series !== "agreement");
    expect(Math.min(...years.map(({fiscal_year}) => fiscal_year))).toBe(2010);
  });
});
