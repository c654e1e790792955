import {describe, expect, test} from "vitest";
import {buildDocument} from "../../loaders/lib/document.ts";
import {eventKinds} from "../../src/datasets/event-kinds.ts";
import {sizes, type Size} from "../../src/figures/figure.ts";
import {groups, type Kind} from "../../src/figures/timeline-kinds.ts";
import type {EventRow} from "../../src/figures/timeline.ts";
import {light} from "../../src/lib/theme.ts";
import {draw, drawn} from "../lib/drawing.ts";

const {figure} = drawn("timeline");
const rows = drawn("timeline").rows as unknown as readonly EventRow[];
const everything = {kinds: Object.keys(groups).join(".")};

const drawView = (size: Size, view: Record<string, string>) =>
  figure.draw(rows, {
    ...{document: buildDocument(), theme: light, view},
    ...{width: sizes[size], height: figure.heights[size]}
  });
const lanesOf = (svg: SVGSVGElement) =>
  [...svg.querySelectorAll(".lane")].map((node) => node.getAttribute("data-series"));

describe("timeline", () => {
  test("every kind that has an event from 1951 on has one lane", () => {
    const lanes = Object.values(groups).flatMap(({kinds}) => Object.keys(kinds));
    expect(new Set(lanes).size).toBe(lanes.length);
    expect(new Set(lanes)).toEqual(new Set(rows.map(({kind}) => kind)));
    expect(Object.keys(eventKinds).filter((kind) => !lanes.includes(kind))).toEqual(["occupation"]);
  });

  test("events as the chronologies have them, in the order of time", () => {
    expect(rows[0].date.slice(0, 4)).toBe("1951");
    expect(rows.map(({date}) => date)).toEqual(rows.map(({date}) => date).sort());
    const event = (date: string, kind: Kind) => rows.find((row) => row.date === date && row.kind === kind)?.title_en;
    // Treaty texts of 1951 and 1960; Defense of Japan 2008 and 2020, chronologies.
    expect(event("1951-09-08", "treaty")).toMatch(/first Japan-U.S. Security Treaty signed/);
    expect(event("1960-01-19", "treaty")).toBe("New Japan-U.S. Security Treaty signed");
    expect(event("1972-05-15", "territory")).toBe("Okinawa returned to Japan");
    expect(event("2015-04-27", "guidelines")).toMatch(/approves the new Guidelines/);
  });

  test("the title says when kinds begin, and follows the rows", () => {
    expect(figure.title(rows, "en")).toBe(
      "Missions abroad enter the chronology in 1991 and other security partners in 2007; pacts and talks with the United States fill every decade since the 1950s"
    );
    const without = rows.filter(
      ({kind, date}) => !(Object.hasOwn(groups.alliance.kinds, kind) && date.startsWith("198"))
    );
    expect(figure.title(without, "en")).toContain("leave decades out");
    const later = rows.filter(({kind, date}) => kind !== "partners" || date > "2010");
    expect(figure.title(later, "en")).not.toContain("2007");
  });

  test("only what several documents tell of is named, and whole", () => {
    const names = [...draw("timeline", "wide").querySelectorAll(".lane text:not(:first-of-type)")].map(
      (node) => node.textContent
    );
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) {
      // Meetings share a title: one of them must be told of often.
      expect(rows.some(({title_en, documents}) => title_en === name && documents > 1)).toBe(true);
    }
  });

  test("the reader chooses kinds and years", () => {
    expect(lanesOf(drawView("medium", {kinds: "beyond"}))).toEqual(["overseas-mission", "partners"]);
    expect(lanesOf(drawView("medium", everything))).toHaveLength(24);
    const room = {width: 640, height: 740, locale: "en", view: {...everything, years: "1960-1969"}} as const;
    const years = new Set(figure.marks(rows, room).map(({row}) => rows[row].date.slice(0, 3)));
    expect(years).toEqual(new Set(["196"]));
  });

  test.each(Object.keys(sizes) as Size[])("all kinds at once fit the %s drawing, each event with its mark", (size) => {
    const room = {width: sizes[size], height: figure.heights[size], locale: "en", view: everything} as const;
    const marks = figure.marks(rows, room);
    expect(new Set(marks.map(({row}) => row)).size).toBe(rows.length);
    expect(Math.max(...marks.map(({y}) => y))).toBeLessThan(figure.heights[size] - 20);
    const radius = /a([\d.]+),/.exec(drawView(size, everything).querySelector(".dots")!.getAttribute("d")!)![1];
    expect(Number(radius)).toBeGreaterThan(1.8);
  });

  test("the end of the white papers’ chronology is marked", () => {
    expect(draw("timeline", "medium").querySelectorAll(".break")).toHaveLength(1);
    expect(drawView("medium", {years: "1951-1999"}).querySelectorAll(".break")).toHaveLength(0);
  });
});
