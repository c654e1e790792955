import {describe, expect, test} from "vitest";
import {draw, drawn} from "../lib/drawing.ts";
import type {DrawnRow} from "../../src/figures/figure.ts";

const {figure} = drawn("two-plus-two");
const rows = drawn("two-plus-two").rows as unknown as readonly (DrawnRow & {
  partner: string;
  signed: string;
  title_en: string;
  title_ja: string | null;
  alternatives: string | null;
})[];

const first = (partner: string) => rows.find((row) => row.partner === partner)!.signed;

describe("two-plus-two", () => {
  test("one lane for each partner, the United States first, others by their first meeting", () => {
    const lanes = [...draw("two-plus-two", "wide").querySelectorAll(".lane")].map((node) =>
      node.getAttribute("data-series")!
    );
    expect(lanes[0]).toBe("USA");
    expect(new Set(lanes)).toEqual(new Set(rows.map(({partner}) => partner)));
    const firsts = lanes.slice(1).map(first);
    expect(firsts).toEqual([...firsts].sort());
  });

  test("first meetings as Defense of Japan and the ministries date them", () => {
    // Defense of Japan 2008, chronology; 2017, Reference 46; 2018, chronology.
    expect(["USA", "AUS", "RUS", "FRA", "GBR", "IDN"].map(first)).toEqual([
      "1995-09-27",
      "2007-06-06",
      "2013-11",
      "2014-01",
      "2015-01-21",
      "2015-12-17"
    ]);
  });

  test("meetings below Cabinet level are left out: the committee before 1995, and vice-ministers", () => {
    expect(rows.some(({partner, signed}) => partner === "USA" && signed < "1995")).toBe(false);
    expect(rows.some(({title_en}) => title_en.includes("vice-ministerial"))).toBe(false);
  });

  test("every meeting is one mark, and a stretch of years draws those within it", () => {
    const room = {width: 960, height: figure.heights.wide, locale: "en"} as const;
    const years = (view: Record<string, string>) =>
      figure.marks(rows, {...room, view}).map(({row}) => Number(rows[row].signed.slice(0, 4)));
    expect(years({})).toHaveLength(rows.length);
    const some = years({years: "2010-2019"});
    expect([Math.min(...some), Math.max(...some)]).toEqual([2010, 2019]);
    expect(some).toHaveLength(rows.filter(({signed}) => signed >= "2010" && signed < "2020").length);
  });

  test("the title says since when others take part, and how many; alone while none do", () => {
    const others = new Set(rows.map(({partner}) => partner)).size - 1;
    expect(figure.title(rows, "en")).toBe(
      `Until 2007 Japan held “2+2” talks with the United States alone; since then ${others} more partners have had them`
    );
    expect(figure.title(rows, "ja")).toContain(`${others}か国`);
    const before = (date: string) => rows.filter(({signed}) => signed < date);
    expect(figure.title(before("2013"), "en")).toMatch(/1 more partner has had them$/);
    expect(figure.title(before("2007"), "en")).toBe("Japan’s listed “2+2” talks are with the United States alone");
  });
});
