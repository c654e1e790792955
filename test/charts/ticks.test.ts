import {expect, test} from "vitest";
import {ticksAround, ticksLog, ticksTo, yearTicks} from "../../src/charts/ticks.ts";

test("ticks reach the greatest value from zero in round steps", () => {
  expect(ticksTo(9.04)).toEqual([0, 2, 4, 6, 8, 10]);
  expect(ticksTo(1168)).toEqual([0, 200, 400, 600, 800, 1000, 1200]);
  expect(ticksTo(1.4768)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1, 1.2, 1.4, 1.6]);
  for (const greatest of [0.3, 1, 7, 99.9, 100, 123456])
    expect(ticksTo(greatest).at(-1)).toBeGreaterThanOrEqual(greatest);
});

test("ticks around zero hold both ends, and zero", () => {
  expect(ticksAround(-1.3, 26.3)).toEqual([-5, 0, 5, 10, 15, 20, 25, 30]);
  expect(ticksAround(-0.06, 1.42)).toEqual([-0.2, 0, 0.2, 0.4, 0.6, 0.8, 1, 1.2, 1.4, 1.6]);
  expect(ticksAround(2, 9)).toEqual([0, 2, 4, 6, 8, 10]);
  expect(ticksAround(-9, -2)).toEqual([-10, -8, -6, -4, -2, 0]);
});

test("ticks of a logarithmic axis are round and within it", () => {
  expect(ticksLog(0.93, 7.1)).toEqual([1, 2, 5]);
  expect(ticksLog(0.95, 916)).toEqual([1, 10, 100]);
  expect(ticksLog(0.0004, 0.09)).toEqual([0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05]);
  expect(ticksLog(100, 100)).toEqual([100]);
});

test("ticks of years are whole years within the stretch", () => {
  expect(yearTicks(1955, 2026)).toEqual([1960, 1970, 1980, 1990, 2000, 2010, 2020]);
  expect(yearTicks(2020, 2023)).toEqual([2020, 2021, 2022, 2023]);
});
