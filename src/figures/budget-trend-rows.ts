import {decimalYear} from "../lib/format.ts";
import type {Arquero, DrawnRow, Tables} from "./figure.ts";

/** A budget, or a plan that framed budgets. */
export interface BudgetRow extends DrawnRow {
  /** A definition of the budget, or `plan` for the plans in the strip below the axis. */
  readonly series: "single" | "excl" | "incl" | "plan";
  readonly fiscal_year: number;
  readonly value_jpy_100m: number | null;
  readonly plan_en: string | null;
  readonly plan_ja: string | null;
  readonly adopted: string | null;
  readonly alternatives: string | null;
}

/** The rows that the figure draws: budgets by definition, and the plans of the strip below the axis. */
export function queryRows(tables: Tables, aq: Arquero): BudgetRow[] {
  return [...budgetRows(tables), ...planRows(tables, aq)];
}

function budgetRows(tables: Tables): BudgetRow[] {
  return tables["defense-budget"]
    .rename({definition: "series"})
    .derive({plan_en: () => null, plan_ja: () => null, adopted: () => null})
    .select(
      "series",
      "fiscal_year",
      "value_jpy_100m",
      "plan_en",
      "plan_ja",
      "adopted",
      "alternatives",
      "status",
      "source_id",
      "locator",
      "note"
    )
    .orderby("series", "fiscal_year")
    .objects() as BudgetRow[];
}

function planRows(tables: Tables, {desc, escape}: Arquero): BudgetRow[] {
  return tables["defense-plans"]
    .filter((d: {kind: string}) => d.kind === "program-outline" || d.kind === "buildup-plan")
    .derive({
      series: () => "plan",
      value_jpy_100m: () => null,
      alternatives: () => null,
      fiscal_year: escape(
        ({adopted, first_fiscal_year: first}: {adopted: string | null; first_fiscal_year: number | null}) =>
          adopted === null ? first : Math.floor(decimalYear(adopted) - 0.25)
      )
    })
    .rename({name_en: "plan_en", name_ja: "plan_ja"})
    .select(
      "series",
      "fiscal_year",
      "value_jpy_100m",
      "plan_en",
      "plan_ja",
      "adopted",
      "alternatives",
      "status",
      "source_id",
      "locator",
      "note"
    )
    .orderby("fiscal_year", desc("plan_en"))
    .objects() as BudgetRow[];
}

export function budgets(rows: readonly BudgetRow[]): BudgetRow[] {
  return rows.filter(({series}) => series !== "plan");
}

export function byYear(rows: readonly BudgetRow[], series: BudgetRow["series"]): Map<number, number> {
  return new Map(
    rows
      .filter((row) => row.series === series && row.value_jpy_100m !== null)
      .map((row) => [row.fiscal_year, row.value_jpy_100m!])
  );
}

/** Length of the run of rises that ends in a year, and the year of its first rise. */
export function run(values: ReadonlyMap<number, number>, last: number): {years: number; from: number} {
  let from = last + 1;
  while (values.has(from - 1) && values.has(from - 2) && values.get(from - 1)! > values.get(from - 2)!) --from;
  return {years: last + 1 - from, from};
}

export function rise(rows: readonly BudgetRow[]) {
  const known = budgets(rows).filter(({value_jpy_100m}) => value_jpy_100m !== null);
  const wide = known.filter(({series}) => series === "incl");
  const latest = wide.at(-1)!;
  const {years, from: since} = run(byYear(rows, "incl"), latest.fiscal_year);
  return {
    years,
    from: since,
    first: known.reduce((a, b) => (b.fiscal_year < a.fiscal_year ? b : a)),
    trough: wide.find(({fiscal_year}) => fiscal_year === since - 1)!,
    latest,
    draft: latest.status === "draft"
  };
}
