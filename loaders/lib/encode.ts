import {
  type DataType,
  Dictionary,
  Field as ArrowField,
  Float64,
  Int16,
  Int32,
  RecordBatch,
  Schema,
  Table,
  Utf8,
  tableToIPC
} from "apache-arrow";
import {citingColumns} from "../../src/datasets/source-columns.ts";
import {sourceLabel} from "../../src/datasets/source.ts";
import type {DatasetSpec, Field} from "../../src/datasets/spec.ts";
import {check, type OpenRow} from "./check.ts";
import {columnVector} from "./column.ts";
import {refuse} from "./faults.ts";
import type {Sources} from "./sources.ts";

/**
 * The table of a dataset as an Arrow IPC file: columns in the order of the spec, rows sorted by key, schema and
 * fields with words, units, breaks, sources and licence in their metadata. Same rows, same bytes.
 * @throws DataError listing every violation of the spec; then nothing is encoded.
 */
export function encode(spec: DatasetSpec, rows: readonly OpenRow[], sources: Sources): Uint8Array {
  refuse(spec.id, check(spec, rows, sources));
  return encodeSound(spec, rows, sources);
}

/** Encodes rows that {@link check} has found sound. */
export function encodeSound(spec: DatasetSpec, rows: readonly OpenRow[], sources: Sources): Uint8Array {
  const sorted = [...rows].sort(byKey(spec.key));
  const columns = spec.fields.map((field, i) => {
    const type = arrowType(field, i);
    const values = sorted.map((row) => row[field.name] ?? null);
    return {field: arrowField(field, type), vector: columnVector(values, type)};
  });
  const schema = new Schema(
    columns.map(({field}) => field),
    schemaMetadata(spec, sorted, sources)
  );
  const table = new Table(Object.fromEntries(columns.map(({field, vector}) => [field.name, vector])));
  const described = new Table(
    schema,
    table.batches.map((batch) => new RecordBatch(schema, batch.data))
  );
  return tableToIPC(described, "file");
}

function byKey(key: readonly string[]) {
  return (a: OpenRow, b: OpenRow): number => {
    for (const name of key) {
      const order = compare(a[name], b[name]);
      if (order !== 0) return order;
    }
    return 0;
  };
}

/** Numbers by size, texts by code unit: no locale of the machine has a say. Missing last. */
function compare(a: unknown, b: unknown): number {
  if (a === b) return 0;
  if (a === null || a === undefined) return 1;
  if (b === null || b === undefined) return -1;
  return (a as number) < (b as number) ? -1 : 1;
}

function arrowType({type}: Field, i: number): DataType {
  switch (type) {
    case "int16":
      return new Int16();
    case "int32":
      return new Int32();
    case "float64":
      return new Float64();
    case "category":
      return new Dictionary(new Utf8(), new Int16(), i);
    default:
      return new Utf8();
  }
}

function arrowField(field: Field, arrow: DataType): ArrowField {
  const {name, type, label, description, unit, formula, nullable, values} = field;
  const metadata = new Map(
    Object.entries({
      type,
      "label.en": label.en,
      "label.ja": label.ja,
      "description.en": description.en,
      "description.ja": description.ja,
      ...(unit && {unit}),
      ...(formula && {"formula.en": formula.en, "formula.ja": formula.ja}),
      ...(values && {values: JSON.stringify(values)})
    })
  );
  return new ArrowField(name, arrow, nullable ?? false, metadata);
}

function schemaMetadata(spec: DatasetSpec, rows: readonly OpenRow[], sources: Sources): Map<string, string> {
  const {id, title, description, row, key, breaks, licence} = spec;
  return new Map([
    ["id", id],
    ["title.en", title.en],
    ["title.ja", title.ja],
    ["description.en", description.en],
    ["description.ja", description.ja],
    ["row.en", row.en],
    ["row.ja", row.ja],
    ["key", JSON.stringify(key)],
    ["breaks", JSON.stringify(breaks)],
    ["licence", JSON.stringify(licence)],
    ["sources", JSON.stringify(citedSources(spec, rows, sources))]
  ]);
}

/** The documents that the rows cite, by id: title, address, kind and terms of each. */
export function citedSources(spec: DatasetSpec, rows: readonly OpenRow[], sources: Sources) {
  const columns = citingColumns(spec);
  const ids = new Set<string>();
  for (const row of rows) {
    for (const name of columns) if (typeof row[name] === "string") ids.add(row[name]);
  }
  return [...ids].sort().map((id) => {
    const source = sources.get(id)!;
    return {id, title: sourceLabel(source), url: source.URL ?? null, ...source.custom};
  });
}
