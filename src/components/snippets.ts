import {exampleOf, type Example, type LatestExample} from "../datasets/example.ts";
import type {DatasetSpec, Field} from "../datasets/spec.ts";
import {formatNumber} from "../lib/format.ts";
import {list} from "../lib/list.ts";
import {pageAddress} from "../lib/page-address.ts";
import type {Locale, Words} from "../lib/words.ts";
import {html, type Html} from "./html.ts";
import {placeholderOrigin, snippetsOf, tools} from "./snippet-code.ts";

const words = {
  use: {
    en: "Use it in Python, R, DuckDB, JavaScript, Excel, Google Sheets",
    ja: "Python、R、DuckDB、JavaScript、Excel、Google スプレッドシートで使う"
  },
  excel: {
    en: "Open the Excel file and put this into an empty cell beside the table (Microsoft 365).",
    ja: "Excel ファイルを開き、表の外の空いたセルに入力する（Microsoft 365）。"
  },
  here: {en: "Ask this table here, in your browser", ja: "この表にブラウザーの中でたずねる"},
  rows: {en: "rows", ja: "行"}
} as const satisfies Record<string, Words>;

/** Code for those who open the table with their own tools: one question, its answer, and how each tool finds it. */
export function snippets(spec: DatasetSpec, rows: readonly Readonly<Record<string, unknown>>[], locale: Locale): Html {
  const example = exampleOf(spec, rows);
  return html`<details class="snippets"><summary>${words.use[locale]}</summary>
<p>${question(example, locale)} ${answer(example, locale)}</p>
${snippetsOf(spec, rows.length, example).map(
  ({tool, code}) =>
    html`<p class="snippet-tool">${tool}</p>
${tool === "Excel" && html`<p>${words.excel[locale]}</p>`}${tool === tools.duckdb && html`<p><a href="${pageAddress("/sql", locale)}#${spec.id}">${words.here[locale]}</a></p>`}<pre tabindex="0" role="region" aria-label="${tool}"><code>${withOrigin(code)}</code></pre>`
)}</details>`;
}

/** The address of the site is marked in the code, so that a script can fill in the right one. */
function withOrigin(code: string): Html {
  const mark = html`<span class="site-origin">${placeholderOrigin}</span>`;
  return html`${code.split(placeholderOrigin).map((part, i) => (i === 0 ? part : html`${mark}${part}`))}`;
}

function question(example: Example, locale: Locale): string {
  if (example.kind === "count") {
    const by = example.by.label[locale];
    return locale === "en" ? `How many rows are there by “${by}”?` : `「${by}」ごとに何行あるか。`;
  }
  const {measure, where} = example;
  const series = where.map(({field, value}) => said(field, value, locale));
  const name = measure.label[locale];
  if (locale === "ja")
    return `「${name}」の最新値はいくらか${series.length > 0 ? `（${list(series, locale)}）` : ""}。`;
  return `What is the latest “${name}”${series.length > 0 ? ` (${series.join("; ")})` : ""}?`;
}

function answer(example: Example, locale: Locale): string {
  if (example.kind === "latest") return latest(example, locale);
  const most = example.answer
    .slice(0, 3)
    .map(({value, rows}) => `${said(example.by, value, locale)} ${formatNumber(rows)}`);
  return locale === "en" ? `Most: ${most.join(", ")}.` : `多い順に${list(most, locale)}。`;
}

function latest({time, measure, answer: {time: when, value, source_id}}: LatestExample, locale: Locale): string {
  const amount = `${formatNumber(value)} (${measure.unit})`;
  return locale === "en"
    ? `${time.label.en} ${when}: ${amount}, source ${source_id}.`
    : `${time.label.ja} ${when}：${amount}、出典 ${source_id}。`;
}

/** A value in words where it has any. */
function said({values}: Field, value: string | number, locale: Locale): string {
  return values?.[value]?.[locale] ?? String(value);
}
