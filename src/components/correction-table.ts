import {specs} from "../datasets/index.ts";
import type {ListedCorrection} from "../datasets/corrections.ts";
import type {Field} from "../datasets/spec.ts";
import {formatNumber} from "../lib/format.ts";
import type {Locale, Words} from "../lib/words.ts";
import {html, type Html} from "./html.ts";
import {datasetLink, sourceLink, table} from "./table.ts";
import {valueWords} from "./value-words.ts";

const heads = {
  dataset: {en: "Dataset", ja: "データ"},
  rows: {en: "Rows", ja: "対象行"},
  field: {en: "Column", ja: "列"},
  change: {en: "Printed → used", ja: "記載値 → 採用値"},
  reason: {en: "Reason", ja: "理由"},
  evidence: {en: "Evidence", ja: "根拠"},
  empty: {en: "empty", ja: "空欄"},
  arrow: {en: "becomes", ja: "を次に訂正"},
  none: {en: "Nothing that a source prints is corrected here.", ja: "訂正した値はない。"}
} as const satisfies Record<string, Words>;

/** What was corrected: which cells, what they print, what is used instead, why, and where the evidence stands. */
export function correctionTable(corrections: readonly ListedCorrection[], locale: Locale): Html {
  if (corrections.length === 0) return html`<p>${heads.none[locale]}</p>`;
  const {dataset, rows, field, change, reason, evidence} = heads;
  return table(
    heads.change[locale],
    [dataset, rows, field, change, reason, evidence],
    corrections.map((correction) => correctionRow(correction, locale)),
    locale
  );
}

function correctionRow(correction: ListedCorrection, locale: Locale): Html {
  const {dataset, field, printed, action, value, reason, source_id, locator, note} = correction;
  const before = printed.map((cell) => cellWords(cell, locale)).join(", ");
  const after = cellWords(action === "drop" ? null : value, locale);
  return html`<tr><td>${datasetLink(dataset, locale)}</td><td>${rowsWords(correction, locale)}</td><td>${fieldOf(correction, field)?.label[locale] ?? field}</td><td class="change">${before} <span role="img" aria-label="${heads.arrow[locale]}">→</span> ${after}</td><td>${reason}</td><td>${sourceLink(source_id, locale)}, ${locator}${note && html` (${note})`}</td></tr>`;
}

/** The rows that are concerned, by the words of their columns: `Fiscal year: 1960; Source: diamond-2013`. */
function rowsWords(correction: ListedCorrection, locale: Locale): string {
  const parts = correction.match.split(";").map((pair) => {
    const [name, value] = pair.split("=");
    const field = fieldOf(correction, name);
    return field ? `${field.label[locale]}: ${valueWords(field, value, locale)}` : pair;
  });
  return parts.join("; ");
}

function fieldOf({dataset, table: name}: ListedCorrection, column: string): Field | undefined {
  const spec = specs.find(({id}) => id === dataset);
  return spec?.inputs[name]?.fields.find((field) => field.name === column);
}

function cellWords(cell: string | number | null, locale: Locale): string {
  return cell === null ? heads.empty[locale] : typeof cell === "number" ? formatNumber(cell) : cell;
}
