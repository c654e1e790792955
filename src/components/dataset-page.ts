import {correctionTables, type ListedCorrection} from "../datasets/corrections.ts";
import type {Gap} from "../datasets/gaps.ts";
import type {Source} from "../datasets/source.ts";
import type {DatasetSpec} from "../datasets/spec.ts";
import type {Locale, Words} from "../lib/words.ts";
import {ownBreakTable} from "./break-table.ts";
import {codebook} from "./codebook.ts";
import {correctionTable} from "./correction-table.ts";
import {ownCoverage, type Span} from "./coverage.ts";
import {disagreements} from "./disagreements.ts";
import {downloads} from "./downloads.ts";
import {explorerPlace} from "../explorer/explorer-place.ts";
import {ownGapTable} from "./gap-tables.ts";
import {html, type Html} from "./html.ts";
import {snippets} from "./snippets.ts";
import {sourceTable} from "./source-table.ts";
import {headCells, scroll} from "./table.ts";
import {prose} from "./prose.ts";

export interface DatasetView {
  readonly spec: DatasetSpec;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** What is known of a dataset beyond its spec and its rows. */
export interface DatasetContext {
  /** The documents that its rows or breaks cite. */
  readonly sources: readonly Source[];
  readonly citedIn: (id: string) => readonly string[];
  readonly gaps: readonly Gap[];
  readonly corrections: readonly ListedCorrection[];
  /** First and last year of the strips of coverage. */
  readonly span: Span;
  readonly link: (path: string) => string;
}

const sections = {
  preview: {en: "The rows", ja: "表の行"},
  columns: {en: "What the columns mean", ja: "列の意味"},
  coverage: {en: "Which years are there", ja: "収録年"},
  breaks: {en: "Where a series changes its meaning", ja: "系列の断絶"},
  disagreements: {en: "Where sources disagree", ja: "資料間の不一致"},
  corrections: {en: "What was corrected", ja: "訂正した値"},
  gaps: {en: "What is not here", ja: "収録していないもの"},
  sources: {en: "Documents cited", ja: "引用文書"},
  licence: {en: "On what terms", ja: "利用条件"}
} as const satisfies Record<string, Words>;

const words = {
  row: {en: "One row is", ja: "一行は"},
  contents: {en: "On this page", ja: "このページの内容"},
  noBreaks: {en: "No break is declared for this table.", ja: "断絶の申告なし。"},
  noDisagreements: {
    en: "For no row does another document print another value.",
    ja: "他の文書が異なる値を示す行はない。"
  },
  noGaps: {en: "Nothing is listed that would belong here.", ja: "ここに収めるべき欠落の記載はない。"}
} as const satisfies Record<string, Words>;

/** What a dataset holds and lacks: what a row is, files, rows, codebook, years, breaks, doubts, documents, terms. */
export function datasetPage(view: DatasetView, context: DatasetContext, locale: Locale): Html {
  const {spec, rows} = view;
  const parts = Object.entries(contents(view, context, locale)) as [keyof typeof sections, Html | null][];
  const shown = parts.filter(([, content]) => content !== null);
  return html`<p>${prose(spec.description[locale])}</p>
<p class="row-is"><strong>${words.row[locale]}</strong> ${sentence(spec.row, locale)}</p>
${downloads(spec, rows.length, context.link, locale, "none")}
${snippets(spec, rows, locale)}
<nav class="contents" aria-label="${words.contents[locale]}"><ul>${shown.map(([id]) => html`<li><a href="#${id}">${sections[id][locale]}</a></li>`)}</ul></nav>
${shown.map(([id, content]) => html`<h2 id="${id}">${sections[id][locale]}</h2>\n${content}\n`)}`;
}

/** The parts of the page in their order; null for a part that the dataset cannot have. */
function contents(
  view: DatasetView,
  context: DatasetContext,
  locale: Locale
): Record<keyof typeof sections, Html | null> {
  const {spec, rows} = view;
  const {sources, citedIn, gaps, corrections, span, link} = context;
  const say = (text: Words) => html`<p>${text[locale]}</p>`;
  const coverage = ownCoverage(view, span, locale);
  const hasAlternatives = spec.fields.some(({name}) => name === "alternatives");
  return {
    preview: explorerPlace(spec.id, link, preview(view), locale),
    columns: codebook(spec, rows, locale),
    coverage,
    breaks: spec.breaks.length > 0 ? ownBreakTable(spec, locale) : coverage && say(words.noBreaks),
    disagreements: hasAlternatives
      ? (disagreements(spec, rows, link(`/data/${spec.id}.csv`), locale) ?? say(words.noDisagreements))
      : null,
    corrections: correctionTables(spec).length > 0 ? correctionTable(corrections, locale) : null,
    gaps: gaps.length > 0 ? ownGapTable(gaps, locale) : say(words.noGaps),
    sources: sources.length > 0 ? sourceTable(sources, citedIn, locale) : null,
    licence: licence(spec, locale)
  };
}

/** All datasets, each with what a row is, its files and its page. */
export function datasetList(views: readonly DatasetView[], link: (path: string) => string, locale: Locale): Html {
  return html`${views.map(({spec, rows}) => downloads(spec, rows.length, link, locale, "h2"))}`;
}

function sentence(row: Words, locale: Locale): string {
  if (locale === "ja") return `${row.ja}。`;
  // Names keep their capital: only the article or numeral that opens the phrase loses it.
  return `${row.en.replace(/^(?:One|A|An|The)\b/, (word) => word.toLowerCase())}.`;
}

const ends = 4;

/** The first and the last rows, as the files have them. */
function preview({spec: {id, title, fields}, rows}: DatasetView): Html {
  const shown = [...rows.slice(0, ends), ...rows.slice(ends).slice(-ends)];
  const cell = (value: unknown) => (value === null || value === undefined ? "" : String(value));
  const heads = fields.map(({name}) => ({en: name, ja: name}));
  return scroll(
    title.en,
    html`<table class="preview" id="preview-${id}"><thead><tr>${headCells(heads, "en")}</tr></thead>
<tbody>${shown.map((row) => html`<tr>${fields.map(({name}) => html`<td>${cell(row[name])}</td>`)}</tr>`)}</tbody></table>`
  );
}

function licence({licence: {name, url, note}}: DatasetSpec, locale: Locale): Html {
  return html`<p><a href="${url}" rel="license noopener external">${name}</a>. ${note[locale]}</p>`;
}
