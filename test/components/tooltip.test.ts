import {expect, test} from "vitest";
import {markWords} from "../../src/components/tooltip.ts";
import {specs} from "../../src/datasets/index.ts";
import type {DrawnRow, Figure} from "../../src/figures/figure.ts";
import {figures} from "../../src/figures/index.ts";
import {drawn} from "../lib/drawing.ts";

const sources = Object.fromEntries(
  ["a", "b", "c"].map((id) => [id, {label: `Report ${id}`, publisher: `Office ${id.toUpperCase()}`, url: null}])
);
const row: DrawnRow = {source_id: "a", locator: "p. 1", status: "official", note: null};
const figure = {
  read: () => ({series: "S", date: "2000", value: "12 persons"}),
  readOther: (value: string) => `${value} persons`
} as unknown as Figure;

test("a mark names what other documents print, in the words of the figure, with who prints it", () => {
  const alternatives = "11 [b]; 13 (derived) [a, c]";
  expect(markWords(figure, {...row, alternatives}, sources, "en").others).toBe(
    "Other documents: 11 persons (Office B); 13 persons (Office A, Office C; derived from printed figures)"
  );
  expect(markWords(figure, row, sources, "en").others).toBeNull();
});

test("every figure of tables with other values carries those of its rows, and can say them", () => {
  let said = 0;
  for (const {id, datasets} of figures) {
    const {figure: real, rows, sources: cited} = drawn(id);
    const has = specs.some((spec) => datasets.includes(spec.id) && spec.fields.some(isAlternatives));
    expect([id, rows.every((one) => "alternatives" in one)]).toEqual([id, has]);
    for (const one of rows.filter(({alternatives}) => typeof alternatives === "string")) {
      const {others} = markWords(real, one, cited, "en");
      expect(others).toMatch(/^Other documents: \S+.* \(\S/);
      expect(others).not.toMatch(/NaN|undefined|\[/);
      ++said;
    }
  }
  expect(said).toBeGreaterThan(10);
});

function isAlternatives({name}: {readonly name: string}): boolean {
  return name === "alternatives";
}
