import type {DatasetSpec} from "../datasets/spec.ts";
import {formatCount} from "../lib/format.ts";
import type {Locale} from "../lib/words.ts";
import {html, type Html} from "./html.ts";

/** The formats of a dataset's files, in the order in which they are offered. */
export const datasetFormats = ["csv", "arrow"] as const;

/** What a dataset holds, and its files. */
export function downloads(
  {id, title, row, licence}: DatasetSpec,
  rows: number,
  link: (path: string) => string,
  locale: Locale
): Html {
  const count = locale === "en" ? `${formatCount(rows)} rows` : `${formatCount(rows)}行`;
  return html`<section class="downloads" aria-label="${title[locale]}">
    <h3><a href="/datasets/${id}">${title[locale]}</a></h3>
    <p>
      ${locale === "en" ? "A row:" : "一行："} ${row[locale]}. ${count}.
      <a href="${licence.url}" rel="license noopener external">${licence.id}</a>
    </p>
    <ul class="figure-actions">
      ${datasetFormats.map((format) => html`<li><a href="${link(`/data/${id}.${format}`)}" rel="external" download aria-label="${title[locale]}, ${format.toUpperCase()}">${format.toUpperCase()}</a></li>`)}
    </ul>
  </section>`;
}
