import {expect, test} from "vitest";
import {citedBy, licenceLine, licencesOf, sourceLine, type Drawn} from "../../src/components/drawn.ts";
import type {Source} from "../../src/datasets/source.ts";
import {defenseBudget} from "../../src/datasets/defense-budget.ts";
import {defensePlans} from "../../src/datasets/defense-plans.ts";
import {militaryExpenditure} from "../../src/datasets/military-expenditure.ts";
import {usFacilities} from "../../src/datasets/us-facilities.ts";
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
  return {figure: {} as Figure, rows, sources: citedBy(rows, bibliography), licences: []};
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

test("the documents of values that lost are cited too, but carry no weight in the source line", () => {
  const rows = [{...row("a"), alternatives: "12 [b, c]"}];
  const sources = citedBy(rows, bibliography);
  expect(Object.keys(sources)).toEqual(["a", "b", "c"]);
  expect(sourceLine({figure: {} as Figure, rows, sources, licences: []}, "en")).toBe("Ministry");
});

test("terms are those of the tables drawn; where they differ, each names its tables", () => {
  expect(licencesOf([defenseBudget, defensePlans])).toEqual([
    {name: "CC BY 4.0", url: defenseBudget.licence.url, datasets: ["defense-budget", "defense-plans"]}
  ]);
  expect(licenceLine(licencesOf([defenseBudget, defensePlans]))).toBe("CC BY 4.0");
  expect(licenceLine(licencesOf([militaryExpenditure]))).toBe("SIPRI terms");
  expect(licenceLine(licencesOf([defenseBudget, usFacilities, militaryExpenditure]))).toBe(
    "CC BY 4.0 (defense-budget); ODbL 1.0 (us-facilities); SIPRI terms (military-expenditure)"
  );
});
