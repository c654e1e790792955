import {ascending} from "d3-array";
import {alternativesOf} from "../datasets/alternatives.ts";
import type {Arquero, DrawnRow, Tables} from "./figure.ts";

/** What someone said of the number of agreements, or an item of the visit that a document names. */
export interface VisitRow extends DrawnRow {
  readonly kind: Kind;
  /** Who counts; of an item, nothing. */
  readonly speaker: "us-official" | "governments" | "press" | null;
  readonly date: string;
  /** The number said; of an item, one. */
  readonly value: number;
  /** Upper end of a range. */
  readonly most: number | null;
  readonly precision: "exact" | "over" | "about";
  /** What an item is, and whether it is about security. */
  readonly title_en: string | null;
  readonly title_ja: string | null;
  readonly security: boolean;
}

export const kinds = ["agreements", "defense-agreements", "usual-agreements", "fields", "item"] as const;

export type Kind = (typeof kinds)[number];

type Count = DrawnRow &
  Pick<VisitRow, "speaker" | "value" | "precision"> & {
    readonly counted: Kind;
    readonly said_on: string;
    readonly value_most: number | null;
    readonly agreement_ids: string | null;
  };

type Item = DrawnRow &
  Pick<VisitRow, "title_en" | "title_ja"> & {
    readonly agreement_id: string;
    readonly kind: string;
    readonly domain: string;
    readonly signed: string;
  };

export function visitRows(tables: Tables, {escape}: Arquero): VisitRow[] {
  // What the table counts from the agreements is shown item by item instead.
  const said = tables["state-visit-claims"].filter(escape(({agreement_ids}: Count) => agreement_ids === null));
  const items = tables.agreements.filter(escape(({kind}: Item) => kind === "state-visit-item"));
  return [
    ...(said.objects() as Count[])
      .map(({counted, speaker, said_on, value, value_most, precision, ...document}): VisitRow => ({
        ...{kind: counted, speaker, date: said_on, value, most: value_most, precision},
        ...{title_en: null, title_ja: null, security: false},
        ...cited(document)
      }))
      .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || ascending(a.date, b.date)),
    ...(items.objects() as Item[])
      .sort((a, b) => Number(isSecurity(b)) - Number(isSecurity(a)) || ascending(a.agreement_id, b.agreement_id))
      .map((item): VisitRow => ({
        ...{kind: "item", speaker: null, date: item.signed, value: 1, most: null, precision: "exact"},
        ...{title_en: item.title_en, title_ja: item.title_ja, security: isSecurity(item)},
        ...cited(item)
      }))
  ];
}

function isSecurity({domain}: Item): boolean {
  return domain === "security-cooperation";
}

/** Counts are said once; of an item, other documents may print another date. */
function cited({source_id, locator, status, note, alternatives = null}: DrawnRow): DrawnRow {
  return {status, source_id, locator, note, alternatives: alternativesOf(alternatives, "signed")};
}

export function summary(rows: readonly VisitRow[]) {
  const of = (kind: Kind) => rows.filter((row) => row.kind === kind);
  const items = of("item");
  const claim = of("agreements").find(({speaker}) => speaker === "us-official")!;
  const usual = of("usual-agreements")[0];
  return {
    claim,
    usual,
    items: items.length,
    security: items.filter(({security}) => security).length,
    retold: of("defense-agreements").length,
    fields: of("fields").map(({value}) => value),
    /** Items short of the number claimed. */
    unnamed: claim.value - items.length
  };
}
