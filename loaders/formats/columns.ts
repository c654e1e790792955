import type {Field} from "../../src/datasets/spec.ts";
import type {Published} from "../index.ts";

/** A value of a published table: missing is null, dates are text. */
export type Value = string | number | null;

/** A column of a published table with what its spec says of it. */
export interface Column {
  readonly field: Field;
  readonly values: readonly Value[];
}

/** The columns of a table in the order of its spec, read from the encoded file: every format is written from these. */
export function columnsOf({spec, table}: Pick<Published, "spec" | "table">): Column[] {
  return spec.fields.map((field) => ({field, values: Array.from(table.array(field.name) as Iterable<Value>)}));
}
