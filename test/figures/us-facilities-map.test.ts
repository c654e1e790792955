import {describe, expect, test} from "vitest";
import type {FacilityRow, LandRow, SiteRow} from "../../src/figures/us-facilities-map-rows.ts";
import {draw, drawn} from "../lib/drawing.ts";

const {figure} = drawn("us-facilities-map");
const rows = drawn("us-facilities-map").rows as unknown as readonly SiteRow[];
const facilities = rows.filter((row): row is FacilityRow => row.kind === "facility");
const land = rows.filter((row): row is LandRow => row.kind === "land");
const facts = figure.facts!(rows, "en");

const value = (area: string, measure: string, date: string) =>
  land.find((row) => row.area === area && row.measure === measure && row.date === date)?.value;

describe("us-facilities-map", () => {
  test("draws each facility that has a point once, and none that has not", () => {
    const dots = draw("us-facilities-map", "wide").querySelectorAll(".places circle");
    expect(facilities).toHaveLength(52);
    expect(dots).toHaveLength(facilities.filter(({latitude}) => latitude !== null).length);
    expect(dots).toHaveLength(39);
  });

  test("names each area's own source, and that of the map where there is no area", () => {
    const of = (name: string) => facilities.find(({name_en}) => name_en === name)!;
    expect(of("Kadena Air Base")).toMatchObject({area_ha: 1985.5, source_id: "jwing-21809"});
    expect(of("Torii Communication Station")).toMatchObject({area_ha: null, source_id: "dokodemo-nauru-osm"});
  });

  test("land as Defense of Japan 2024 and the list of the Ministry of Defense of 1 January 2020 have it", () => {
    // Defense of Japan 2024: figures on the status of facilities and on the changes in Okinawa
    expect(value("okinawa", "exclusive-area", "2024-01")).toBe(185);
    expect(value("okinawa", "exclusive-area", "1972-05")).toBe(278);
    expect(value("japan", "exclusive-area", "2024-01")).toBe(263);
    // 47 sites outside Okinawa, 78,232 thousand square meters
    expect(
      ["aomori", "kanagawa", "tokyo", "yamaguchi", "outside-okinawa"].map((area) =>
        value(area, "exclusive-area", "2020-01")
      )
    ).toEqual([23.743, 14.731, 13.193, 8.672, 78.232]);
  });

  test("the bars are of one date: Okinawa, all outside it, and the prefectures within that", () => {
    const bars = [...draw("us-facilities-map", "wide").querySelectorAll(".row-bar")].map((bar) =>
      [...bar.querySelectorAll("text")].map(({textContent}) => textContent)
    );
    expect(bars).toEqual([
      ["Okinawa", "185 km²"],
      ["Outside Okinawa", "78.2 km²"],
      ["Aomori", "23.7 km²"],
      ["Kanagawa", "14.7 km²"],
      ["Tokyo", "13.2 km²"],
      ["Yamaguchi", "8.7 km²"]
    ]);
  });

  test("the title says what the rows say, and follows them", () => {
    expect(figure.title(rows, "en")).toBe(
      "Okinawa holds 70% of the land that U.S. forces use exclusively in Japan: 185 of 263 km²"
    );
    const earlier = rows.map((row) =>
      row.kind === "land" && row.measure === "exclusive-share" ? {...row, value: 74} : row
    );
    expect(figure.title(earlier, "en")).toContain("74%");
  });

  test("the greatest fall in Okinawa since its return: 226 to 186 square kilometers in 2016", () => {
    expect(facts).toMatchObject({
      "fall-from": "226",
      "fall-to": "186",
      "fall-date": "January 2017",
      "okinawa-1972": "278"
    });
  });

  test("two parts of the map are drawn larger, with outlines in each", () => {
    const panels = [...draw("us-facilities-map", "wide").querySelectorAll(".part > svg")];
    expect(panels).toHaveLength(3);
    for (const panel of panels) {
      expect(panel.querySelectorAll(".places circle").length).toBeGreaterThan(5);
      expect(panel.querySelector(".land")!.getAttribute("d")).not.toBe("");
    }
  });
});
