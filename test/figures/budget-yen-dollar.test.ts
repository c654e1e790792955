import {describe, expect, test} from "vitest";
import {buildDocument} from "../../loaders/lib/document.ts";
import {amounts, indexOf, standing, type Money, type MoneyRow} from "../../src/figures/budget-yen-dollar-rows.ts";
import {light} from "../../src/lib/theme.ts";
import {drawn} from "../lib/drawing.ts";

const {figure} = drawn("budget-yen-dollar");
const rows = drawn("budget-yen-dollar").rows as unknown as readonly MoneyRow[];
const facts = figure.facts!(rows, "en");

const at = (series: Money, year: number, definition: MoneyRow["definition"] = "incl") =>
  amounts(rows, series, definition).find(({fiscal_year}) => fiscal_year === year)!;
const seen = (view: Record<string, string> = {}) =>
  figure.draw(rows, {document: buildDocument(), width: 960, height: 420, locale: "en", theme: light, view});
const runs = (series: string, view?: Record<string, string>) =>
  seen(view).querySelector(`[data-series="${series}"] path`)!.getAttribute("d")!.match(/M/g)!.length;

describe("budget-yen-dollar", () => {
  test("dollars are yen at the rate of the year, and both stand in the row", () => {
    // FY2025: 8.7005 trillion yen at 149.5686 yen (Federal Reserve); FY2012: 4.7138 trillion at 79.79046 (World Bank).
    expect(at("yen", 2025).amount).toBe(87005);
    expect(at("dollars", 2025)).toMatchObject({amount: 58170.6, divisor: 149.5686, source_id: "fred-datahub"});
    expect(at("dollars", 2012).amount).toBeCloseTo((47138 * 100) / 79.79046, 0);
    expect(at("constant-yen", 2024).amount).toBeCloseTo((79496 / 107.26704) * 100, 0);
    expect(at("dollars", 2026)).toBeUndefined();
    expect(at("constant-yen", 2025)).toBeUndefined();
  });

  test("all lines are 100 in one base year", () => {
    const {base} = standing(rows);
    expect(base).toBe(1997);
    for (const series of ["yen", "dollars", "constant-yen"] as const) {
      expect(indexOf(rows, at(series, 1997), base)).toBe(100);
    }
    // As the table has them: 175.9 and 142.3.
    expect(indexOf(rows, at("yen", 2025), base)!.toFixed(1)).toBe("175.9");
    expect(indexOf(rows, at("dollars", 2025), base)!.toFixed(1)).toBe("142.3");
  });

  test("the title says what the rows say, and follows them", () => {
    expect(figure.title(rows, "en")).toBe(
      "A record in yen, not in dollars: the defense budget of FY2025 is 76% above FY1997 in yen and 42% above it in dollars, less than in FY2011"
    );
    const scaled = (series: Money, by: number) =>
      rows.map((row) =>
        row.series === series && row.definition === "incl" && row.fiscal_year === 2025
          ? {...row, amount: row.amount * by}
          : row
      );
    expect(figure.title(scaled("dollars", 2), "en")).toMatch(
      /^A record in yen and in dollars: .* above it in dollars$/
    );
    expect(figure.title(scaled("yen", 0.5), "en")).toMatch(/^No record in yen or in dollars: .* is 12% below FY1997/);
    expect(figure.title(scaled("yen", 0.5), "ja")).toMatch(/^円でもドルでも過去最高ではない/);
  });

  test("the record in dollars is of FY2011, and the low point in yen is none in dollars", () => {
    expect(facts).toMatchObject({
      "dollar-record-year": "FY2011",
      "dollar-record": "59.8 billion dollars",
      "trough-year": "FY2012",
      "trough-yen": "−5%",
      "trough-dollars": "+44%",
      "since-trough-yen": "+85%",
      "since-trough-dollars": "−2%",
      "yen-record-year": "FY2025"
    });
  });

  test("choosing years moves the base; choosing a definition changes the budget", () => {
    expect(figure.subtitle(rows, "en", {years: "2012-2026"})).toContain("FY2012 = 100");
    expect(seen({years: "2012-2026"}).textContent).toContain("Dollars of the year 98");
    // Prices are known from 1970.
    expect(figure.subtitle(rows, "en", {definition: "single"})).toContain("FY1970 = 100");
    expect(runs("yen")).toBe(1);
    expect(runs("yen", {definition: "excl"})).toBe(2);
    expect(seen().querySelectorAll(".break")).toHaveLength(0);
    expect(seen({definition: "excl"}).querySelectorAll(".break")).toHaveLength(1);
    // 1960-61, 1964-65, 1968-77, 1979-96.
    expect(runs("yen", {definition: "single"})).toBe(4);
    // A stretch without such a budget shows all of it.
    expect(figure.subtitle(rows, "en", {years: "1960-1980"})).toContain("FY1997 = 100");
  });

  test("the draft is hollow and known in yen only", () => {
    const hollow = [...seen().querySelectorAll('.series circle[fill="#ffffff"]')];
    expect(hollow).toHaveLength(1);
  });
});
