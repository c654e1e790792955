import {datasetFormats, formatsOf} from "../datasets/formats.ts";
import {licenceName} from "../datasets/licence-name.ts";
import {sources} from "../datasets/sources.ts";
import type {DatasetSpec} from "../datasets/spec.ts";
import {formatCount} from "../lib/format.ts";
import {pageAddress} from "../lib/page-address.ts";
import type {Locale} from "../lib/words.ts";
import {html, type Html} from "./html.ts";

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
  const name = html`<a href="${pageAddress(`/datasets/${id}`, locale)}">${title[locale]}</a>`;
  return html`<div class="downloads">
    ${heading === "h2" && html`<h2>${name}</h2>`}${heading === "h3" && html`<h3>${name}</h3>`}
    <p>
      ${heading !== "none" && html`${locale === "en" ? "A row:" : "一行："} ${row[locale]}. `}${count}.
      <a href="${licence.url}" rel="license noopener external">${licenceName(licence)}</a>
    </p>
    <ul class="figure-actions">
      ${filesOf(id).map(([ending, name]) => html`<li><a href="${link(`/data/${id}.${ending}`)}" rel="external" download aria-label="${title[locale]}, ${name}">${name}</a></li>`)}
    </ul>
  </div>`;
}

/** Ending and name of each file of a dataset. */
function filesOf(id: string): [ending: string, name: string][] {
  const own = formatsOf(id).map((format): [string, string] => [format, datasetFormats[format].name]);
  return id === sources.id ? [...own, ["json", "CSL-JSON"], ["bib", "BibTeX"]] : own;
}
