import {describe, expect, test} from "vitest";
import {buildDocument} from "../../loaders/lib/document.ts";
import {monthsOf, summary, unitsOf, type PeacekeeperRow} from "../../src/figures/peacekeepers-rows.ts";
import {light} from "../../src/lib/theme.ts";
import {draw, drawn} from "../lib/drawing.ts";

const {figure} = drawn("peacekeepers");
const rows = drawn("peacekeepers").rows as unknown as readonly PeacekeeperRow[];
const persons = (date: string) => monthsOf(rows).find((row) => row.date === date)?.personnel;

describe("peacekeepers", () => {
  test("months as the reports have them", () => {
    // IPI, Japan: September 1992, October 1992, May 1993, May 2002, June 2004, June 2012, March 2014.
    expect(["1992-09", "1992-10", "1993-05", "2002-05", "2004-06", "2012-06", "2014-03"].map(persons)).toEqual([
      37, 683, 729, 720, 30, 545, 271
    ]);
  });

  test("nobody from January 1995 to January 1996: no rows, and a gap in the line", () => {
    expect([persons("1994-12"), persons("1995-01"), persons("1996-01"), persons("1996-02")]).toEqual([
      53,
      undefined,
      undefined,
      45
    ]);
    expect(summary(rows)).toMatchObject({missing: 13, all: 259});
    const path = draw("peacekeepers", "wide").querySelector('[data-series="total"] path')!.getAttribute("d")!;
    expect(path.match(/M/g)).toHaveLength(2);
    expect(draw("peacekeepers", "wide").querySelectorAll(".break")).toHaveLength(1);
  });

  test("the months of one mission alone are a line of their own, and the rest is said to be unknown", () => {
    const {single} = summary(rows);
    expect(single.map(({date, mission, personnel}) => [date, mission, personnel])).toEqual(
      ["04", "05", "06", "07", "08"].map((month) => [`2014-${month}`, "UNMISS", 271])
    );
    const svg = draw("peacekeepers", "wide");
    expect(svg.querySelectorAll('[data-series="UNMISS"] path')).toHaveLength(1);
    expect(svg.textContent).toContain("unknown");
    expect(figure.caveat(rows, "en")).toContain("ends in March 2014, though the unit in South Sudan stayed on");
  });

  test("units of UN missions, by the dates of the white papers", () => {
    // Defense of Japan 2008, chronology; 2017, chronology: South Sudan to 31 May 2017.
    expect(unitsOf(rows).map(({place_en, start, end}) => [place_en.replace(/ \(.*/, ""), start, end])).toEqual([
      ["Cambodia", "1992-09-17", "1993-09-26"],
      ["Mozambique", "1993-05-11", "1995-01-08"],
      ["Golan Heights", "1996-01-31", "2013-01"],
      ["East Timor", "2002-03-02", "2004-06-25"],
      ["Haiti", "2010-02-06", "2013-01-25"],
      ["South Sudan", "2012-01-11", "2017-05-31"]
    ]);
  });

  test("the title counts the months with a hundred or more", () => {
    // October 1992 to August 1993: 11; November 1993: 1; March 2002 to May 2004: 27; March 2010 to March 2014: 49.
    expect(figure.title(rows, "en")).toBe(
      "Japan had 100 or more people in UN missions in 88 of 259 months to March 2014, 729 at most; the monthly count ends there"
    );
    const until = rows.filter((row) => row.kind === "unit" || row.date < "2002");
    expect(figure.title(until, "en")).toContain("in 12 of 112 months to December 2001");
  });

  test("the reader may choose years", () => {
    const room = {document: buildDocument(), theme: light, width: 960, height: 420, view: {years: "2009-2017"}};
    const ids = [...figure.draw(rows, room).querySelectorAll(".series")].map((node) =>
      node.getAttribute("data-series")
    );
    expect(ids).toEqual(["total", "UNMISS", "undof-transport", "minustah-engineers", "unmiss-engineers"]);
  });
});
