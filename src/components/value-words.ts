import type {Field} from "../datasets/spec.ts";
import {formatDate, formatNumber} from "../lib/format.ts";
import type {Locale} from "../lib/words.ts";

/** A value of a column as a reader knows it: the word for a code, a date in words, a number with its thousands. */
export function valueWords({type, values, name}: Field, value: unknown, locale: Locale): string {
  if (value === null || value === undefined) return "";
  const text = String(value);
  if (values) return values[text]?.[locale] ?? text;
  if (type === "date") return formatDate(text, locale);
  return typeof value === "number" && !name.endsWith("year") ? formatNumber(value) : text;
}

/** Values by column in words, joined: `Japan · Army`. */
export function rowWords(
  fields: readonly Field[],
  row: Readonly<Record<string, unknown>>,
  names: readonly string[],
  locale: Locale
): string {
  const known = fields.filter(({name}) => names.includes(name));
  return known
    .map((field) => valueWords(field, row[field.name], locale))
    .filter((words) => words !== "")
    .join(" · ");
}
