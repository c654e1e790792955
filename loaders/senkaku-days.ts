import {escape, from} from "arquero";
import {senkakuDays as spec} from "../src/datasets/senkaku-days.ts";
import type {senkakuVessels} from "../src/datasets/senkaku-vessels.ts";
import type {Row} from "../src/datasets/spec.ts";
import type {OpenRow} from "./lib/check.ts";
import {defineDataset, type Inputs} from "./lib/dataset.ts";
import type {Fault} from "./lib/faults.ts";
import type {Sources} from "./lib/sources.ts";
import {statusOf} from "./lib/status.ts";
import {publishedSenkakuVessels} from "./senkaku-vessels.ts";

type Count = Row<typeof senkakuVessels.fields> & {readonly _at: string};
type Run = Inputs<typeof spec>["senkaku-runs"][number];

/** Days with vessels of one year and zone, beside the vessels and the record run of the year where there are any. */
interface Year extends Count {
  readonly year: number;
  readonly vessels_printed?: number;
  readonly vessels_source_id?: string;
  readonly record_run_days?: number;
  readonly record_run_period?: string;
  readonly record_run_source_id?: string;
  readonly record_run_locator?: string;
  readonly record_run_status?: string;
}

const dayMs = 86_400_000;
/** Keys of a join are listed for both tables at once: a plain pair would mean one column of each. */
const sameYear: [string[]] = [["year", "zone"]];

export const senkakuDays = defineDataset(spec, {
  transform(inputs, sources) {
    const published = publishedSenkakuVessels(inputs, sources) as unknown as Count[];
    const years = from(published.filter(isFullYear)).derive({year: escape(({period}: Count) => Number(period))});
    const vessels = years
      .filter(escape(({measure}: Count) => measure === "vessels"))
      .select({year: "year", zone: "zone", count: "vessels_printed", source_id: "vessels_source_id"});
    const runs = from(inputs["senkaku-runs"].map((run) => runOf(run, sources)));
    return years
      .filter(escape(({measure}: Count) => measure === "days"))
      .join_left(vessels, sameYear)
      .join_left(runs, sameYear)
      .derive({
        days: escape(({count}: Year) => count),
        days_in_year: escape(({year}: Year) => daysIn(year)),
        share_pct: escape(({year, count}: Year) => rounded((count / daysIn(year)) * 100, 1)),
        vessels: escape((row: Year) => vesselsOf(row)),
        vessels_per_day: escape((row: Year) => perDay(vesselsOf(row), row.count)),
        record_run_days: escape((row: Year) => row.record_run_days ?? null),
        record_run_period: escape((row: Year) => row.record_run_period ?? null),
        record_run_source_id: escape((row: Year) => row.record_run_source_id ?? null),
        record_run_locator: escape((row: Year) => row.record_run_locator ?? null),
        record_run_status: escape((row: Year) => row.record_run_status ?? null),
        status: escape(() => "derived")
      })
      .orderby("year", "zone")
      .select(...spec.fields.map(({name}) => name), "_at")
      .objects() as OpenRow[];
  },
  rules: (rows, {"senkaku-runs": runs}) => runs.flatMap((run) => runFaults(run, rows))
});

/** A year that is counted from its first day: in a zone of which the counting began later, from the break on. */
function isFullYear({span, period, zone}: Count): boolean {
  const isBefore = spec.breaks.some(({from: first, where}) => where.zone.some((z) => z === zone) && period < first);
  return span === "year" && !isBefore;
}

/** A run beside the days of its year, with its own document and place: those of the row are of the days. */
function runOf({year, zone, record_run_days, record_run_period, source_id, locator}: Run, sources: Sources) {
  return {
    ...{year, zone, record_run_days, record_run_period},
    record_run_source_id: source_id,
    record_run_locator: locator,
    record_run_status: statusOf({derived: false, source_id}, sources)
  };
}

function daysIn(year: number): number {
  return (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / dayMs;
}

/** Vessels of the document that gives the days: those of another may be counted by another rule. */
function vesselsOf({vessels_printed: vessels, vessels_source_id, source_id}: Year): number | null {
  return vessels !== undefined && vessels_source_id === source_id ? vessels : null;
}

function perDay(vessels: number | null, days: number): number | null {
  return vessels === null || days === 0 ? null : rounded(vessels / days, 2);
}

function rounded(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}

/** A run belongs to a year that has a row, ends in it, and has as many days as lie between its first and last. */
function runFaults(
  {year, zone, record_run_days: days, record_run_period: period, _at: where}: Run,
  rows: readonly OpenRow[]
): Fault[] {
  const [first, last] = period.split("/");
  const value = `${zone} ${period}: ${days}`;
  const remedy = "find the figure that was misread";
  const exact = last.length === 10 ? (Date.parse(last) - Date.parse(first)) / dayMs + 1 : days;
  return [
    ...(rows.some((row) => row.year === year && row.zone === zone)
      ? []
      : [
          {
            what: "record run of a year without days",
            value: `${year} ${value}`,
            where,
            remedy: "add the days of the year"
          }
        ]),
    ...(last.startsWith(`${year}-`) ? [] : [{what: `record run that does not end in ${year}`, value, where, remedy}]),
    ...(exact === days ? [] : [{what: `record run of ${exact} days by its dates`, value, where, remedy}])
  ];
}
