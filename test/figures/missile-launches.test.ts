import {sum} from "d3-array";
import {describe, expect, test} from "vitest";
import type {LaunchRow} from "../../src/figures/missile-launches-rows.ts";
import {draw, drawn} from "../lib/drawing.ts";

const {figure} = drawn("missile-launches");
const rows = drawn("missile-launches").rows as unknown as readonly LaunchRow[];

const count = (series: string, year: number) => rows.find((row) => row.series === series && row.year === year)?.count;
const panels = () => [...draw("missile-launches", "wide").querySelectorAll(".panel")];
const seriesOf = (panel: Element) =>
  [...panel.querySelectorAll(".series")].map((node) => node.getAttribute("data-series"));

describe("missile-launches", () => {
  test("missiles, days and flights are panels of their own", () => {
    expect(panels().map(seriesOf)).toEqual([
      ["launches", "successes", "failures", "outcome-unknown"],
      ["launch-days"],
      ["flights"]
    ]);
  });

  test("values as the database has them", () => {
    // CNS/NTI database, records of the years; none of 2018.
    expect([2006, 2009, 2017, 2018, 2022, 2023].map((year) => count("launches", year))).toEqual([7, 8, 21, 0, 69, 33]);
    expect([count("successes", 2022), count("failures", 2022), count("outcome-unknown", 2022)]).toEqual([42, 5, 22]);
    expect(count("launch-days", 2022)).toBe(34);
  });

  test("the outcomes of a year stand on each other up to all of its launches", () => {
    const bars = (id: string) => [...panels()[0].querySelectorAll(`[data-series="${id}"] rect`)];
    const heightAt = (id: string, x: string | null) =>
      Number(
        bars(id)
          .find((bar) => bar.getAttribute("x") === x)
          ?.getAttribute("height") ?? 0
      );
    for (const bar of bars("launches")) {
      const x = bar.getAttribute("x");
      const parts = ["successes", "failures", "outcome-unknown"].map((id) => heightAt(id, x));
      expect(Math.abs(sum(parts) - Number(bar.getAttribute("height")))).toBeLessThan(0.05);
    }
  });

  test("estimates are hollow, from the break on, and no others", () => {
    const estimated = rows.filter(
      ({series, status, count: n}) => status === "estimated" && n > 0 && series !== "launches"
    );
    expect(new Set(estimated.map(({year}) => year))).toEqual(new Set([2024, 2025]));
    const hollow = draw("missile-launches", "wide").querySelectorAll('.series rect[fill="#ffffff"]');
    expect(hollow).toHaveLength(estimated.length);
    expect(draw("missile-launches", "wide").querySelectorAll(".break")).toHaveLength(2);
  });

  test("five flights over Japan, in Japan’s dates, joined by no line", () => {
    const flights = rows.filter(({date}) => date !== null);
    expect(flights.map(({date}) => date).sort()).toEqual([
      "1998-08-31",
      "2009-04-05",
      "2017-08-29",
      "2017-09-15",
      "2022-10-04"
    ]);
    expect(panels()[2].querySelectorAll(".series path")).toHaveLength(0);
    expect(panels()[2].querySelectorAll(".series circle")).toHaveLength(5);
    // The axis of the distance holds them all.
    expect(Math.max(...flights.map(({distance_km}) => distance_km!))).toBeLessThan(5000);
  });

  test("the title says what the rows say", () => {
    // 39 to 2013 (The Washington Post, 29 August 2017, from CNS); 19 + 15 + 24 + 21 + 0 + 27 + 9 + 6 + 69 + 33 + 41 + 11 since.
    expect(figure.title(rows, "en")).toBe(
      "North Korea launched a record 69 missiles in 2022; of 314 counted since 1984, 5 flew over Japan"
    );
    const early = rows.filter(({year}) => year < 2014);
    expect(figure.title(early, "en")).toBe(
      "North Korea launched a record 8 missiles in 2009; of 39 counted since 1984, 2 flew over Japan"
    );
  });

  test("half of all launches were made by the end of a year, not before", () => {
    const to = (year: number) =>
      sum(
        rows.filter((row) => row.series === "launches" && row.year <= year),
        (r) => r.count
      );
    const half = Number(figure.facts!(rows, "en")["half-year"]);
    expect(half).toBe(2021);
    expect(to(half)).toBeGreaterThanOrEqual(157);
    expect(to(half - 1)).toBeLessThan(157);
  });

  test("years without a launch can be chosen", () => {
    const room = {width: 640, height: 500, locale: "en", view: {years: "1994-1997"}} as const;
    const marks = figure.marks(rows, room);
    expect(marks.map(({row}) => [rows[row].year, rows[row].count])).toEqual([
      [1994, 0],
      [1995, 0],
      [1996, 0],
      [1997, 0]
    ]);
  });
});
