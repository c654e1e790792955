import {tableFromIPC} from "apache-arrow";
import type {SchemaElement} from "hyparquet";
import {parquetWriteBuffer} from "hyparquet-writer";
import type {Field} from "../../src/datasets/spec.ts";
import type {Published} from "../index.ts";
import {columnsOf} from "./columns.ts";

/** The type of a column as Parquet has it; a kind of field that is not here is text. */
const types: Partial<Record<Field["type"], Pick<SchemaElement, "type" | "converted_type">>> = {
  int16: {type: "INT32", converted_type: "INT_16"},
  int32: {type: "INT32"},
  float64: {type: "DOUBLE"}
};
const text: Pick<SchemaElement, "type" | "converted_type"> = {type: "BYTE_ARRAY", converted_type: "UTF8"};

/**
 * A table as Parquet, compressed with Snappy, which every reader knows. What the Arrow file says of the table stands in
 * the file's metadata under the same keys, what it says of the columns under `fields`.
 */
export function toParquet(published: Published): Uint8Array {
  const columns = columnsOf(published);
  const buffer = parquetWriteBuffer({
    columnData: columns.map(({field, values}) => ({name: field.name, data: [...values]})),
    schema: [{name: "root", num_children: columns.length}, ...columns.map(({field}) => element(field))],
    rowGroupSize: 100_000,
    kvMetadata: metadata(published)
  });
  return new Uint8Array(buffer);
}

function element({name, type, nullable}: Field): SchemaElement {
  return {name, repetition_type: nullable ? "OPTIONAL" : "REQUIRED", ...(types[type] ?? text)};
}

function metadata({arrow}: Published): {key: string; value: string}[] {
  const {schema} = tableFromIPC(arrow);
  const fields = schema.fields.map(({name, metadata: words}) => ({name, ...Object.fromEntries(words)}));
  return [...schema.metadata, ["fields", JSON.stringify(fields)]].map(([key, value]) => ({key, value}));
}
