import {timeColumn, yearOf} from "./time.ts";
import type {DatasetSpec, Field} from "./spec.ts";

/** The years of one series: those that have rows, and those that lack them in between. */
export interface SeriesYears {
  /** The values that name the series, by column; none for a table that is taken as a whole. */
  readonly values: Readonly<Record<string, string>>;
  readonly years: readonly number[];
  readonly missing: readonly number[];
}

/** The years of a dataset, series by series. */
export interface Coverage {
  /** A list has no years that it ought to have: nothing is missing from it. */
  readonly kind: "series" | "list";
  readonly series: readonly SeriesYears[];
}

/** More series than this are not told apart: the table is taken as a whole. */
export const mostSeries = 40;

type OpenRow = Readonly<Record<string, unknown>>;

/** The years that a dataset has rows of, by series; null for a dataset without a time. */
export function coverageOf(spec: DatasetSpec, rows: readonly OpenRow[]): Coverage | null {
  const time = timeColumn(spec);
  if (time === undefined) return null;
  const kind = spec.key.includes(time) ? "series" : "list";
  const columns = spec.series ?? (kind === "series" ? spec.key.filter((name) => name !== time) : []);
  const order = spec.fields.filter(({name}) => columns.includes(name));
  const found = groups(rows, columns).sort((a, b) => compare(a.values, b.values, order));
  const parts = found.length > mostSeries ? groups(rows, []) : found;
  return {
    kind,
    series: parts.flatMap(({values, members}) => {
      const years = [...new Set(members.map((row) => yearOf(row[time])).filter((year) => year !== null))].sort(
        (a, b) => a - b
      );
      return years.length === 0 ? [] : [{values, years, missing: kind === "series" ? gapsIn(years) : []}];
    })
  };
}

function groups(rows: readonly OpenRow[], columns: readonly string[]) {
  const found = new Map<string, {values: Record<string, string>; members: OpenRow[]}>();
  for (const row of rows) {
    const id = JSON.stringify(columns.map((name) => row[name]));
    const values = Object.fromEntries(columns.map((name) => [name, String(row[name])]));
    const {members} = found.get(id) ?? found.set(id, {values, members: []}).get(id)!;
    members.push(row);
  }
  return [...found.values()];
}

function gapsIn(years: readonly number[]): number[] {
  const present = new Set(years);
  const [first, last] = [years[0], years.at(-1)!];
  return Array.from({length: last - first + 1}, (_, i) => first + i).filter((year) => !present.has(year));
}

/** In the order in which the spec lists the values of its closed sets; other values by code unit. */
function compare(a: SeriesYears["values"], b: SeriesYears["values"], order: readonly Field[]): number {
  for (const {name, values} of order) {
    if (a[name] === b[name]) continue;
    const listed = Object.keys(values ?? {});
    return values ? listed.indexOf(a[name]) - listed.indexOf(b[name]) : a[name] < b[name] ? -1 : 1;
  }
  return 0;
}
