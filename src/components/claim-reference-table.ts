import {referenceSupports} from "../datasets/claim-references.ts";
import {formatDate} from "../lib/format.ts";
import type {Locale, Words} from "../lib/words.ts";
import type {Claim} from "./claim.ts";
import {html, type Html} from "./html.ts";
import {table} from "./table.ts";

/** A row of the table of references, as far as it is shown. */
export interface ClaimReference {
  readonly number: number;
  readonly author: string | null;
  readonly title: string;
  readonly outlet: string;
  readonly published: string | null;
  readonly url: string;
  readonly cited_for_en: string;
  readonly cited_for_ja: string;
  readonly supports: keyof typeof referenceSupports;
  readonly defects_en: string | null;
  readonly defects_ja: string | null;
  readonly working_url: string | null;
}

const heads = {
  reference: {en: "Reference", ja: "引用文献"},
  cited: {en: "Cited for", ja: "引用の趣旨"},
  supports: {en: "Supports it", ja: "支持するか"},
  defects: {en: "Defects", ja: "不備"},
  claims: {en: "Claims", ja: "主張"}
} as const satisfies Record<string, Words>;

/** What the second address leads to: what was read of the work, or in its place. */
const copies = {
  read: {en: "text that was read", ja: "確認した文書"},
  instead: {en: "read in its place", ja: "代わりに確認した文書"}
} as const satisfies Record<string, Words>;

/** The references of an article: what each is cited for, whether it supports that, and what is wrong with it. */
export function claimReferenceTable(
  references: readonly ClaimReference[],
  claims: readonly Claim[],
  locale: Locale
): Html {
  return table(
    heads.reference[locale],
    Object.values(heads),
    references.map((reference) => row(reference, claims, locale)),
    locale
  );
}

function row(reference: ClaimReference, claims: readonly Claim[], locale: Locale): Html {
  const {number, author, title, outlet, published, url, supports, working_url: copy} = reference;
  const citing = claims.filter(({refs}) => refs?.split(";").includes(String(number)));
  return html`<tr id="reference-${number}"><td>[${number}] ${author && html`<span class="publisher">${author}</span> `}<cite>${title}</cite>, ${outlet}${published && `, ${formatDate(published, locale)}`}<br><code>${url}</code>${
    copy &&
    html`<br><a href="${copy}" rel="noopener external">${copies[supports === "unread" ? "instead" : "read"][locale]}</a>`
  }</td><td>${reference[`cited_for_${locale}`]}</td><td>${referenceSupports[supports][locale]}</td><td>${reference[`defects_${locale}`]}</td><td>${citing.map(
    ({claim_id: id, position}, i) => html`${i > 0 && ", "}<a href="#${id}">${position}</a>`
  )}</td></tr>`;
}
