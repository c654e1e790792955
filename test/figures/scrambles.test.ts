import {describe, expect, test} from "vitest";
import {buildDocument} from "../../loaders/lib/document.ts";
import type {DrawnRow} from "../../src/figures/figure.ts";
import {light} from "../../src/lib/theme.ts";
import {draw, drawn} from "../lib/drawing.ts";

interface ScrambleRow extends DrawnRow {
  readonly target: string;
  readonly fiscal_year: number;
  readonly scrambles: number;
}

const {figure} = drawn("scrambles");
const rows = drawn("scrambles").rows as unknown as readonly ScrambleRow[];
const room = {width: 960, height: 400, locale: "en"} as const;

const at = (target: string, year: number) =>
  rows.find((row) => row.target === target && row.fiscal_year === year)?.scrambles;
const drawnYears = (target: string, view: Record<string, string>) =>
  figure
    .marks(rows, {...room, view})
    .map(({row}) => rows[row])
    .filter((row) => row.target === target)
    .map((row) => row.fiscal_year);

describe("scrambles", () => {
  test("values as the documents print them", () => {
    // Defense of Japan 2024, Fig. III-1-3-3 (totals, Russia) and I-3-2-10 (China); FY2024: the Joint Staff’s figures in the press.
    expect([1984, 1989, 2016, 2021, 2024].map((year) => at("total", year))).toEqual([944, 812, 1168, 1004, 704]);
    expect([at("china", 2016), at("russia", 2016)]).toEqual([851, 301]);
    expect([at("china", 2024), at("russia", 2024), at("other", 2024)]).toEqual([464, 237, 3]);
  });

  test("no bar stands for a year of which only one nationality is known", () => {
    const years = rows.filter(({target}) => target === "total").map(({fiscal_year}) => fiscal_year);
    expect(drawnYears("total", {})).toEqual(years);
    expect(drawnYears("china", {}).filter((year) => !years.includes(year))).toEqual([]);
    expect(figure.notes!(rows, "en")[1]).toMatch(/^Of FY1999–2002 only the scrambles against Chinese aircraft/);
    expect(drawnYears("china", {as: "lines"}).slice(0, 5)).toEqual([1998, 1999, 2000, 2001, 2002]);
  });

  test("the parts of a bar end where all scrambles of its year do, where they are complete", () => {
    const marks = figure.marks(rows, room);
    for (const year of [2003, 2009, 2016, 2022, 2024]) {
      const of = (target: string) =>
        marks.find(({row}) => rows[row].fiscal_year === year && rows[row].target === target)!;
      const top = ({y, box}: {y: number; box?: {height: number}}) => y - box!.height / 2;
      // A part of a few scrambles is given a mark two pixels high, to be found by the pointer.
      expect(Math.abs(top(of("other")) - top(of("total")))).toBeLessThan(1);
    }
  });

  test("lines join neighbouring years only", () => {
    const svg = figure.draw(rows, {...room, document: buildDocument(), theme: light, view: {as: "lines"}});
    const runs = (id: string) =>
      svg.querySelector(`[data-series="${id}"] path`)!.getAttribute("d")!.match(/M/g)!.length;
    // Totals 1984, 1989, 1991, 1993 and 1998 stand alone; from FY2003 on every year has one.
    expect(runs("total")).toBe(1);
    // Russian aircraft: 2003 alone, 2005-06, then from FY2009.
    expect(runs("russia")).toBe(2);
    expect(svg.querySelectorAll(".series rect")).toHaveLength(0);
  });

  test("the title says what the rows say, and compares only where it is fewer", () => {
    expect(figure.title(rows, "en")).toBe(
      "Japan’s fighters scrambled 704 times in FY2024, fewer than the 944 of FY1984; 66% were against Chinese aircraft"
    );
    expect(figure.title(rows, "ja")).toBe(
      "2024年度の緊急発進は704回、1984年度の944回を下回る。66%が中国機、最多は2016年度"
    );
    const to = (year: number) => rows.filter(({fiscal_year}) => fiscal_year <= year);
    // 722 of 1,004 in FY2021.
    expect(figure.title(to(2021), "en")).toBe(
      "Japan’s fighters scrambled 1,004 times in FY2021; 72% were against Chinese aircraft"
    );
  });

  test("only the first tick says that years are fiscal", () => {
    const ticks = [...draw("scrambles", "wide").querySelectorAll(".axes text")].map((node) => node.textContent);
    expect(ticks.filter((tick) => tick.startsWith("FY"))).toEqual(["FY1985"]);
  });
});
