import writeXlsx, {type CellObject, type Row, type Sheet} from "write-excel-file/universal";
import type {DatasetSpec} from "../../src/datasets/spec.ts";
import {citingColumns} from "../../src/datasets/source-columns.ts";
import type {Published} from "../index.ts";
import {columnsOf, type Column, type Value} from "./columns.ts";
import {withFixedTimes} from "./fixed-times.ts";

/** A sheet as a header and rows of values. */
interface Grid {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

/**
 * A table as a workbook: the rows, what the columns mean, the documents cited, and what the table is. Numbers are
 * numbers, missing is an empty cell, and every text is a text cell, which no spreadsheet runs as a formula.
 * @param bibliography the dataset of all documents
 */
export async function toXlsx(published: Published, bibliography: Published): Promise<Uint8Array> {
  const {spec} = published;
  const columns = columnsOf(published);
  const cited = published === bibliography ? [] : [sourceGrid(spec, columns, bibliography)];
  const grids = [gridOf("data", columns), codebookGrid(spec), ...cited, aboutGrid(spec)];
  const blob = await writeXlsx(grids.map(sheetOf)).toBlob();
  return withFixedTimes(new Uint8Array(await blob.arrayBuffer()));
}

function gridOf(name: string, columns: readonly Column[]): Grid {
  const rows = columns[0].values.map((_, i) => columns.map(({values}) => values[i]));
  return {name, columns: columns.map(({field}) => field.name), rows};
}

/** A row a column of the table, and below it a row for each value of its closed set. */
function codebookGrid({fields, key}: DatasetSpec): Grid {
  const rows = fields.flatMap(({name, type, label, description, unit, nullable, formula, values}): Value[][] => [
    [
      ...[name, null, label.en, label.ja, description.en, description.ja, type, unit ?? null],
      ...[key.includes(name) ? "key" : null, nullable ? "yes" : "no", formula?.en ?? null, formula?.ja ?? null]
    ],
    ...Object.entries(values ?? {}).map(([value, words]) => [name, value, words.en, words.ja])
  ]);
  const columns = [
    ...["column", "value", "label_en", "label_ja", "description_en", "description_ja", "type", "unit"],
    ...["key", "may_be_missing", "formula_en", "formula_ja"]
  ];
  return {name: "codebook", columns, rows};
}

/** The documents that rows or breaks cite, as the table of all documents has them. */
function sourceGrid(spec: DatasetSpec, columns: readonly Column[], bibliography: Published): Grid {
  const citing = citingColumns(spec);
  const cited = new Set<Value>([
    ...columns.filter(({field}) => citing.includes(field.name)).flatMap(({values}) => values),
    ...spec.breaks.map(({source_id}) => source_id)
  ]);
  const all = gridOf("sources", columnsOf(bibliography));
  return {...all, rows: all.rows.filter(([id]) => cited.has(id))};
}

function aboutGrid({id, title, description, row, key, licence, breaks}: DatasetSpec): Grid {
  const rows: Value[][] = [
    ["dataset", id, null],
    ["title", title.en, title.ja],
    ["description", description.en, description.ja],
    ["a row is", row.en, row.ja],
    ["key", key.join(", "), null],
    ["licence", `${licence.name}, ${licence.url}`, null],
    ["terms", licence.note.en, licence.note.ja],
    ...breaks.map(({from, note, source_id}) => [
      `break from ${from}`,
      `${note.en} [${source_id}]`,
      `${note.ja} [${source_id}]`
    ])
  ];
  return {name: "about", columns: ["what", "en", "ja"], rows};
}

function sheetOf({name, columns, rows}: Grid): Sheet<Blob> {
  const head: Row = columns.map((column): CellObject => ({value: column, type: String, fontWeight: "bold"}));
  return {
    sheet: name,
    data: [head, ...rows.map((row) => row.map(cell))],
    columns: columns.map((column, i) => ({width: widthOf(column, rows, i)})),
    stickyRowsCount: 1
  };
}

function cell(value: Value): CellObject | null {
  if (value === null) return null;
  return typeof value === "number" ? {value, type: Number} : {value, type: String};
}

/** As wide as its longest value, within bounds in which a table can be read. */
function widthOf(column: string, rows: readonly (readonly Value[])[], i: number): number {
  const longest = rows.reduce((most, row) => Math.max(most, String(row[i] ?? "").length), column.length);
  return Math.min(Math.max(longest + 2, 8), 48);
}
