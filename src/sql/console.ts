import {listen} from "../components/listen.ts";
import {saveFile} from "../components/save-file.ts";
import {toCsv} from "../lib/to-csv.ts";
import type {Parts} from "./engine.ts";
import {questions} from "./questions.ts";
import {foundWords, resultView} from "./result-view.ts";
import type {Engine, Result} from "./result.ts";
import {say} from "./words.ts";

interface EngineModule {
  readonly openEngine: (parts: Parts) => Promise<Engine>;
}

/**
 * Brings the SQL page to life. The engine is loaded by the first query; the query that was run stands in the address,
 * and one that an address brings is shown, not run: whoever sent it may mean harm.
 */
export function startConsole(place: HTMLElement): void {
  const locale = place.dataset.locale === "ja" ? "ja" : "en";
  const scripts = new URL(place.dataset.scripts!, location.href);
  const find = <E extends HTMLElement>(selector: string) => place.querySelector<E>(selector)!;
  const editor = find<HTMLTextAreaElement>("textarea");
  const run = find<HTMLButtonElement>("[type=submit]");
  const stop = find<HTMLButtonElement>("[data-stop]");
  const said = find(".sql-said");
  const error = find(".sql-error");
  const output = find(".sql-result");
  const tables = [...place.querySelectorAll<HTMLElement>("[data-table]")];
  let opened: Promise<Engine> | undefined;
  let result: Result | undefined;
  /** Counts runs, so that the answer to one that was stopped is not heard. */
  let current = 0;

  async function open(): Promise<Engine> {
    const {openEngine} = (await import(new URL("duckdb.js", scripts).href)) as EngineModule;
    const engine = await openEngine({
      base: scripts,
      table: (id) => new URL(`${place.dataset.tables}${id}.arrow`, location.href).href,
      datasets: tables.map(({dataset}) => dataset.table!)
    });
    for (const cost of place.querySelectorAll<HTMLElement>(".sql-cost")) cost.hidden = true;
    return engine;
  }

  function show(sql: string): void {
    editor.value = sql;
    editor.rows = Math.min(24, Math.max(9, sql.split("\n").length + 1));
  }

  function setBusy(isBusy: boolean): void {
    run.disabled = isBusy;
    stop.hidden = !isBusy;
  }

  function fail(what: string, why: string): void {
    const [text, message] = [document.createElement("p"), document.createElement("pre")];
    text.textContent = what;
    message.textContent = why;
    error.replaceChildren(text, message);
    said.textContent = "";
  }

  async function ask(): Promise<void> {
    const sql = editor.value.trim();
    if (sql === "" || run.disabled) return;
    const asked = ++current;
    history.replaceState(null, "", `#sql=${encodeURIComponent(sql)}`);
    setBusy(true);
    error.replaceChildren();
    output.replaceChildren();
    said.textContent = say(opened ? "running" : "loading", locale);
    try {
      const engine = await (opened ??= open());
      if (asked !== current) return engine.close();
      said.textContent = say("running", locale);
      try {
        const found = await engine.run(sql);
        if (asked !== current) return;
        result = found;
        said.textContent = foundWords(found, locale);
        output.innerHTML = String(resultView(found, locale));
      } catch (fault) {
        if (asked === current) fail(say("faulty", locale), messageOf(fault));
      }
    } catch (fault) {
      opened = undefined;
      if (asked === current) fail(say("unread", locale), messageOf(fault));
    }
    if (asked === current) setBusy(false);
  }

  async function halt(): Promise<void> {
    ++current;
    const engine = opened;
    opened = undefined;
    setBusy(false);
    said.textContent = say("stopped", locale);
    run.focus();
    (await engine?.catch(() => undefined))?.close();
  }

  /** A query, or the name of a table whose example is shown. */
  function fromAddress(): void {
    const {hash} = location;
    if (hash.startsWith("#sql=")) show(decoded(hash.slice("#sql=".length)));
    else {
      const table = tables.find(({dataset}) => dataset.table === hash.slice(1));
      if (table) show(table.dataset.query!);
    }
  }

  listen(place, {
    click({target}: MouseEvent) {
      const {question, query, stop: isStop, csv} = (target as Element).closest<HTMLElement>("button")?.dataset ?? {};
      if (question !== undefined) show(questions.find(({id}) => id === question)!.sql);
      if (query !== undefined) show(query);
      if (question !== undefined) void ask();
      else if (query !== undefined) editor.focus();
      else if (isStop !== undefined) void halt();
      else if (csv !== undefined && result) saveFile("query.csv", "text/csv;charset=utf-8", csvOf(result));
    },
    submit(event: Event) {
      event.preventDefault();
      void ask();
    },
    keydown(event: KeyboardEvent) {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.target !== editor) return;
      event.preventDefault();
      void ask();
    }
  });
  addEventListener("hashchange", fromAddress);
  show(questions[0].sql);
  fromAddress();
}

function messageOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}

/** An address may have been cut short in the middle of a letter. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Two columns of a query may have one name. */
function csvOf({columns, rows}: Result): string {
  const names = columns.map((name, i) => (columns.indexOf(name) === i ? name : `${name}_${i + 1}`));
  return toCsv(
    names,
    rows.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i]])))
  );
}
