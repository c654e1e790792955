import {html, type Html} from "../components/html.ts";
import {sourceLink} from "../components/table.ts";
import {valueWords} from "../components/value-words.ts";
import {parseAlternatives} from "../datasets/alternatives.ts";
import {isSourceColumn} from "../datasets/source-columns.ts";
import {sourceDate, sourceKinds, sourceLabel, sourceLicences, type Source} from "../datasets/source.ts";
import {formatDate} from "../lib/format.ts";
import type {Locale} from "../lib/words.ts";
import type {Column, ExplorerTable} from "./table.ts";
import {say} from "./words.ts";

/** The bibliography by id; empty where it could not be had: documents are then named by their ids. */
export type Documents = ReadonlyMap<string, Source>;

/** Where a row comes from and how far it may be trusted, the values that lost to it, and all its values in full. */
export function rowDetails({columns, key}: ExplorerTable, row: number, documents: Documents, locale: Locale): Html {
  const value = (name: string) => {
    const found = columns.find(({field}) => field.name === name)?.values[row];
    return typeof found === "string" ? found : null;
  };
  const cited = columns.filter(
    ({field: {name}}) => isSourceColumn(name) && !key.includes(name) && value(name) !== null
  );
  const status = columns.find(({field}) => field.name === "status");
  const lost = parseAlternatives(value("alternatives"));
  const part = (label: string, content: Html | string | null) =>
    content !== null && html`<dt>${label}</dt><dd>${content}</dd>`;
  return html`<dl class="explorer-provenance">
${cited.map(({field: {name, label}}) => {
  const place = name.replace(/source_id$/, "locator");
  return html`${part(name === "source_id" ? say("source", locale) : label[locale], record(value(name)!, documents, locale))}${part(labelOf(columns, place, locale), value(place))}`;
})}
${status && part(status.field.label[locale], valueWords(status.field, status.values[row], locale))}
${part(labelOf(columns, "note", locale), value("note"))}
${
  lost.length > 0 &&
  part(
    say("lost", locale),
    html`<ul>${lost.map(
      ({of, value: other, derived, sources}) =>
        html`<li>${of !== null && `${labelOf(columns, of.replaceAll("-", "_"), locale)}: `}<strong>${other}</strong>${derived && ` (${say("derived", locale)})`}${sources.map((id) => html`<br>${record(id, documents, locale)}`)}</li>`
    )}</ul>`
  )
}
</dl>
<h3>${say("values", locale)}</h3>
<dl class="explorer-values">${columns.map(
    ({field, values}) =>
      values[row] !== null &&
      html`<div><dt>${field.label[locale]}</dt><dd>${valueWords(field, values[row], locale)}${field.unit && html` <small>${field.unit}</small>`}</dd></div>`
  )}</dl>`;
}

function labelOf(columns: readonly Column[], name: string, locale: Locale): string {
  return columns.find(({field}) => field.name === name)?.field.label[locale] ?? name;
}

/** A document as the bibliography records it, with the way to it. */
function record(id: string, documents: Documents, locale: Locale): Html {
  const source = documents.get(id);
  if (!source) return sourceLink(id, locale);
  const {URL: url, custom} = source;
  const label = sourceLabel(source);
  const date = sourceDate(source);
  const about = [
    date !== null && formatDate(date, locale),
    sourceKinds[custom.kind][locale],
    sourceLicences[custom.licence][locale]
  ].filter((text) => text !== false);
  return html`${url === undefined ? label : html`<a href="${url}" target="_blank" rel="noopener external">${label}</a>`} <small>${about.join(" · ")} · ${say("record", locale)}: ${sourceLink(id, locale)}</small>`;
}
