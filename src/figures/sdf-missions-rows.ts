import {alternativesOf} from "../datasets/alternatives.ts";
import {missionKinds} from "../datasets/sdf-mission-words.ts";
import {formatCount, formatDate} from "../lib/format.ts";
import type {Locale} from "../lib/words.ts";
import type {Arquero, DrawnRow, Reading, Tables} from "./figure.ts";

/** A mission, or a unit of one, with the largest strength that it had at one time. */
export interface MissionRow extends DrawnRow {
  readonly title_en: string;
  readonly title_ja: string;
  readonly kind: MissionKind;
  /** ISO 3166-1 alpha-3 codes joined by semicolons; null at sea, and where the source names no country. */
  readonly countries: string | null;
  readonly place_en: string;
  readonly place_ja: string;
  readonly start: string;
  /** Null for what ran when it was last printed. */
  readonly end: string | null;
  /** Persons; null where none is printed. */
  readonly peak: number | null;
  readonly approximate: boolean;
  /** Persons over all rotations, neither distinct nor at one time; null where none is printed. */
  readonly cumulative: number | null;
  readonly alternatives: string | null;
}

export type MissionKind = Exclude<keyof typeof missionKinds, "capacity-building">;

/** Of capacity building the table has examples alone. */
const kinds = Object.keys(missionKinds).filter((kind) => kind !== "capacity-building") as MissionKind[];

interface Mission extends MissionRow {
  readonly personnel_peak_precision: string | null;
  readonly peak_status: string | null;
  readonly peak_source_id: string | null;
  readonly peak_locator: string | null;
}

/** All missions but capacity building, in the order of their start. */
export function missionRows(tables: Tables, {escape}: Arquero): MissionRow[] {
  return tables["sdf-missions"]
    .filter(escape(({kind}: {kind: string}) => kinds.includes(kind as MissionKind)))
    .derive({
      peak: ({personnel_peak}: {personnel_peak: number | null}) => personnel_peak,
      cumulative: ({personnel_cumulative}: {personnel_cumulative: number | null}) => personnel_cumulative,
      approximate: escape((row: Mission) => row.personnel_peak_precision === "approximate"),
      alternatives: escape((row: Mission) => alternativesOf(row.alternatives, "peak")),
      // What is said first of a mission is its strength; the sources of its dates are in the table.
      status: escape((row: Mission) => row.peak_status ?? row.status),
      source_id: escape((row: Mission) => row.peak_source_id ?? row.source_id),
      locator: escape((row: Mission) => row.peak_locator ?? row.locator)
    })
    .orderby("start", "mission_id")
    .select(
      "title_en",
      "title_ja",
      "kind",
      "countries",
      "place_en",
      "place_ja",
      "start",
      "end",
      "peak",
      "approximate",
      "cumulative",
      "alternatives",
      "status",
      "source_id",
      "locator",
      "note"
    )
    .objects() as MissionRow[];
}

/** A mission in words: what, from when to when, and how many. */
export function readMission(row: MissionRow, locale: Locale): Reading {
  const {title_en, title_ja, start, end, peak, approximate, cumulative} = row;
  const from = formatDate(start, locale);
  const to = end && formatDate(end, locale);
  const about = approximate ? (locale === "en" ? "about " : "約") : "";
  const rotations =
    cumulative !== null && cumulative !== peak
      ? locale === "en"
        ? `, ${formatCount(cumulative)} over all rotations`
        : `、延べ${formatCount(cumulative)}人`
      : "";
  if (locale === "ja")
    return {
      series: title_ja,
      date: to === null ? `${from}から` : to === from ? from : `${from}〜${to}`,
      value: peak === null ? `人員の記載なし${rotations}` : `最大${about}${formatCount(peak)}人${rotations}`
    };
  return {
    series: title_en,
    date: to === null ? `since ${from}` : to === from ? from : `${from} to ${to}`,
    value: peak === null ? `strength not printed${rotations}` : `${about}${formatCount(peak)} at most${rotations}`
  };
}

/** A strength that another document prints. */
export function readOtherPeak(value: string, locale: Locale): string {
  return locale === "en" ? `${formatCount(Number(value))} at most` : `最大${formatCount(Number(value))}人`;
}

/** The place of a mission in few words: without what stands in brackets. */
export function placeOf({place_en, place_ja}: MissionRow, locale: Locale): string {
  return locale === "en" ? place_en.replace(/ \(.*\)$/, "") : place_ja.replace(/（.*）$/, "");
}
