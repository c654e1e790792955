import type {DatasetSpec} from "../datasets/spec.ts";
import {formatCount} from "../lib/format.ts";
import type {Locale} from "../lib/words.ts";
import {html, type Html} from "./html.ts";

/** The formats of a dataset's files, in the order in which they are offered. */
export const datasetFormats = ["csv", "arrow"] as const;

/** How the block is headed: below a section, as a section of a list, or not at all on the dataset's own page. */
export type Heading = "h2" | "h3" | "none";

/** What a dataset holds, and its files. */
export function downloads(
  {id, title, row, licence}: DatasetSpec,
  rows: number,
  link: (path: string) => string,
  locale: Locale,
  heading: Heading = "h3"
): Html {
  const count = locale === "en" ? `${formatCount(rows)} rows` : `${formatCount(rows)}行`;
  const name = html`<a href="/datasets/${id}">${title[locale]}</a>`;
  return html`<div class="downloads">
    ${heading === "h2" && html`<h2>${name}</h2>`}${heading === "h3" && html`<h3>${name}</h3>`}
    <p>
      ${locale === "en" ? "A row:" : "一行："} ${row[locale]}. ${count}.
      <a href="${licence.url}" rel="license noopener external">${licence.id}</a>
    </p>
    <ul class="figure-actions">
      ${datasetFormats.map((format) => html`<li><a href="${link(`/data/${id}.${format}`)}" rel="external" download aria-label="${title[locale]}, ${format.toUpperCase()}">${format.toUpperCase()}</a></li>`)}
    </ul>
  </div>`;
}
