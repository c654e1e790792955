import {describe, expect, test} from "vitest";
import {nearest, step} from "../../src/components/walk.ts";

const marks = [
  {x: 0, y: 10, row: 0, series: "a"},
  {x: 50, y: 10, row: 1, series: "a"},
  {x: 100, y: 10, row: 2, series: "a"},
  {x: 48, y: 90, row: 3, series: "b"},
  {x: 99, y: 90, row: 4, series: "b"}
];

describe("nearest", () => {
  test("finds the mark next to the pointer, and none when none is near", () => {
    expect(nearest(marks, 52, 14)).toBe(1);
    expect(nearest(marks, 47, 80)).toBe(3);
    expect(nearest(marks, 400, 400)).toBeUndefined();
    expect(nearest([], 0, 0)).toBeUndefined();
  });
});

describe("step", () => {
  test("enters at the first mark of all, or backwards at the last", () => {
    expect(step(marks, undefined, "ArrowRight")).toBe(0);
    expect(step(marks, undefined, "Home")).toBe(0);
    expect(step(marks, undefined, "ArrowLeft")).toBe(4);
    expect(step(marks, undefined, "End")).toBe(4);
  });

  test("walks along a series and stops at its ends", () => {
    expect(step(marks, 1, "ArrowRight")).toBe(2);
    expect(step(marks, 2, "ArrowRight")).toBe(2);
    expect(step(marks, 0, "ArrowLeft")).toBe(0);
    expect(step(marks, 1, "Home")).toBe(0);
    expect(step(marks, 1, "End")).toBe(2);
  });

  test("changes to the nearest mark of the next series, round and round", () => {
    expect(step(marks, 1, "ArrowDown")).toBe(3);
    expect(step(marks, 3, "ArrowDown")).toBe(1);
    expect(step(marks, 2, "ArrowUp")).toBe(4);
  });

  test("leaves other keys alone, and an empty chart", () => {
    expect(step(marks, 1, "Tab")).toBeUndefined();
    expect(step([], undefined, "ArrowRight")).toBeUndefined();
  });
});
