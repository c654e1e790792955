import {group} from "d3-array";
import type {DrawnRow} from "../figures/figure.ts";
import type {Locale} from "../lib/words.ts";
import type {Drawn} from "./drawn.ts";
import {html, type Html} from "./html.ts";
import {markWords} from "./tooltip.ts";

/**
 * The rows that a figure draws as a list to read, in the order of the figure: what happened when, of what sort, and the
 * document that says so, by decade. For figures whose rows tell of events; the last decade stands open.
 */
export function rowList(drawn: Drawn, locale: Locale): Html {
  const decades = [...group(drawn.rows, (row) => decadeOf(drawn, row, locale))];
  return html`${decades.map(
    ([decade, rows], i) =>
      html`<details class="row-list" id="from-${decade}"${i === decades.length - 1 && " open"}>
<summary>${locale === "en" ? `${decade}s` : `${decade}年代`}</summary>
<ol>${rows.map((row) => item(drawn, row, locale))}</ol>
</details>
`
  )}`;
}

/** A date in words holds its year in four digits, in either language. */
function decadeOf({figure}: Drawn, row: DrawnRow, locale: Locale): string {
  const {date} = figure.read(row, locale, {});
  const [year] = /\d{4}/.exec(date) ?? [];
  if (year === undefined)
    throw new Error(`${figure.id}: no year in ${JSON.stringify(date)} (src/figures/${figure.id}.ts); mend its read`);
  return `${year.slice(0, 3)}0`;
}

function item({figure, sources}: Drawn, row: DrawnRow, locale: Locale): Html {
  const {series, date, value, source, url, others, note} = markWords(figure, row, sources, locale);
  const document = url === null ? source : html`<a href="${url}" target="_blank" rel="noopener external">${source}</a>`;
  return html`<li><span class="when">${date}</span><span class="what">${value}</span><span class="whence">${series}. ${document}${others !== null && `. ${others}`}${note !== null && `. ${note}`}</span></li>
`;
}
