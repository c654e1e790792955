import {describe, expect, test} from "vitest";
import {buildDocument} from "../../loaders/lib/document.ts";
import {breaksOf, countAt, type ComparedRow} from "../../src/figures/us-personnel-compared-rows.ts";
import {light} from "../../src/lib/theme.ts";
import {draw, drawn} from "../lib/drawing.ts";

const {figure} = drawn("us-personnel-compared");
const rows = drawn("us-personnel-compared").rows as unknown as readonly ComparedRow[];
const counts = rows.filter(({abroad}) => abroad === null);

const svg = (view: Record<string, string>) =>
  figure.draw(rows, {document: buildDocument(), theme: light, width: 960, height: 460, view});
const path = (id: string, view = {}) => svg(view).querySelector(`[data-series="${id}"] path`)?.getAttribute("d") ?? "";
const badges = (view: Record<string, string>) =>
  [...svg(view).querySelectorAll(".break text")].map((node) => node.textContent);

describe("us-personnel-compared", () => {
  test("counts as the reports have them", () => {
    // DMDC reports through troopdata: September 1990, 2007, 2008, 2025; June 1953.
    expect([1990, 2007, 2008, 2025].map((year) => countAt(rows, "JPN", year))).toEqual([46593, 32803, 42521, 53490]);
    expect([1990, 2007, 2008, 2025].map((year) => countAt(rows, "DEU", year))).toEqual([227586, 57080, 38791, 36332]);
    expect([1953, 1990, 2025].map((year) => countAt(rows, "KOR", year))).toEqual([326863, 41344, 23642]);
    expect([1990, 1993, 2025].map((year) => countAt(rows, "PHL", year))).toEqual([13863, 53, 47]);
  });

  test("one report a year of each place, and none of 1951 and 1952", () => {
    const years = [1950, ...Array.from({length: 2025 - 1953 + 1}, (_, i) => 1953 + i)];
    for (const place of ["JPN", "KOR", "DEU", "GUM", "PHL", "AUS"] as const) {
      const own = counts.filter(({iso3}) => iso3 === place).map(({date}) => Number(date.slice(0, 4)));
      expect(own, place).toEqual(years);
    }
  });

  test("each line is cut at its own breaks: Germany had no fleet that was left out", () => {
    expect(breaksOf("JPN")).toHaveLength(9);
    expect(breaksOf("KOR")).toHaveLength(6);
    expect(breaksOf("DEU").map(({id}) => id)).toEqual(["ships-1968", "ships-1974", "ships-1976", "duty-location-2008"]);
    // Germany: 1953-67, 1968-73, 1974-75, 1976-2007, 2008-25; 1950 is a dot.
    expect(path("DEU").match(/M/g)).toHaveLength(5);
    expect(path("JPN").match(/M/g)).toHaveLength(9);
  });

  test("numbers at the breaks are those of the notes, and only of the places drawn", () => {
    expect(figure.breaks).toHaveLength(10);
    expect(badges({})).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9"]);
    expect(badges({places: "DEU"})).toEqual(["3", "4", "5", "7"]);
    expect(badges({measure: "share"})).toEqual(["10"]);
  });

  test("shares of all abroad stand alone, and are rounded once", () => {
    // Peace Forum 100413, table 01: 609,422 abroad in September 1990, 238,064 in 1995, 293,701 in March 2009.
    const facts = figure.facts!(rows, "en");
    // 46,593 / 609,422 = 7.645%; 39,134 / 238,064 = 16.438%; 34,554 / 293,701 = 11.765%.
    expect([facts["share-first"], facts["share-high"], facts["share-last"]]).toEqual(["7.6%", "16.4%", "11.8%"]);
    expect(path("JPN", {measure: "share"})).toBe("");
    expect(svg({measure: "share"}).querySelectorAll('[data-series="JPN"] circle')).toHaveLength(5);
    expect(rows.some(({iso3, abroad}) => iso3 === "GUM" && abroad !== null)).toBe(false);
    expect(svg({measure: "share", places: "GUM"}).textContent).toContain("No share is known");
  });

  test("the title says since when Japan is first, and that the count changed then", () => {
    expect(figure.title(rows, "en")).toBe(
      "Japan has had more U.S. forces than 5 other places since 2008, when crews of ships based there began to be counted: 53,490 in 2025, Germany 36,332"
    );
    const set = (place: string, year: string, personnel: number) => (row: ComparedRow) =>
      row.abroad === null && row.iso3 === place && row.date.startsWith(year) ? {...row, personnel} : row;
    expect(figure.title(rows.map(set("DEU", "2010", 60000)), "en")).toContain("since 2011: 53,490 in 2025");
    expect(figure.title(rows.map(set("KOR", "2025", 60000)), "en")).toBe(
      "South Korea has the most U.S. forces of 6 places compared: 60,000 in 2025, Japan 53,490"
    );
  });

  test("even without the crews of ships Japan was above Germany", () => {
    expect(figure.facts!(rows, "en")).toMatchObject({
      "bare-year": "2016",
      "bare-japan": "38,834",
      "bare-germany": "34,612"
    });
  });

  test("the reader may choose places, years and a logarithmic scale", () => {
    expect(draw("us-personnel-compared", "wide").querySelectorAll(".series")).toHaveLength(6);
    expect(svg({places: "JPN.KOR"}).querySelectorAll(".series")).toHaveLength(2);
    expect(path("AUS", {scale: "log"})).not.toBe(path("AUS"));
    const marks = figure.marks(rows, {width: 960, height: 460, locale: "en", view: {years: "2020-2025"}});
    expect(new Set(marks.map(({row}) => rows[row].date.slice(0, 4)))).toEqual(
      new Set(["2020", "2021", "2022", "2023", "2024", "2025"])
    );
  });
});
