import type {Theme} from "../lib/theme.ts";
import type {Locale, Words} from "../lib/words.ts";
import type {Arquero, DrawnRow, Tables} from "./figure.ts";

export interface PresenceRow extends DrawnRow {
  readonly panel: PanelId;
  readonly year: number;
  readonly count: number;
  /** 365 or 366, for the days of a full year; null for all else. */
  readonly days_in_year: number | null;
  /** First and last day of a record run; null for all else. */
  readonly run_period: string | null;
}

type PanelId = (typeof panels)[number]["id"];

interface PanelWords {
  readonly id: string;
  readonly zone: "contiguous-zone" | "territorial-sea";
  readonly measure: "days" | "vessels" | "incidents" | "run";
  readonly heading: Words;
  readonly color: keyof Theme;
  /** A count with its unit. */
  readonly value: Readonly<Record<Locale, (count: string) => string>>;
}

const value = {
  days: {en: (count: string) => `${count} days`, ja: (count: string) => `${count}日`},
  vessels: {en: (count: string) => `${count} vessels, each day anew`, ja: (count: string) => `延べ${count}隻`},
  incidents: {en: (count: string) => `${count} incidents`, ja: (count: string) => `${count}件`},
  run: {en: (count: string) => `${count} days in a row`, ja: (count: string) => `${count}日連続`}
} as const;

/** One panel for each count that is a thing of its own: zones and measures are never joined. */
export const panels = [
  {
    ...{id: "zone-days", zone: "contiguous-zone", measure: "days", color: "other", value: value.days},
    heading: {en: "Contiguous zone: days", ja: "接続水域：日数"}
  },
  {
    ...{id: "sea-days", zone: "territorial-sea", measure: "days", color: "japan", value: value.days},
    heading: {en: "Territorial sea: days", ja: "領海：日数"}
  },
  {
    ...{id: "zone-vessels", zone: "contiguous-zone", measure: "vessels", color: "other", value: value.vessels},
    heading: {en: "Contiguous zone: vessels", ja: "接続水域：延べ隻数"}
  },
  {
    ...{id: "sea-vessels", zone: "territorial-sea", measure: "vessels", color: "japan", value: value.vessels},
    heading: {en: "Territorial sea: vessels", ja: "領海：延べ隻数"}
  },
  {
    ...{id: "zone-run", zone: "contiguous-zone", measure: "run", color: "other", value: value.run},
    heading: {en: "Contiguous zone: runs", ja: "接続水域：最長連続日数"}
  },
  {
    ...{id: "sea-incidents", zone: "territorial-sea", measure: "incidents", color: "japan", value: value.incidents},
    heading: {en: "Territorial sea: incidents", ja: "領海：件数（報道）"}
  }
] as const satisfies readonly PanelWords[];

export function presenceRows(tables: Tables, {escape}: Arquero): PresenceRow[] {
  const order = panels.map(({id}) => id as string);
  const panelOf = (zone: string, measure: string) =>
    panels.find((panel) => panel.zone === zone && panel.measure === measure)!.id;
  const days = tables["senkaku-days"];
  const lengths = days.select("year", "zone", "days_in_year").derive({measure: escape(() => "days")});
  const years = tables["senkaku-vessels"]
    .filter(escape(({span}: {span: string}) => span === "year"))
    .derive({year: escape(({period}: {period: string}) => Number(period)), run_period: escape(() => null)})
    .join_left(lengths, [["year", "zone", "measure"]])
    .derive({days_in_year: escape(({days_in_year}: {days_in_year?: number}) => days_in_year ?? null)});
  const runs = days
    .filter(escape(({record_run_days: run}: {record_run_days: number | null}) => run !== null))
    .select({
      ...{year: "year", zone: "zone", record_run_days: "count", record_run_period: "run_period"},
      ...{record_run_status: "status", record_run_source_id: "source_id", record_run_locator: "locator"}
    })
    .derive({...Object.fromEntries(["days_in_year", "alternatives", "note"].map((name) => [name, escape(() => null)]))})
    .derive({measure: escape(() => "run")});
  const columns = ["panel", "year", "count", "days_in_year", "run_period", "alternatives"];
  return years
    .concat(runs)
    .derive({panel: escape(({zone, measure}: {zone: string; measure: string}) => panelOf(zone, measure))})
    .derive({_order: escape(({panel}: {panel: string}) => order.indexOf(panel))})
    .orderby("_order", "year")
    .select(...columns, "status", "source_id", "locator", "note")
    .objects() as PresenceRow[];
}

/** The rows of a panel in order of time. */
export function of(rows: readonly PresenceRow[], panel: PanelId): PresenceRow[] {
  return rows.filter((row) => row.panel === panel);
}

/** The latest days in the contiguous zone, and how the territorial sea moved since all of its counts begin. */
export function summary(rows: readonly PresenceRow[]) {
  const latest = of(rows, "zone-days").findLast(({days_in_year}) => days_in_year !== null)!;
  const counts = panels.filter(({zone}) => zone === "territorial-sea").map(({id}) => of(rows, id));
  const since = counts[0]
    .map(({year}) => year)
    .find((year) => counts.every((c) => c.some((row) => row.year === year)))!;
  const changes = counts.map((c) => c.at(-1)!.count - c.find(({year}) => year === since)!.count);
  return {
    latest,
    inYear: latest.days_in_year!,
    since,
    direction: changes.every((d) => d < 0) ? "down" : changes.every((d) => d > 0) ? "up" : "both"
  } as const;
}
