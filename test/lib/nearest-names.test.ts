import {expect, test} from "vitest";
import {nearestNames} from "../../src/lib/nearest-names.ts";

const names = ["get", "cite", "polls", "budget-trend", "budget-growth", "budget-gdp", "budget-yen-dollar"];

test.each([
  ["gte", ["get"]],
  ["pols", ["polls"]],
  ["budget-trent", ["budget-trend"]],
  ["trend", ["budget-trend"]],
  ["budget", ["budget-gdp", "budget-growth", "budget-trend"]],
  ["weather", []],
  ["", []]
])("%j is nearest to %j", (name, expected) => {
  expect(nearestNames(name, names)).toEqual(expected);
});
