import {describe, expect, test} from "vitest";
import type {MonthRow, PeacekeeperRow} from "../../src/figures/peacekeepers-rows.ts";
import {draw, drawn} from "../lib/drawing.ts";

const {figure} = drawn("peacekeepers");
const rows = drawn("peacekeepers").rows as unknown as readonly PeacekeeperRow[];
const months = rows.filter((row): row is MonthRow => row.kind === "month");

const at = (date: string) => months.find((row) => row.date === date);

describe("peacekeepers", () => {
  test("months as the reports of the United Nations have them, none of those when nobody served", () => {
    expect(months).toHaveLength(246);
    // 600 troops, 75 police and 8 experts
    expect(at("1992-10")?.personnel).toBe(683);
    expect(at("1993-05")?.personnel).toBe(729);
    expect(at("2014-03")).toMatchObject({personnel: 271, world: 97811});
    expect(at("1994-12")).toBeDefined();
    expect(at("1995-06")).toBeUndefined();
  });

  test("the line is cut where nobody served, and nowhere else", () => {
    const paths = [...draw("peacekeepers", "wide").querySelectorAll(".series path")].map((path) =>
      path.getAttribute("d")!.match(/M/g)!
    );
    expect(paths.map(({length}) => length)).toEqual([2, 2]);
    expect(figure.breaks).toHaveLength(1);
  });

  test("names the places of the larger units, each on the time that it was there", () => {
    const words = [...draw("peacekeepers", "wide").querySelectorAll(".annotation")].map(({textContent}) => textContent);
    expect(words).toEqual(["Cambodia", "East Timor", "Haiti", "South Sudan"]);
  });

  test("the title says what the rows say, and follows them", () => {
    // 271 / 97,811 = 0.277 %
    expect(figure.title(rows, "en")).toBe(
      "Japan’s UN peacekeepers: 729 at the peak in May 1993, 271 in March 2014, 0.28% of the world’s"
    );
    const shorter = rows.filter((row) => row.kind === "unit" || row.date <= "2002-10");
    expect(figure.title(shorter, "en")).toContain("680 in October 2002, 1.6% of the world’s");
  });

  test("the caveat says how long the last unit stayed after the series ends", () => {
    expect(figure.caveat(rows, "en")).toContain("the unit in South Sudan stayed to May 2017");
  });

  test("years can be chosen", () => {
    const room = {width: 960, height: 440, locale: "en", view: {years: "2000-2005"}} as const;
    const shown = figure.marks(rows, room).map(({row}) => rows[row] as MonthRow);
    expect(shown.every(({date}) => date >= "2000" && date < "2006")).toBe(true);
    expect(shown).toHaveLength(144);
  });
});
