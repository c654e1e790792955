import type {Arquero, DrawnRow, Tables} from "./figure.ts";

/** What is measured; values of two of them never share a line. */
export type Count = "budget" | "sipri" | "security-related";

/** A share of the economy in one year, or the end of the limit of 1 %. */
export interface ShareRow extends DrawnRow {
  readonly series: Count | "limit-dropped";
  /** Fiscal year; calendar year for SIPRI. */
  readonly year: number;
  /** What the share is one of; missing for SIPRI, which uses its own GDP, and for the end of the limit. */
  readonly denominator: "gnp-forecast" | "gdp-forecast" | "gdp-fy2022" | null;
  readonly share_pct: number | null;
  /** Of the end of the limit. */
  readonly date: string | null;
  readonly alternatives: string | null;
  /** Named where it is not that of the rest. */
  readonly licence: string | null;
}

const columns = [
  "series",
  "year",
  "denominator",
  "share_pct",
  "date",
  "licence",
  "alternatives",
  "status",
  "source_id",
  "locator",
  "note"
] as const;

const endOfLimit = "1986-nakasone-government-drops-1-percent";

export function shareRows(tables: Tables, {escape}: Arquero): ShareRow[] {
  const all = tables["defense-budget-shares"];
  const ofGdp = new Set(
    all.filter((d: {denominator: string}) => d.denominator === "gdp-forecast").array("fiscal_year")
  );
  const budgets = all
    .filter(
      // The year in which GDP replaces GNP has a share of each.
      escape(
        (d: {fiscal_year: number; denominator: string}) => d.denominator !== "gnp-forecast" || !ofGdp.has(d.fiscal_year)
      )
    )
    .filter(
      (d: {definition: string; denominator: string}) =>
        d.denominator === "gdp-fy2022" ||
        ((d.denominator === "gnp-forecast" || d.denominator === "gdp-forecast") && d.definition !== "excl")
    )
    .derive({
      series: (d: {definition: string}) => (d.definition === "security-related" ? "security-related" : "budget"),
      date: () => null,
      licence: () => null
    })
    .rename({fiscal_year: "year"})
    .orderby("series", "year");
  const sipri = tables["military-expenditure"]
    .filter((d: {iso3: string; measure: string}) => d.iso3 === "JPN" && d.measure === "share-of-gdp")
    .derive({series: () => "sipri", denominator: () => null, date: () => null, alternatives: () => null})
    .rename({share_gdp_pct: "share_pct"})
    .orderby("year");
  const limit = tables.events.filter(escape((d: {event_id: string}) => d.event_id === endOfLimit)).derive({
    series: () => "limit-dropped",
    year: escape(({date}: {date: string}) => Number(date.slice(0, 4))),
    denominator: () => null,
    share_pct: () => null,
    licence: () => null
  });
  return [budgets, sipri, limit].flatMap((table) => table.select(...columns).objects() as ShareRow[]);
}

export interface KnownShare extends ShareRow {
  readonly series: Count;
  readonly share_pct: number;
}

/** The shares of one count, by year. */
export function shares(rows: readonly ShareRow[], count: Count): KnownShare[] {
  return rows.filter((row): row is KnownShare => row.series === count && row.share_pct !== null);
}

/** The limit that governments kept to before its end, and the goal, in percent of GDP. */
export const limit = 1;
export const goal = 2;

/** The latest shares, and the latest year that all three counts have. */
export function latestShares(rows: readonly ShareRow[]) {
  const [budget, sipri, wide] = (["budget", "sipri", "security-related"] as const).map((count) => shares(rows, count));
  const common = wide
    .map(({year}) => year)
    .filter((year) => [budget, sipri].every((count) => count.some((row) => row.year === year)))
    .at(-1);
  const at = (count: readonly KnownShare[]) => count.find(({year}) => year === common);
  return {
    budget: budget.at(-1)!,
    sipri: sipri.at(-1)!,
    wide: wide.at(-1)!,
    common: common === undefined ? undefined : {year: common, budget: at(budget)!, sipri: at(sipri)!, wide: at(wide)!},
    /** Years in which the budget took more than the limit, since the limit was dropped or not. */
    above: budget.filter(({share_pct}) => share_pct > limit),
    low: sipri.reduce((a, b) => (b.share_pct < a.share_pct ? b : a)),
    /** First year of the unbroken stretch up to the latest in which SIPRI's share is above the limit. */
    sipriAbove: sipri.slice(sipri.findLastIndex(({share_pct}) => share_pct <= limit) + 1).at(0)
  };
}
