import type {ClaimArticle} from "../datasets/claim-articles.ts";
import {
  claimKinds,
  claimVerdicts,
  type ClaimKind,
  type ClaimVerdict,
  type Outcome
} from "../datasets/claim-verdicts.ts";
import {sourceLabel, type Source} from "../datasets/source.ts";
import {statuses} from "../datasets/statuses.ts";
import {formatDate} from "../lib/format.ts";
import {pageAddress} from "../lib/page-address.ts";
import type {Locale, Words} from "../lib/words.ts";
import {html, type Html} from "./html.ts";
import {datasetLink, sourceLink, table} from "./table.ts";

/** A row of the claims table, as far as the list shows it. */
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

export interface ClaimContext {
  /** What the tables say, by claim; claims that no table tests are not in it. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly sources: ReadonlyMap<string, Source>;
}

const words = {
  filter: {en: "Choose claims", ja: "主張を選ぶ"},
  verdict: {en: "Verdict", ja: "判定"},
  kind: {en: "Kind", ja: "種類"},
  section: {en: "Section", ja: "節"},
  reference: {en: "Reference", ja: "引用文献"},
  number: {en: "Claim {n}", ja: "主張{n}"},
  all: {en: "All", ja: "すべて"},
  none: {en: "None given", ja: "記載なし"},
  holds: {en: "Holds", ja: "成り立つ"},
  fails: {en: "Does not hold", ja: "成り立たない"},
  beside: {en: "Besides", ja: "参考"},
  tables: {en: "What the tables say; the verdict is computed from it", ja: "表の示すところ（判定はここから計算）"},
  documents: {en: "What the documents say", ja: "文書の示すところ"},
  onlyDocuments: {en: "What the documents say; the verdict rests on them", ja: "文書の示すところ（判定はこれによる）"},
  since: {en: "Since then", ja: "その後"},
  sources: {en: "Documents", ja: "文書"},
  rows: {en: "Rows", ja: "行"},
  what: {en: "What", ja: "項目"},
  value: {en: "Value", ja: "値"},
  status: {en: "Status", ja: "区分"},
  place: {en: "Source and place", ja: "出典と位置"},
  from: {en: "from", ja: "："},
  figure: {en: "Figure", ja: "図"},
  address: {en: "Address of this claim", ja: "この主張のアドレス"}
} as const satisfies Record<string, Words>;

/** The claims of an article by section, each with its verdict in the margin and its evidence to be opened in place. */
export function claimList(
  {sections}: ClaimArticle,
  claims: readonly Claim[],
  context: ClaimContext,
  locale: Locale
): Html {
  return html`${filterForm(sections, claims, locale)}
<div class="claims">${Object.entries(sections).map(
    ([id, name]) =>
      html`<section data-section="${id}" aria-labelledby="section-${id}"><h3 id="section-${id}">${name[locale]}</h3>
<ol>${claims.filter(({section}) => section === id).map((claim) => item(claim, context, locale))}</ol></section>
`
  )}</div>`;
}

function filterForm(sections: ClaimArticle["sections"], claims: readonly Claim[], locale: Locale): Html {
  const numbers = [...new Set(claims.flatMap(({refs}) => refs?.split(";") ?? []))].sort(
    (a, b) => Number(a) - Number(b)
  );
  const options = (all: Readonly<Record<string, Words>>) =>
    Object.entries(all).map(([value, name]): [string, string] => [value, name[locale]]);
  const select = (name: "verdict" | "kind" | "section" | "reference", all: readonly (readonly [string, string])[]) =>
    html`<label><span>${words[name][locale]}</span><select name="${name}"><option value="">${words.all[locale]}</option>${all.map(
      ([value, text]) => html`<option value="${value}">${text}</option>`
    )}</select></label>`;
  return html`<form class="claim-filter" role="search" aria-label="${words.filter[locale]}">
${select("verdict", options(claimVerdicts))}
${select("kind", options(claimKinds))}
${select("section", options(sections))}
${select("reference", [...numbers.map((n) => [n, `[${n}]`] as const), ["none", words.none[locale]]])}
<output aria-live="polite"></output>
</form>`;
}

function item(claim: Claim, {outcomes, sources}: ClaimContext, locale: Locale): Html {
  const {claim_id: id, position, verdict, kind, refs, claim_date: date, section, figure} = claim;
  const outcome = outcomes.get(id);
  const since = claim[`since_${locale}`];
  const facts = [
    words.number[locale].replace("{n}", String(position)),
    claimKinds[kind][locale],
    date && formatDate(date, locale)
  ]
    .filter(Boolean)
    .join(" · ");
  const cited = refs?.split(";").map((n) => html` <a href="#reference-${n}">[${n}]</a>`);
  return html`<li id="${id}" data-verdict="${verdict}" data-kind="${kind}" data-section="${section}" data-reference="${refs ?? "none"}"><details>
<summary><span class="verdict ${verdict}">${claimVerdicts[verdict][locale]}</span><span class="claim">${claim[`claim_${locale}`]}</span></summary>
<div class="evidence"><p class="claim-facts">${facts}${cited} <a href="#${id}">${words.address[locale]}</a></p>
${outcome && html`<h4>${words.tables[locale]}</h4>${readings(outcome, locale)}`}
<h4>${words[outcome ? "documents" : "onlyDocuments"][locale]}</h4><p>${claim[`evidence_${locale}`]}</p>
${since && html`<h4>${words.since[locale]}</h4><p>${since}</p>`}
<h4>${words.sources[locale]}</h4><ul>${documents(claim).map(
    ([source, place]) => html`<li>${cite(sources.get(source)!, locale)}, ${place}</li>`
  )}${figure && html`<li>${words.figure[locale]}: <a href="${pageAddress(`/figures/${figure}`, locale)}">${figure}</a></li>`}</ul>
${outcome && rowTable(outcome, sources, locale)}</div></details></li>
`;
}

function readings({readings: all, beside}: Outcome, locale: Locale): Html {
  return html`<ul class="readings">${all.map(
    ({says, holds}) => html`<li><strong>${words[holds ? "holds" : "fails"][locale]}:</strong> ${says[locale]}</li>`
  )}${beside.map((says) => html`<li>${words.beside[locale]}: ${says[locale]}</li>`)}</ul>`;
}

function documents(claim: Claim): readonly (readonly [source: string, place: string])[] {
  const {source_id, locator, second_source_id: second, second_locator: place} = claim;
  return [[source_id, locator], ...(second && place ? [[second, place] as const] : [])];
}

/** A document as a link to where it was read; one without address leads to the table of sources. */
function cite(source: Source, locale: Locale): Html {
  const label = sourceLabel(source);
  return source.URL
    ? html`<a href="${source.URL}" rel="noopener external">${label}</a>`
    : html`${label} (${sourceLink(source.id, locale)})`;
}

function rowTable({rows}: Outcome, sources: ClaimContext["sources"], locale: Locale): Html {
  const ids = [...new Set(rows.map(({dataset}) => dataset))];
  const named = ids.map((id, i) => html`${i > 0 && ", "}${datasetLink(id, locale)}`);
  return html`<h4>${words.rows[locale]} ${words.from[locale]} ${named}</h4>${table(
    words.rows[locale],
    [words.what, words.value, words.status, words.place],
    rows.map(
      ({label, value, status, source_id, locator}) =>
        html`<tr><td>${label[locale]}</td><td>${value[locale]}</td><td>${statuses[status as keyof typeof statuses][locale]}</td><td>${cite(sources.get(source_id)!, locale)}, ${locator}</td></tr>`
    ),
    locale
  )}`;
}
