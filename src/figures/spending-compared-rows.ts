import type {DrawnRow, Tables} from "./figure.ts";

export type Country = "JPN" | "USA" | "CHN" | "KOR" | "RUS" | "IND" | "GBR" | "AUS" | "PHL";
export type Measure = "share-of-gdp" | "current-usd";

/** One country's military expenditure in one year, by one measure: the value stands in the column of the measure. */
export interface SpendingRow extends DrawnRow {
  readonly iso3: Country;
  readonly year: number;
  readonly measure: Measure;
  readonly share_gdp_pct: number | null;
  readonly value_usd_m: number | null;
  readonly licence: string;
}

/** The year from which all countries are in the extract; before, it has Japan alone. */
const firstYear = 1990;

export function spendingRows(tables: Tables): SpendingRow[] {
  return tables["military-expenditure"]
    .params({firstYear})
    .filter((d: {year: number}, $: {firstYear: number}) => d.year >= $.firstYear)
    .orderby("measure", "iso3", "year")
    .select(
      "iso3",
      "year",
      "measure",
      "share_gdp_pct",
      "value_usd_m",
      "licence",
      "status",
      "source_id",
      "locator",
      "note"
    )
    .objects() as SpendingRow[];
}

/** Percent of GDP, or million dollars. */
export function valueOf({share_gdp_pct, value_usd_m}: SpendingRow): number {
  return (share_gdp_pct ?? value_usd_m)!;
}

/** One country by one measure, by year. */
export function of(rows: readonly SpendingRow[], iso3: Country, measure: Measure): SpendingRow[] {
  return rows.filter((row) => row.iso3 === iso3 && row.measure === measure);
}

export function at(rows: readonly SpendingRow[], iso3: Country, measure: Measure, year: number): number | undefined {
  const row = of(rows, iso3, measure).find((r) => r.year === year);
  return row && valueOf(row);
}

/** Where Japan stands: its rank by share of GDP, and its dollars against those of others, in the latest years known. */
export function standing(rows: readonly SpendingRow[]) {
  const shares = of(rows, "JPN", "share-of-gdp");
  const dollars = of(rows, "JPN", "current-usd");
  const [share, usd] = [shares.at(-1)!, dollars.at(-1)!];
  const ranked = (year: number) =>
    rows
      .filter((row) => row.measure === "share-of-gdp" && row.year === year)
      .sort((a, b) => valueOf(b) - valueOf(a))
      .map(({iso3}) => iso3);
  const last = ranked(share.year);
  return {
    share,
    usd,
    first: dollars[0],
    low: shares.reduce((a, b) => (valueOf(b) < valueOf(a) ? b : a)),
    rank: last.indexOf("JPN") + 1,
    countries: last,
    /** Years in which no country shown gave a smaller share. */
    lowest: shares.map(({year}) => year).filter((year) => ranked(year).at(-1) === "JPN"),
    /** Dollars of another country for each dollar of Japan. */
    times: (iso3: Country, year: number) =>
      at(rows, iso3, "current-usd", year)! / at(rows, "JPN", "current-usd", year)!,
    /** First year of the stretch up to the latest in which China spends more dollars. */
    chinaPassed: dollars
      .slice(dollars.findLastIndex((row) => valueOf(row) >= (at(rows, "CHN", "current-usd", row.year) ?? 0)) + 1)
      .at(0)?.year
  };
}
