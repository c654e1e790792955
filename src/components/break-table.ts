import type {Break, DatasetSpec} from "../datasets/spec.ts";
import type {Locale, Words} from "../lib/words.ts";
import {html, type Html} from "./html.ts";
import {datasetLink, sourceLink, table} from "./table.ts";
import {valueWords} from "./value-words.ts";

const heads = {
  dataset: {en: "Dataset", ja: "データ"},
  from: {en: "From", ja: "開始"},
  concerns: {en: "Concerns", ja: "対象"},
  note: {en: "What changes", ja: "変更点"},
  source: {en: "Source", ja: "出典"},
  all: {en: "all rows", ja: "全ての行"}
} as const satisfies Record<string, Words>;

const columns = [heads.from, heads.concerns, heads.note, heads.source];

/** Every declared break of every dataset: from when, for which rows, what changes, and who says so. */
export function breakTable(specs: readonly DatasetSpec[], locale: Locale): Html {
  const rows = specs.flatMap((spec) =>
    spec.breaks.map((b) => html`<tr><td>${datasetLink(spec.id, locale)}</td>${cells(spec, b, locale)}</tr>`)
  );
  return table(heads.note[locale], [heads.dataset, ...columns], rows, locale);
}

/** The declared breaks of one dataset. */
export function ownBreakTable(spec: DatasetSpec, locale: Locale): Html {
  const rows = spec.breaks.map((b) => html`<tr>${cells(spec, b, locale)}</tr>`);
  return table(heads.note[locale], columns, rows, locale);
}

function cells(spec: DatasetSpec, {from, where, note, source_id}: Break, locale: Locale): Html {
  return html`<td>${from}</td><td>${concerned(spec, where, locale)}</td><td>${note[locale]}</td><td>${sourceLink(source_id, locale)}</td>`;
}

function concerned({fields}: DatasetSpec, where: Break["where"], locale: Locale): string {
  const parts = Object.entries(where).map(([column, values]) => {
    const field = fields.find(({name}) => name === column)!;
    const words = values.map((value) => valueWords(field, value, locale));
    return `${field.label[locale]}: ${words.join(locale === "en" ? ", " : "、")}`;
  });
  return parts.join("; ") || heads.all[locale];
}
