import {html, type Html} from "../components/html.ts";
import {valueWords} from "../components/value-words.ts";
import {formatCount} from "../lib/format.ts";
import type {Locale} from "../lib/words.ts";
import {optionWords} from "./controls.ts";
import type {Filter} from "./filters.ts";
import type {ExplorerState} from "./state.ts";
import type {Column, Value} from "./table.ts";
import {say} from "./words.ts";

/** Rows on a page of the explorer. */
export const pageSize = 50;

/** What the explorer shows of a table. */
export interface RowsView {
  readonly columns: readonly Column[];
  /** The rows of all pages. */
  readonly rows: readonly number[];
  /** Rows of the file. */
  readonly total: number;
  readonly state: ExplorerState;
  /** What stands under the rows that are open. */
  readonly open: ReadonlyMap<number, Html>;
}

/** The rows of one page. Each opens to its source; each heading sorts. */
export function rowsTable({columns, rows, state, open}: RowsView, label: string, locale: Locale): Html {
  const first = (state.page - 1) * pageSize;
  const shown = rows.slice(first, first + pageSize);
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="${label}"><table class="explorer-table"><thead><tr><th scope="col"><span class="sr-only">${say("detailsHead", locale)}</span></th>${columns.map((column) => head(column, state, locale))}</tr></thead>
<tbody>${shown.map((row, i) => tableRow(row, first + i + 1, columns, open.get(row), locale))}</tbody></table></div>
${rows.length === 0 && html`<p class="explorer-none">${say("none", locale)}</p>`}`;
}

const isNumber = ({type}: Column["field"]) => type === "int16" || type === "int32" || type === "float64";

function head({field}: Column, {sort}: ExplorerState, locale: Locale): Html {
  const {name, label} = field;
  const order = sort?.column !== name ? "none" : sort.descending ? "descending" : "ascending";
  return html`<th scope="col" aria-sort="${order}"${isNumber(field) && html` class="number"`}><button type="button" id="sort-${name}" data-sort="${name}"><span>${label[locale]}</span><small>${name}</small></button></th>`;
}

function tableRow(
  row: number,
  place: number,
  columns: readonly Column[],
  details: Html | undefined,
  locale: Locale
): Html {
  const isOpen = details !== undefined;
  return html`<tr${isOpen && html` class="open"`}><td><button type="button" id="row-${row}" data-row="${row}" aria-expanded="${String(isOpen)}" aria-controls="details-${row}" aria-label="${say("details", locale, place)}"></button></td>${columns.map(
    ({field, values}) =>
      html`<td${isNumber(field) && html` class="number"`}><span>${cell(field, values[row], locale)}</span></td>`
  )}</tr><tr id="details-${row}"${!isOpen && " hidden"}>${isOpen && html`<td colspan="${columns.length + 1}"><div class="explorer-details">${details}</div></td>`}</tr>`;
}

/** Dates stand as the files and the filters have them. */
function cell(field: Column["field"], value: Value, locale: Locale): string {
  return field.type === "date" ? String(value ?? "") : valueWords(field, value, locale);
}

/** How many rows of how many are shown. */
export function countWords({rows, total, state}: RowsView, locale: Locale): string {
  const [n, m] = [formatCount(rows.length), formatCount(total)];
  const all = rows.length === total ? say("allRows", locale, "", m) : say("rows", locale, n, m);
  if (rows.length <= pageSize) return all;
  const first = (state.page - 1) * pageSize + 1;
  const last = Math.min(first + pageSize - 1, rows.length);
  const between = say("between", locale, formatCount(first), formatCount(last));
  return locale === "en" ? `${all}: ${between}` : `${all}：${between}`;
}

/** The filters that are on, each a button that takes it off. */
export function filtersOn(filters: readonly Filter[], {chosen, ranges}: ExplorerState, locale: Locale): Html {
  const chips = filters.flatMap((filter) => {
    const {name, label} = filter.field;
    const {from, to} = ranges[name] ?? {from: "", to: ""};
    const said =
      filter.kind === "choice"
        ? (chosen[name] ?? []).map((value): [string, string] => [value, optionWords(filter, value, locale)])
        : from !== "" || to !== ""
          ? [["", `${from}–${to}`] as [string, string]]
          : [];
    return said.map(
      ([value, text]) =>
        html`<li><button type="button" id="off-${name}-${value}" data-off="${name}" data-value="${value}"><span class="sr-only">${say("remove", locale)} </span>${label[locale]}: ${text}</button></li>`
    );
  });
  return html`${chips}`;
}

/** The way from page to page; nothing where there is one only. */
export function pager({rows, state: {page}}: RowsView, locale: Locale): Html {
  const pages = Math.ceil(rows.length / pageSize);
  if (pages <= 1) return html``;
  const step = (word: "previous" | "next", to: number) =>
    html`<button type="button" id="page-${word}" data-page="${to}"${(to < 1 || to > pages) && " disabled"}>${say(word, locale)}</button>`;
  return html`<nav class="explorer-pager" aria-label="${say("pages", locale)}">${step("previous", page - 1)}<label>${say("page", locale)} <input type="number" id="page-number" name="page" value="${page}" min="1" max="${pages}"> ${say("ofPages", locale, formatCount(pages))}</label>${step("next", page + 1)}</nav>`;
}
