import {specs} from "../datasets/index.ts";
import type {Locale, Words} from "../lib/words.ts";
import {yearRanges} from "../lib/year-ranges.ts";
import type {DatasetView} from "./dataset-page.ts";
import {html, type Html} from "./html.ts";

const heads = {
  dataset: {en: "Dataset", ja: "データ"},
  from: {en: "From", ja: "開始"},
  concerns: {en: "Concerns", ja: "対象"},
  note: {en: "What changes", ja: "変更点"},
  source: {en: "Source", ja: "出典"},
  covers: {en: "Years with rows", ja: "行のある年"},
  list: {en: "a list, not a series", ja: "一覧（系列ではない）"},
  missing: {en: "Missing between them", ja: "欠けている年"}
} as const satisfies Record<string, Words>;

/** Every declared break of every dataset: from when, for which rows, what changes, and who says so. */
export function breakTable(locale: Locale): Html {
  const rows = specs.flatMap(({id, breaks}) =>
    breaks.map(({from, where, note, source_id}) => {
      const concerned = Object.entries(where).map(([column, values]) => `${column}: ${values.join(", ")}`);
      return html`<tr><td><a href="/datasets/${id}">${id}</a></td><td>${from}</td><td>${concerned.join("; ")}</td><td>${note[locale]}</td><td><a href="/about/sources#${source_id}">${source_id}</a></td></tr>`;
    })
  );
  return table([heads.dataset, heads.from, heads.concerns, heads.note, heads.source], rows, locale);
}

/** The columns that may place a row in time, the first that a dataset has counts. */
const timeColumns = ["fiscal_year", "year", "date", "period", "signed", "adopted", "start"];

/** The years that each dataset has rows of, and those that it lacks in between; datasets without a time are left out. */
export function coverageTable(views: readonly DatasetView[], locale: Locale): Html {
  const rows = views.flatMap(({spec: {id, fields, key}, rows: data}) => {
    const column = timeColumns.find((name) => fields.some((field) => field.name === name));
    if (!column) return [];
    const years = data.map((row) => Number(String(row[column] ?? "").slice(0, 4))).filter((year) => year > 0);
    const present = new Set(years);
    const [first, last] = [Math.min(...years), Math.max(...years)];
    const missing = Array.from({length: last - first + 1}, (_, i) => first + i).filter((year) => !present.has(year));
    return [
      html`<tr><td><a href="/datasets/${id}">${id}</a></td><td>${yearRanges([...present]).join(", ")}</td><td>${key.includes(column) ? yearRanges(missing).join(", ") : heads.list[locale]}</td></tr>`
    ];
  });
  return table([heads.dataset, heads.covers, heads.missing], rows, locale);
}

function table(columns: readonly Words[], rows: readonly Html[], locale: Locale): Html {
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="${columns[0][locale]}">
<table class="sources"><thead><tr>${columns.map((head) => html`<th scope="col">${head[locale]}</th>`)}</tr></thead>
<tbody>${rows}</tbody></table></div>`;
}
