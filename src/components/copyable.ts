import type {Locale, Words} from "../lib/words.ts";
import {html, type Html} from "./html.ts";

const words = {
  copy: {en: "Copy", ja: "コピー"},
  copied: {en: "Copied", ja: "コピーしました"},
  uncopied: {en: "Select the code and copy it", ja: "コードを選択してコピーしてください"}
} as const satisfies Record<string, Words>;

/** Code to be copied: it reads without script, which brings the button to life (`liveCopies`). */
export function copyable(code: string, label: string, locale: Locale): Html {
  return html`<div class="embed-code"><pre tabindex="0" role="region" aria-label="${label}"><code>${code}</code></pre><button type="button" hidden>${words.copy[locale]}</button></div>`;
}

/** Where a part of a page says that its code was copied. */
export function copyStatus(locale: Locale): Html {
  return html`<p class="embed-status" role="status" data-copied="${words.copied[locale]}" data-uncopied="${words.uncopied[locale]}"></p>`;
}
