import {sourceDate, sourceKinds, sourceLicences, type Source} from "../datasets/source.ts";
import {formatDate} from "../lib/format.ts";
import type {Locale, Words} from "../lib/words.ts";
import {html, type Html} from "./html.ts";

const heads = {
  document: {en: "Document", ja: "文書"},
  issued: {en: "Issued", ja: "発行"},
  kind: {en: "Kind", ja: "種別"},
  terms: {en: "Terms", ja: "利用条件"},
  datasets: {en: "Cited in", ja: "引用先"}
} as const satisfies Record<string, Words>;

/** A document whose values all lost to other documents: they stay in the tables under other printed values. */
const unused: Words = {en: "read; other documents were chosen", ja: "参照（他の文書を採用）"};

/** The bibliography as a table: every document, who issued it, on what terms it is used, and by which datasets. */
export function sourceTable(
  sources: readonly Source[],
  citedIn: (id: string) => readonly string[],
  locale: Locale
): Html {
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="${heads.document[locale]}">
    <table class="sources">
      <thead>
        <tr>
          ${Object.values(heads).map((head) => html`<th scope="col">${head[locale]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${sources.map((source) => row(source, citedIn(source.id), locale))}
      </tbody>
    </table>
  </div>`;
}

function row(source: Source, datasets: readonly string[], locale: Locale): Html {
  const {id, title, URL: url, author, custom} = source;
  const issued = sourceDate(source);
  return html`<tr id="${id}">
    <td>
      ${author?.length ? html`<span class="publisher">${author.map(({literal}) => literal).join(", ")}</span> ` : null}${url ? html`<a href="${url}" rel="noopener external">${title}</a>` : title}
      <code>${id}</code>
    </td>
    <td>${issued && formatDate(issued, locale)}</td>
    <td>${sourceKinds[custom.kind][locale]}</td>
    <td>${sourceLicences[custom.licence][locale]}</td>
    <td>${datasets.length > 0 ? datasets.join(", ") : unused[locale]}</td>
  </tr> `;
}
