import {describe, expect, test} from "vitest";
import {layoutUnits, type Units} from "../../src/charts/layout-units.ts";

const columns = [
  {id: "yes", label: "Yes", color: "muted"},
  {id: "no", label: "A much longer heading that wraps", color: "extra1", hollow: true}
] as const;
const lanes = [
  {id: "a", label: "First"},
  {id: "b", label: "Second"}
];
const many = (n: number, lane = "a", column = "yes", from = 0) =>
  Array.from({length: n}, (_, i) => ({lane, column, row: from + i}));
const at = (width: number, data: Partial<Units> = {}) =>
  layoutUnits({columns, lanes, units: many(3), ...data}, {width, height: 300, locale: "en"});

describe("layoutUnits", () => {
  test("counts each column, also one without units", () => {
    expect(at(640).heads.map(({count}) => count)).toEqual([3, 0]);
    expect(at(640, {units: []}).heads.map(({count}) => count)).toEqual([0, 0]);
    expect(at(640, {units: []}).marks).toEqual([]);
  });

  test("fills a cell line by line in the order given, and never over its neighbors", () => {
    const units = [...many(60), ...many(5, "a", "no", 60), ...many(1, "b", "yes", 65)];
    for (const width of [288, 479, 480, 960]) {
      const {rows, side, heads} = at(width, {units});
      const [first, second] = rows;
      expect(first.boxes.map(({row}) => row)).toEqual(units.slice(0, 65).map(({row}) => row));
      const places = first.boxes.map(({x, y}) => `${x} ${y}`);
      expect(new Set(places).size).toBe(places.length);
      for (const {x, row} of first.boxes)
        expect(row < 60 ? x + side < heads[1].x : x >= heads[1].x && x + side <= width).toBe(true);
      expect(Math.max(...first.boxes.map(({y}) => y)) + side).toBeLessThan(second.top);
      expect(second.boxes[0].y).toBeGreaterThan(second.top);
    }
  });

  test("puts the label left of the boxes, or above them where the room is narrow", () => {
    const [wide] = at(640).rows;
    expect(wide.boxes[0].x).toBeGreaterThan(30);
    const [narrow] = at(320).rows;
    expect(narrow.boxes[0].x).toBe(0);
    expect(narrow.boxes[0].y).toBeGreaterThan(narrow.label.y);
  });

  test("draws the last lines of all heads on one level, above the counts", () => {
    const {heads} = at(320);
    expect(heads[1].lines.length).toBeGreaterThan(1);
    expect(heads[0].lines.at(-1)!.y).toBe(heads[1].lines.at(-1)!.y);
    expect(heads[0].countY).toBeGreaterThan(heads[0].lines.at(-1)!.y);
  });

  test("stands without columns or lanes", () => {
    expect(at(640, {columns: [], units: []}).heads).toEqual([]);
    expect(at(640, {lanes: [], units: []}).rows).toEqual([]);
  });
});
