import {expect, test} from "vitest";
import {list} from "../../src/lib/list.ts";
import {yearRanges} from "../../src/lib/year-ranges.ts";

test("yearRanges joins neighbours and shortens within a century", () => {
  expect(yearRanges([1978, 1956, 1957, 1958, 1959, 1962, 1963])).toEqual(["1956–59", "1962–63", "1978"]);
  expect(yearRanges([1999, 2000, 2000])).toEqual(["1999–2000"]);
  expect(yearRanges([])).toEqual([]);
});

test("list reads as a sentence in both languages", () => {
  expect(list(["a"], "en")).toBe("a");
  expect(list(["a", "b", "c"], "en")).toBe("a, b and c");
  expect(list(["甲", "乙", "丙"], "ja")).toBe("甲、乙、丙");
  expect(list([], "en")).toBe("");
});
