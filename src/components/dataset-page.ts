import type {DatasetSpec, Field} from "../datasets/spec.ts";
import type {Locale, Words} from "../lib/words.ts";
import {downloads} from "./downloads.ts";
import {html, type Html} from "./html.ts";

export interface DatasetView {
  readonly spec: DatasetSpec;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

const heads = {
  columns: {en: "Columns", ja: "列"},
  column: {en: "Column", ja: "列"},
  meaning: {en: "Meaning", ja: "意味"},
  unit: {en: "Unit or values", ja: "単位・値"},
  formula: {en: "Formula", ja: "算式"},
  filled: {en: "Filled", ja: "記入率"},
  breaks: {en: "Breaks", ja: "断絶"},
  from: {en: "From", ja: "開始"},
  note: {en: "Note", ja: "注記"},
  noBreaks: {en: "No break is declared for this table.", ja: "断絶の申告なし。"},
  preview: {en: "First and last rows", ja: "先頭と末尾の行"},
  licence: {en: "Licence", ja: "ライセンス"}
} as const satisfies Record<string, Words>;

const shown = 4;

/** What a dataset holds, from its spec and its rows: description, files, codebook, breaks, licence, some rows. */
export function datasetPage({spec, rows}: DatasetView, link: (path: string) => string, locale: Locale): Html {
  const {id, title, description, fields, breaks, licence} = spec;
  return html`<p>${description[locale]}</p>
${downloads(spec, rows.length, link, locale, "none")}
<h2 id="columns">${heads.columns[locale]}</h2>
${scroll(
  heads.columns[locale],
  html`<table class="sources"><thead><tr>${[heads.column, heads.meaning, heads.unit, heads.filled].map((head) => html`<th scope="col">${head[locale]}</th>`)}</tr></thead>
<tbody>${fields.map((field) => codebookRow(field, spec.key, rows, locale))}</tbody></table>`
)}
<h2 id="breaks">${heads.breaks[locale]}</h2>
${
  breaks.length === 0
    ? html`<p>${heads.noBreaks[locale]}</p>`
    : scroll(
        heads.breaks[locale],
        html`<table class="sources"><thead><tr><th scope="col">${heads.from[locale]}</th><th scope="col">${heads.note[locale]}</th></tr></thead>
<tbody>${breaks.map(({from, note}) => html`<tr><td>${from}</td><td>${note[locale]}</td></tr>`)}</tbody></table>`
      )
}
<h2 id="licence">${heads.licence[locale]}</h2>
<p><a href="${licence.url}" rel="license noopener external">${licence.name}</a>. ${licence.note[locale]}</p>
<h2 id="preview">${heads.preview[locale]}</h2>
${scroll(
  title[locale],
  html`<table class="sources" id="preview-${id}"><thead><tr>${fields.map(({name}) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${[...rows.slice(0, shown), ...rows.slice(shown).slice(-shown)].map((row) => html`<tr>${fields.map(({name}) => html`<td>${show(row[name])}</td>`)}</tr>`)}</tbody></table>`
)}`;
}

/** All datasets, each with what a row is, its files and its page. */
export function datasetList(views: readonly DatasetView[], link: (path: string) => string, locale: Locale): Html {
  return html`${views.map(({spec, rows}) => downloads(spec, rows.length, link, locale, "h2"))}`;
}

function scroll(label: string, table: Html): Html {
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="${label}">${table}</div>`;
}

function codebookRow(field: Field, key: readonly string[], rows: DatasetView["rows"], locale: Locale): Html {
  const {name, label, description, unit, formula, values} = field;
  const filled = rows.filter((row) => row[name] !== null && row[name] !== undefined).length;
  const share = filled === rows.length ? "100%" : `${Math.floor((filled / rows.length) * 100)}%`;
  const isKey = key.includes(name) ? (locale === "en" ? " (key)" : "（キー）") : "";
  const words = values
    ? Object.entries(values).map(([value, word]) => html`<code>${value}</code> ${word[locale]}<br>`)
    : null;
  return html`<tr><td><code>${name}</code>${isKey}</td><td><strong>${label[locale]}.</strong> ${description[locale]}${formula ? html`<br><em>${heads.formula[locale]}:</em> ${formula[locale]}` : null}</td><td>${unit ?? null}${words}</td><td>${share}</td></tr>`;
}

function show(value: unknown): string {
  return value === null || value === undefined ? "" : String(value);
}
