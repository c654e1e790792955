import {type ColumnTable, escape, op} from "arquero";
import {list} from "../src/lib/list.ts";
import type {OpenRow} from "./lib/check.ts";

/** A row of the published table, as far as the sum needs it. */
export interface Line extends OpenRow {
  readonly iso3: string;
  readonly date: string;
  readonly branch: string;
  readonly series: string;
  readonly personnel: number;
  readonly status: string;
  readonly source_id: string;
  readonly locator: string;
  readonly note: string | null;
  readonly _at: string;
}

/** The lines that make up Japan, in the order in which they are summed and named. */
const series = ["reported", "okinawa", "bonin-islands", "volcano-islands"];
const names = ["Japan", "Okinawa", "Bonin Islands", "Volcano Islands"];

const parts: readonly string[] = ["army", "navy", "marine-corps", "air-force", "space-force", "coast-guard"];

/** True for a branch that the total of a report is made of. */
export function isInTotal(branch: string): boolean {
  return parts.includes(branch);
}

/** A branch at a date: the rows that give it, in the order of `series`, and all lines of the report. */
interface Sum {
  readonly personnel: number;
  readonly given: readonly Line[];
  readonly lines: readonly string[];
}

/**
 * Japan by its present borders: total and branches of the lines that stand in the report of a date, summed. A line
 * that does not give a branch counts none if the branches that it gives make its total; else the sum has no row.
 * The Navy is its part inside the total: ashore and afloat where the report splits it, the whole Navy on the dates of
 * `fleetInside`. Where there is one line only, its row is repeated with its own status and source.
 */
export function japanWithOkinawa(reported: ColumnTable, fleetInside: ReadonlySet<string>): OpenRow[] {
  const counted = countedRows(reported, fleetInside);
  const lines = counted
    .groupby("date", "series", "rank")
    .rollup({whole: op.sum("whole"), part: op.sum("part")})
    .derive({open: (d: {whole: number; part: number}) => (d.whole === d.part ? 0 : 1)});
  const reports = lines
    .orderby("rank")
    .groupby("date")
    .rollup({lines: op.array_agg("series"), open: op.sum("open")});
  const line = ["date", "series"];
  return counted
    .lookup(lines.rename({open: "open_given"}), [line, line], "open_given")
    .orderby("date", "branch", "rank")
    .groupby("date", "branch")
    .rollup({personnel: op.sum("personnel"), open_given: op.sum("open_given"), given: op.array_agg("row")})
    .lookup(reports, "date", "lines", "open")
    .filter((d: {open: number; open_given: number}) => d.open === d.open_given)
    .objects()
    .map((sum) => sumRow(sum as Sum));
}

/** The rows of Japan's lines that a total is made of, each branch once. */
function countedRows(reported: ColumnTable, fleetInside: ReadonlySet<string>): ColumnTable {
  const japan = reported.filter(escape(({iso3}: Line) => iso3 === "JPN"));
  const isSplit = ({branch, date}: Line) => branch === "navy-in-total" && !fleetInside.has(date);
  const split = new Set((japan.filter(escape(isSplit)).objects() as Line[]).map(place));
  return japan
    .filter(
      escape((row: Line) =>
        split.has(place(row)) && row.branch.startsWith("navy")
          ? isSplit(row)
          : row.branch === "total" || isInTotal(row.branch)
      )
    )
    .derive({
      row: escape((row: Line) => ({...row})),
      branch: escape(({branch}: Line) => (branch === "navy-in-total" ? "navy" : branch)),
      rank: escape((row: Line) => series.indexOf(row.series)),
      whole: escape(({branch, personnel}: Line) => (branch === "total" ? personnel : 0)),
      part: escape(({branch, personnel}: Line) => (branch === "total" ? 0 : personnel))
    });
}

function place(row: Line): string {
  return `${row.series} ${row.date}`;
}

function sumRow({personnel, given, lines}: Sum): OpenRow {
  const [{branch, note, ...first}] = given;
  const isSplitNavy = branch === "navy-in-total";
  const sum = {...first, series: "japan-with-okinawa", branch: isSplitNavy ? "navy" : branch, personnel};
  if (lines.length === 1) return {...sum, note: notes("Same as the Japan line", note)};
  const without = lines.filter((line) => !given.some((row) => row.series === line));
  return {
    ...sum,
    status: "derived",
    alternatives: null,
    locator: given.map(({locator}) => locator).join(" + "),
    note: notes(
      isSplitNavy && "The part of the Navy inside the total",
      ...new Set(given.map((row) => row.note)),
      without.length > 0 && `Not listed for ${list(without.map(nameOf), "en")}, where the total leaves none`
    )
  };
}

function nameOf(line: string): string {
  return names[series.indexOf(line)];
}

function notes(...parts: readonly (string | false | null)[]): string | null {
  const sentences = parts.flatMap((part) => (part ? [part.replace(/\.$/, "")] : []));
  return sentences.join(". ") || null;
}
