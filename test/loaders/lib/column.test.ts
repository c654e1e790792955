import {Dictionary, Float64, Int16, Int32, Utf8, vectorFromArray, type DataType} from "apache-arrow";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {columnVector} from "../../../loaders/lib/column.ts";

const texts = fc.oneof(fc.string({unit: "grapheme"}), fc.constantFrom("防衛費", "", "a"));
const kinds: readonly (readonly [name: string, type: () => DataType, values: fc.Arbitrary<unknown>])[] = [
  ["text", () => new Utf8(), texts],
  ["one of few texts", () => new Dictionary(new Utf8(), new Int16(), 7), texts],
  ["a whole number", () => new Int16(), fc.integer({min: -32768, max: 32767})],
  ["a larger whole number", () => new Int32(), fc.integer()],
  ["a decimal", () => new Float64(), fc.double({noNaN: true})]
];

describe("columnVector(values, type)", () => {
  it.each(kinds)("holds %s, or null, as the library's own builder does", (_, type, values) => {
    fc.assert(
      fc.property(fc.array(fc.option(values), {minLength: 1, maxLength: 40}), (column) => {
        const vector = columnVector(column, type());
        const expected = vectorFromArray(column as never[], type());
        expect([...vector]).toEqual([...expected]);
        expect([vector.length, vector.nullCount]).toEqual([column.length, expected.nullCount]);
      }),
      {seed: 20240403, numRuns: 100}
    );
  });
});
