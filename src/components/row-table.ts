import {statuses} from "../datasets/statuses.ts";
import type {Locale} from "../lib/words.ts";
import type {LiveFigure} from "../figures/figure.ts";
import type {ChartData} from "./live-chart.ts";
import {html, type Html} from "./html.ts";
import {markWords} from "./tooltip.ts";
import {say, type words} from "./words.ts";

/** A figure, living or not, with what it draws. */
type WithRows = ChartData & {readonly figure: LiveFigure};

const heads = ["series", "date", "value", "status", "place", "note"] as const satisfies (keyof typeof words)[];

/** The rows that a figure draws as a table, each with its document and the place in it. */
export function rowTable({figure, rows, sources}: WithRows, locale: Locale): Html {
  return html`<table class="figure-table">
    <thead><tr>${heads.map((head) => html`<th scope="col">${say(head, locale)}</th>`)}</tr></thead>
    <tbody>${rows.map((row) => {
      const {series, date, value, others, note} = markWords(figure, row, sources, locale);
      const {label, url} = sources[row.source_id];
      const document =
        url === null ? label : html`<a href="${url}" target="_blank" rel="noopener external">${label}</a>`;
      return html`<tr><th scope="row">${series}</th><td>${date}</td><td>${value}</td><td>${statuses[row.status as keyof typeof statuses][locale]}</td><td>${document}, ${row.locator}</td><td>${[others, note].filter(Boolean).join(". ")}</td></tr>`;
    })}</tbody>
  </table>`;
}

/** The documents that a figure cites, each with the number of values drawn from it, most first. */
export function citedList({rows, sources}: WithRows, locale: Locale): Html {
  const count = new Map<string, number>();
  for (const {source_id} of rows) count.set(source_id, (count.get(source_id) ?? 0) + 1);
  const ordered = Object.entries(sources).sort(([a], [b]) => count.get(b)! - count.get(a)!);
  return html`<ul class="figure-cited">${ordered.map(
    ([id, {label, url}]) =>
      html`<li>${url === null ? label : html`<a href="${url}" target="_blank" rel="noopener external">${label}</a>`}: ${count.get(id)} ${say("rowsDrawn", locale)}</li>`
  )}</ul>`;
}

/** A file of the code that makes a figure. */
export interface CodeFile {
  readonly path: string;
  readonly text: string;
}

/** The code of a figure: its query and words, then the charts that draw it. */
export function codeList(files: readonly CodeFile[]): Html {
  return html`${files.map(
    ({path, text}, i) =>
      html`<details class="figure-code"${i === 0 && " open"}><summary>${path}</summary><pre tabindex="0"><code>${text}</code></pre></details>`
  )}`;
}
