import type {Locale} from "../lib/words.ts";
import type {Arquero, DrawnRow, Tables} from "./figure.ts";

/** Persons at the end of a month, or a Japanese unit within a UN mission. */
export type PeacekeeperRow = MonthRow | UnitRow;

export interface MonthRow extends DrawnRow {
  readonly kind: "month";
  readonly date: string;
  readonly personnel: number;
  /** Abbreviation of the one mission counted, after the months of all missions; null for all missions. */
  readonly mission: string | null;
  readonly alternatives: string | null;
}

/** What the white paper lists of a unit: its dates are Japan's own, and so is its strength. */
export interface UnitRow extends DrawnRow {
  readonly kind: "unit";
  readonly mission_id: string;
  readonly start: string;
  /** Null if none is printed. */
  readonly end: string | null;
  readonly title_en: string;
  readonly title_ja: string;
  readonly place_en: string;
  readonly place_ja: string;
  readonly alternatives: string | null;
}

/** Units of UN missions: the parts with the largest strength, which the course of the count follows. */
const units = /^(?:untac|untaet-unmiset|minustah|unmiss)-engineers$|^(?:onumoz|undof)-transport$/;

export function peacekeeperRows(tables: Tables, {escape}: Arquero): PeacekeeperRow[] {
  const common = ["alternatives", "status", "source_id", "locator", "note"];
  const months = tables["un-peacekeepers"]
    .filter(escape(({series}: {series: string}) => series === "total"))
    .orderby("date")
    .derive({kind: escape(() => "month"), mission: escape(() => null)})
    .select("kind", "date", "personnel", "mission", ...common)
    .objects() as MonthRow[];
  const end = months.at(-1)!.date;
  const later = tables["un-peacekeepers-by-mission"]
    .filter(escape(({date}: {date: string}) => date > end))
    .orderby("mission", "date")
    .derive({kind: escape(() => "month"), alternatives: escape(() => null)})
    .select("kind", "date", "personnel", "mission", ...common)
    .objects();
  const spans = tables["sdf-missions"]
    .filter(escape(({mission_id: id}: {mission_id: string}) => units.test(id)))
    .orderby("start")
    // What other documents print of a unit is mostly its strength, which is not shown here.
    .derive({kind: escape(() => "unit"), alternatives: escape(() => null)})
    .select("kind", "mission_id", "start", "end", "title_en", "title_ja", "place_en", "place_ja", ...common)
    .objects();
  return [...months, ...later, ...spans] as PeacekeeperRow[];
}

/** Months of all missions together. */
export function monthsOf(rows: readonly PeacekeeperRow[]): MonthRow[] {
  return rows.filter((row) => row.kind === "month" && row.mission === null) as MonthRow[];
}

export function unitsOf(rows: readonly PeacekeeperRow[]): UnitRow[] {
  return rows.filter((row) => row.kind === "unit");
}

/** Persons from which a month counts as one with a unit abroad. */
export const large = 100;

export function summary(rows: readonly PeacekeeperRow[]) {
  const months = monthsOf(rows);
  const [first, last] = [months[0], months.at(-1)!];
  const peak = months.reduce((a, b) => (b.personnel > a.personnel ? b : a));
  const crowded = months.filter(({personnel}) => personnel >= large);
  const gap = months.findIndex((row, i) => i > 0 && monthNumber(row) - monthNumber(months[i - 1]) > 1);
  const later = unitsOf(rows).filter(({end}) => end === null || end > last.date);
  return {
    /** Months known of single missions alone. */
    single: rows.filter((row): row is MonthRow => row.kind === "month" && row.mission !== null),
    ...{months, first, last, peak, later},
    large: crowded.length,
    /** Months from the first to the last, those without a row included. */
    all: monthNumber(last) - monthNumber(first) + 1,
    missing: gap < 1 ? 0 : monthNumber(months[gap]) - monthNumber(months[gap - 1]) - 1
  };
}

/** Months since year 0: neighbours differ by one. */
function monthNumber({date}: MonthRow): number {
  const [year, month] = date.split("-").map(Number);
  return year * 12 + month;
}

/** The country or region without the town. */
export function placeOf({place_en, place_ja}: UnitRow, locale: Locale): string {
  return locale === "en" ? place_en.replace(/ \(.*\)$/, "") : place_ja.replace(/（.*）$/, "");
}
