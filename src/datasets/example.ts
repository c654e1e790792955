import type {DatasetSpec, Field} from "./spec.ts";
import {timeColumn} from "./time.ts";

export type OpenRow = Readonly<Record<string, unknown>>;

/** A condition on a column: it holds this value. */
export interface Condition {
  readonly field: Field;
  readonly value: string | number;
}

/** The latest value of a measure in one series: a question that no break between years can spoil. */
export interface LatestExample {
  readonly kind: "latest";
  readonly time: Field;
  readonly measure: Field;
  /** The series: Japan's where there are countries, of those that reach furthest the one with most values. */
  readonly where: readonly Condition[];
  readonly answer: {readonly time: string | number; readonly value: number; readonly source_id: string};
}

/** How many rows there are of each kind. */
export interface CountExample {
  readonly kind: "count";
  readonly by: Field;
  /** Kinds by number of rows, most first. */
  readonly answer: readonly {readonly value: string; readonly rows: number}[];
}

export type Example = LatestExample | CountExample;

/** A question that a table can answer, and its answer: a start for those who open the table with their own tools. */
export function exampleOf(spec: DatasetSpec, rows: readonly OpenRow[]): Example {
  return latestOf(spec, rows) ?? countOf(spec, rows);
}

function latestOf(spec: DatasetSpec, rows: readonly OpenRow[]): LatestExample | null {
  const {fields, key, chosen} = spec;
  const time = fields.find(({name}) => name === timeColumn(spec));
  const measures = fields.filter(({name, type, unit}) => unit && type !== "text" && !key.includes(name));
  const measure = measures.find(({name}) => name === chosen) ?? measures[0];
  if (!time || !key.includes(time.name) || !measure) return null;
  const apart = fields.filter(({name}) => key.includes(name) && name !== time.name);
  const series = seriesOf(
    apart,
    rows.filter((row) => typeof row[measure.name] === "number")
  ).reduce((a, b) => (precedes(rankOf(a, time, measure), rankOf(b, time, measure)) ? b : a));
  const latest = series.reduce((a, b) => (String(b[time.name]) > String(a[time.name]) ? b : a));
  return {
    ...{kind: "latest", time, measure},
    where: apart.map((field) => ({field, value: latest[field.name] as string | number})),
    answer: {
      time: latest[time.name] as string | number,
      value: latest[measure.name] as number,
      source_id: String(latest.source_id)
    }
  };
}

/** The rows that agree in the columns which tell series apart. */
function seriesOf(apart: readonly Field[], rows: readonly OpenRow[]): (readonly OpenRow[])[] {
  const found = new Map<string, OpenRow[]>();
  for (const row of rows) {
    const id = JSON.stringify(apart.map(({name}) => row[name]));
    (found.get(id) ?? found.set(id, []).get(id)!).push(row);
  }
  return [...found.values()];
}

type Rank = readonly (string | number | boolean)[];

/** What makes one series a better example than another: Japan, the latest value, many values, large ones. */
function rankOf(rows: readonly OpenRow[], time: Field, measure: Field): Rank {
  const latest = rows.map((row) => String(row[time.name])).reduce((a, b) => (a > b ? a : b));
  const sum = rows.reduce((total, row) => total + Math.abs(row[measure.name] as number), 0);
  return [rows[0].iso3 === "JPN", latest, rows.length, sum];
}

function precedes(a: Rank, b: Rank): boolean {
  const i = a.findIndex((value, j) => value !== b[j]);
  return i >= 0 && a[i] < b[i];
}

function countOf({fields}: DatasetSpec, rows: readonly OpenRow[]): CountExample {
  const kinds = fields.filter(({type, nullable}) => type === "category" && !nullable);
  const by = kinds.find(({name}) => name !== "status") ?? kinds[0];
  const counts = new Map<string, number>();
  for (const {[by.name]: value} of rows) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
  const answer = [...counts].map(([value, n]) => ({value, rows: n}));
  return {kind: "count", by, answer: answer.sort((a, b) => b.rows - a.rows || (a.value < b.value ? -1 : 1))};
}
