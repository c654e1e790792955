import {pageAddress} from "../lib/page-address.ts";
import type {Locale} from "../lib/words.ts";
import {chartVariants} from "./chart-variants.ts";
import {controls} from "./controls.ts";
import {sourceLine, type Drawn, type DrawnLicence} from "./drawn.ts";
import type {EntryGroup} from "../figures/figure.ts";
import {html, type Html} from "./html.ts";
import {tabNames} from "./tab-names.ts";
import {say} from "./words.ts";

export interface FrameOptions {
  readonly document: Document;
  readonly locale: Locale;
  /** Address of a public file or page. */
  readonly link: (path: string) => string;
  /** Where the frame stands: on a page of the site, on the figure's own page, or in a foreign page. */
  readonly place: "page" | "own" | "embed";
}

/** A figure as HTML that reads without script: finding, measure, doubt, chart, breaks, notes, source, downloads. */
export function figureFrame(drawn: Drawn, {document, locale, link, place}: FrameOptions): Html {
  const {figure, rows, licences} = drawn;
  const {id, breaks} = figure;
  const title = figure.title(rows, locale);
  const page = link(pageAddress(`/figures/${id}`, locale));
  const notes = figure.notes?.(rows, locale) ?? [];
  return html`<figure class="figure" id="${id}" data-figure="${id}" data-locale="${locale}">
    <figcaption>
      ${heading(title, page, place)}
      <p class="figure-subtitle">${figure.subtitle(rows, locale, {})}</p>
      <p class="figure-caveat">${figure.caveat(rows, locale)}</p>
    </figcaption>
    ${place !== "embed" && tabLinks(id, place === "own" ? "" : page, locale)}
    <div class="figure-chart">
      ${controls(figure, rows, locale)}
      <div class="chart">${chartVariants(drawn, document, locale)}</div>
      ${
        breaks.length > 0 &&
        html`<ol class="figure-breaks" aria-label="${say("breaks", locale)}">
          ${breaks.map(({note}) => html`<li>${note[locale]}</li>`)}
        </ol>`
      }
    </div>
    ${figure.entries?.(rows, locale).map((group) => entryGroup(group, locale, link))}
    ${notes.map((note) => html`<p class="figure-note">${note}</p>`)}
    <p class="figure-source">
      ${say("source", locale)}: ${sourceLine(drawn, locale)}. ${say("licence", locale)}: ${terms(licences)}.
      ${place === "embed" && from(page, locale)}
    </p>
    ${place !== "embed" && actions(id, title, {page: place === "own" ? "" : page, locale, link})}
  </figure>`;
}

/** On the figure's own page the finding is the heading of the page. */
function heading(title: string, page: string, place: FrameOptions["place"]): Html | null {
  if (place === "own") return null;
  if (place === "embed") return html`<h1 class="figure-title">${title}</h1>`;
  return html`<h2 class="figure-title"><a href="${page}">${title}</a></h2>`;
}

/** Without script the tabs of a frame lead to the figure's own page, which holds everything. */
function tabLinks(id: string, page: string, locale: Locale): Html {
  return html`<div class="figure-tabs" aria-label="${say("views", locale)}">
    ${tabNames.map((name) => html`<a href="${name === "chart" ? `#${id}` : `${page}#${name}`}">${say(name, locale)}</a>`)}
  </div>`;
}

/** What a figure says of each thing that it shows, with the ways to the rows and to the figure at length. */
function entryGroup({heading: name, items}: EntryGroup, locale: Locale, link: FrameOptions["link"]): Html {
  const way = (path: string, word: string) => html` <a href="${link(pageAddress(path, locale))}">${word}</a>`;
  return html`<p class="figure-entries-head">${name}</p>
    <ul class="figure-entries">
      ${items.map(({text, dataset, figure}) => html`<li>${text}${way(`/datasets/${dataset}`, say("rows", locale))}${figure && way(`/figures/${figure}`, say("chart", locale))}</li>`)}
    </ul>`;
}

function from(page: string, locale: Locale): Html {
  return html`${say("from", locale)}: <a href="${page}" target="_blank" rel="noopener">${say("product", locale)}</a>`;
}

/** The terms of the tables drawn, each with a link; where they differ, each names its tables. */
function terms(licences: readonly DrawnLicence[]): Html {
  const links = licences.map(({name, url, datasets}, i) => {
    const tables = licences.length > 1 && ` (${datasets.join(", ")})`;
    return html`${i > 0 && "; "}<a href="${url}" target="_blank" rel="license noopener">${name}</a>${tables}`;
  });
  return html`${links}`;
}

function actions(
  id: string,
  title: string,
  {page, locale, link}: Pick<FrameOptions, "locale" | "link"> & {readonly page: string}
): Html {
  const picture = (ending: string) => pageAddress(`/figures/${id}${ending}`, locale);
  const files = [
    [`${say("data", locale)} (CSV)`, `/figures/${id}.csv`],
    [`${say("picture", locale)} (SVG)`, picture(".svg")],
    [`${say("picture", locale)} (PNG)`, picture("@2x.png")]
  ] as const;
  return html`<ul class="figure-actions">
    ${files.map(([name, path]) => html`<li><a href="${link(path)}" rel="external" download aria-label="${name}: ${title}">${name}</a></li>`)}
    <li>
      <a href="${page}#embed" aria-label="${say("embed", locale)}: ${title}">${say("embed", locale)}</a>
    </li>
  </ul>`;
}
