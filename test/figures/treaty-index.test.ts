import {describe, expect, test} from "vitest";
import type {DrawnRow} from "../../src/figures/figure.ts";
import {draw, drawn} from "../lib/drawing.ts";

const {figure} = drawn("treaty-index");
const rows = drawn("treaty-index").rows as unknown as readonly (DrawnRow & {
  series: string;
  year: number;
  agreements: number;
})[];

const of = (series: string) => rows.filter((row) => row.series === series);
const total = (series: string) => of(series).reduce((sum, {agreements}) => sum + agreements, 0);
const at = (series: string, year: number) => of(series).find((row) => row.year === year)?.agreements ?? 0;

describe("treaty-index", () => {
  test("the topics of a year come to all of that year", () => {
    const topics = [...new Set(rows.map(({series}) => series))].filter((id) => id !== "all" && id !== "un-registered");
    expect(topics).toHaveLength(10);
    for (const {year, agreements} of of("all"))
      expect(
        topics.reduce((sum, topic) => sum + at(topic, year), 0),
        String(year)
      ).toBe(agreements);
  });

  test("1977 counts each agreement once, and keeps the count with repeats beside it", () => {
    // World Treaty Index: on 12 July 1977 seven rows for F-4EJ, HAWK and Sparrow; 23 rows in all that year.
    const row = of("all").find(({year}) => year === 1977)!;
    expect(row.agreements).toBe(14);
    expect(row.alternatives).toBe("23 [wti-humlab]");
    expect(figure.readOther!("23", "en", rows[0])).toBe("23 agreements");
  });

  test("a panel for all and one for each topic, the largest first, on one scale", () => {
    const svg = draw("treaty-index", "wide");
    const panels = [...svg.querySelectorAll(".panel")];
    const series = panels.map((panel) => panel.querySelector(".series:last-of-type")!.getAttribute("data-series")!);
    expect(series).toHaveLength(11);
    const totals = series.slice(1).map(total);
    expect(totals).toEqual([...totals].sort((a, b) => b - a));
    const perAgreement = (id: string) => {
      const bar = panels[series.indexOf(id, 1)].querySelector(".series rect")!;
      return Number(bar.getAttribute("height")) / of(id)[0].agreements;
    };
    expect(perAgreement("military")).toBeCloseTo(perAgreement("economic"), 1);
  });

  test("from 1980 on a numbered rule warns", () => {
    expect(figure.breaks.map(({from}) => from)).toEqual(["1980"]);
    expect(draw("treaty-index", "narrow").querySelectorAll(".break")).toHaveLength(1);
  });

  test("the title gives the sums, and knows when the military leads", () => {
    expect(figure.title(rows, "en")).toBe(
      `Of ${total("all")} Japan–U.S. agreements listed for 1949 to 1985, ${total("military")} are military; the most common topic is economy, with ${total("economic")}`
    );
    const martial = rows.map((row) => (row.series === "military" ? {...row, agreements: 10} : row));
    expect(figure.title(martial, "en")).toMatch(/are military, more than of any other topic$/);
    expect(figure.title(martial, "ja")).toMatch(/件で最多$/);
  });

  test("no year without an agreement is drawn, for the index may only have missed it", () => {
    for (const {agreements, alternatives} of rows) expect(agreements > 0 || alternatives !== null).toBe(true);
  });
});
