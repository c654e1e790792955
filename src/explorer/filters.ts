import type {Field} from "../datasets/spec.ts";
import type {Column, ExplorerTable, Value} from "./table.ts";

/** A column with few values, each of which may be chosen; a missing value is chosen by the empty text. */
export interface Choice {
  readonly kind: "choice";
  readonly field: Field;
  readonly options: readonly string[];
  /** For each row the place of its value among the options. */
  readonly codes: Int16Array;
}

/** A column of numbers or dates, from one to another. */
export interface Range {
  readonly kind: "range";
  readonly field: Field;
  readonly values: readonly Value[];
  readonly first: string;
  readonly last: string;
}

export type Filter = Choice | Range;

/** The most values of a text column that readers choose among, the longest of them, and the rows that share one on average. */
const mostOptions = 40;
const longest = 48;
const fewestRows = 3;

/** What the rows of a table may be filtered by: derived from the kinds of its columns and from their values. */
export function filtersOf({columns}: Pick<ExplorerTable, "columns">): Filter[] {
  return columns.flatMap((column): Filter[] => {
    const {type} = column.field;
    const made = ["int16", "int32", "float64", "date"].includes(type) ? range(column) : choice(column);
    return made ? [made] : [];
  });
}

function range({field, values}: Column): Range | null {
  const present = values.filter((value) => value !== null);
  if (new Set(present).size < 2) return null;
  const [first, last] = present.reduce<[Value, Value]>(
    ([low, high], value) => [value < low! ? value : low, value > high! ? value : high],
    [present[0], present[0]]
  );
  return {kind: "range", field, values, first: String(first), last: String(last)};
}

/** Categories are always few. Other texts are offered where several rows share each, as they do the name of a force. */
function choice({field, values}: Column): Choice | null {
  const distinct = new Set(values.map((value) => String(value ?? "")));
  if (distinct.size < 2) return null;
  if (!field.values && !isShared(values.filter((value) => value !== null).map(String))) return null;
  const order = field.values ? Object.keys(field.values) : [...distinct].filter((value) => value !== "").sort();
  const options = [...order, ""].filter((value) => distinct.has(value));
  const places = new Map(options.map((option, i) => [option, i]));
  return {kind: "choice", field, options, codes: Int16Array.from(values, (value) => places.get(String(value ?? ""))!)};
}

function isShared(present: readonly string[]): boolean {
  const distinct = new Set(present);
  return (
    distinct.size <= mostOptions &&
    distinct.size <= present.length / fewestRows &&
    [...distinct].every(({length}) => length <= longest)
  );
}
