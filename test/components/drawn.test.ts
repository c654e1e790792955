import {expect, test} from "vitest";
import {citedBy, sourceLine, type Drawn} from "../../src/components/drawn.ts";
import type {Source} from "../../src/datasets/source.ts";
import type {DrawnRow, Figure} from "../../src/figures/figure.ts";

const row = (source_id: string): DrawnRow => ({source_id, locator: "p. 1", status: "official", note: null});
const source = (id: string, publisher: string): Source => ({
  id,
  type: "report",
  title: `Report ${id}`,
  author: [{literal: publisher}],
  URL: `https://example.org/${id}`,
  custom: {kind: "authority", licence: "gov-jp"}
});
const bibliography = new Map(
  [
    source("a", "Ministry"),
    source("b", "Diet"),
    source("c", "Press"),
    source("d", "Blog"),
    source("e", "Radio"),
    source("f", "Ministry")
  ].map((s) => [s.id, s])
);
const drawn = (...ids: string[]): Drawn => {
  const rows = ids.map(row);
  return {figure: {} as Figure, rows, sources: citedBy(rows, bibliography)};
};

test("the source line names publishers by the number of rows that they carry", () => {
  expect(sourceLine(drawn("b", "a", "a"), "en")).toBe("Ministry; Diet");
  expect(sourceLine(drawn("a", "f", "b"), "en")).toBe("Ministry; Diet");
  expect(sourceLine(drawn("a", "f", "b"), "ja")).toBe("Ministry、Diet");
});

test("the source line names three, or four where only one would be left out, and counts the rest", () => {
  expect(sourceLine(drawn("a", "b", "c", "d"), "en")).toBe("Blog; Diet; Ministry; Press");
  expect(sourceLine(drawn("a", "b", "c", "d", "e"), "en")).toBe("Blog; Diet; Ministry; and 2 more");
});

test("a cited source keeps its label, publisher and address", () => {
  expect(citedBy([row("a")], bibliography)).toEqual({
    a: {label: "Ministry, Report a", publisher: "Ministry", url: "https://example.org/a"}
  });
});
