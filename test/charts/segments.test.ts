import {describe, expect, test} from "vitest";
import {segments} from "../../src/charts/segments.ts";

const point = (x: number, y: number | null, run?: string) => ({x, y, row: x, run});
const years = (points: ReturnType<typeof point>[], breaks: number[] = [], maxStep = 1) =>
  segments(points, breaks, maxStep).map((run) => run.map(({x}) => x));

describe("segments", () => {
  test("joins neighbours", () => {
    expect(years([point(2000, 1), point(2001, 2), point(2002, 3)])).toEqual([[2000, 2001, 2002]]);
  });

  test("cuts at a missing value and does not draw it", () => {
    expect(years([point(2000, 1), point(2001, null), point(2002, 3)], [], 5)).toEqual([[2000], [2002]]);
  });

  test("treats zero as a value", () => {
    expect(years([point(2000, 0), point(2001, 0)])).toEqual([[2000, 2001]]);
  });

  test("cuts where a step is too long", () => {
    expect(years([point(2000, 1), point(2001, 2), point(2003, 3)])).toEqual([[2000, 2001], [2003]]);
  });

  test("cuts at a break, before the first value that means something else", () => {
    expect(years([point(2000, 1), point(2001, 2), point(2002, 3)], [2002])).toEqual([[2000, 2001], [2002]]);
    expect(years([point(2000, 1), point(2001, 2)], [2000])).toEqual([[2000, 2001]]);
  });

  test("does not join values of different runs", () => {
    expect(years([point(2000, 1, "mail"), point(2001, 2, "telephone"), point(2002, 3, "telephone")])).toEqual([
      [2000],
      [2001, 2002]
    ]);
  });

  test("takes nothing, one point, and nothing but missing values", () => {
    expect(years([])).toEqual([]);
    expect(years([point(2000, 1)])).toEqual([[2000]]);
    expect(years([point(2000, null), point(2001, null)])).toEqual([]);
  });
});
