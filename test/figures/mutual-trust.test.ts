import {describe, expect, test} from "vitest";
import type {ShareRow} from "../../src/figures/poll-shares.ts";
import {draw, drawn} from "../lib/drawing.ts";

const {figure} = drawn("mutual-trust");
const rows = drawn("mutual-trust").rows as unknown as readonly (ShareRow & {population: string; pollster: string})[];

const share = (question: string, population: string, date: string) =>
  rows.find((row) => row.question_id === question && row.population === population && row.date === date)?.share_pct;

const runs = (id: string) =>
  draw("mutual-trust", "wide").querySelector(`[data-series="${id}"] path`)?.getAttribute("d")?.match(/M/g)?.length ?? 0;

describe("mutual-trust", () => {
  test("shares as the documents print them", () => {
    // Yomiuri 2018 and, for 2024 and June 2025, The Japan News of 2025, paras 1-3.
    expect(share("yomiuri-gallup-trust", "japan", "2018-11")).toBe(30);
    expect(share("yomiuri-gallup-trust", "united-states", "2018-11")).toBe(70);
    expect(share("yomiuri-gallup-trust", "japan", "2024-11")).toBe(34);
    expect(share("yomiuri-trust-us", "japan", "2025-06")).toBe(22);
    // Pew 2015; MOFA 2001 (61 and 85), 2012 (84 and 90), fiscal 2017 (87 and 86) and 2018 (82 and 90, release of the
    // ministry on January 2019, section 1), fiscal 2023 (73 and 88).
    expect([share("pew-trust-us", "japan", "2015-02"), share("pew-trust-japan", "united-states", "2015-02")]).toEqual([
      75, 68
    ]);
    for (const [date, people, leaders] of [
      ["2001", 61, 85],
      ["2012", 84, 90],
      ["2018-03", 87, 86],
      ["2019-01", 82, 90]
    ] as const) {
      expect(share("mofa-us-dependable", "united-states", date)).toBe(people);
      expect(share("mofa-us-dependable", "us-opinion-leaders", date)).toBe(leaders);
    }
    expect(share("mofa-us-dependable-four-way", "united-states", "2023")).toBe(73);
    expect(share("mofa-us-dependable-four-way", "us-opinion-leaders", "2023")).toBe(88);
  });

  test("every row belongs to one line, and other pollsters are hollow points that no line joins", () => {
    const svg = draw("mutual-trust", "wide");
    const room = {width: 960, height: figure.heights.wide, locale: "en"} as const;
    expect(figure.marks(rows, room)).toHaveLength(rows.length);
    expect(runs("japan-others")).toBe(0);
    expect(svg.querySelectorAll('.series circle[fill="#ffffff"]')).toHaveLength(3);
  });

  test("no line skips a year or joins two questions, modes or companies", () => {
    // In Japan: 2003-04, 2007-10, 2014-15, 2017-18; 2024 stands alone.
    expect(runs("japan")).toBe(4);
    // Public: 1999 to March 2002, 2005-10, 2013-15 by another company, March 2017 and 2018, by web January and
    // November 2019, with four answers 2022-23.
    const path = draw("mutual-trust", "wide").querySelector('[data-series="public"] path')!.getAttribute("d")!;
    const points = path
      .split("M")
      .slice(1)
      .map((run) => run.split("L").length);
    expect(points).toEqual([4, 6, 3, 2, 2, 2]);
  });

  test("the title tells of both pollsters where they disagree, and of one where they do not", () => {
    expect(figure.title(rows, "en")).toBe(
      "70% of Americans trusted Japan and 30% of Japanese the United States in 2018, by Yomiuri and Gallup; Pew found the reverse, 68% and 75%, in 2015"
    );
    expect(
      figure.title(
        rows.filter(({pollster}) => pollster !== "pew"),
        "en"
      )
    ).not.toContain("Pew");
    const agreeing = rows.map((row) => (row.question_id === "pew-trust-us" ? {...row, share_pct: 40} : row));
    expect(figure.title(agreeing, "en")).not.toContain("Pew");
  });
});
