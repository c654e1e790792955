import iso from "i18n-iso-countries";
import {describe, expect, it} from "vitest";
import {publish} from "../../loaders/index.ts";
import {danglingFaults} from "../../loaders/lib/references.ts";
import {specs} from "../../src/datasets/index.ts";
import type {DatasetSpec} from "../../src/datasets/spec.ts";
import {sample} from "../lib/sample.ts";

const {datasets, sources} = publish();
const referring = specs.flatMap((spec) =>
  (spec.references ?? []).map((reference) => [spec.id, spec, reference] as const)
);
const withCountries = specs.flatMap(({id, fields}) =>
  fields
    .filter(({name}) => /^(?:.*iso3|partners|countries)$/.test(name))
    .map(({name}) => [id, name] as [dataset: string, column: string])
);

describe("references", () => {
  it.each(referring)("of %s name columns that exist, and rows that do", (_, {id, fields}, {column, dataset, field}) => {
    expect(fields.map(({name}) => name)).toContain(column);
    if (dataset !== "sources") {
      expect(specs.find((spec) => spec.id === dataset)?.fields.map(({name}) => name)).toContain(field);
    }
    const named = datasets
      .get(id)!
      .table.array(column)
      .filter((value) => value !== null);
    expect(named.length).toBeGreaterThan(0);
    expect(dataset === "sources" ? sources.size : datasets.get(dataset)!.table.numRows()).toBeGreaterThan(0);
  });

  it("are followed one by one in a cell that holds several, for the rows that are meant, and missing names none", () => {
    const spec: DatasetSpec = {
      ...sample,
      references: [{column: "code", dataset: "others", field: "id", separator: ";", where: {branch: ["navy"]}}]
    };
    const rows = [
      {code: "a;b", branch: "navy", _at: "data/sample.csv:2"},
      {code: "a;c;d", branch: "navy", _at: "data/sample.csv:3"},
      {code: "e", branch: "army", _at: "data/sample.csv:4"},
      {code: null, branch: "navy", _at: "data/sample.csv:5"}
    ];
    const others = [{id: "a"}, {id: "b"}];
    const fault = (value: string) => ({
      what: "code without row in others",
      value,
      where: "data/sample.csv:3",
      remedy: "add it to others, or mend the id"
    });
    expect(danglingFaults(spec, rows, new Map([["others", others]]))).toEqual([fault("c"), fault("d")]);
    expect(danglingFaults(spec, rows, new Map())).toEqual([]);
    expect(danglingFaults(sample, rows, new Map([["others", others]]))).toEqual([]);
  });
});

describe("countries", () => {
  it.each(withCountries)("of %s in %s are ISO 3166-1 alpha-3 codes, or NATO", (id, column) => {
    const cells = [...new Set(datasets.get(id)!.table.array(column) as Iterable<string | null>)];
    const codes = cells.flatMap((cell) => cell?.split(";") ?? []).filter((code) => code !== "NATO");
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter((code) => !/^[A-Z]{3}$/.test(code) || !iso.isValid(code))).toEqual([]);
  });
});
