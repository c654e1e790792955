import {CsvError, parse} from "csv-parse/sync";
import type {Field, Input} from "../../src/datasets/spec.ts";
import type {Fault} from "./faults.ts";
import {misfit} from "./validate.ts";

/** A parsed row: one value for each field of its input, and the place it was read from. */
export type CsvRow = Readonly<Record<string, string | number | null>> & {readonly _at: string};

const fullWidth = /[\uFF10-\uFF19\uFF0C\uFF0E\uFF0D]/;
const decimal = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/**
 * Reads a transcribed table strictly: the header is the fields of the input and nothing else, every row has every
 * cell, numbers are plain ASCII digits, empty means missing (null). What does not fit is added to `faults`, all of
 * it; the records are of use only if there are no faults.
 */
export function parseTable({path, fields, key, mayBeEmpty}: Input, text: string, faults: Fault[]): CsvRow[] {
  if (text.startsWith("\uFEFF")) {
    faults.push({
      what: "byte-order mark before",
      value: fields[0].name,
      where: `${path}:1`,
      remedy: "save the file as UTF-8 without BOM"
    });
  }
  const lines = splitRows(path, text.replace(/^\uFEFF/, ""), faults);
  if (!lines) return [];
  const [header, ...body] = lines;
  if (!header) {
    faults.push({what: "empty table", value: "", where: `${path}:1`, remedy: "write the header and the rows"});
    return [];
  }
  if (!fitsHeader(header, path, fields, faults)) return [];
  if (body.length === 0 && !mayBeEmpty) {
    faults.push({what: "table without rows", value: header.cells[0], where: `${path}:1`, remedy: "write the rows"});
  }
  const places = fields.map(({name}) => header.cells.indexOf(name));
  const records: CsvRow[] = [];
  for (const line of body) {
    const row = readRow(line, places, path, fields, faults);
    if (row) records.push(row);
  }
  findDuplicates(records, key, faults);
  return records;
}

interface Line {
  readonly cells: readonly string[];
  readonly number: number;
}

function splitRows(path: string, text: string, faults: Fault[]): Line[] | undefined {
  try {
    // One number is kept of each row's info: the whole of it outweighs the row.
    const on_record = (cells: string[], {lines}: {lines: number}): Line => ({cells, number: lines});
    return parse(text, {on_record: on_record as never, relax_column_count: true}) as unknown as Line[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === "number" ? error.lines : 1;
    faults.push({
      what: "unreadable CSV",
      value: error.code,
      where: `${path}:${line}`,
      remedy: "quote cells that hold quotes or commas, and double the quotes"
    });
    return undefined;
  }
}

function fitsHeader({cells}: Line, path: string, fields: readonly Field[], faults: Fault[]): boolean {
  const before = faults.length;
  const names = new Set(fields.map(({name}) => name));
  const where = `${path}:1`;
  for (const name of names) {
    if (!cells.includes(name))
      faults.push({what: "missing column", value: name, where, remedy: "add it to the header and to every row"});
  }
  for (const [i, cell] of cells.entries()) {
    if (!names.has(cell))
      faults.push({
        what: "unknown column",
        value: cell,
        where,
        remedy: `remove it; the columns are ${[...names].join(", ")}`
      });
    else if (cells.indexOf(cell) !== i)
      faults.push({what: "column twice", value: cell, where, remedy: "keep one of the two"});
  }
  return faults.length === before;
}

function readRow(
  {cells, number}: Line,
  places: readonly number[],
  path: string,
  fields: readonly Field[],
  faults: Fault[]
): CsvRow | undefined {
  const where = `${path}:${number}`;
  if (cells.length !== places.length) {
    const isBlank = cells.length === 1 && cells[0] === "";
    const what = isBlank ? "blank line" : cells.length < places.length ? "short row" : "long row";
    faults.push({
      what,
      value: cells.join(","),
      where,
      remedy: isBlank ? "remove it" : `it has ${cells.length} cells, the header has ${places.length}`
    });
    return undefined;
  }
  const row: Record<string, string | number | null> = {};
  for (const [i, field] of fields.entries()) row[field.name] = readCell(field, cells[places[i]], where, faults);
  row._at = where;
  return row as CsvRow;
}

function readCell(field: Field, cell: string, where: string, faults: Fault[]): string | number | null {
  const {name, type} = field;
  const numeric = type === "int16" || type === "int32" || type === "float64";
  if (cell !== "" && (numeric || type === "date") && fullWidth.test(cell)) {
    faults.push({what: `full-width digits in ${name}`, value: cell, where, remedy: "write ASCII digits"});
    return null;
  }
  if (cell !== "" && numeric && !decimal.test(cell)) {
    faults.push({
      what: `${name} is not a number`,
      value: cell,
      where,
      remedy: "write digits only, without separators or signs such as n.a.; leave the cell empty if it is missing"
    });
    return null;
  }
  const value = cell === "" ? null : numeric ? Number(cell) : cell;
  const wrong = misfit(field, value);
  if (wrong) faults.push({what: wrong.what, value: cell, where, remedy: wrong.remedy});
  return value;
}

function findDuplicates(records: readonly CsvRow[], key: readonly string[], faults: Fault[]): void {
  const seen = new Map<string, string>();
  for (const record of records) {
    const id = JSON.stringify(key.map((name) => record[name]));
    const first = seen.get(id);
    if (first)
      faults.push({
        what: "duplicate key",
        value: key.map((name) => record[name]).join(" "),
        where: record._at,
        remedy: `remove it, or the row at ${first}`
      });
    else seen.set(id, record._at);
  }
}
