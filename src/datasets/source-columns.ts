import type {DatasetSpec} from "./spec.ts";

/** Whether a column holds the id of a document. */
export function isSourceColumn(name: string): boolean {
  return name === "source_id" || name.endsWith("_source_id");
}

/** The columns by which a row cites documents; the key names the row itself, also where the row is a document. */
export function citingColumns({fields, key}: Pick<DatasetSpec, "fields" | "key">): string[] {
  return fields.map(({name}) => name).filter((name) => isSourceColumn(name) && !key.includes(name));
}
