import {describe, expect, test} from "vitest";
import type {ShareRow} from "../../src/figures/poll-shares.ts";
import {sizes} from "../../src/figures/figure.ts";
import {draw, drawn} from "../lib/drawing.ts";

const {figure} = drawn("affinity");
const rows = drawn("affinity").rows as unknown as readonly ShareRow[];

const share = (country: string, date: string) =>
  rows.find((row) => row.question_id === `cabinet-office-affinity-${country}` && row.date === date)?.share_pct;

const starts = (id: string) =>
  draw("affinity", "wide").querySelector(`[data-series="${id}"] path`)!.getAttribute("d")!.match(/M/g);

describe("affinity", () => {
  test("shares as the documents print them", () => {
    // January and November 2016: Cabinet Office reports of fiscal 2015 and 2016, section 1 (1).
    expect([share("us", "2016-01"), share("us", "2016-11")]).toEqual([84.4, 84.1]);
    // 1978: gfj2010, part 1. 2024 and 2025: ANN; preliminary.
    expect(["1978", "2024-10", "2025-10"].map((date) => share("us", date))).toEqual([72.7, 84.9, 77]);
    expect(["2016-01", "2023-10", "2025-10"].map((date) => share("china", date))).toEqual([14.8, 12.7, 16.1]);
    expect(share("rok", "2024-10")).toBe(56.3);
  });

  test("missing years are gaps, and no line joins 20 and over with 18, or interviews with mail", () => {
    // United States: 2005-06, 2008 to January 2016, November 2016 to 2019, 2020-21, 2023-25; 2007 and 2022 are missing.
    expect(starts("us")).toHaveLength(5);
    // China: 2008 to January 2016, 2020-25.
    expect(starts("china")).toHaveLength(2);
    // South Korea: 2008 to January 2016, 2020-24; 2006, 2017 and 2019 stand alone.
    expect(starts("rok")).toHaveLength(2);
    expect(draw("affinity", "wide").querySelectorAll(".break")).toHaveLength(2);
  });

  test("the title compares surveys of one mode only, and follows the rows", () => {
    expect(figure.title(rows, "en")).toBe(
      "77% in Japan felt affinity toward the United States in 2025 (preliminary), down from 84.9% in 2024; 16.1% felt it toward China"
    );
    const to2021 = rows.filter(({date}) => date < "2022");
    expect(figure.title(to2021, "en")).toMatch(/^88\.5% .* in 2021, up from 84% in 2020; 20\.6%/);
    const to2020 = rows.filter(({date}) => date < "2021");
    expect(figure.title(to2020, "en")).toMatch(/in 2020; 22% felt/);
  });

  test("the years chosen are those drawn", () => {
    const room = {width: sizes.wide, height: figure.heights.wide, locale: "en"} as const;
    const marks = figure.marks(rows, {...room, view: {years: "2020-2025"}});
    expect(marks.map(({row}) => rows[row].date.slice(0, 4)).sort()[0]).toBe("2020");
    expect(marks).toHaveLength(5 + 6 + 5);
    expect(figure.marks(rows, room)).toHaveLength(rows.length);
  });
});
