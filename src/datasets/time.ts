import type {DatasetSpec} from "./spec.ts";

/** The columns that may place a row in time; the first that a dataset has counts. */
const timeColumns = ["fiscal_year", "year", "date", "period", "signed", "adopted", "start"];

/** The column that places the rows of a dataset in time, if it has one: in the key before any other. */
export function timeColumn({fields, key}: Pick<DatasetSpec, "fields" | "key">): string | undefined {
  const present = timeColumns.filter((name) => fields.some((field) => field.name === name));
  return present.find((name) => key.includes(name)) ?? present[0];
}

/** Year of a fiscal year, a date or a period; null for none. */
export function yearOf(value: unknown): number | null {
  const match = /^\d{4}/.exec(String(value ?? ""));
  return match && Number(match[0]);
}
