import type {ClaimKind, ClaimVerdict, Outcome} from "../datasets/claim-verdicts.ts";
import type {Source} from "../datasets/source.ts";
import type {Locale, Words} from "../lib/words.ts";

/** A row of the claims table, as far as pages show it. */
export interface Claim {
  readonly claim_id: string;
  /** Place in the order of the article, from one. */
  readonly position: number;
  readonly section: string;
  readonly kind: ClaimKind;
  readonly refs: string | null;
  readonly claim_date: string | null;
  readonly claim_en: string;
  readonly claim_ja: string;
  readonly verdict: ClaimVerdict;
  readonly evidence_en: string;
  readonly evidence_ja: string;
  readonly since_en: string | null;
  readonly since_ja: string | null;
  readonly figure: string | null;
  readonly source_id: string;
  readonly locator: string;
  readonly second_source_id: string | null;
  readonly second_locator: string | null;
}

/** What stands behind the claims of an article. */
export interface ClaimContext {
  /** What the tables say, by claim; claims that no table tests are not in it. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly sources: ReadonlyMap<string, Source>;
  /** Address of a public file or page. */
  readonly link: (path: string) => string;
}

/** The words that the list of claims and their cards share. */
export const claimWords = {
  number: {en: "Claim {n}", ja: "主張{n}"},
  holds: {en: "Holds", ja: "成り立つ"},
  fails: {en: "Does not hold", ja: "成り立たない"},
  beside: {en: "Besides", ja: "参考"},
  documents: {en: "What the documents say", ja: "文書の示すところ"},
  sources: {en: "Documents", ja: "文書"},
  since: {en: "Since then", ja: "その後"}
} as const satisfies Record<string, Words>;

/** The documents that a claim rests on, each with the place in it. */
export function documentsOf(claim: Claim): readonly (readonly [source: string, place: string])[] {
  const {source_id, locator, second_source_id: second, second_locator: place} = claim;
  return [[source_id, locator], ...(second && place ? [[second, place] as const] : [])];
}

/** Address of the card of a claim, a page of its own for frames. */
export function cardAddress(claim: string, locale: Locale): string {
  return `${locale === "ja" ? "/ja" : ""}/embed/claims/${claim}`;
}
