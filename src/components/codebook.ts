import type {DatasetSpec, Field} from "../datasets/spec.ts";
import type {Locale, Words} from "../lib/words.ts";
import {html, type Html} from "./html.ts";
import {table} from "./table.ts";
import {prose} from "./prose.ts";

const heads = {
  columns: {en: "Columns", ja: "列"},
  column: {en: "Column", ja: "列"},
  meaning: {en: "Meaning", ja: "意味"},
  unit: {en: "Unit or values", ja: "単位・値"},
  filled: {en: "Filled", ja: "記入率"},
  formula: {en: "Formula", ja: "算式"},
  key: {en: "key", ja: "キー"},
  source: {en: "Document in", ja: "出典の列"}
} as const satisfies Record<string, Words>;

/** Every column: its name, what it means and how it is worked out, its unit or its values, how often it is filled. */
export function codebook(
  {fields, key}: DatasetSpec,
  rows: readonly Readonly<Record<string, unknown>>[],
  locale: Locale
): Html {
  const {columns, column, meaning, unit, filled} = heads;
  const entries = fields.map((field) => entry(field, key.includes(field.name), share(field, rows), locale));
  return table(columns[locale], [column, meaning, unit, filled], entries, locale);
}

function entry(field: Field, isKey: boolean, filled: string, locale: Locale): Html {
  const {name, label, description, unit, formula, sourceColumn, values} = field;
  const words =
    values && Object.entries(values).map(([value, word]) => html`<code>${value}</code> ${word[locale]}<br>`);
  const extra = (head: Words, text: Html) => html`<br><em>${head[locale]}:</em> ${text}`;
  return html`<tr><td><code>${name}</code>${isKey && ` (${heads.key[locale]})`}</td><td><strong>${label[locale]}.</strong> ${prose(description[locale])}${formula && extra(heads.formula, prose(formula[locale]))}${sourceColumn && extra(heads.source, html`<code>${sourceColumn}</code>`)}</td><td>${unit && prose(unit)}${words}</td><td>${filled}</td></tr>`;
}

/** How many of the rows have a value, rounded down: only a column without a gap is full. */
function share({name}: Field, rows: readonly Readonly<Record<string, unknown>>[]): string {
  const filled = rows.filter((row) => row[name] !== null && row[name] !== undefined).length;
  return `${Math.floor((filled / rows.length) * 100)}%`;
}
