import type {Break} from "./spec.ts";

/** Whether a break concerns rows with these values of its columns; a column that the break leaves open fits any value. */
export function concerns({where}: Break, values: Readonly<Record<string, string>>): boolean {
  return Object.entries(where).every(([column, allowed]) => column in values && allowed.includes(values[column]));
}
