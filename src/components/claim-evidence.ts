import type {Outcome} from "../datasets/claim-verdicts.ts";
import {readExtents, sourceLabel, type Source} from "../datasets/source.ts";
import {statuses} from "../datasets/statuses.ts";
import {pageAddress} from "../lib/page-address.ts";
import type {Locale, Words} from "../lib/words.ts";
import {claimWords, documentsOf, type Claim, type ClaimContext} from "./claim.ts";
import {html, type Html} from "./html.ts";
import {datasetLink, sourceLink, table} from "./table.ts";

const words = {
  tables: {en: "What the tables say; the verdict is computed from it", ja: "表の示すところ（判定はここから計算）"},
  onlyDocuments: {en: "What the documents say; the verdict rests on them", ja: "文書の示すところ（判定はこれによる）"},
  rows: {en: "Rows", ja: "行"},
  what: {en: "What", ja: "項目"},
  value: {en: "Value", ja: "値"},
  status: {en: "Status", ja: "区分"},
  place: {en: "Source and place", ja: "出典と位置"},
  from: {en: "from", ja: "："},
  figure: {en: "Figure", ja: "図"}
} as const satisfies Record<string, Words>;

/** What is known of a claim: tables, documents, what happened since, and the rows with their sources. */
export function claimEvidence(claim: Claim, {outcomes, sources}: ClaimContext, locale: Locale): Html {
  const {claim_id: id, figure} = claim;
  const outcome = outcomes.get(id);
  const since = claim[`since_${locale}`];
  return html`${outcome && html`<h4>${words.tables[locale]}</h4>${claimReadings(outcome, locale)}`}
<h4>${outcome ? claimWords.documents[locale] : words.onlyDocuments[locale]}</h4><p>${claim[`evidence_${locale}`]}</p>
${since && html`<h4>${claimWords.since[locale]}</h4><p>${since}</p>`}
<h4>${claimWords.sources[locale]}</h4><ul>${documentsOf(claim).map(
    ([source, place]) => html`<li>${cite(sources.get(source)!, place, locale)}</li>`
  )}${figure && html`<li>${words.figure[locale]}: <a href="${pageAddress(`/figures/${figure}`, locale)}">${figure}</a></li>`}</ul>
${outcome && rowTable(outcome, sources, locale)}`;
}

/** Each reading of a claim, whether it holds, and what the same tables say beside. */
export function claimReadings({readings, beside}: Pick<Outcome, "readings" | "beside">, locale: Locale): Html {
  return html`<ul class="readings">${readings.map(
    ({says, holds}) => html`<li><strong>${claimWords[holds ? "holds" : "fails"][locale]}:</strong> ${says[locale]}</li>`
  )}${beside.map((says) => html`<li>${claimWords.beside[locale]}: ${says[locale]}</li>`)}</ul>`;
}

/** A document as a link to where it was read, the place in it, and how much of it was read if not all. */
function cite(source: Source, place: string, locale: Locale): Html {
  const label = sourceLabel(source);
  const link = source.URL
    ? html`<a href="${source.URL}" rel="noopener external">${label}</a>`
    : html`${label} (${sourceLink(source.id, locale)})`;
  const {extent} = source.custom;
  return html`${link}, ${place}${extent && html` <em class="extent">(${readExtents[extent][locale]})</em>`}`;
}

function rowTable({rows}: Outcome, sources: ClaimContext["sources"], locale: Locale): Html {
  const ids = [...new Set(rows.map(({dataset}) => dataset))];
  const named = ids.map((id, i) => html`${i > 0 && ", "}${datasetLink(id, locale)}`);
  return html`<h4>${words.rows[locale]} ${words.from[locale]} ${named}</h4>${table(
    words.rows[locale],
    [words.what, words.value, words.status, words.place],
    rows.map(
      ({label, value, status, source_id, locator}) =>
        html`<tr><td>${label[locale]}</td><td>${value[locale]}</td><td>${statuses[status as keyof typeof statuses][locale]}</td><td>${cite(sources.get(source_id)!, locator, locale)}</td></tr>`
    ),
    locale
  )}`;
}
