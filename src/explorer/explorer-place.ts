import {html, type Html} from "../components/html.ts";
import type {Locale} from "../lib/words.ts";
import {say} from "./words.ts";

/** Where a page lets its table be explored: a button, and what the explorer takes the place of when it is pressed. */
export function explorerPlace(id: string, link: (path: string) => string, preview: Html, locale: Locale): Html {
  return html`<div class="explorer" data-explorer="${id}" data-locale="${locale}" data-table="${link(`/data/${id}.arrow`)}" data-documents="${link("/data/sources.json")}">
<p class="explorer-start"><button type="button">${say("start", locale)}</button> <span>${say("startNote", locale)}</span></p>
<p class="explorer-said" role="status"></p>
${preview}
</div>`;
}
