import {describe, expect, test} from "vitest";
import type {BudgetRow} from "../../src/figures/budget-trend-rows.ts";
import {draw, drawn} from "../lib/drawing.ts";

const {figure} = drawn("budget-trend");
const rows = drawn("budget-trend").rows as unknown as readonly BudgetRow[];
const facts = figure.facts!(rows, "en");

const years = (series: string) =>
  rows.filter((row) => row.series === series && row.value_jpy_100m !== null).map(({fiscal_year}) => fiscal_year);

describe("budget-trend", () => {
  test("one path for each definition", () => {
    const series = [...draw("budget-trend", "wide").querySelectorAll(".series")];
    expect(series.map((node) => node.getAttribute("data-series"))).toEqual(["single", "excl", "incl"]);
    for (const node of series) expect(node.querySelectorAll("path")).toHaveLength(1);
  });

  test("gaps at missing years and at breaks: as many runs as the rows have", () => {
    const runs = (series: string) =>
      draw("budget-trend", "wide").querySelector(`[data-series="${series}"] path`)!.getAttribute("d")!.match(/M/g)!
        .length;
    // 1960-61, 1964-65, 1968-77, 1979-96; 1955 and what stands alone are dots.
    expect(years("single").filter((year) => year < 1979)).toEqual([
      1955, 1960, 1961, 1964, 1965, 1968, 1969, 1970, 1971, 1972, 1973, 1974, 1975, 1976, 1977
    ]);
    expect(runs("single")).toBe(4);
    // The Defense Buildup Program's scope begins in FY2023; the wide definition does not change.
    expect(runs("excl")).toBe(2);
    expect(runs("incl")).toBe(1);
    expect(years("incl")).toEqual(Array.from({length: 30}, (_, i) => 1997 + i));
  });

  test("the axis holds all values", () => {
    const most = Math.max(...rows.map(({value_jpy_100m}) => value_jpy_100m ?? 0));
    expect(most).toBeLessThanOrEqual(100_000);
    expect(most).toBeGreaterThan(80_000);
  });

  test("the title says what the rows say", () => {
    expect(figure.title(rows, "en")).toBe(
      "Japan’s defense budget has risen 14 years in a row, to 9.04 trillion yen in the draft for FY2026"
    );
    expect(figure.title(rows, "ja")).toBe("防衛費は14年連続の増額、2026年度（政府案）は9兆353億円");
    const enacted = rows.filter(({fiscal_year}) => fiscal_year < 2026);
    expect(figure.title(enacted, "en")).toBe(
      "Japan’s defense budget has risen 13 years in a row, to 8.70 trillion yen for FY2025"
    );
  });

  test("the title changes when the rows do: a fall breaks the run", () => {
    const fallen = rows.map((row) =>
      row.series === "incl" && row.fiscal_year === 2024 ? {...row, value_jpy_100m: 60_000} : row
    );
    expect(figure.title(fallen, "en")).toContain("risen 2 years in a row");
  });

  test("both definitions grew as printed: +9.4 and +9.7 % in FY2025, +0.3 and −0.4 % in FY2010, +27.4 % in FY2023", () => {
    expect(facts).toMatchObject({
      "growth-incl-2025": "+9.4%",
      "growth-excl-2025": "+9.7%",
      "growth-incl-2010": "+0.3%",
      "growth-excl-2010": "−0.4%",
      "growth-excl-2023": "+27.4%"
    });
  });

  test("missing years are named, none of them drawn", () => {
    expect(figure.notes!(rows, "en")[0]).toBe(
      "No figure was found for fiscal years 1956–59, 1962–63, 1966–67 and 1978."
    );
    const marks = figure.marks(rows, {width: 960, height: 440, locale: "en"});
    expect(marks.some(({row}) => rows[row].series !== "plan" && rows[row].value_jpy_100m === null)).toBe(false);
  });

  test("the draft is hollow", () => {
    const hollow = [...draw("budget-trend", "wide").querySelectorAll('.series circle[fill="#ffffff"]')];
    expect(hollow).toHaveLength(rows.filter(({status}) => status === "draft").length);
  });
});
