import type {Locale, Words} from "../lib/words.ts";
import {cardAddress, type Claim, type ClaimContext} from "./claim.ts";
import {html, type Html} from "./html.ts";
import {placeholderOrigin} from "./snippet-code.ts";

const words = {
  embed: {en: "Embed this claim", ja: "この主張を埋め込む"},
  code: {en: "Code that embeds the claim", ja: "埋め込み用コード"},
  card: {en: "See the card", ja: "カードを見る"}
} as const satisfies Record<string, Words>;

/** Height in pixels that holds every card in a column of 600 pixels or more. */
export const cardHeight = 440;

/** The code that shows the card of a claim on another page; a script fills in the address of the site. */
export function claimEmbed(claim: Claim, {link}: Pick<ClaimContext, "link">, locale: Locale): Html {
  const address = cardAddress(claim.claim_id, locale);
  const title = claim[`claim_${locale}`];
  // As attributes of the code they are escaped once, as text of this page a second time.
  const before = '<iframe src="';
  const after = String(
    html`${address}" title="${title}" width="100%" height="${cardHeight}" loading="lazy" style="border:0"></iframe>`
  );
  return html`<details class="claim-embed"><summary>${words.embed[locale]}</summary><pre tabindex="0" role="region" aria-label="${words.code[locale]}"><code>${before}<span class="site-origin">${placeholderOrigin}</span>${after}</code></pre>
<p><a href="${link(address)}" rel="external">${words.card[locale]}</a></p></details>`;
}
