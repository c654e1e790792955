import type {Arquero, DrawnRow, Tables} from "./figure.ts";

export type Support = "hns" | "stationing" | "burden" | "all-ministries" | "realignment";

/** What Japan pays by one count in one fiscal year, or an agreement under which it pays. */
export interface SupportRow extends DrawnRow {
  /** What is counted, or `agreement` for the special measures agreements in the strip below the axis. */
  readonly series: Support | "agreement";
  /** For agreements the fiscal year in which they entered into force. */
  readonly fiscal_year: number;
  readonly value_jpy_100m: number | null;
  /** The defense budget without SACO and realignment that holds the amount; missing where it is not known or does not. */
  readonly budget_jpy_100m: number | null;
  readonly title_en: string | null;
  readonly title_ja: string | null;
  readonly signed: string | null;
  readonly entered_into_force: string | null;
  readonly terminated: string | null;
  readonly alternatives: string | null;
}

export interface AmountRow extends SupportRow {
  readonly series: Support;
  readonly value_jpy_100m: number;
}

const columns = [
  "series",
  "fiscal_year",
  "value_jpy_100m",
  "budget_jpy_100m",
  "title_en",
  "title_ja",
  "signed",
  "entered_into_force",
  "terminated",
  "alternatives",
  "status",
  "source_id",
  "locator",
  "note"
] as const;

export function supportRows(tables: Tables, aq: Arquero): SupportRow[] {
  return [...amountRows(tables, aq), ...agreementRows(tables, aq)];
}

/** Amounts by count; host-nation support and stationing with the budget that they are a part of. */
function amountRows(tables: Tables, {op}: Arquero): SupportRow[] {
  const budgets = tables["defense-budget"]
    .filter((d: {definition: string}) => d.definition !== "incl")
    .select({fiscal_year: "fiscal_year", value_jpy_100m: "budget"});
  return tables["host-nation-support"]
    .filter((d: {measure: string}) =>
      op.includes(["hns", "stationing", "burden", "all-ministries", "realignment"], d.measure, 0)
    )
    .join_left(budgets, "fiscal_year")
    .derive({
      series: (d: {measure: string}) => d.measure,
      budget_jpy_100m: (d: {measure: string; budget: number | undefined}) =>
        d.measure === "hns" || d.measure === "stationing" ? (d.budget ?? null) : null,
      title_en: () => null,
      title_ja: () => null,
      signed: () => null,
      entered_into_force: () => null,
      terminated: () => null
    })
    .orderby("series", "fiscal_year")
    .select(...columns)
    .objects() as SupportRow[];
}

/** The agreements themselves, without the protocols that amend them. */
function agreementRows(tables: Tables, {escape}: Arquero): SupportRow[] {
  return tables.agreements
    .filter((d: {kind: string; parent_id: string}) => d.kind === "sma" && d.parent_id === "us-sofa-1960")
    .derive({
      series: () => "agreement",
      fiscal_year: escape(({entered_into_force: date}: {entered_into_force: string}) =>
        Number(date.slice(5, 7)) < 4 ? Number(date.slice(0, 4)) - 1 : Number(date.slice(0, 4))
      ),
      value_jpy_100m: () => null,
      budget_jpy_100m: () => null
    })
    .orderby("entered_into_force")
    .select(...columns)
    .objects() as SupportRow[];
}

/** One count, by year. */
export function amountsOf(rows: readonly SupportRow[], series: Support): AmountRow[] {
  return rows.filter((row): row is AmountRow => row.series === series && row.value_jpy_100m !== null);
}

/** Percent of the defense budget without SACO and realignment; null where the count is no part of it or it is not known. */
export function shareOf({value_jpy_100m: value, budget_jpy_100m: budget}: SupportRow): number | null {
  return value === null || budget === null ? null : (value / budget) * 100;
}

export function agreements(rows: readonly SupportRow[]): SupportRow[] {
  return rows.filter(({series}) => series === "agreement");
}

/** How host-nation support stands to its greatest amount known, and to the costs of realignment in the same year. */
export function standing(rows: readonly SupportRow[]) {
  const support = amountsOf(rows, "hns");
  const latest = support.at(-1)!;
  const peak = support.reduce((a, b) => (b.value_jpy_100m > a.value_jpy_100m ? b : a));
  const known = new Set(support.map(({fiscal_year}) => fiscal_year));
  const missing: number[] = [];
  for (let year = support[0].fiscal_year; year <= latest.fiscal_year; ++year) if (!known.has(year)) missing.push(year);
  const realignment = amountsOf(rows, "realignment");
  const wide = amountsOf(rows, "all-ministries");
  return {
    first: support[0],
    latest,
    peak,
    low: support
      .filter(({fiscal_year: year, status}) => year > peak.fiscal_year && status !== "estimated")
      .reduce<AmountRow | undefined>((a, b) => (a && a.value_jpy_100m <= b.value_jpy_100m ? a : b), undefined),
    missing,
    years: latest.fiscal_year - support[0].fiscal_year + 1,
    realignment: realignment.find(({fiscal_year}) => fiscal_year === latest.fiscal_year),
    firstRealignment: realignment[0],
    wide: wide.at(-1)!,
    widePeak: wide.reduce((a, b) => (b.value_jpy_100m > a.value_jpy_100m ? b : a)),
    stationing: amountsOf(rows, "stationing").at(-1)!
  };
}
