import {pageAddress} from "../lib/page-address.ts";
import type {Locale, Words} from "../lib/words.ts";
import {html, type Html} from "./html.ts";

/** A table that scrolls in itself where it is wider than the page; each cell knows its heading on a small screen. */
export function table(label: string, heads: readonly Words[], rows: readonly Html[], locale: Locale): Html {
  return scroll(
    label,
    html`<table class="sources"><thead><tr>${headCells(heads, locale)}</tr></thead>
<tbody>${rows}</tbody></table>`
  );
}

/** The cells of a table's head. */
export function headCells(heads: readonly Words[], locale: Locale): readonly Html[] {
  return heads.map((head) => html`<th scope="col">${head[locale]}</th>`);
}

/** A region that can be scrolled by keyboard too. */
export function scroll(label: string, content: Html): Html {
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="${label}">${content}</div>`;
}

/** A link to a document in the table of sources. */
export function sourceLink(id: string, locale: Locale): Html {
  return html`<a href="${pageAddress("/about/sources", locale)}#${id}">${id}</a>`;
}

/** A link to the page of a dataset. */
export function datasetLink(id: string, locale: Locale): Html {
  return html`<a href="${pageAddress(`/datasets/${id}`, locale)}">${id}</a>`;
}
