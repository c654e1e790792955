import {claimVerdicts, type ClaimVerdict} from "../datasets/claim-verdicts.ts";
import {verdictColors} from "../figures/claims.ts";
import type {Locale} from "../lib/words.ts";
import {html, Html} from "./html.ts";

/** A full disc, a half, a cross, an empty ring: told apart without color. */
const shapes: Readonly<Record<ClaimVerdict, string>> = {
  supported: '<circle cx="7" cy="7" r="6" stroke="none"/>',
  "supported-with-nuance": '<circle cx="7" cy="7" r="5" fill="none"/><path d="M7 2a5 5 0 0 0 0 10z"/>',
  contradicted: '<path d="M2 2l10 10M12 2L2 12" stroke-width="3"/>',
  "not-verifiable": '<circle cx="7" cy="7" r="5" fill="none"/>'
};

/** The shape of a verdict in its color; the word stands beside it. */
export function verdictMark(verdict: ClaimVerdict): Html {
  const color = `var(--${verdictColors[verdict]})`;
  return html`<svg class="verdict-mark" viewBox="0 0 14 14" width="14" height="14" fill="${color}" stroke="${color}" stroke-width="2" aria-hidden="true">${new Html(shapes[verdict])}</svg>`;
}

/** A verdict: its shape and its word. */
export function verdictLabel(verdict: ClaimVerdict, locale: Locale): Html {
  return html`<span class="verdict ${verdict}">${verdictMark(verdict)} <span>${claimVerdicts[verdict][locale]}</span></span>`;
}
