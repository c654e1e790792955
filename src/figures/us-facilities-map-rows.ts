import {prefectures} from "../datasets/prefectures.ts";
import type {Arquero, DrawnRow, Tables} from "./figure.ts";

/** A facility that a document names; without a point it is in the table of the figure and not on the map. */
export interface FacilityRow extends DrawnRow {
  readonly kind: "facility";
  readonly name_en: string;
  readonly name_ja: string;
  readonly prefecture: keyof typeof prefectures;
  /** Hectares; null if no document gives the area. */
  readonly area_ha: number | null;
  readonly area_date: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly alternatives: string | null;
}

/** Land, a number or a share of facilities in one area at one date. */
export interface LandRow extends DrawnRow {
  readonly kind: "land";
  readonly date: string;
  readonly area: LandArea;
  readonly measure: keyof typeof measures;
  /** Square kilometers, facilities or percent. */
  readonly value: number;
  readonly alternatives: string | null;
}

export type SiteRow = FacilityRow | LandRow;

export const measures = {
  "exclusive-area": {unit: {en: "km²", ja: "km²"}, words: {en: "land of exclusive use", ja: "専用施設の面積"}},
  "exclusive-facilities": {unit: {en: "facilities", ja: "施設"}, words: {en: "exclusive use", ja: "専用施設"}},
  "exclusive-share": {
    unit: {en: "%", ja: "%"},
    words: {en: "share of Japan’s land of exclusive use", ja: "全国の専用施設面積に占める割合"}
  },
  "joint-use-share": {
    unit: {en: "%", ja: "%"},
    words: {en: "exclusive land shared with the Self-Defense Forces", ja: "専用施設面積のうち自衛隊との共同使用"}
  },
  "all-facilities": {unit: {en: "facilities", ja: "施設"}, words: {en: "temporary use included", ja: "一時使用を含む"}},
  "all-area": {unit: {en: "km²", ja: "km²"}, words: {en: "land, temporary use included", ja: "面積（一時使用を含む）"}}
} as const;

export const areas = {
  japan: {en: "Japan", ja: "全国"},
  "outside-okinawa": {en: "Outside Okinawa", ja: "沖縄県以外"},
  ...prefectures
} as const;

export type LandArea = keyof typeof areas;

/** Facilities, then the latest value of each area and measure, and every one of the land in Okinawa. */
export function siteRows(tables: Tables, {desc, escape}: Arquero): SiteRow[] {
  const facilities = tables["us-facilities"]
    .derive({
      kind: () => "facility",
      // What is said of a facility is its area, where it has one; its point is OpenStreetMap's in any case.
      status: escape((row: AreaSource) => row.area_status ?? row.status),
      source_id: escape((row: AreaSource) => row.area_source_id ?? row.source_id),
      locator: escape((row: AreaSource) => row.area_locator ?? row.locator)
    })
    .orderby(desc("area_ha"), "facility_id")
    .select(
      "kind",
      "name_en",
      "name_ja",
      "prefecture",
      "area_ha",
      "area_date",
      "latitude",
      "longitude",
      "alternatives",
      "status",
      "source_id",
      "locator",
      "note"
    )
    .objects() as FacilityRow[];
  const land = tables["us-facility-totals"]
    .filter(
      escape(
        ({area, measure}: {area: string; measure: string}) =>
          Object.hasOwn(areas, area) &&
          Object.hasOwn(measures, measure) &&
          (measure.startsWith("exclusive") || area === "japan")
      )
    )
    .derive({
      kind: () => "land",
      _course: escape((row: LandRow) =>
        row.area === "okinawa" && row.measure === "exclusive-area" ? row.date : "latest"
      )
    })
    .orderby(desc("date"), "area", "measure")
    .dedupe("area", "measure", "_course")
    .select("kind", "date", "area", "measure", "value", "alternatives", "status", "source_id", "locator", "note")
    .objects() as LandRow[];
  return [...facilities, ...land];
}

interface AreaSource {
  readonly status: string;
  readonly source_id: string;
  readonly locator: string;
  readonly area_status: string | null;
  readonly area_source_id: string | null;
  readonly area_locator: string | null;
}
