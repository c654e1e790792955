import type {Arquero, DrawnRow, Tables} from "./figure.ts";

export type Money = "yen" | "dollars" | "constant-yen";

/** A budget as one sort of money. */
export interface MoneyRow extends DrawnRow {
  readonly series: Money;
  readonly definition: "single" | "excl" | "incl";
  readonly fiscal_year: number;
  /** In 100 million yen, million dollars, or 100 million yen at the prices of 2020. */
  readonly amount: number;
  /** Yen per dollar, or the index of prices, by which the yen of the year were divided; missing for them. */
  readonly divisor: number | null;
}

const columns = [
  "series",
  "definition",
  "fiscal_year",
  "amount",
  "divisor",
  "status",
  "source_id",
  "locator",
  "note"
] as const;

/** The budget in yen, in dollars, and in yen with the prices of the whole economy taken out. */
export function moneyRows(tables: Tables, {op}: Arquero): MoneyRow[] {
  const budgets = tables["defense-budget-dollars"]
    .filter((d: {value_jpy_100m: number | null}) => d.value_jpy_100m !== null)
    .orderby("definition", "fiscal_year");
  const yen = budgets
    .derive({series: () => "yen", divisor: () => null, status: (d: {budget_status: string}) => d.budget_status})
    .rename({value_jpy_100m: "amount"});
  const dollars = budgets
    .filter((d: {value_usd_m: number | null}) => d.value_usd_m !== null)
    .derive({series: () => "dollars", note: () => null})
    .select(
      "series",
      "definition",
      "fiscal_year",
      "value_usd_m",
      "jpy_per_usd",
      "status",
      "rate_source_id",
      "rate_locator",
      "note"
    )
    .rename({value_usd_m: "amount", jpy_per_usd: "divisor", rate_source_id: "source_id", rate_locator: "locator"});
  const prices = tables["japan-gdp"]
    .filter((d: {measure: string}) => d.measure === "deflator")
    .select({year: "fiscal_year", deflator_index: "divisor", source_id: "source_id", locator: "locator"});
  const constant = budgets
    .select("definition", "fiscal_year", "value_jpy_100m")
    .join(prices, "fiscal_year")
    .derive({
      series: () => "constant-yen",
      amount: (d: {value_jpy_100m: number; divisor: number}) => op.round((d.value_jpy_100m / d.divisor) * 1000) / 10,
      status: () => "derived",
      note: () => null
    })
    .orderby("definition", "fiscal_year");
  return [yen, dollars, constant].flatMap((table) => table.select(...columns).objects() as MoneyRow[]);
}

/** The amounts of one sort of money by one definition, by year. */
export function amounts(rows: readonly MoneyRow[], series: Money, definition: MoneyRow["definition"]): MoneyRow[] {
  return rows.filter((row) => row.series === series && row.definition === definition);
}

/** First year within a stretch that is known as all sorts of money: the base of an index. */
export function baseYear(rows: readonly MoneyRow[], definition: MoneyRow["definition"], first: number): number {
  const years = (series: Money) => amounts(rows, series, definition).map(({fiscal_year}) => fiscal_year);
  const [dollars, constant] = [new Set(years("dollars")), new Set(years("constant-yen"))];
  return years("yen").find((year) => year >= first && dollars.has(year) && constant.has(year)) ?? first;
}

/** Each amount as a part of that of the base year, times 100; null where that is not known. */
export function indexOf(rows: readonly MoneyRow[], row: MoneyRow, base: number): number | null {
  const start = amounts(rows, row.series, row.definition).find(({fiscal_year}) => fiscal_year === base);
  return start ? (row.amount / start.amount) * 100 : null;
}

/** The latest budget that is known in yen and dollars, by the wide definition, against the base and the records. */
export function standing(rows: readonly MoneyRow[]) {
  const [yen, dollars, constant] = (["yen", "dollars", "constant-yen"] as const).map((series) =>
    amounts(rows, series, "incl")
  );
  const base = baseYear(rows, "incl", yen[0].fiscal_year);
  const latest = dollars.at(-1)!;
  const inYen = yen.find(({fiscal_year}) => fiscal_year === latest.fiscal_year)!;
  const record = (series: Money, until: number) =>
    rows
      .filter((row) => row.series === series && row.definition !== "excl" && row.fiscal_year <= until)
      .reduce((a, b) => (b.amount > a.amount ? b : a));
  return {
    base,
    yen: inYen,
    dollars: latest,
    constant: constant.at(-1)!,
    last: yen.at(-1)!,
    trough: yen.reduce((a, b) => (b.amount < a.amount ? b : a)),
    /** The greatest amounts up to the latest year that both have, of all definitions that follow each other. */
    yenRecord: record("yen", latest.fiscal_year),
    dollarRecord: record("dollars", latest.fiscal_year),
    constantRecord: record("constant-yen", latest.fiscal_year),
    baseDollars: dollars.find(({fiscal_year}) => fiscal_year === base)!
  };
}
