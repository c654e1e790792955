import type {Input} from "../../src/datasets/spec.ts";

/** The text of an input table: its header, then the rows as they are given. */
export function csvText({fields}: Input, rows: readonly string[]): string {
  return [fields.map(({name}) => name).join(","), ...rows, ""].join("\n");
}
