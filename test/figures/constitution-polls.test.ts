import {describe, expect, test} from "vitest";
import {sizes} from "../../src/figures/figure.ts";
import type {ShareRow} from "../../src/figures/poll-shares.ts";
import {draw, drawn} from "../lib/drawing.ts";

const {figure} = drawn("constitution-polls");
const rows = drawn("constitution-polls").rows as unknown as readonly ShareRow[];

const pair = (question: string, date: string) =>
  rows
    .filter((row) => row.question_id === question && row.date === date)
    .sort((a, b) => (a.answer < b.answer ? 1 : -1))
    .map(({share_pct}) => share_pct);

const runs = (id: string) =>
  draw("constitution-polls", "wide").querySelector(`[data-series="${id}"] path`)?.getAttribute("d")?.match(/M/g)
    ?.length;

describe("constitution-polls", () => {
  test("shares for and against as the newspapers print them", () => {
    // Yomiuri 2025 (Japan News, paras 1-8); 2000 (para 1). Asahi 2025 (Asahi, paras 1-3), 2016. NHK 2024. Kyodo 2024.
    expect(pair("yomiuri-constitution-better", "2025-04")).toEqual([60, 36]);
    expect(pair("yomiuri-constitution-better", "2000-03")).toEqual([60, 27]);
    expect(pair("asahi-constitution-change-need", "2025-04")).toEqual([53, 35]);
    expect(pair("asahi-constitution-change-need", "2016-04")).toEqual([37, 55]);
    expect(pair("nhk-constitution-need", "2024-04")).toEqual([36, 19]);
    expect(pair("kyodo-constitution-need", "2024-04")).toEqual([75, 23]);
  });

  test("a panel for each pollster on the same axes, two lines in each", () => {
    const svg = draw("constitution-polls", "wide");
    const panels = [...svg.querySelectorAll(".panel")];
    expect(panels).toHaveLength(4);
    for (const panel of panels) expect(panel.querySelectorAll(".series")).toHaveLength(2);
    const ticks = panels.map((panel) =>
      [...panel.querySelectorAll(".axes text")].map((node) => node.textContent).join()
    );
    expect(new Set(ticks).size).toBe(1);
  });

  test("no line joins two modes, wordings or populations, or skips a year", () => {
    // Yomiuri for: 2002-05, 2007-09, 2013-14 by interview; 2015-19, 2021-25 by mail; 2000 stands alone.
    expect(runs("yomiuri-for")).toBe(5);
    // Asahi for: 2007-11 by telephone; 2013-16 by mail, 2019-22, 2024-25 with people of 18; 2017 alone.
    expect(runs("asahi-for")).toBe(4);
    // NHK for: 2013-16 landlines, 2020-24 with mobiles; 2002, 2007, 2017 and 2018 alone.
    expect(runs("nhk-for")).toBe(2);
    // Kyodo for: 2018-19, 2023-24; 2005 telephone, 2013 interview, 2016 mail alone.
    expect(runs("kyodo-for")).toBe(2);
    expect(draw("constitution-polls", "wide").querySelectorAll(".break")).toHaveLength(8);
    expect(figure.breaks).toHaveLength(8);
  });

  test("the verdict is that of the latest year with three pollsters, and follows the rows", () => {
    expect(figure.title(rows, "en")).toBe(
      "In 2024, all 4 pollsters found more people for revising the Constitution than against it, but their shares for it run from 36% to 75%"
    );
    // 2016: Yomiuri 49 to 50, Asahi 37 to 55, NHK 27 to 31; of Kyodo only the share for revision is known.
    const to2016 = rows.filter(({date}) => date < "2017");
    expect(figure.title(to2016, "en")).toMatch(/^In 2016, 0 of 3 pollsters .* 27% to 49%/);
  });

  test("the axis holds all values, and the years chosen are those drawn", () => {
    expect(Math.max(...rows.map(({share_pct}) => share_pct))).toBeLessThan(80);
    const room = {width: sizes.wide, height: figure.heights.wide, locale: "en"} as const;
    const marks = figure.marks(rows, {...room, view: {years: "2024-2025"}});
    // 2024: eight shares; 2025: Yomiuri and Asahi.
    expect(marks).toHaveLength(12);
    expect(figure.marks(rows, room)).toHaveLength(rows.length);
  });
});
