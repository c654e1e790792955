import {describe, expect, test} from "vitest";
import {buildDocument} from "../../loaders/lib/document.ts";
import {changes, percent, runs, type ChangeRow, type GrowthRow} from "../../src/figures/budget-growth-rows.ts";
import {light} from "../../src/lib/theme.ts";
import {drawn} from "../lib/drawing.ts";

const {figure} = drawn("budget-growth");
const rows = drawn("budget-growth").rows as unknown as readonly GrowthRow[];
const facts = figure.facts!(rows, "en");

const seen = (view: Record<string, string> = {}) =>
  figure.draw(rows, {document: buildDocument(), width: 960, height: 420, locale: "en", theme: light, view});
const bars = (view?: Record<string, string>) => [...seen(view).querySelectorAll(".series rect")];
const change = (year: number, definition: string) => {
  const row = rows.find((r) => r.fiscal_year === year && r.definition === definition)!;
  return row.change_jpy_100m === null ? null : percent(row as ChangeRow).toFixed(1);
};

describe("budget-growth", () => {
  test("changes as white papers print them", () => {
    // Printed in Defense of Japan 2020, Reference 7, for FY1975 and FY2012-20; FY2025 and FY2026 as in the press reports
    // of the Cabinet decisions (9.4 and 3.8 %).
    expect([2012, 2013, 2014, 2015, 2019, 2020].map((year) => change(year, "excl"))).toEqual([
      "-0.4",
      "0.8",
      "2.2",
      "0.8",
      "1.4",
      "1.2"
    ]);
    expect([2012, 2013, 2014, 2023, 2024, 2025, 2026].map((year) => change(year, "incl"))).toEqual([
      "-1.3",
      "0.8",
      "2.8",
      "26.3",
      "16.5",
      "9.4",
      "3.8"
    ]);
    expect(change(1975, "single")).toBe("21.4");
  });

  test("no change across the start of the two definitions, nor where the year before is missing", () => {
    expect([1997].map((year) => [change(year, "excl"), change(year, "incl")])).toEqual([[null, null]]);
    expect(
      rows.filter((row) => row.definition === "single" && row.change_jpy_100m !== null).map((row) => row.fiscal_year)
    ).toEqual([
      1961,
      1965,
      ...Array.from({length: 9}, (_, i) => 1969 + i),
      ...Array.from({length: 17}, (_, i) => 1980 + i)
    ]);
  });

  test("thirteen rises in a row to FY2025 by both definitions, as the press of the day has it", () => {
    for (const definition of ["incl", "excl"] as const) {
      const to2025 = changes(rows, definition).filter(({fiscal_year}) => fiscal_year <= 2025);
      const run = runs(to2025).at(-1)!;
      expect(run.rises[0].fiscal_year).toBe(2013);
      expect(run.rises).toHaveLength(13);
      expect(run.atLeast).toBe(false);
    }
    expect(facts).toMatchObject({
      rises: "14",
      "rises-enacted": "13",
      "enacted-year": "FY2025",
      enacted: "+9.4%",
      "enacted-excl": "+9.7%",
      "step-excl": "+27.4%",
      "split-year": "FY2010",
      split: "+0.3%",
      "split-excl": "−0.4%",
      "longest-earlier": "17",
      "longest-from": "FY1980",
      "longest-to": "FY1996"
    });
  });

  test("the title says what the rows say, and follows them", () => {
    expect(figure.title(rows, "en")).toBe(
      "Japan’s defense budget has risen 14 years in a row with the draft for FY2026: by at most 2.8% a year to FY2022, then by 26.3% in FY2023"
    );
    const to2025 = rows.filter(({fiscal_year}) => fiscal_year < 2026);
    expect(figure.title(to2025, "en")).toContain("has risen 13 years in a row: by at most");
    const fallen = rows.map((row) =>
      row.definition === "incl" && row.fiscal_year === 2026 ? {...row, change_jpy_100m: -1000} : row
    );
    expect(figure.title(fallen, "en")).toBe("Japan’s defense budget fell by 1.1% in FY2026");
    expect(figure.title(fallen, "ja")).toBe("2026年度の防衛費は1.1%減");
    const alone = rows.map((row) =>
      row.definition === "incl" && row.fiscal_year === 2025 ? {...row, change_jpy_100m: -1} : row
    );
    expect(figure.title(alone, "en")).toBe(
      "Japan’s defense budget has risen 1 year with the draft for FY2026, most in FY2026: by 3.8%"
    );
  });

  test("a bar for each change; the draft is hollow, and in the narrow definition so is the step across its break", () => {
    const hollow = (view?: Record<string, string>) =>
      bars(view).filter((bar) => bar.getAttribute("fill") === light.paper).length;
    expect(bars()).toHaveLength(changes(rows, "incl").length);
    expect(hollow()).toBe(1);
    expect(hollow({definition: "excl"})).toBe(2);
    expect(seen().querySelectorAll(".break")).toHaveLength(1);
    expect(seen({definition: "excl"}).querySelectorAll(".break")).toHaveLength(2);
  });

  test("controls change the drawing: years, unit, definition", () => {
    expect(bars({years: "2013-2026"})).toHaveLength(14);
    expect(seen({unit: "yen"}).textContent).toContain("2023 +1.42");
    expect(seen({definition: "excl"}).textContent).toContain("2023 +27.4%");
    expect(seen().textContent).toContain("at least 17 rises in a row");
  });
});
