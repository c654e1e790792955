import {chosenFields, parseAlternatives, type Alternative} from "../datasets/alternatives.ts";
import type {DatasetSpec, Field} from "../datasets/spec.ts";
import {statuses} from "../datasets/statuses.ts";
import {formatCount} from "../lib/format.ts";
import type {Locale, Words} from "../lib/words.ts";
import {html, type Html} from "./html.ts";
import {sourceLink, table} from "./table.ts";
import {rowWords, valueWords} from "./value-words.ts";

type OpenRow = Readonly<Record<string, unknown>>;

const heads = {
  row: {en: "Row", ja: "行"},
  used: {en: "Value used", ja: "採用値"},
  others: {en: "Values of other documents", ja: "他の文書の値"},
  none: {en: "none", ja: "なし"}
} as const satisfies Record<string, Words>;

/** More rows than this are left to the file. */
export const mostShown = 50;

/** The rows that have values which lost to the one used: that one and the others, each with its documents. */
export function disagreements(spec: DatasetSpec, rows: readonly OpenRow[], csv: string, locale: Locale): Html | null {
  const disputed = rows.filter(({alternatives}) => typeof alternatives === "string");
  if (disputed.length === 0) return null;
  const shown = disputed.slice(0, mostShown);
  return html`${unitLine(spec, disputed, locale)}
${disputed.length > shown.length && more(disputed.length, csv, locale)}
${table(
  heads.others[locale],
  [heads.row, heads.used, heads.others],
  shown.map((row) => disputedRow(spec, row, locale)),
  locale
)}`;
}

function fieldsOf(spec: DatasetSpec, row: OpenRow): readonly Field[] {
  const others = parseAlternatives(row.alternatives as string);
  return [...new Set(others.flatMap((other) => chosenFields(spec, other)))];
}

/** In what the values are measured. */
function unitLine(spec: DatasetSpec, rows: readonly OpenRow[], locale: Locale): Html | null {
  const fields = [...new Set(rows.flatMap((row) => fieldsOf(spec, row)))].filter(({unit}) => unit);
  if (fields.length === 0) return null;
  return html`<p>${fields.map(({label, unit}, i) => html`${i > 0 && "; "}${label[locale]}: ${unit}`)}</p>`;
}

function more(count: number, csv: string, locale: Locale): Html {
  const total = formatCount(count);
  return locale === "en"
    ? html`<p>The first ${mostShown} of ${total} rows; the others are in the column <code>alternatives</code> of the <a href="${csv}" rel="external" download>file</a>.</p>`
    : html`<p>全${total}行のうち先頭の${mostShown}行。残りは<a href="${csv}" rel="external" download>ファイル</a>の列 <code>alternatives</code> にある。</p>`;
}

function disputedRow(spec: DatasetSpec, row: OpenRow, locale: Locale): Html {
  const fields = fieldsOf(spec, row);
  const alternatives = parseAlternatives(row.alternatives as string);
  const named = fields.length > 1 || alternatives.some(({of}) => of !== null);
  const used = fields.map((field) => {
    const words = valueWords(field, row[field.name], locale);
    const source = words !== "" && row[field.sourceColumn ?? "source_id"];
    return html`${named && `${field.label[locale]}: `}${words || heads.none[locale]}${typeof source === "string" && html` (${sourceLink(source, locale)})`}`;
  });
  const others = alternatives.map((other) => otherWords(spec, other, locale));
  return html`<tr><td>${nameOf(spec, row, locale)}</td><td>${joined(used)}</td><td>${joined(others)}</td></tr>`;
}

/** What the row is of: its title where it has one, else the values of its key. */
function nameOf({fields, key}: DatasetSpec, row: OpenRow, locale: Locale): string {
  const title = row[`title_${locale}`] ?? row[`name_${locale}`] ?? row.title_en ?? row.name_en;
  return typeof title === "string" ? title : rowWords(fields, row, key, locale);
}

function otherWords(spec: DatasetSpec, {of, value, derived, sources}: Alternative, locale: Locale): Html {
  const [field] = chosenFields(spec, {of});
  const typed = field.unit ? Number(value) : value;
  const links = sources.map((id, i) => html`${i > 0 && ", "}${sourceLink(id, locale)}`);
  return html`${of !== null && `${field.label[locale]}: `}${valueWords(field, typed, locale)} (${derived && `${statuses.derived[locale]}; `}${links})`;
}

function joined(parts: readonly Html[]): Html {
  return html`${parts.map((part, i) => html`${i > 0 && "; "}${part}`)}`;
}
