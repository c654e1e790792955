import {expect, it} from "vitest";
import {later} from "../../../loaders/lib/later.ts";

it.each([
  ["2021", "2020", true],
  ["2020-05", "2020-04-30", true],
  ["2020-05-02", "2020-05-01", true],
  ["2020-05-02", "2020-05", false],
  ["2020", "2020-05-02", false],
  ["2020-05", "2020-05", false],
  ["2019-12", "2020", false]
])("later(%j, %j) is %s", (a, b, expected) => {
  expect(later(a, b)).toBe(expected);
});
