import {columnFromArray, Table, tableFromIPC, tableToIPC, utf8} from "@uwdata/flechette";

/** The type id of dictionaries in Arrow. */
const dictionary = -1;

/** An Arrow file as the stream that DuckDB reads: it knows no dictionaries, so categories become plain texts. */
export function arrowStream(file: Uint8Array): Uint8Array {
  const table = tableFromIPC(file);
  const columns = table.children.map((column) =>
    column.type.typeId === dictionary ? columnFromArray(Array.from(column), utf8()) : column
  );
  const fields = table.schema.fields.map((field, i) => ({...field, type: columns[i].type}));
  return tableToIPC(new Table({...table.schema, fields}, columns), {format: "stream"})!;
}
