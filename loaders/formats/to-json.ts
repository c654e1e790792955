import {rowsToJson} from "../../src/lib/rows-to-json.ts";
import type {Published} from "../index.ts";
import {columnsOf} from "./columns.ts";

/**
 * A table as a JSON array of objects, a row a line: pandas, polars, DuckDB and `JSON.parse` read it as it is. Every
 * column stands in every row; missing is null.
 */
export function toJson(published: Pick<Published, "spec" | "table">): string {
  const columns = columnsOf(published);
  return rowsToJson(
    Array.from({length: published.table.numRows()}, (_, i) =>
      Object.fromEntries(columns.map(({field, values}) => [field.name, values[i]]))
    )
  );
}
