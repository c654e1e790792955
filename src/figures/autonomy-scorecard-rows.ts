import type {ColumnTable} from "arquero";
import {concerns} from "../datasets/concerns.ts";
import {decimalYear} from "../lib/format.ts";
import type {IndicatorId} from "./autonomy-scorecard-terms.ts";
import type {Arquero, DrawnRow, TableBreaks, Tables} from "./figure.ts";

/** One value of one indicator. */
export interface IndicatorRow extends DrawnRow {
  readonly indicator: IndicatorId;
  /** Year, year and month, or fiscal year. */
  readonly date: string;
  readonly value: number;
  /** Values of one run mean the same; a break of the table begins another, and those of two may not be compared. */
  readonly run: string;
}

type Source = Readonly<Record<string, unknown>>;

/** First year of the panels: the end of the Cold War. */
export const firstYear = 1990;

/**
 * Where each indicator's values come from: its table, the rows of it, their date, their value, and what keeps them
 * apart. The share of two countries' spending and the sum over kinds of instruments are worked out here.
 */
interface Query {
  readonly table: string;
  readonly is: (row: Source) => boolean;
  readonly date: (row: Source) => string;
  readonly value: (row: Source) => number | null;
  readonly run?: (row: Source) => string;
}

const fiscalYear = ({fiscal_year}: Source) => String(fiscal_year);
const yen = ({value_jpy_100m}: Source) => value_jpy_100m as number | null;
const share = ({share_pct}: Source) => share_pct as number | null;
const surveyed = ({date}: Source) => String(date);

const answerTo = (question: string, answer: string): Query => ({
  table: "polls",
  is: (row) => row.question_id === question && row.answer === answer && row.asked_of === "all",
  date: surveyed,
  value: share,
  run: ({series_id}) => String(series_id)
});

const totalInJapan = {iso3: "JPN", series: "japan-with-okinawa", branch: "total"};

const queries: Readonly<Record<IndicatorId, Query>> = {
  budget: {
    table: "defense-budget",
    is: ({definition}) => definition === "incl",
    date: fiscalYear,
    value: yen
  },
  strengthen: answerTo("cabinet-office-sdf-strength", "strengthen"),
  partners: {
    table: "agreement-counts",
    is: ({partner_group}) => partner_group === "other",
    date: ({year}) => String(year),
    value: ({signed_cumulative}) => signed_cumulative as number
  },
  assistance: {
    table: "security-assistance",
    is: ({kind}) => kind === "budget",
    date: fiscalYear,
    value: yen
  },
  personnel: {
    table: "us-personnel",
    is: (row) =>
      Object.entries(totalInJapan).every(([column, value]) => row[column] === value) &&
      String(row.date).endsWith("-09"),
    date: surveyed,
    value: ({personnel}) => personnel as number
  },
  pledges: {
    table: "alliance-pledges",
    is: ({to_iso3, defense}) => to_iso3 === "JPN" && defense === 1,
    date: ({year}) => String(year),
    value: () => 1
  },
  purchases: {
    table: "equipment-procurement",
    is: ({item}) => item === "foreign-military-sales",
    date: fiscalYear,
    value: yen,
    run: ({basis}) => String(basis)
  },
  support: {
    table: "host-nation-support",
    is: ({measure}) => measure === "hns",
    date: fiscalYear,
    value: yen
  },
  means: answerTo("cabinet-office-security-means", "alliance-and-sdf"),
  spending: {
    table: "military-expenditure",
    is: ({iso3, measure}) => measure === "current-usd" && (iso3 === "JPN" || iso3 === "USA"),
    date: ({year}) => String(year),
    value: ({value_usd_m}) => value_usd_m as number | null
  },
  protection: {
    table: "asset-protection",
    is: ({protected: whose}) => whose === "all",
    date: ({year}) => String(year),
    value: ({times}) => times as number
  },
  article9: answerTo("kyodo-article9-need", "yes")
};

/** Tables that the indicators are taken from. */
export const indicatorTables = [...new Set(Object.values(queries).map(({table}) => table))];

/** The table of an indicator. */
export function tableOf(indicator: IndicatorId): string {
  return queries[indicator].table;
}

/** All values of all indicators since {@link firstYear}, in the order of the indicators and of time. */
export function indicatorRows(tables: Tables, aq: Arquero, breaks: TableBreaks): IndicatorRow[] {
  return (Object.keys(queries) as IndicatorId[]).flatMap((indicator) => {
    const {table, is, date, value, run} = queries[indicator];
    const found = tables[table].filter(aq.escape(is)).objects() as Readonly<Record<string, string>>[];
    // A break that concerns one kind of what is summed concerns the sum.
    const own = breaks[table].filter((b) => found.some((row) => concerns(b, row)));
    const passed = (row: Source) => own.filter(({from}) => from <= date(row)).length;
    const rows = aq
      .from(found)
      .derive({
        indicator: aq.escape(() => indicator),
        date: aq.escape(date),
        value: aq.escape(value),
        run: aq.escape((row: Source) => `${run?.(row) ?? ""} ${passed(row)}`),
        alternatives: aq.escape(({alternatives}: Source) => alternatives ?? null)
      })
      .filter(
        aq.escape((row: IndicatorRow) => (row.value as number | null) !== null && +row.date.slice(0, 4) >= firstYear)
      )
      .orderby("date") as ColumnTable;
    return combine(indicator, rows, aq)
      .select("indicator", "date", "value", "run", "alternatives", "status", "source_id", "locator", "note")
      .objects() as IndicatorRow[];
  });
}

/**
 * Indicators that are worked out from several rows of a year: the first of them names the document, and what other
 * documents print for one of them says nothing of the whole.
 */
function combine(indicator: IndicatorId, rows: ColumnTable, {op, escape}: Arquero): ColumnTable {
  const derived = {status: escape(() => "derived"), alternatives: escape(() => null)};
  switch (indicator) {
    case "partners":
    case "pledges":
      return rows
        .groupby("date", "indicator", "run")
        .rollup({
          value: op.sum("value"),
          source_id: op.any("source_id"),
          locator: op.any("locator"),
          note: op.any("note")
        })
        .derive(derived)
        .orderby("date");
    case "spending":
      return rows
        .groupby("date")
        .pivot("iso3", "value", {sort: false})
        .join(
          rows
            .filter(escape(({iso3}: Source) => iso3 === "JPN"))
            .select("date", "indicator", "run", "source_id", "locator", "note"),
          "date"
        )
        .filter(escape(({USA}: Source) => USA !== undefined && USA !== null))
        .derive({
          value: escape(({USA, JPN}: Source) => Math.round(((USA as number) / (JPN as number)) * 100) / 100),
          ...derived
        })
        .orderby("date");
    default:
      return rows;
  }
}

/** When a value is of, as a decimal year; a year without a month stands at its beginning. */
export function when({date}: IndicatorRow): number {
  return date.length === 4 ? Number(date) : decimalYear(date);
}
