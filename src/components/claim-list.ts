import type {ClaimArticle} from "../datasets/claim-articles.ts";
import {claimKinds, claimVerdicts, type ClaimVerdict} from "../datasets/claim-verdicts.ts";
import {formatDate} from "../lib/format.ts";
import type {Locale, Words} from "../lib/words.ts";
import {claimEmbed} from "./claim-embed.ts";
import {claimEvidence} from "./claim-evidence.ts";
import {claimFilterForm} from "./claim-filter-form.ts";
import {claimWords, type Claim, type ClaimContext} from "./claim.ts";
import {html, type Html} from "./html.ts";
import {verdictLabel, verdictMark} from "./verdict-mark.ts";

const words = {
  address: {en: "Address of this claim", ja: "この主張のアドレス"}
} as const satisfies Record<string, Words>;

const verdicts = Object.keys(claimVerdicts) as ClaimVerdict[];

/** The claims of an article by section, each with its verdict in the margin and its evidence to be opened in place. */
export function claimList(
  {sections}: ClaimArticle,
  claims: readonly Claim[],
  context: ClaimContext,
  locale: Locale
): Html {
  return html`${claimFilterForm(sections, claims, locale)}
<div class="claims">${Object.entries(sections).map(([id, name]) => {
    const own = claims.filter(({section}) => section === id);
    return html`<section data-section="${id}" aria-labelledby="section-${id}"><div class="section-head"><h3 id="section-${id}">${name[locale]}</h3>${tally(own, locale)}</div>
<ol>${own.map((claim) => item(claim, context, locale))}</ol></section>
`;
  })}</div>`;
}

/** The claims of one verdict as a short list: what is claimed, why it is judged so, and the way to the evidence. */
export function claimsJudged(verdict: ClaimVerdict, claims: readonly Claim[], locale: Locale): Html {
  return html`<ul class="claims-judged">${claims
    .filter((claim) => claim.verdict === verdict)
    .map(
      (claim) =>
        html`<li>${verdictMark(verdict)}<p><a href="#${claim.claim_id}">${claim[`claim_${locale}`]}</a> ${claim[`evidence_${locale}`]}</p></li>`
    )}</ul>`;
}

/** How many claims of a section have each verdict. */
function tally(claims: readonly Claim[], locale: Locale): Html {
  return html`<ul class="tally">${verdicts.map((verdict) => {
    const n = claims.filter((claim) => claim.verdict === verdict).length;
    return (
      n > 0 &&
      html`<li>${verdictMark(verdict)} ${n}<span class="sr-only"> ${claimVerdicts[verdict][locale]}</span></li>`
    );
  })}</ul>`;
}

function item(claim: Claim, context: ClaimContext, locale: Locale): Html {
  const {claim_id: id, position, verdict, kind, refs, claim_date: date, section} = claim;
  const facts = [
    claimWords.number[locale].replace("{n}", String(position)),
    claimKinds[kind][locale],
    date && formatDate(date, locale)
  ]
    .filter(Boolean)
    .join(" · ");
  const cited = refs?.split(";").map((n) => html` <a href="#reference-${n}">[${n}]</a>`);
  // What takes something away from a claim is read without opening it.
  const why = verdict !== "supported" && html`<p class="why">${claim[`evidence_${locale}`]}</p>`;
  return html`<li id="${id}" data-verdict="${verdict}" data-kind="${kind}" data-section="${section}" data-reference="${refs ?? "none"}"><details>
<summary>${verdictLabel(verdict, locale)} <span class="claim">${claim[`claim_${locale}`]}</span></summary>
<div class="evidence"><p class="claim-facts">${facts}${cited} <a href="#${id}">${words.address[locale]}</a></p>
${claimEvidence(claim, context, locale)}
${claimEmbed(claim, context, locale)}</div></details>${why}</li>
`;
}
