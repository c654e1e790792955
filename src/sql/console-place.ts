import {snippetsOf, tools, placeholderOrigin} from "../components/snippet-code.ts";
import {html, type Html} from "../components/html.ts";
import {exampleOf} from "../datasets/example.ts";
import type {DatasetSpec} from "../datasets/spec.ts";
import {pageAddress} from "../lib/page-address.ts";
import type {Locale} from "../lib/words.ts";
import {questions} from "./questions.ts";
import {sqlTableName} from "./table-names.ts";
import {say} from "./words.ts";

interface View {
  readonly spec: DatasetSpec;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** The files of the engine, which are loaded by the first query. */
export const engineFiles = ["/scripts/duckdb.js", "/scripts/duckdb-worker.js", "/scripts/duckdb.wasm.gz"] as const;

/** Where queries are written and answered: questions, editor, result, and the tables with their columns. */
export function consolePlace(views: readonly View[], link: (path: string) => string, locale: Locale): Html {
  return html`<div class="sql" data-locale="${locale}" data-scripts="${link("/scripts/sql.js").replace(/sql\.js$/, "")}" data-tables="${link("/data/polls.arrow").replace(/polls\.arrow$/, "")}">
<noscript><p>${say("noScript", locale)}</p>${questions.map(({asks, sql}) => html`<p>${asks[locale]}</p><pre><code>${sql}</code></pre>`)}</noscript>
<div class="sql-live"><h2 id="questions">${say("questions", locale)}</h2>
<p class="sql-cost">${say("atOnce", locale)} (${cost(locale)})</p>
<ol class="sql-questions">${questions.map(({id, asks}) => html`<li><button type="button" data-question="${id}">${asks[locale]}</button></li>`)}</ol>
<form><label for="sql-query">${say("query", locale)}</label>
<textarea id="sql-query" rows="9" spellcheck="false" autocapitalize="off" autocomplete="off" aria-describedby="sql-hint"></textarea>
<p class="sql-run"><button type="submit">${say("run", locale)} <span class="sql-cost">(${cost(locale)})</span></button> <button type="button" data-stop hidden>${say("stop", locale)}</button></p>
<p class="sql-hint" id="sql-hint">${say("hint", locale)}</p></form>
<p class="sql-said" role="status"></p>
<div class="sql-error" role="alert"></div>
<div class="sql-result"></div></div>
<h2 id="tables">${say("tables", locale)}</h2>
<dl class="sql-tables">${views.map((view) => table(view, locale))}</dl>
</div>`;
}

/** What the first query loads; the size is filled in when the files are made. */
function cost(locale: Locale): Html {
  const size = html`<span class="file-size" data-file="${engineFiles.join(" ")}"></span>`;
  const [before, after] = say("loads", locale).split("{size}");
  return html`${before}${size}${after}`;
}

function table({spec, rows}: View, locale: Locale): Html {
  const {id, title, fields} = spec;
  return html`<dt id="${id}"><code>${sqlTableName(id)}</code> <button type="button" data-table="${id}" data-query="${exampleQuery({spec, rows})}">${say("example", locale)}<span class="sr-only">: ${title[locale]}</span></button></dt>
<dd><a href="${pageAddress(`/datasets/${id}`, locale)}">${title[locale]}</a>: ${fields.map(({name}, i) => html`${i > 0 && ", "}<code>${name}</code>`)}</dd>`;
}

/** The query that the page of a dataset gives for DuckDB, over the table that is loaded here. */
export function exampleQuery({spec, rows}: View): string {
  const snippets = snippetsOf(spec, rows.length, exampleOf(spec, rows));
  const {code} = snippets.find(({tool}) => tool === tools.duckdb)!;
  return code.replace(`'${placeholderOrigin}/data/${spec.id}.parquet'`, sqlTableName(spec.id));
}
