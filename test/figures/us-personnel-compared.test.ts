import {describe, expect, test} from "vitest";
import type {ComparedRow} from "../../src/figures/us-personnel-compared-rows.ts";
import {draw, drawn} from "../lib/drawing.ts";

const {figure} = drawn("us-personnel-compared");
const rows = drawn("us-personnel-compared").rows as unknown as readonly ComparedRow[];

const value = (kind: string, iso3: string, date: string) =>
  rows.find((row) => row.kind === kind && row.iso3 === iso3 && row.date === date)?.value;
const runs = (series: string) =>
  draw("us-personnel-compared", "wide").querySelector(`[data-series="${series}"] path`)?.getAttribute("d")?.match(/M/g)
    ?.length ?? 0;

describe("us-personnel-compared", () => {
  test("counts as the reports of the Department of Defense have them", () => {
    expect(value("count", "JPN", "2025-09")).toBe(53490);
    expect(value("count", "KOR", "2025-09")).toBe(23642);
    expect(value("count", "DEU", "1990-09")).toBe(227586);
    expect(value("count", "PHL", "1992-09")).toBe(1929);
    expect(value("count", "GUM", "2025-09")).toBe(6986);
  });

  test("shares are of the total that the same report prints: 46,593 of 609,422 in September 1990", () => {
    expect(value("share", "JPN", "1990-09")).toBeCloseTo((46593 / 609422) * 100, 2);
    expect(value("share", "JPN", "1995-09")).toBeCloseTo((39134 / 238064) * 100, 2);
    expect(value("share", "JPN", "2000-03")).toBeUndefined();
    expect(rows.some(({kind, iso3}) => kind === "share" && iso3 === "GUM")).toBe(false);
  });

  test("each line is cut where its own count changed", () => {
    // Japan as in us-personnel-japan; Germany, which had no fleet, at 1968, 1974, 1976 and 2008, and without 1951-52
    expect(runs("count-JPN")).toBe(9);
    expect(runs("count-DEU")).toBe(5);
  });

  test("shares are dots that no line joins", () => {
    expect(runs("share-JPN")).toBe(0);
    expect(runs("share-DEU")).toBe(0);
  });

  test("the title says since when Japan has had most, and that the count changed then", () => {
    expect(figure.title(rows, "en")).toBe(
      "Japan has had the most U.S. forces of six places since 2008, when the count changed: 53,490 in 2025, Germany 36,332"
    );
    const higher = rows.map((row) =>
      row.kind === "count" && row.iso3 === "DEU" && row.date === "2012-09" ? {...row, value: 60000} : row
    );
    expect(figure.title(higher, "en")).toContain("of six places since 2013: 53,490");
    const overtaken = rows.map((row) =>
      row.kind === "count" && row.iso3 === "DEU" && row.date === "2025-09" ? {...row, value: 60000} : row
    );
    expect(figure.title(overtaken, "en")).toBe(
      "Of six places compared, Germany has the most U.S. forces; Japan has 53,490"
    );
  });

  test("countries, scale and years can be chosen", () => {
    const room = {width: 960, height: 560, locale: "en"} as const;
    const two = figure
      .marks(rows, {...room, view: {countries: "JPN.KOR", years: "1990-2000"}})
      .map(({row}) => rows[row]);
    expect(new Set(two.map(({iso3}) => iso3))).toEqual(new Set(["JPN", "KOR"]));
    expect(two.every(({date}) => date >= "1990" && date < "2001")).toBe(true);
    const linear = figure.marks(rows, room).find(({row}) => rows[row].iso3 === "AUS")!;
    const log = figure.marks(rows, {...room, view: {scale: "log"}}).find(({row}) => rows[row].iso3 === "AUS")!;
    expect(log.y).not.toBe(linear.y);
  });
});
