import {describe, expect, test} from "vitest";
import {shares, type Count, type ShareRow} from "../../src/figures/budget-gdp-rows.ts";
import {draw, drawn} from "../lib/drawing.ts";

const {figure} = drawn("budget-gdp");
const rows = drawn("budget-gdp").rows as unknown as readonly ShareRow[];
const facts = figure.facts!(rows, "en");

const share = (count: Count, year: number) => shares(rows, count).find((row) => row.year === year)?.share_pct;
const runs = (id: string) =>
  draw("budget-gdp", "wide").querySelector(`[data-series="${id}"] path`)!.getAttribute("d")!.match(/M/g)!.length;

describe("budget-gdp", () => {
  test("three counts, each a series of its own, and the end of the limit", () => {
    const ids = [...draw("budget-gdp", "wide").querySelectorAll(".series")].map((g) => g.getAttribute("data-series"));
    expect(ids).toEqual(["budget", "sipri", "security-related", "limit-dropped"]);
  });

  test("shares as printed", () => {
    // Defense of Japan 2020, Reference 7; 2010, Reference 20; the shares of FY1986-89 around the limit.
    expect([1955, 1985, 1986, 1987, 1988, 1989, 1990, 1997, 2010, 2020].map((year) => share("budget", year))).toEqual([
      1.78, 0.997, 0.993, 1.004, 1.013, 1.006, 0.997, 0.959, 1.008, 0.932
    ]);
    // Of the two shares of FY1994, that of GDP.
    expect(share("budget", 1994)).toBe(0.959);
    expect([2023, 2024, 2025].map((year) => share("security-related", year))).toEqual([1.4, 1.6, 1.8]);
    // World Bank, MS.MIL.XPND.GD.ZS.
    expect([1960, 1969, 2020, 2024].map((year) => share("sipri", year)?.toFixed(2))).toEqual([
      "1.08",
      "0.77",
      "1.02",
      "1.37"
    ]);
  });

  test("the budget is drawn by one definition a year, and cut where its denominator or the budget changes", () => {
    const years = shares(rows, "budget").map(({year}) => year);
    expect(new Set(years).size).toBe(years.length);
    // 1970-93 of GNP, 1994-96 of GDP, 1997-2020 with SACO, 2022-24; 1955, 1960 and 1965 are dots.
    expect(runs("budget")).toBe(4);
    expect(runs("sipri")).toBe(1);
    expect(share("budget", 2021)).toBeUndefined();
    expect(draw("budget-gdp", "wide").querySelectorAll(".break")).toHaveLength(3);
    expect(figure.breaks.map(({id}) => id)).toEqual(["gdp-1994", "saco-1997", "security-related-2023"]);
  });

  test("the title says what the rows say, and follows them", () => {
    expect(figure.title(rows, "en")).toBe(
      "Japan’s defense took 1.3%, 1.4% or 1.6% of GDP in 2024, depending on the count; the goal of 2% goes by the highest"
    );
    const lower = rows.map((row) =>
      row.series === "security-related" && row.year === 2024 ? {...row, share_pct: 1} : row
    );
    expect(figure.title(lower, "en")).toBe(
      "Japan’s defense took 1.0%, 1.3% or 1.4% of GDP in 2024, depending on the count"
    );
    const alone = rows.filter(({series}) => series !== "security-related");
    expect(figure.title(alone, "en")).toBe("Japan’s defense budget of FY2024 is 1.3% of GDP");
  });

  test("years above the limit, by whichever count", () => {
    expect(facts).toMatchObject({
      "above-gnp": "1955, 1960, 1965 and 1987–89",
      "above-gdp": "2010 and 2023–24",
      "sipri-above-since": "2020",
      "limit-dropped": "December 1986"
    });
  });

  test("SIPRI’s rows carry SIPRI’s terms", () => {
    for (const {series, licence} of rows) expect(licence).toBe(series === "sipri" ? "sipri-terms" : null);
  });

  test("the years control cuts the drawing", () => {
    const marks = figure.marks(rows, {width: 960, height: 430, locale: "en", view: {years: "2000-2025"}});
    expect(marks.length).toBeGreaterThan(40);
    expect(Math.min(...marks.map(({row}) => rows[row].year))).toBe(2000);
  });
});
