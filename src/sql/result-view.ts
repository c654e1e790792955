import {html, type Html} from "../components/html.ts";
import {scroll} from "../components/table.ts";
import {formatCount} from "../lib/format.ts";
import type {Locale} from "../lib/words.ts";
import type {Result} from "./result.ts";
import {say} from "./words.ts";

/** Rows of a result that are shown; more would only slow the page. */
const mostRows = 500;

/** What a query found as a table. */
export function resultView({columns, rows}: Result, locale: Locale): Html {
  const shown = rows.slice(0, mostRows);
  const isNumber = columns.map((_, i) => rows.some((row) => typeof row[i] === "number"));
  const kind = (i: number) => isNumber[i] && html` class="number"`;
  return html`${scroll(
    say("result", locale),
    html`<table><thead><tr>${columns.map((name, i) => html`<th scope="col"${kind(i)}>${name}</th>`)}</tr></thead>
<tbody>${shown.map((row) => html`<tr>${row.map((cell, i) => html`<td${kind(i)}>${cell}</td>`)}</tr>`)}</tbody></table>`
  )}
<p>${rows.length > mostRows && html`${say("firstRows", locale).replace("{n}", formatCount(mostRows))} `}<button type="button" data-csv>${say("csv", locale)}</button></p>`;
}

/** How many rows were found, and in what time. */
export function foundWords({rows, milliseconds}: Result, locale: Locale): string {
  return say("found", locale)
    .replace("{n}", formatCount(rows.length))
    .replace("{t}", formatCount(Math.max(1, Math.round(milliseconds))));
}
