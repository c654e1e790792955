import {stringify} from "csv-stringify/sync";

/**
 * A table as CSV: RFC 4180, UTF-8, LF, a header of column names; missing is an empty cell. A text that a
 * spreadsheet would run as a formula gets an apostrophe before it; numbers stay as they are.
 */
export function toCsv(columns: readonly string[], rows: readonly Readonly<Record<string, unknown>>[]): string {
  return stringify([...rows], {columns: [...columns], header: true, escape_formulas: true, record_delimiter: "unix"});
}
