import type {Arquero, DrawnRow, Tables} from "./figure.ts";

/** A milestone, a figure or a plan of a garrison, at each of its places on the map. */
export interface GarrisonRow extends DrawnRow {
  readonly posture_id: string;
  readonly kind: "milestone" | "garrison" | "plan";
  readonly title_en: string;
  readonly title_ja: string;
  readonly date: string;
  /** Persons; null for what is only a date. */
  readonly value: number | null;
  /** What other documents print for the figure. */
  readonly alternatives: string | null;
  readonly place_en: string | null;
  readonly place_ja: string | null;
  /** Null for a base that the map does not have yet. */
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** Another place of the Self-Defense Forces, of whose opening the tables say nothing. */
export interface OtherPlaceRow extends DrawnRow {
  readonly kind: "other";
  readonly place_en: string | null;
  readonly place_ja: string;
  readonly latitude: number;
  readonly longitude: number;
}

export type SouthwestRow = GarrisonRow | OtherPlaceRow;

/** What the map shows: from Yonaguni to Kyushu. */
export const bounds = {west: 122.3, south: 23.9, east: 131.9, north: 33.6} as const;

interface Place {
  readonly name_en: string | null;
  readonly name_ja: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly posture_ids: string | null;
}

/** The rows of one garrison share the first word of their ids. */
export function garrisonOf({posture_id}: {posture_id: string}): string {
  return posture_id.split("-")[0];
}

const drawnKinds = ["milestone", "garrison", "plan"];

/** What is known of the garrisons of the south-west and their units, in time; then the other places there. */
export function southwestRows(tables: Tables, {escape}: Arquero): SouthwestRow[] {
  const posture = tables["sdf-posture"];
  const garrisons = new Set(
    (posture.filter(escape(({kind}: GarrisonRow) => kind === "garrison")).objects() as GarrisonRow[]).map(garrisonOf)
  );
  const places = tables["sdf-facilities"]
    .derive({
      place_en: escape(({name_en}: Place) => name_en),
      place_ja: escape(({name_ja}: Place) => name_ja.split(" ")[0]),
      posture_id: escape(({posture_ids}: Place) => posture_ids?.split(";") ?? [])
    })
    .select("place_en", "place_ja", "latitude", "longitude", "posture_id");
  const events = posture
    .filter(
      escape(
        (row: GarrisonRow & {unit: string | null}) =>
          drawnKinds.includes(row.kind) && garrisons.has(garrisonOf(row)) && (row.unit ?? "persons") === "persons"
      )
    )
    .select(
      "posture_id",
      "kind",
      "title_en",
      "title_ja",
      "date",
      "value",
      "alternatives",
      "status",
      "source_id",
      "locator",
      "note"
    )
    .join_left(places.unroll("posture_id"), "posture_id")
    .derive(
      Object.fromEntries(
        (["place_en", "place_ja", "latitude", "longitude"] as const).map((name) => [
          name,
          escape((row: Partial<GarrisonRow>) => row[name] ?? null)
        ])
      )
    )
    .orderby("date", "posture_id", "longitude")
    .objects() as GarrisonRow[];
  const others = tables["sdf-facilities"]
    .filter(
      escape(
        ({latitude: y, longitude: x, posture_ids}: Place) =>
          posture_ids === null && x >= bounds.west && x <= bounds.east && y >= bounds.south && y <= bounds.north
      )
    )
    .derive({
      kind: () => "other",
      alternatives: () => null,
      place_en: escape(({name_en}: Place) => name_en),
      place_ja: escape(({name_ja}: Place) => name_ja)
    })
    .orderby("longitude", "latitude")
    .select(
      "kind",
      "place_en",
      "place_ja",
      "latitude",
      "longitude",
      "alternatives",
      "status",
      "source_id",
      "locator",
      "note"
    )
    .objects() as OtherPlaceRow[];
  return [...events, ...others];
}
