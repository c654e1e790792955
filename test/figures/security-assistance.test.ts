import {geoContains} from "d3-geo";
import {describe, expect, test} from "vitest";
import {countryShape} from "../../loaders/lib/geography.ts";
import {layoutMap} from "../../src/charts/layout-map.ts";
import {layoutTimeLines} from "../../src/charts/time-lines.ts";
import {sizes, type Size} from "../../src/figures/figure.ts";
import {recipientPlaces} from "../../src/figures/recipient-places.ts";
import {barsOf, mapOf, yearChoice, type AssistanceRow} from "../../src/figures/security-assistance-parts.ts";
import {draw, drawn} from "../lib/drawing.ts";

const {figure} = drawn("security-assistance");
const rows = drawn("security-assistance").rows as unknown as readonly AssistanceRow[];
const grants = rows.filter(({kind}) => kind === "grant");

const room = (size: Size, view = {}) =>
  ({width: sizes[size], height: figure.heights[size], locale: "en", view}) as const;
const placed = (size: Size, view = {}) => layoutMap(mapOf(rows, room(size, view)), []).panels[0];

describe("security-assistance", () => {
  test("budgets as the Ministry of Finance prints them, hollow where a draft", () => {
    // mof-osa-fy2026, OSA table: 20, 50, 81 and 181 in units of 100 million yen.
    const [{panel}] = barsOf(rows, room("wide")).panels;
    const [{points}] = panel.series;
    expect(points.slice(0, 4).map(({x, y}) => [x, y])).toEqual([
      [2023, 20],
      [2024, 50],
      [2025, 81],
      [2026, 181]
    ]);
    for (const {row, hollow} of points) expect(hollow).toBe(rows[row].status === "draft");
  });

  test("grants of a year stand on top of each other; those of FY2024 come to 50", () => {
    // Philippines 16, Indonesia 10, Mongolia 13, Djibouti 11.
    const [, {panel}] = barsOf(rows, room("wide")).panels;
    const ofYear = panel.series[0].points.filter(({x}) => x === 2024);
    expect(ofYear[0].base).toBe(0);
    for (const [i, {base}] of ofYear.slice(1).entries()) expect(base).toBe(ofYear[i].y);
    expect(ofYear.at(-1)!.y).toBe(50);
  });

  test("every recipient has a place, and every place lies on its land", () => {
    for (const {iso3} of grants) expect(recipientPlaces, iso3!).toHaveProperty(iso3!);
    for (const [iso3, place] of Object.entries(recipientPlaces))
      expect(geoContains(countryShape(iso3)!, [...place]), iso3).toBe(true);
  });

  test("the map shows each grant and names each recipient once, with the sum where there is room", () => {
    const recipients = new Set(grants.map(({iso3}) => iso3));
    expect(placed("wide").dots).toHaveLength(grants.length);
    expect(placed("wide").labels).toHaveLength(recipients.size);
    const philippines = grants.filter(({iso3}) => iso3 === "PHL").reduce((all, row) => all + row.value_jpy_100m, 0);
    expect(placed("wide").labels.map(({text}) => text)).toContain(`Philippines ${philippines / 10}`);
    expect(placed("narrow").labels.map(({text}) => text)).toContain("Philippines");
  });

  test("the area of a recipient's outermost dot is the sum of its grants", () => {
    const outermost = (iso3: string) =>
      Math.max(
        ...placed("wide")
          .dots.filter(({row}) => rows[row].iso3 === iso3)
          .map(({radius}) => radius)
      );
    const total = (iso3: string) =>
      grants.filter((row) => row.iso3 === iso3).reduce((all, row) => all + row.value_jpy_100m, 0);
    expect((outermost("PHL") / outermost("TON")) ** 2).toBeCloseTo(total("PHL") / total("TON"), 0);
  });

  test("a chosen year leaves its grants on the map and all the bars", () => {
    expect(Object.keys(yearChoice(rows).options)[0]).toBe("all");
    const {dots} = placed("wide", {year: "fy2023"});
    expect(dots.map(({row}) => rows[row].iso3).sort()).toEqual(["BGD", "FJI", "MYS", "PHL"]);
    const bars = (view: object) => layoutTimeLines(barsOf(rows, room("wide", view))).marks;
    expect(bars({year: "fy2023"})).toEqual(bars({}));
  });

  test("the title follows the rows: no draft, no word of one", () => {
    const recipients = new Set(grants.map(({iso3}) => iso3)).size;
    expect(figure.title(rows, "en")).toBe(
      `Japan’s security assistance: ${recipients} countries so far, and a budget from 2.0 billion yen in FY2023 to 18.1 billion yen in the draft for FY2026`
    );
    const settled = rows.filter(({status}) => status !== "draft");
    expect(figure.title(settled, "en")).toMatch(/8\.1 billion yen in FY2025$/);
    expect(figure.title(settled, "ja")).not.toContain("政府案");
  });

  test("years whose grants fall short of the budget are named incomplete; FY2023 and FY2024 are not", () => {
    expect(figure.caveat(rows, "en")).not.toMatch(/FY2023|FY2024/);
    const without = rows.filter(
      ({kind, iso3, fiscal_year}) => kind === "budget" || iso3 !== "PHL" || fiscal_year !== 2024
    );
    expect(figure.caveat(without, "en")).toContain("The grants listed of FY2024");
  });

  test("map and bars are in one picture", () => {
    const svg = draw("security-assistance", "wide");
    expect(svg.querySelectorAll(".places circle")).toHaveLength(grants.length);
    expect(svg.querySelectorAll(".panel .series rect")).toHaveLength(rows.length);
  });
});
