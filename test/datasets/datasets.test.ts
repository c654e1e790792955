import {existsSync, readdirSync} from "node:fs";
import {DataType, tableFromIPC, type Field as ArrowField} from "apache-arrow";
import {describe, expect, it} from "vitest";
import {publish} from "../../loaders/index.ts";
import {repositoryPath} from "../../loaders/lib/repository-path.ts";
import {misfit} from "../../loaders/lib/validate.ts";
import {gapInputs} from "../../src/datasets/gaps.ts";
import {specs} from "../../src/datasets/index.ts";
import {isSourceColumn} from "../../src/datasets/source-columns.ts";
import type {Break, DatasetSpec, Field, Input} from "../../src/datasets/spec.ts";
import {kebab} from "../../src/lib/kebab.ts";
import {locales, type Words} from "../../src/lib/words.ts";

const {sources, datasets} = publish();

const arrowTypes: Readonly<Record<Field["type"], string>> = {
  int16: "Int16",
  int32: "Int32",
  float64: "Float64",
  text: "Utf8",
  id: "Utf8",
  date: "Utf8",
  category: "Int16 of Utf8"
};

describe("the registries", () => {
  it("of specs and of loaders hold the same datasets in the same order", () => {
    expect([...datasets.keys()]).toEqual(specs.map(({id}) => id));
    for (const spec of specs) expect(datasets.get(spec.id)?.spec).toBe(spec);
  });

  it("read every table under data/, each by one input, which a dataset of counts may share, or as gaps", () => {
    const tables = readdirSync(repositoryPath("data"), {recursive: true, encoding: "utf8"})
      .filter((name) => name.endsWith(".csv"))
      .map((name) => `data/${name.replaceAll("\\", "/")}`);
    const inputs = new Set<Input>([...specs, {inputs: gapInputs}].flatMap((spec) => Object.values(spec.inputs)));
    expect([...inputs].map(({path}) => path).toSorted()).toEqual(tables.toSorted());
  });
});

describe.each(specs)("$id", (spec: DatasetSpec) => {
  const {arrow} = datasets.get(spec.id)!;
  const table = tableFromIPC(arrow);
  const rows = table.toArray().map((row) => row!.toJSON() as Row);
  const key = (row: Row) => spec.key.map((name) => row[name]);

  it("has its spec and its loader in files of its name", () => {
    expect(spec.id).toMatch(kebab);
    expect(existsSync(repositoryPath(`src/datasets/${spec.id}.ts`))).toBe(true);
    expect(existsSync(repositoryPath(`loaders/${spec.id}.ts`))).toBe(true);
  });

  it("is published with the columns, types and missing values of its spec", () => {
    expect(table.schema.fields.map(described)).toEqual(
      spec.fields.map(({name, type, nullable}) => [name, arrowTypes[type], nullable ?? false])
    );
  });

  it("holds only values that fit its spec", () => {
    expect(rows.length).toBeGreaterThan(0);
    const misfits = rows.flatMap((row) =>
      spec.fields.filter((field) => misfit(field, row[field.name])).map(({name}) => [name, key(row)])
    );
    expect(misfits).toEqual([]);
  });

  it("has one row for each key, in the order of the key", () => {
    expect(
      spec.fields.filter(({name}) => spec.key.includes(name)).map(({nullable}) => nullable ?? false)
    ).not.toContain(true);
    const unordered = rows.slice(1).filter((row, i) => !precedes(key(rows[i]), key(row)));
    expect(unordered.map(key)).toEqual([]);
  });

  it("gives every row status, source, place and note, and cites documents of the bibliography", () => {
    const names = spec.fields.map(({name}) => name);
    // A row of the bibliography is a document: its source is itself, and it has neither a place nor a status.
    const isBibliography = spec.id === "sources";
    expect(spec.key.includes("source_id")).toBe(isBibliography);
    const needed = isBibliography ? ["source_id", "note"] : ["status", "source_id", "locator", "note"];
    expect(names).toEqual(expect.arrayContaining(needed));
    const columns = names.filter((name) => name === "source_id" || name.endsWith("_source_id"));
    const cited = new Set(rows.flatMap((row) => columns.map((name) => row[name])).filter((id) => id !== null));
    expect([...cited].filter((id) => !sources.has(id as string))).toEqual([]);
  });

  it("names columns that it has as its series, as the chosen value, and as documents of single values", () => {
    const names = spec.fields.map(({name}) => name);
    const columns = spec.fields.flatMap(({sourceColumn}) => sourceColumn ?? []);
    const named = [...(spec.series ?? []), ...(spec.chosen ? [spec.chosen] : []), ...columns];
    expect(named.filter((name) => !names.includes(name))).toEqual([]);
    expect(columns.filter((name) => !isSourceColumn(name))).toEqual([]);
  });

  it("has words in both languages for itself, its columns and every value of a closed set", () => {
    const values = spec.fields.flatMap((field) => Object.values(field.values ?? {}));
    const words = [
      spec.title,
      spec.description,
      spec.row,
      ...spec.fields.flatMap(({label, description}) => [label, description]),
      ...values
    ];
    expect(words.filter(isIncomplete)).toEqual([]);
  });

  it("names columns in snake_case, once, and states the unit of a count or amount", () => {
    const names = spec.fields.map(({name}) => name);
    expect(names.filter((name) => !/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    const isMeasure = ({name, type}: Field) => (type === "int32" || type === "float64") && !name.endsWith("year");
    expect(spec.fields.filter((field) => isMeasure(field) && !field.unit)).toEqual([]);
  });

  it("has breaks with words in both languages that concern rows and cite a document", () => {
    expect(new Set(spec.breaks.map(({id}) => id)).size).toBe(spec.breaks.length);
    for (const {id, note, source_id, ...rest} of spec.breaks) {
      expect(id).toMatch(kebab);
      expect(isIncomplete(note)).toBe(false);
      expect(Math.max(note.en.length, note.ja.length)).toBeLessThanOrEqual(110);
      expect(sources.has(source_id)).toBe(true);
      expect([id, concerned(rows, rest).length]).not.toEqual([id, 0]);
    }
  });

  it("has rows from the point on where a break of its series begins", () => {
    const time = spec.fields.find(({name}) => name === "date" || name === "fiscal_year")?.name;
    const idle = spec.breaks.filter(
      (point) => time !== undefined && !concerned(rows, point).some((row) => String(row[time]) >= point.from)
    );
    expect(idle.map(({id}) => id)).toEqual([]);
  });
});

type Row = Readonly<Record<string, unknown>>;

function concerned(rows: readonly Row[], {where}: Pick<Break, "where">): readonly Row[] {
  return rows.filter((row) => Object.entries(where).every(([name, values]) => values.includes(row[name] as string)));
}

function described({name, type, nullable}: ArrowField): [name: string, type: string, nullable: boolean] {
  return [name, DataType.isDictionary(type) ? `${type.indices} of ${type.dictionary}` : String(type), nullable];
}

function isIncomplete(words: Words): boolean {
  return locales.some((locale) => words[locale].trim() === "") || Object.keys(words).length !== locales.length;
}

/** Whether a key stands before another: by the first column in which they differ. */
function precedes(a: readonly unknown[], b: readonly unknown[]): boolean {
  const i = a.findIndex((value, j) => value !== b[j]);
  return i >= 0 && (a[i] as string | number) < (b[i] as string | number);
}
