import type {missileLaunches} from "../datasets/missile-launches.ts";
import type {Row} from "../datasets/spec.ts";
import type {Words} from "../lib/words.ts";
import type {Theme} from "../lib/theme.ts";
import type {Arquero, DrawnRow, Tables} from "./figure.ts";

type Published = Row<typeof missileLaunches.fields>;

export interface LaunchRow extends DrawnRow {
  readonly year: number;
  readonly series: Published["series"];
  readonly count: number;
  /** Day, distance and missile of a flight over Japan; null for counts. */
  readonly date: string | null;
  readonly distance_km: number | null;
  readonly missile: string | null;
}

/** From the bottom of a bar to its top; they make all launches of a year. */
export const outcomes = {
  successes: {words: {en: "succeeded", ja: "成功"}, color: "other"},
  failures: {words: {en: "failed", ja: "失敗"}, color: "extra2"},
  "outcome-unknown": {words: {en: "unknown", ja: "結果不明"}, color: "muted"}
} as const satisfies Partial<Record<LaunchRow["series"], {words: Words; color: keyof Theme}>>;

/** Launches of a year without any are drawn as their zero; of others, the outcomes make the bar. */
export function launchRows(tables: Tables, {escape}: Arquero): LaunchRow[] {
  const order = ["launches", ...Object.keys(outcomes), "launch-days", "flight-over-japan", "flight-over-japan-2"];
  return tables["missile-launches"]
    .derive({_order: escape(({series}: LaunchRow) => order.indexOf(series))})
    .orderby("_order", "year")
    .select("year", "series", "count", "date", "distance_km", "missile", "status", "source_id", "locator", "note")
    .objects() as LaunchRow[];
}

export function ofSeries(rows: readonly LaunchRow[], series: LaunchRow["series"]): LaunchRow[] {
  return rows.filter((row) => row.series === series);
}

/** The flights over Japan in order of time. */
export function flights(rows: readonly LaunchRow[]): LaunchRow[] {
  return rows.filter(({date}) => date !== null).sort((a, b) => (a.date! < b.date! ? -1 : 1));
}
