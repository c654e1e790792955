/** Rows as a JSON array of objects, a row a line. */
export function rowsToJson(rows: Iterable<object>): string {
  return `[\n${Array.from(rows, (row) => JSON.stringify(row)).join(",\n")}\n]\n`;
}
