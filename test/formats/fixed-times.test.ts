import {strToU8, unzipSync, zipSync} from "fflate";
import {expect, test} from "vitest";
import {withFixedTimes} from "../../loaders/formats/fixed-times.ts";

const archive = (mtime: Date) => zipSync({"a.txt": strToU8("a"), "b/c.txt": strToU8("c".repeat(999))}, {mtime});

test("archives of other times come out the same, with all that they hold", () => {
  const [early, late] = [new Date(1999, 11, 31, 23, 59), new Date(2040, 5, 1, 12)].map(archive);
  expect(early).not.toEqual(late);
  const fixed = withFixedTimes(early);
  expect(fixed).toEqual(withFixedTimes(late));
  expect(fixed).toEqual(archive(new Date(2024, 0, 1)));
  expect(Object.keys(unzipSync(fixed))).toEqual(["a.txt", "b/c.txt"]);
});

test("refuses what is no archive", () => {
  expect(() => withFixedTimes(strToU8("PK"))).toThrow("not a zip archive");
  expect(() => withFixedTimes(new Uint8Array(100))).toThrow("not a zip archive");
});
