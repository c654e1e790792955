import {describe, expect, it} from "vitest";
import {isDate, misfit} from "../../../loaders/lib/validate.ts";
import type {Field} from "../../../src/datasets/spec.ts";

const words = {label: {en: "", ja: ""}, description: {en: "", ja: ""}};

describe("isDate(text)", () => {
  it.each(["1950", "2016-09", "2016-09-26", "2024-02-29", "2000-02-29"])("accepts %s", (text) => {
    expect(isDate(text)).toBe(true);
  });

  it.each([
    ...["2021-02-30", "2023-02-29", "1900-02-29", "2021-04-31", "2021-13", "2021-00", "2021-01-00"],
    ...["21", "2021-1", "2021-01-1", "2021/01/01", "2021-01-01T00:00:00Z", "", " 2021"]
  ])("refuses %j", (text) => {
    expect(isDate(text)).toBe(false);
  });
});

describe("misfit(field, value)", () => {
  const number: Field = {name: "share", type: "float64", range: [0, 100], ...words};
  const text: Field = {name: "note", type: "text", ...words};

  it.each([0, 0.1, 100])("finds nothing wrong with %s in its range", (value) => {
    expect(misfit(number, value)).toBeUndefined();
  });

  it.each([
    [null, "missing share"],
    [undefined, "missing share"],
    [Number.NaN, "share is not a number"],
    [Number.POSITIVE_INFINITY, "share is not a number"],
    ["12", "share is not a number"],
    [new Date(0), "share is not a number"],
    [-0.1, "share out of range"],
    [100.1, "share out of range"]
  ])("says of %s: %s", (value, what) => {
    expect(misfit(number, value)?.what).toBe(what);
  });

  it("takes missing for null in a nullable field only", () => {
    expect(misfit({...number, nullable: true}, null)).toBeUndefined();
    expect(misfit({...text, nullable: true}, undefined)).toBeUndefined();
    expect(misfit({...text, nullable: true}, "")?.what).toBe("note with blank ends");
  });

  it.each([
    [3, "note is not text"],
    [true, "note is not text"],
    ["two\nlines", "unreadable character in note"],
    ["\u3000full-width blank", "note with blank ends"]
  ])("says of the text %j: %s", (value, what) => {
    expect(misfit(text, value)?.what).toBe(what);
  });

  it.each([
    ["int16", 32767, 32768],
    ["int32", 2147483647, 2147483648]
  ] as const)("holds %s to what it can hold", (type, most, more) => {
    const field: Field = {name: "n", type, ...words};
    expect(misfit(field, most)).toBeUndefined();
    expect(misfit(field, more)?.what).toBe(`n is not a whole number that ${type} can hold`);
  });
});
