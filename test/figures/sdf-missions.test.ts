import {describe, expect, test} from "vitest";
import {geoContains} from "d3-geo";
import {countryShape} from "../../loaders/lib/geography.ts";
import {countryPoints, seaPoints} from "../../src/figures/sdf-mission-points.ts";
import type {MissionRow} from "../../src/figures/sdf-missions-rows.ts";
import {draw, drawn} from "../lib/drawing.ts";

const {figure} = drawn("sdf-missions");
const {figure: onMap} = drawn("sdf-missions-map");
const rows = drawn("sdf-missions").rows as unknown as readonly MissionRow[];

const of = (title: string) => rows.find(({title_en}) => title_en === title)!;

describe("sdf-missions", () => {
  test("has every mission but examples of capacity building", () => {
    expect(rows).toHaveLength(77);
    expect(rows.some(({kind}) => (kind as string) === "capacity-building")).toBe(false);
    const marks = figure.marks(rows, {width: 960, height: 600, locale: "en"});
    expect(new Set(marks.map(({row}) => row)).size).toBe(77);
  });

  test("strengths as Defense of Japan 2020, Reference 51, has them; those of running missions as last printed", () => {
    expect(of("UNTAC engineer unit")).toMatchObject({peak: 600, cumulative: 1200, source_id: "doj-2020"});
    expect(of("UNTAET/UNMISET engineer unit")).toMatchObject({peak: 680, cumulative: 2287});
    expect(of("UNMISS engineer unit with local support coordination center")).toMatchObject({
      start: "2012-01-11",
      end: "2017-05-31",
      peak: 401
    });
    expect(of("Iraq reconstruction assistance group (GSDF)")).toMatchObject({peak: 600, approximate: true});
    // Defense of Japan 2018, Reference 57 (6)
    expect(of("Disaster relief: Philippines typhoon (Haiyan)")).toMatchObject({peak: 1086, source_id: "doj-2018"});
  });

  test("a sum over rotations is never drawn, and said apart from the strength", () => {
    const drawnWords = [...draw("sdf-missions", "wide").querySelectorAll("text")].map(({textContent}) => textContent);
    expect(drawnWords.some((text) => text.includes("1,200") || text.includes("2,287"))).toBe(false);
    expect(figure.read(of("UNTAC engineer unit"), "en", {}).value).toBe("600 at most, 1,200 over all rotations");
  });

  test("what was not seen to end goes on to the edge", () => {
    const open = rows.filter(({end}) => end === null);
    expect(open).toHaveLength(9);
    expect(of("MFO headquarters staff, Sinai Peninsula").end).toBeNull();
  });

  test("the title says what the rows say, and follows them", () => {
    expect(figure.title(rows, "en")).toBe(
      "Japan’s last peacekeeping unit left South Sudan in May 2017; no such mission has had more than 6 Japanese since"
    );
    const alone = rows.filter(({kind, end}) => kind !== "peacekeeping" || (end !== null && end <= "2017-05-31"));
    expect(figure.title(alone, "en")).toBe("Japan’s last peacekeeping unit left South Sudan in May 2017");
    const staying = rows.map((row) => (row.peak === 401 ? {...row, end: null} : row));
    expect(figure.title(staying, "en")).toBe("A Japanese peacekeeping unit of 401 serves in South Sudan");
  });

  test("a stretch of years leaves out what is not in it", () => {
    const room = {width: 960, height: 600, locale: "en"} as const;
    const shown = figure.marks(rows, {...room, view: {years: "2018-2024"}}).map(({row}) => rows[row]);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.length).toBeLessThan(77);
    for (const {end} of shown) expect((end ?? "9999") >= "2018").toBe(true);
  });
});

describe("sdf-missions-map", () => {
  test("points of countries lie in them, those of seas in none", () => {
    for (const [iso3, point] of Object.entries(countryPoints))
      expect(geoContains(countryShape(iso3)!, [...point]), iso3).toBe(true);
    for (const [sea, point] of Object.entries(seaPoints))
      for (const iso3 of Object.keys(countryPoints))
        expect(geoContains(countryShape(iso3)!, [...point]), sea).toBe(false);
  });

  test("every mission whose source names a country or a sea is on the map, once", () => {
    const placed = rows.filter(({countries, place_en}) => countries !== null || place_en in seaPoints);
    expect(placed).toHaveLength(72);
    expect(draw("sdf-missions-map", "wide").querySelectorAll(".places circle")).toHaveLength(72);
    for (const {countries} of placed)
      if (countries !== null) expect(countryPoints).toHaveProperty(countries.split(";")[0]);
  });

  test("only the kind chosen is drawn", () => {
    const room = {width: 960, height: 360, locale: "en", view: {kind: "minesweeping"}} as const;
    expect(onMap.marks(rows, room).map(({row}) => rows[row].place_en)).toEqual(["Persian Gulf"]);
  });

  test("the title counts countries and running missions", () => {
    expect(onMap.title(rows, "en")).toBe(
      "Japan’s forces have worked in 35 countries since 1991; all 9 missions still listed as running are in the Middle East and East Africa"
    );
    const over = rows.map((row) => ({...row, end: row.end ?? "2024"}));
    expect(onMap.title(over, "en")).toBe("Japan’s forces have worked in 35 countries since 1991");
  });
});
