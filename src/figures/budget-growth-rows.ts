import type {Arquero, DrawnRow, Tables} from "./figure.ts";

/** A budget and its change on the year before. */
export interface GrowthRow extends DrawnRow {
  readonly definition: "single" | "excl" | "incl";
  readonly fiscal_year: number;
  readonly value_jpy_100m: number;
  /** Missing where the year before has no figure by the same definition. */
  readonly change_jpy_100m: number | null;
  readonly alternatives: string | null;
}

export interface ChangeRow extends GrowthRow {
  readonly change_jpy_100m: number;
}

/** Every budget that is known, with its change on the year before by the same definition. */
export function growthRows(tables: Tables, {op}: Arquero): GrowthRow[] {
  return tables["defense-budget"]
    .filter((d: {value_jpy_100m: number | null}) => d.value_jpy_100m !== null)
    .groupby("definition")
    .orderby("fiscal_year")
    .derive({
      change_jpy_100m: (d: {fiscal_year: number; value_jpy_100m: number}) =>
        op.lag(d.fiscal_year, 1, 0) === d.fiscal_year - 1 ? d.value_jpy_100m - op.lag(d.value_jpy_100m, 1, 0) : null,
      status: (d: {status: string}) => (d.status === "draft" ? "draft" : "derived")
    })
    .ungroup()
    .orderby("definition", "fiscal_year")
    .select(
      "definition",
      "fiscal_year",
      "value_jpy_100m",
      "change_jpy_100m",
      "alternatives",
      "status",
      "source_id",
      "locator",
      "note"
    )
    .objects() as GrowthRow[];
}

/** Change in percent of the budget of the year before. */
export function percent({value_jpy_100m: value, change_jpy_100m: change}: ChangeRow): number {
  return (change / (value - change)) * 100;
}

/** The changes of one budget over time: the single figure, then one of the two definitions that followed it. */
export function changes(rows: readonly GrowthRow[], definition: "excl" | "incl"): ChangeRow[] {
  return rows
    .filter((row): row is ChangeRow => row.change_jpy_100m !== null)
    .filter((row) => row.definition === "single" || row.definition === definition)
    .sort((a, b) => a.fiscal_year - b.fiscal_year);
}

/** Rises of neighbouring years. */
export interface Run {
  readonly rises: readonly ChangeRow[];
  /** The change before the first rise is not known, so the run may be longer. */
  readonly atLeast: boolean;
}

/** The runs of rises, in order; none goes across a year without a change. */
export function runs(all: readonly ChangeRow[]): Run[] {
  const found: {rises: ChangeRow[]; atLeast: boolean}[] = [];
  let before: ChangeRow | undefined;
  for (const row of all) {
    const follows = before?.fiscal_year === row.fiscal_year - 1;
    if (row.change_jpy_100m > 0) {
      if (follows && before!.change_jpy_100m > 0) found.at(-1)!.rises.push(row);
      else found.push({rises: [row], atLeast: !follows});
    }
    before = row;
  }
  return found;
}

/** The run of rises that ends with the latest budget, its largest rise, and what came before it. */
export function course(rows: readonly GrowthRow[]) {
  const all = changes(rows, "incl");
  const found = runs(all);
  const latest = all.at(-1)!;
  const run = found.find(({rises}) => rises.includes(latest));
  const rises = run?.rises ?? [];
  const step = rises.length > 0 ? rises.reduce((a, b) => (percent(b) > percent(a) ? b : a)) : latest;
  const earlier = found.filter((other) => other !== run);
  return {
    all,
    latest,
    rises,
    step,
    /** The largest rise of the run before the step; missing where the step is the first. */
    before: Math.max(...rises.filter(({fiscal_year: year}) => year < step.fiscal_year).map(percent)),
    /** Percent of the whole rise of the run that came with the step and after it. */
    share: (sum(rises.filter(({fiscal_year: year}) => year >= step.fiscal_year)) / sum(rises)) * 100,
    longest: earlier.reduce<Run | undefined>((a, b) => (a && a.rises.length >= b.rises.length ? a : b), undefined),
    peak: all.reduce((a, b) => (percent(b) > percent(a) ? b : a)),
    earlierPeak: all
      .filter((row) => !rises.includes(row))
      .reduce<ChangeRow | undefined>((a, b) => (a && percent(a) >= percent(b) ? a : b), undefined)
  };
}

function sum(rises: readonly ChangeRow[]): number {
  return rises.reduce((total, {change_jpy_100m: change}) => total + change, 0);
}
