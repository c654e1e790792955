import {citationFormats, datasetFormats, formatsOf} from "../datasets/formats.ts";
import {licenceName} from "../datasets/licence-name.ts";
import {dataPackage} from "../datasets/package.ts";
import {sources} from "../datasets/sources.ts";
import type {DatasetSpec} from "../datasets/spec.ts";
import {formatCount} from "../lib/format.ts";
import {pageAddress} from "../lib/page-address.ts";
import type {Locale, Words} from "../lib/words.ts";
import {html, type Html} from "./html.ts";

/** How the block is headed: below a section, as a section of a list, or not at all on the dataset's own page. */
export type Heading = "h2" | "h3" | "none";

/** A file under `/data/` and the name under which it is offered. */
type Offer = readonly [file: string, name: string];

type Link = (path: string) => string;

const words = {
  cite: {en: "Cite", ja: "引用"},
  all: {en: "All tables in one archive", ja: "全ての表（アーカイブ）"},
  archive: {
    en: "CSV and Parquet, with codebook, bibliography, terms and citation",
    ja: "CSV と Parquet、列の説明・出典一覧・利用条件・引用情報を含む"
  },
  descriptors: {en: "Descriptions for machines", ja: "機械可読の記述"},
  checksums: {en: "Checksums (SHA-256)", ja: "チェックサム（SHA-256）"}
} as const satisfies Record<string, Words>;

/** What a dataset holds, and its files. */
export function downloads(
  {id, title, row, licence}: DatasetSpec,
  rows: number,
  link: Link,
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
    ${files(filesOf(id), title[locale], link, {sized: true})}
    ${heading === "none" && id !== sources.id && files(citationsOf(id), title[locale], link, {head: words.cite[locale]})}
  </div>`;
}

/** The package as a whole: everything in one archive, descriptions for machines, citation. */
export function packageDownloads(link: Link, locale: Locale): Html {
  const {id, title} = dataPackage;
  const part = (head: Words, offers: readonly Offer[], sized = false) =>
    files(offers, title[locale], link, {head: head[locale], sized});
  return html`<div class="downloads">
    ${part(words.all, [[`${id}.zip`, "ZIP"]], true)}
    <p>${words.archive[locale]}</p>
    ${part(words.descriptors, [
      ["datapackage.json", "Data Package"],
      ["croissant.json", "Croissant"],
      ["catalog.jsonld", "DCAT"],
      ["SHA256SUMS", words.checksums[locale]]
    ])}
    ${part(words.cite, citationsOf(id))}
  </div>`;
}

/** Links to files after a word for all of them; the size of each is filled in when the files are made. */
function files(offers: readonly Offer[], what: string, link: Link, {head = "", sized = false} = {}): Html {
  const name = (format: string) => [head, what, format].filter(Boolean).join(", ");
  const size = (file: string) => html` <span class="file-size" data-file="${file}"></span>`;
  return html`<ul class="figure-actions">
      ${head && html`<li class="downloads-head">${head}</li>`}
      ${offers.map(([file, format]) => html`<li><a href="${link(`/data/${file}`)}" rel="external" download aria-label="${name(format)}">${format}</a>${sized && size(file)}</li>`)}
    </ul>`;
}

/** The bibliography is offered to citation managers too. */
function filesOf(id: string): Offer[] {
  const own = formatsOf(id).map((format): Offer => [`${id}.${format}`, datasetFormats[format].name]);
  if (id !== sources.id) return own;
  return [...own, [`${id}.json`, "CSL-JSON"], [`${id}.bib`, "BibTeX"], [`${id}.ris`, "RIS"]];
}

function citationsOf(id: string): Offer[] {
  return Object.entries(citationFormats).map(([ending, {name}]) => [`${id}.${ending}`, name]);
}
