import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {elementLines} from "../../../loaders/lib/json-lines.ts";

describe("elementLines(text)", () => {
  it.each<[text: string, lines: readonly number[]]>([
    ["[]", []],
    ['[{"a": 1}, {"b": [2, 3]}]', [1, 1]],
    ['[\n {"a": "}],\\" {"},\n\n 7,\n "x,y"\n]\n', [2, 4, 5]],
    ["\n\n[1,\n[2,\n3]]", [3, 4]]
  ])("of %j are %j", (text, lines) => {
    expect(elementLines(text)).toEqual(lines);
  });

  it("number the elements of any array, written with a line break before each", () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (values) => {
        const text = `[${values.map((value) => `\n${JSON.stringify(value)}`).join(",")}]`;
        expect(elementLines(text)).toEqual(values.map((_, i) => i + 2));
      }),
      {seed: 20240402, numRuns: 200}
    );
  });
});
