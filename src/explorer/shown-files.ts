import {columnFromArray, Table, tableToIPC} from "@uwdata/flechette";
import {toCsv} from "../lib/to-csv.ts";
import type {ExplorerTable} from "./table.ts";

/** What is shown of a table: rows by their place in the file in their order, and columns. */
export interface Shown {
  readonly rows: readonly number[];
  readonly names: readonly string[];
}

/** The rows shown as CSV, by the same rules as the published file. */
export function shownCsv({columns}: Pick<ExplorerTable, "columns">, {rows, names}: Shown): string {
  const shown = columns.filter(({field}) => names.includes(field.name));
  const objects = rows.map((row) => Object.fromEntries(shown.map(({field, values}) => [field.name, values[row]])));
  return toCsv(
    shown.map(({field}) => field.name),
    objects
  );
}

/** The rows shown as an Arrow file, of the same types and with the same words, units and terms as the published one. */
export function shownArrow({arrow, columns}: ExplorerTable, {rows, names}: Shown): Uint8Array {
  const places = columns.flatMap(({field}, i) => (names.includes(field.name) ? [i] : []));
  const made = places.map((i) =>
    columnFromArray(
      rows.map((row) => columns[i].values[row]),
      arrow.schema.fields[i].type
    )
  );
  const fields = places.map((i, at) => ({...arrow.schema.fields[i], type: made[at].type}));
  return tableToIPC(new Table({...arrow.schema, fields}, made), {format: "file"})!;
}
