import {readExtents, sourceLabel} from "../datasets/source.ts";
import {claimVerdicts} from "../datasets/claim-verdicts.ts";
import {pageAddress} from "../lib/page-address.ts";
import type {Locale, Words} from "../lib/words.ts";
import {claimWords, documentsOf, type Claim, type ClaimContext} from "./claim.ts";
import {html, Html} from "./html.ts";
import {iconAddress} from "./site.ts";
import {verdictLabel} from "./verdict-mark.ts";
import {say} from "./words.ts";

export interface CardOptions extends ClaimContext {
  readonly locale: Locale;
  /** The article that makes the claim, as a reader knows it. */
  readonly article: string;
  /** The page that lists its claims, in English. */
  readonly page: string;
  /** The whole stylesheet of a card. */
  readonly style: string;
}

const words = {
  claimed: {en: "A claim, in our words, of {article}", ja: "{article}の主張（本サイトによる要約）"},
  found: {en: "Found in the tables", ja: "表で確認した値"},
  more: {en: "Evidence, rows and sources", ja: "根拠・行・出典の詳細"}
} as const satisfies Record<string, Words>;

/** What an address may ask of a card: `?theme=dark` or `?theme=light` in place of the reader's own setting. */
const themeScript = `const theme = new URLSearchParams(location.search).get("theme");
if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;`;

/**
 * A claim as a page of its own for an iframe: verdict, claim, what was found, why, the documents, and the way to all
 * of it. Everything is in the one response and reads without script.
 */
export function claimCard(claim: Claim, {locale, article, page, style, outcomes, sources, link}: CardOptions): string {
  const {claim_id: id, verdict} = claim;
  const text = claim[`claim_${locale}`];
  const evidence = claim[`evidence_${locale}`];
  const since = claim[`since_${locale}`];
  const outcome = outcomes.get(id);
  const address = `${link(pageAddress(page, locale))}#${id}`;
  const found = outcome?.readings.map(
    ({says, holds}) => html`<li><strong>${claimWords[holds ? "holds" : "fails"][locale]}:</strong> ${says[locale]}</li>`
  );
  const documents = documentsOf(claim).map(([source, place], i) => {
    const document = sources.get(source)!;
    const {extent} = document.custom;
    const label = sourceLabel(document);
    const name = document.URL
      ? html`<a href="${document.URL}" target="_blank" rel="noopener external">${label}</a>`
      : label;
    return html`${i > 0 && "; "}${name}, ${place}${extent && ` (${readExtents[extent][locale]})`}`;
  });
  return `${html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text}</title>
<meta name="description" content="${claimVerdicts[verdict][locale]}: ${evidence}">
<link rel="icon" href="${iconAddress}">
<style>${new Html(style)}</style>
<script type="module">${new Html(themeScript)}</script>
</head>
<body>
<main class="card ${verdict}">
<p class="card-verdict">${verdictLabel(verdict, locale)}</p>
<h1>${text}</h1>
${found && html`<h2>${words.found[locale]}</h2><ul>${found}</ul>`}
<h2>${claimWords.documents[locale]}</h2>
<p>${evidence}${since && html` <strong>${claimWords.since[locale]}:</strong> ${since}`}</p>
<p class="card-source">${claimWords.sources[locale]}: ${documents}</p>
<p class="card-source">${words.claimed[locale].replace("{article}", article)}</p>
<p class="card-source">${say("from", locale)}: ${say("product", locale)} · <a href="${address}" target="_blank" rel="noopener">${words.more[locale]}</a></p>
</main>
</body>
</html>`}
`;
}
