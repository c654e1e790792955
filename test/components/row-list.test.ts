import {describe, expect, test} from "vitest";
import {rowList} from "../../src/components/row-list.ts";
import {drawn} from "../lib/drawing.ts";

const timeline = drawn("timeline");
const text = String(rowList(timeline, "en"));

describe("rowList", () => {
  test("has each row once, in the order of the figure", () => {
    expect(text.match(/<li>/g)).toHaveLength(timeline.rows.length);
    const titles = [...text.matchAll(/<span class="what">([^<]+)</g)].map(([, title]) => title);
    expect(titles.indexOf("Okinawa returned to Japan")).toBeGreaterThan(
      titles.indexOf("New Japan-U.S. Security Treaty signed")
    );
  });

  test("has a heading for each decade, and the last stands open", () => {
    const decades = ["1950", "1960", "1970", "1980", "1990", "2000", "2010", "2020"];
    expect([...text.matchAll(/ id="from-(\d+)"/g)].map(([, decade]) => decade)).toEqual(decades);
    expect(text.match(/<details class="row-list" id="from-\d+" open>/g)).toHaveLength(1);
    expect(text.indexOf("open>")).toBeGreaterThan(text.indexOf("from-2010"));
  });

  test("says when, what, of what kind, and where it is written", () => {
    expect(text).toContain(
      '<span class="when">15 May 1972</span><span class="what">Okinawa returned to Japan</span><span class="whence">Territory. '
    );
    const [, item] = /<li>(<span class="when">15 May 1972.*?)<\/li>/s.exec(text)!;
    expect(item).toMatch(/<a href="https?:[^"]+" target="_blank" rel="noopener external">Source: /);
  });

  test("is Japanese on Japanese pages", () => {
    const japanese = String(rowList(timeline, "ja"));
    expect(japanese).toContain("<summary>1970年代</summary>");
    expect(japanese).toContain('<span class="when">1972年5月15日</span><span class="what">沖縄返還</span>');
  });

  test("refuses rows without a year", () => {
    const figure = {...timeline.figure, read: () => ({series: "x", date: "spring", value: "y"})};
    expect(() => rowList({...timeline, figure}, "en")).toThrow(/timeline: no year in "spring"/);
  });
});
