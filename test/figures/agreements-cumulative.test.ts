import {describe, expect, test} from "vitest";
import {publish} from "../../loaders/index.ts";
import type {InstrumentRow} from "../../src/figures/agreements-cumulative-rows.ts";
import {kindChoice, lines} from "../../src/figures/agreements-cumulative-lines.ts";
import {draw, drawn} from "../lib/drawing.ts";

const {figure} = drawn("agreements-cumulative");
const rows = drawn("agreements-cumulative").rows as unknown as readonly InstrumentRow[];
const room = {width: 960, height: figure.heights.wide, locale: "en"} as const;

const until = (year: number, group: string, binding: boolean) =>
  rows.filter((row) => row.group === group && row.binding === binding && Number(row.signed.slice(0, 4)) <= year).length;

describe("agreements-cumulative", () => {
  test("counts what agreement-counts counts, each instrument once", () => {
    const counts = publish().datasets.get("agreement-counts")!.table.objects() as {
      partner_group: string;
      signed: number;
    }[];
    const signed = (group: string) =>
      counts.filter((row) => row.partner_group === group).reduce((sum, row) => sum + row.signed, 0);
    expect(rows.filter(({group}) => group === "usa")).toHaveLength(signed("usa"));
    expect(rows).toHaveLength(signed("usa") + signed("other") + signed("with-usa"));
  });

  test("an instrument with several partners is with others only if the United States is not one", () => {
    const group = (partners: string) => rows.find((row) => row.partners === partners)?.group;
    // The treaty of the Global Combat Air Programme, and an arrangement of three on information.
    expect(group("GBR;ITA")).toBe("other");
    expect(group("USA;AUS")).toBe("with-usa");
    for (const {group, partners} of rows) expect(group === "other").toBe(!partners.includes("USA"));
  });

  test("binding with others up to 2015, from the tables by partner of Defense of Japan", () => {
    // Reference 46 of the edition of 2017, and the chronologies.
    const known = [
      ["RUS", "incidents-at-sea", "1993"],
      ["AUS", "acsa", "2010"],
      ["NATO", "information-security", "2010"],
      ["FRA", "information-security", "2011"],
      ["AUS", "information-security", "2012"],
      ["GBR", "equipment-transfer", "2013"],
      ["AUS", "equipment-transfer", "2014"],
      ["IND", "equipment-transfer", "2015"]
    ];
    const row = ([partner, kind, year]: readonly string[]) =>
      rows.find((row) => row.partners === partner && row.kind === kind && row.signed.startsWith(year));
    for (const entry of known) expect(row(entry)).toMatchObject({group: "other", binding: true});
    expect(rows.find(({group}) => group === "other")).toBe(row(known[0]));
    expect(until(2009, "usa", true)).toBeGreaterThan(10 * until(2008, "other", true));
  });

  test("no meeting is counted", () => {
    expect(rows.some(({kind}) => /plus-two|meeting|state-visit|minilateral/.test(kind))).toBe(false);
  });

  test("the line steps up by one at each instrument, and its label is the number of all", () => {
    const {panels} = lines(rows, room, figure.breaks);
    for (const {panel} of panels)
      for (const {points, label} of panel.series) {
        expect(points.map(({y}) => y)).toEqual(points.map((_, i) => i + 1));
        expect(label).toMatch(new RegExp(` ${points.length}$`));
      }
    expect(panels.flatMap(({panel}) => panel.series.flatMap(({points}) => points))).toHaveLength(
      rows.filter(({group}) => group !== "with-usa").length
    );
  });

  test("the break of 2020 is a gap in the line of others, and none in that of the United States", () => {
    const svg = draw("agreements-cumulative", "wide");
    for (const path of svg.querySelectorAll('[data-series="other"] path'))
      expect(path.getAttribute("d")!.match(/M/g)).toHaveLength(2);
    for (const path of svg.querySelectorAll('[data-series="usa"] path'))
      expect(path.getAttribute("d")!.match(/M/g)).toHaveLength(1);
  });

  test("the title says when others came to outnumber, and says nothing of it while they do not", () => {
    const years = [...new Set(rows.map(({signed}) => Number(signed.slice(0, 4))))];
    const more = (year: number) =>
      until(year, "other", true) + until(year, "other", false) > until(year, "usa", true) + until(year, "usa", false);
    const since = years.find((year) => years.every((later) => later < year || more(later)))!;
    expect(figure.title(rows, "en")).toContain(`all told since ${since}`);
    expect(figure.title(rows, "ja")).toContain(`${since}年から`);
    const before = rows.filter(({signed}) => signed < "2010");
    expect(figure.title(before, "en")).toMatch(/^Japan has signed \d+ listed security instruments with the United/);
    expect(figure.title(before, "ja")).not.toContain("上回る");
    const onlyAllTold = rows.filter(({signed}) => signed < "2018");
    expect(figure.title(onlyAllTold, "en")).not.toContain("binding");
  });

  test("a chosen kind draws its instruments alone, and every instrument belongs to one", () => {
    const marks = (kind: string) => figure.marks(rows, {...room, view: {kind}}).map(({row}) => row);
    const kinds = Object.keys(kindChoice.options).filter((kind) => kind !== "all");
    expect(kinds.flatMap(marks).sort((a, b) => a - b)).toEqual(marks("all").sort((a, b) => a - b));
    for (const row of marks("grants")) expect(rows[row].kind).toBe("osa");
    expect(figure.subtitle(rows, "en", {kind: "information"})).toContain("Security of information");
  });
});
