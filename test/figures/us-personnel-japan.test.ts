import {describe, expect, test} from "vitest";
import {draw, drawn} from "../lib/drawing.ts";

const {figure} = drawn("us-personnel-japan");
const rows = drawn("us-personnel-japan").rows as unknown as readonly {
  series: string;
  branch: string;
  date: string;
  personnel: number;
  source_id: string;
  locator: string;
  status: string;
  note: string | null;
}[];

const total = (year: number) =>
  rows.find(
    ({series, branch, date}) => series === "japan-with-okinawa" && branch === "total" && date.startsWith(String(year))
  )?.personnel;

describe("us-personnel-japan", () => {
  test("one path for each series: total, Okinawa, and each branch", () => {
    const series = [...draw("us-personnel-japan", "wide").querySelectorAll(".series")];
    expect(series.map((node) => node.getAttribute("data-series"))).toEqual([
      "total",
      "okinawa",
      "army",
      "air-force",
      "marine-corps",
      "navy"
    ]);
    for (const node of series) expect(node.querySelectorAll("path")).toHaveLength(1);
  });

  test("one report a year, and none of 1951 and 1952", () => {
    const years = rows
      .filter(({series, branch}) => series === "japan-with-okinawa" && branch === "total")
      .map(({date}) => Number(date.slice(0, 4)));
    expect(years).toEqual([1950, ...Array.from({length: 2025 - 1953 + 1}, (_, i) => 1953 + i)]);
  });

  test("the line of the total is cut at every break that it has, and where years are missing", () => {
    const path = draw("us-personnel-japan", "wide").querySelector('[data-series="total"] path')!.getAttribute("d")!;
    // Runs: 1954-58, 1959-67, 1968-73, 1974-75, 1976-2004, 2005-07, 2008-15, 2016-17, 2018-25; 1950 and 1953 are dots.
    expect(path.match(/M/g)).toHaveLength(9);
    expect(figure.breaks).toHaveLength(9);
    expect(draw("us-personnel-japan", "wide").querySelectorAll(".break")).toHaveLength(9);
  });

  test("totals as the reports have them", () => {
    expect([1953, 1960, 1970, 1980, 1990, 2000, 2007, 2008, 2020, 2025].map(total)).toEqual([
      209451, 83586, 82264, 46004, 46593, 40159, 32803, 42521, 53732, 53490
    ]);
  });

  test("the axes hold all values", () => {
    expect(Math.max(...rows.map(({personnel}) => personnel))).toBeLessThan(220_000);
    expect(Math.max(...rows.filter(({branch}) => branch !== "total").map(({personnel}) => personnel))).toBeLessThan(
      130_000
    );
  });

  test("the title says what the rows say, and follows them", () => {
    expect(figure.title(rows, "en")).toBe(
      "U.S. forces in Japan: 210,561 in 1954, 53,490 in 2025, by a count whose rules changed 8 times"
    );
    expect(
      figure.title(
        rows.filter(({date}) => date < "2021"),
        "en"
      )
    ).toContain("53,732 in 2020, by a count whose rules changed 8 times");
  });
});
