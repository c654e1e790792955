import {concerns} from "../datasets/concerns.ts";
import type {Break} from "../datasets/spec.ts";
import {personnelBreaks} from "../datasets/us-personnel-breaks.ts";
import type {Arquero, DrawnRow, Tables} from "./figure.ts";

export const places = ["JPN", "DEU", "KOR", "GUM", "PHL", "AUS"] as const;

export type Place = (typeof places)[number];

/** The count of one yearly report, or the share of those abroad at one of the dates for which it is known. */
export interface ComparedRow extends DrawnRow {
  readonly iso3: Place;
  readonly date: string;
  readonly personnel: number;
  /** All active-duty personnel outside the United States, which a share is taken of; null for a count. */
  readonly abroad: number | null;
  readonly alternatives: string | null;
}

/** The report that stands for its year: June to 1956, September after. */
const yearly = /^(?:195[0-6]-06|(?:195[7-9]|19[6-9]\d|20\d\d)-09)$/;

/** Japan with Okinawa, the others as reported. */
function seriesOf(iso3: string): string {
  return iso3 === "JPN" ? "japan-with-okinawa" : "reported";
}

export function comparedRows(tables: Tables, {escape}: Arquero): ComparedRow[] {
  const isPlace = (iso3: string) => places.some((place) => place === iso3);
  const columns = ["iso3", "date", "personnel", "abroad", "alternatives", "status", "source_id", "locator", "note"];
  const counts = tables["us-personnel"]
    .filter(
      escape(
        ({iso3, date, branch, series}: {iso3: string; date: string; branch: string; series: string}) =>
          isPlace(iso3) && branch === "total" && series === seriesOf(iso3) && yearly.test(date)
      )
    )
    .derive({abroad: escape(() => null)})
    .orderby("iso3", "date");
  const shares = tables["us-personnel-share"]
    .filter(escape(({iso3}: {iso3: string}) => isPlace(iso3)))
    .derive({alternatives: escape(() => null)})
    .orderby("iso3", "date");
  return [...counts.select(...columns).objects(), ...shares.select(...columns).objects()] as ComparedRow[];
}

/** Breaks of the yearly totals of a place; the outlier of December 2015 is in no yearly report. */
export function breaksOf(iso3: Place): Break[] {
  return personnelBreaks.filter(
    (b) => b.from !== "2015-12" && concerns(b, {iso3, series: seriesOf(iso3), branch: "total"})
  );
}

/** Breaks of the counts that touch any place, in the order of time. */
export const countBreaks = personnelBreaks.filter((b) => places.some((iso3) => breaksOf(iso3).includes(b)));

export function countsOf(rows: readonly ComparedRow[], iso3: Place): ComparedRow[] {
  return rows.filter((row) => row.iso3 === iso3 && row.abroad === null);
}

export function sharesOf(rows: readonly ComparedRow[], iso3: Place): ComparedRow[] {
  return rows.filter((row) => row.iso3 === iso3 && row.abroad !== null);
}

/** Percent of all abroad, unrounded: the column of the table has two decimals, and rounding twice may go astray. */
export function shareOf({personnel, abroad}: ComparedRow): number {
  return (personnel / abroad!) * 100;
}

export function yearOf({date}: ComparedRow): number {
  return Number(date.slice(0, 4));
}

/** The count of a place in the yearly report of a year. */
export function countAt(rows: readonly ComparedRow[], iso3: Place, year: number): number | undefined {
  return countsOf(rows, iso3).find((row) => yearOf(row) === year)?.personnel;
}

/** The rank of Japan in the latest report, since when it has been first, and whether the count changed just then. */
export function standing(rows: readonly ComparedRow[]) {
  const japan = countsOf(rows, "JPN");
  const latest = japan.at(-1)!;
  const inYear = (year: number) =>
    places
      .map((iso3) => ({iso3, personnel: countAt(rows, iso3, year) ?? -1}))
      .sort((a, b) => b.personnel - a.personnel);
  const isFirst = (row: ComparedRow) => inYear(yearOf(row))[0].iso3 === "JPN";
  const since = japan.slice(japan.findLastIndex((row) => !isFirst(row)) + 1).at(0);
  const recount = personnelBreaks.find(({id}) => id === "duty-location-2008")!;
  return {
    latest,
    ranked: inYear(yearOf(latest)),
    since: since && yearOf(since),
    withShips: since?.date === recount.from,
    /** The last report before persons were counted where they are assigned, and the first after. */
    before: Number(recount.from.slice(0, 4)) - 1,
    after: Number(recount.from.slice(0, 4)),
    /** Reports since then that apparently leave out the crews of ships based in Japan. */
    withoutShips: japan.filter(({date}) => date >= breakFrom("ships-2016") && date < breakFrom("ships-2018"))
  };
}

function breakFrom(id: string): string {
  return personnelBreaks.find((b) => b.id === id)!.from;
}
