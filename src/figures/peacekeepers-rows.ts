import type {Locale} from "../lib/words.ts";
import type {Arquero, DrawnRow, Tables} from "./figure.ts";

/** Japanese personnel at the end of a month, and those of all countries. */
export interface MonthRow extends DrawnRow {
  readonly kind: "month";
  readonly date: string;
  readonly personnel: number;
  readonly world: number;
}

/** A Japanese unit in a mission, whose place is written on the line. */
export interface UnitRow extends DrawnRow {
  readonly kind: "unit";
  readonly start: string;
  readonly end: string | null;
  readonly personnel: number;
  readonly place_en: string;
  readonly place_ja: string;
}

export type PeacekeeperRow = MonthRow | UnitRow;

/** Persons at one time from which a unit is named on the line. */
export const large = 100;

/** The months of the total with those of all countries, then the units that are named on the line. */
export function peacekeeperRows(tables: Tables, {escape}: Arquero): PeacekeeperRow[] {
  const world = tables["un-peacekeepers-world"].select("date", "personnel").rename({personnel: "world"});
  const months = tables["un-peacekeepers"]
    .filter(escape(({series}: {series: string}) => series === "total"))
    .join(world, "date")
    .derive({kind: () => "month"})
    .orderby("date")
    .select("kind", "date", "personnel", "world", "status", "source_id", "locator", "note")
    .objects() as MonthRow[];
  const units = tables["sdf-missions"]
    .filter(
      escape(
        ({kind, personnel_peak: peak}: {kind: string; personnel_peak: number | null}) =>
          kind === "peacekeeping" && (peak ?? 0) >= large
      )
    )
    .derive({
      kind: () => "unit",
      personnel: ({personnel_peak}: {personnel_peak: number}) => personnel_peak,
      status: ({peak_status}: {peak_status: string}) => peak_status,
      source_id: ({peak_source_id}: {peak_source_id: string}) => peak_source_id,
      locator: ({peak_locator}: {peak_locator: string}) => peak_locator
    })
    .orderby("start")
    .select("kind", "start", "end", "personnel", "place_en", "place_ja", "status", "source_id", "locator", "note")
    .objects() as UnitRow[];
  return [...months, ...units];
}

export const isMonth = (row: PeacekeeperRow): row is MonthRow => row.kind === "month";

/** Percent of the personnel of all countries. */
export function percent({personnel, world}: MonthRow): number {
  return (personnel / world) * 100;
}

/** The place of a unit without what stands in brackets. */
export function placeOf({place_en, place_ja}: UnitRow, locale: Locale): string {
  return locale === "en" ? place_en.replace(/ \(.*\)$/, "") : place_ja.replace(/（.*）$/, "");
}
