import {countries} from "../datasets/countries.ts";
import type {Theme} from "../lib/theme.ts";
import type {Arquero, DrawnRow, Tables} from "./figure.ts";

/** Countries compared, in the order in which they can be chosen. */
export const compared = {
  JPN: {words: countries.JPN, color: "japan"},
  DEU: {words: countries.DEU, color: "extra1"},
  KOR: {words: countries.KOR, color: "other"},
  GUM: {words: countries.GUM, color: "usa"},
  PHL: {words: countries.PHL, color: "extra2"},
  AUS: {words: countries.AUS, color: "muted"}
} as const satisfies Record<string, {words: (typeof countries)[string]; color: keyof Theme}>;

export type Compared = keyof typeof compared;

/** Active-duty persons in a country in the report of a year. */
export interface CountRow extends DrawnRow {
  readonly kind: "count";
  readonly iso3: Compared;
  readonly date: string;
  readonly value: number;
  readonly alternatives: string | null;
}

/** Percent of all active-duty persons abroad that a country had at one date. */
export interface ShareRow extends DrawnRow {
  readonly kind: "share";
  readonly iso3: Compared;
  readonly date: string;
  readonly value: number;
}

export type ComparedRow = CountRow | ShareRow;

/** The report that stands for its year: June to 1956, September after. */
const yearly = /^(?:195[0-6]-06|(?:195[7-9]|19[6-9]\d|20\d\d)-09)$/;

/** The series of a country: with Okinawa for Japan, as Japan's own line leaves it out to 1973. */
export function seriesOf(iso3: Compared): string {
  return iso3 === "JPN" ? "japan-with-okinawa" : "reported";
}

export function comparedRows(tables: Tables, {escape}: Arquero): ComparedRow[] {
  const counted = ({iso3, branch, series, date}: {iso3: Compared; branch: string; series: string; date: string}) =>
    Object.hasOwn(compared, iso3) && branch === "total" && series === seriesOf(iso3) && yearly.test(date);
  const counts = tables["us-personnel"]
    .filter(escape(counted))
    .derive({kind: () => "count", value: ({personnel}: {personnel: number}) => personnel})
    .orderby("iso3", "date")
    .select("kind", "iso3", "date", "value", "alternatives", "status", "source_id", "locator", "note")
    .objects() as CountRow[];
  const shares = tables["us-personnel-share"]
    .filter(escape(({iso3}: {iso3: string}) => Object.hasOwn(compared, iso3)))
    .derive({kind: () => "share", value: ({share_pct}: {share_pct: number}) => share_pct})
    .orderby("iso3", "date")
    .select("kind", "iso3", "date", "value", "status", "source_id", "locator", "note")
    .objects() as ShareRow[];
  return [...counts, ...shares];
}
