import {describe, expect, test} from "vitest";
import {dumbbells} from "../../src/charts/dumbbell.ts";
import {layoutDumbbells, type DumbbellItem, type Dumbbells} from "../../src/charts/layout-dumbbell.ts";
import {buildDocument} from "../../loaders/lib/document.ts";

const item = (a: number | null, b: number | null, row = 0, label = "An item"): DumbbellItem => ({
  label,
  ends: [
    {value: a, row},
    {value: b, row: row + 1}
  ]
});
const data = (items: readonly DumbbellItem[]): Dumbbells => ({
  groups: [{heading: "Group", items}],
  sides: [
    {name: "First side", color: "japan"},
    {name: "Second side", color: "extra1"}
  ],
  ticks: [0, 50, 100],
  format: (value) => `${value}%`
});
const room = {width: 640, height: 200, locale: "en"} as const;

describe("layoutDumbbells", () => {
  test("sets dots by value, each with its row, and values outside of the pair", () => {
    const {groups, marks, plot} = layoutDumbbells(data([item(75, 25, 4)]), room);
    const [{dots, values, middle}] = groups[0].items;
    expect(dots.map(({row, side}) => [row, side])).toEqual([
      [5, 1],
      [4, 0]
    ]);
    expect(dots[0].x).toBeCloseTo(plot.left + (plot.right - plot.left) / 4, 1);
    expect(values.map(({text, anchor}) => [text, anchor])).toEqual([
      ["25%", "end"],
      ["75%", "start"]
    ]);
    expect(marks).toEqual([
      {x: dots[0].x, y: middle, row: 5, series: "0-0"},
      {x: dots[1].x, y: middle, row: 4, series: "0-0"}
    ]);
  });

  test("writes equal values once, and keeps both marks", () => {
    const {groups, marks} = layoutDumbbells(data([item(50, 50)]), room);
    expect(groups[0].items[0].values.map(({text}) => text)).toEqual(["50%"]);
    expect(marks).toHaveLength(2);
  });

  test("leaves a missing end out, and names the sides on the first whole pair", () => {
    const {groups, marks} = layoutDumbbells(data([item(null, 40, 0), item(null, null, 2), item(10, 90, 4)]), room);
    const [half, none, whole] = groups[0].items;
    expect(half.dots).toHaveLength(1);
    expect(half.values).toHaveLength(1);
    expect(none.dots).toEqual([]);
    expect(none.values).toEqual([]);
    expect(half.names).toEqual([]);
    expect(whole.names.map(({text}) => text)).toEqual(["First side", "Second side"]);
    expect(marks.map(({row}) => row)).toEqual([1, 4, 5]);
  });

  test("names stand outward where the dots are close, and within the room at its edges", () => {
    const close = layoutDumbbells(data([item(49, 51)]), room).groups[0].items[0];
    const [first, second] = close.names;
    expect(first.x).toBeLessThan(close.dots[0].x - 20);
    expect(second.x).toBeGreaterThan(first.x + 40);
    for (const values of [
      [0, 1],
      [99, 100]
    ]) {
      for (const {x} of layoutDumbbells(data([item(values[0], values[1])]), {...room, width: 320}).groups[0].items[0]
        .names) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThan(320);
      }
    }
  });

  test("reaches as far as a huge value", () => {
    const {groups, plot} = layoutDumbbells(data([item(1, 1e6)]), room);
    for (const {x} of groups[0].items[0].dots) {
      expect(x).toBeGreaterThanOrEqual(plot.left);
      expect(x).toBeLessThanOrEqual(plot.right);
    }
  });

  test("stands for nothing and all null, on a phone too", () => {
    for (const groups of [[], [{heading: "Empty", items: []}], data([item(null, null)]).groups]) {
      const empty = {...data([]), groups};
      const {marks, xTicks} = layoutDumbbells(empty, {...room, width: 320});
      expect(marks).toEqual([]);
      expect(xTicks.every(({x}) => Number.isFinite(x))).toBe(true);
      expect(dumbbells(empty, {...room, document: buildDocument()}).outerHTML).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  test("labels stand above the line where the room is narrow, lines do not overlap", () => {
    const items = [item(10, 20, 0), item(30, 40, 2), item(50, 60, 4)];
    const wide = layoutDumbbells(data(items), room).groups[0].items;
    const narrow = layoutDumbbells(data(items), {...room, width: 320}).groups[0].items;
    expect(wide.every(({label, middle}) => Math.abs(label.y - middle) < 6)).toBe(true);
    expect(narrow.every(({label, middle}) => label.y < middle - 4)).toBe(true);
    for (const laidOut of [wide, narrow])
      for (const [i, {middle}] of laidOut.entries())
        if (i > 0) expect(middle - laidOut[i - 1].middle).toBeGreaterThan(20);
  });
});
