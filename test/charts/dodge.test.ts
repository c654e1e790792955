import fc from "fast-check";
import {expect, test} from "vitest";
import {dodge} from "../../src/charts/dodge.ts";

test("dodge leaves positions that have room where they are", () => {
  expect(dodge([10, 40, 90], 14, [0, 100])).toEqual([10, 40, 90]);
});

test("dodge moves equal positions apart around their wish", () => {
  expect(dodge([50, 50], 14, [0, 100])).toEqual([43, 57]);
  expect(dodge([50, 50, 50], 14, [0, 100])).toEqual([36, 50, 64]);
});

test("dodge keeps the order of wishes that cross", () => {
  expect(dodge([52, 50], 14, [0, 100])).toEqual([58, 44]);
});

test("dodge keeps within the range", () => {
  expect(dodge([0, 0], 14, [0, 100])).toEqual([0, 14]);
  expect(dodge([100, 99], 14, [0, 100])).toEqual([100, 86]);
  expect(dodge([-500, 900], 14, [0, 100])).toEqual([0, 100]);
});

test("dodge spreads what has no room over the whole range", () => {
  expect(dodge([5, 5, 5], 14, [0, 20])).toEqual([0, 10, 20]);
});

test("dodge takes none and one", () => {
  expect(dodge([], 14, [0, 100])).toEqual([]);
  expect(dodge([120], 14, [0, 100])).toEqual([100]);
});

test("dodge never lets neighbours touch and never leaves the range when there is room", () => {
  fc.assert(
    fc.property(fc.array(fc.double({min: -200, max: 400, noNaN: true}), {minLength: 1, maxLength: 12}), (wishes) => {
      const placed = dodge(wishes, 10, [0, 200]);
      const sorted = [...placed].sort((a, b) => a - b);
      expect(sorted[0]).toBeGreaterThanOrEqual(-1e-6);
      expect(sorted.at(-1)).toBeLessThanOrEqual(200 + 1e-6);
      for (let i = 1; i < sorted.length; ++i) expect(sorted[i] - sorted[i - 1]).toBeGreaterThanOrEqual(10 - 1e-6);
    })
  );
});
