import {alternativesOf} from "../datasets/alternatives.ts";
import type {Arquero, DrawnRow, Tables} from "./figure.ts";

/** A cost that an agreement covers, with the number agreed on it where one is known; or the agreement itself. */
export interface MeasureRow extends DrawnRow {
  readonly agreement_id: string;
  /** Year of signature. */
  readonly year: number;
  /** A protocol to an agreement. */
  readonly protocol: boolean;
  readonly item: Item;
  readonly term: Term;
  readonly value: number | null;
  /** Where the level starts from, or the amount of the first year. */
  readonly before: number | null;
  readonly starts: string;
  readonly ends: string;
}

/** In the order in which the agreements took them on; then what contains them all. */
export const costs = ["labor", "utilities", "training-relocation", "training-equipment"] as const;

type Cost = (typeof costs)[number];
export type Item = "agreement" | Cost | "package";
type Term = "period" | "covers" | "workers" | "share" | "ceiling" | "level" | "total";

type TermRow = Omit<MeasureRow, "term" | "year" | "protocol" | "before"> & {
  readonly term: Term | "workers-before" | "share-before";
  readonly fiscal_year: number;
};

/** Of the terms of a cost, the one that says most; that it is covered at all where nothing else is known. */
const telling: readonly TermRow["term"][] = ["workers", "share", "ceiling", "level", "total", "covers"];

interface Agreement extends DrawnRow {
  readonly agreement_id: string;
  readonly kind: string;
  readonly signed: string;
  readonly parent_id: string | null;
}

export function measureRows(tables: Tables, {escape}: Arquero): MeasureRow[] {
  const agreements = tables.agreements
    .filter(escape(({kind}: Agreement) => kind === "sma"))
    .orderby("signed")
    .objects() as Agreement[];
  const ids = new Set(agreements.map(({agreement_id}) => agreement_id));
  const terms = tables["special-measures-terms"].orderby("fiscal_year").objects() as TermRow[];
  return agreements.flatMap(({agreement_id, signed, parent_id, alternatives = null, ...document}) => {
    const own = terms.filter((term) => term.agreement_id === agreement_id);
    if (own.length === 0) return [];
    const head = {agreement_id, year: Number(signed.slice(0, 4)), protocol: ids.has(parent_id ?? "")};
    const {starts, ends} = own[0];
    const period: MeasureRow = {
      ...{...head, item: "agreement", term: "period", value: null, before: null, starts, ends},
      ...cited({...document, note: null, alternatives: alternativesOf(alternatives, "entered-into-force")})
    };
    return [period, ...told(own).map((row) => ({...head, ...row, ...cited(row)}))];
  });
}

function cited({source_id, locator, status, note, alternatives}: DrawnRow): DrawnRow {
  return {status, source_id, locator, note, alternatives: alternatives ?? null};
}

/** One row for each cost, and each term of all host-nation support. */
function told(own: readonly TermRow[]): Omit<MeasureRow, "agreement_id" | "year" | "protocol">[] {
  const items = [...costs, "package"] as const;
  return items.flatMap((item) => {
    const of = (term: TermRow["term"]) => own.filter((row) => row.item === item && row.term === term);
    const known = telling.filter((term) => of(term).length > 0);
    return (item === "package" ? known : known.slice(0, 1)).map((term) => {
      const [first, last] = [of(term)[0], of(term).at(-1)!];
      const start = term === "workers" || term === "share" ? of(`${term}-before`)[0] : first;
      const {starts, ends} = last;
      return {
        ...{item, term: term as Term, value: last.value, before: start?.value ?? null, starts, ends},
        ...cited(last)
      };
    });
  });
}

/** The costs that each agreement covers, in order of time. */
function coverage(rows: readonly MeasureRow[]) {
  const ids = [...new Set(rows.map(({agreement_id}) => agreement_id))];
  return ids.map((id) => {
    const own = rows.filter(({agreement_id}) => agreement_id === id);
    return {year: own[0].year, starts: own[0].starts, ends: own[0].ends, covered: covered(own)};
  });
}

function covered(own: readonly MeasureRow[]): Cost[] {
  return costs.filter((cost) => own.some(({item}) => item === cost));
}

/** Days without an agreement that are no mere change from one to the next. */
const longest = 7;

export function summary(rows: readonly MeasureRow[]) {
  const all = coverage(rows);
  const [first, last] = [all[0], all.at(-1)!];
  const dropped = all.some(({covered: now}, i) => i > 0 && all[i - 1].covered.some((cost) => !now.includes(cost)));
  const shares = rows.filter(({term}) => term === "share");
  const workers = rows.filter(({term}) => term === "workers");
  const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return {
    count: all.length,
    dropped,
    first: {year: first.year, kinds: first.covered.length},
    last: {year: last.year, kinds: last.covered.length, ends: last.ends},
    /** When the last kind of cost came. */
    grownSince: all.find(({covered: {length}}) => length === last.covered.length)!.year,
    share: shares.length > 0 ? {from: shares[0].before!, to: shares.at(-1)!.value!, year: shares.at(-1)!.year} : null,
    workers: {
      least: Math.min(...workers.map(({value}) => value!)),
      most: Math.max(...workers.map(({value}) => value!))
    },
    /** Between an end and a start, stretches in which none held. */
    gaps: all.flatMap(({ends}, i) =>
      i + 1 < all.length && days(ends, all[i + 1].starts) > longest ? [{from: ends, to: all[i + 1].starts}] : []
    ),
    totals: rows.filter(({item, term}) => item === "package" && term === "total")
  };
}
