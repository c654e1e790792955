import type {Html} from "../components/html.ts";
import {fetchJson} from "../components/fetch-json.ts";
import {listen} from "../components/listen.ts";
import {saveFile} from "../components/save-file.ts";
import type {Source} from "../datasets/source.ts";
import {formatCount} from "../lib/format.ts";
import {controls, readControls, writeControls} from "./controls.ts";
import {filtersOf} from "./filters.ts";
import {rowDetails, type Documents} from "./row-details.ts";
import {countWords, filtersOn, pager, pageSize, rowsTable, type RowsView} from "./rows-view.ts";
import {rowSelector} from "./select-rows.ts";
import {shownArrow, shownCsv} from "./shown-files.ts";
import {initial, readState, writeState, type ExplorerState} from "./state.ts";
import {readTable} from "./table.ts";
import {say} from "./words.ts";

/**
 * Puts the explorer of a dataset in the place of its preview. What is asked of it stands in the address: a change adds
 * an entry to the history, typing on replaces it. @throws Error where the table cannot be had
 */
export async function explore(place: HTMLElement): Promise<void> {
  const {table: address = "", documents: bibliography = "", locale: language} = place.dataset;
  const locale = language === "ja" ? "ja" : "en";
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for the table ${JSON.stringify(address)}; try again`);
  const table = readTable(new Uint8Array(await response.arrayBuffer()));
  const filters = filtersOf(table);
  const names = table.columns.map(({field}) => field.name);
  const select = rowSelector(table, filters, locale);
  let documents: Promise<Documents> | undefined;

  place.innerHTML = `${controls(table.columns, filters, locale)}
<p class="explorer-count"><output></output></p><ul class="explorer-on"></ul>
<div class="explorer-rows"></div><div class="explorer-foot"><div class="explorer-pages"></div><p class="explorer-download"><span>${say("download", locale)}</span> <button type="button" data-download="csv">CSV</button> <button type="button" data-download="arrow">Arrow</button></p></div>`;
  const find = <E extends Element>(selector: string) => place.querySelector<E>(selector)!;
  const form = find<HTMLFormElement>("form");
  const open = new Map<number, Html>();
  let state = initial;
  let selection = select(state);
  let isTyping = false;

  function view(): RowsView {
    const columns = table.columns.filter(({field}) => !state.hidden.includes(field.name));
    return {columns, rows: selection.rows, total: table.rows, state, open};
  }

  /** Draws everything but the form anew; the focus stays on what has the same id. */
  function draw(): void {
    const {activeElement} = document;
    const focused = activeElement && place.contains(activeElement) ? activeElement.id : "";
    const shown = view();
    find("output").textContent = countWords(shown, locale);
    find(".explorer-on").innerHTML = String(filtersOn(filters, state, locale));
    find(".explorer-rows").innerHTML = String(rowsTable(shown, table.title[locale], locale));
    find(".explorer-pages").innerHTML = String(pager(shown, locale));
    sayInForm();
    for (const button of place.querySelectorAll<HTMLButtonElement>("[data-download]"))
      button.disabled = selection.rows.length === 0;
    if (focused !== "" && !place.contains(document.activeElement)) {
      const again = document.getElementById(focused) as HTMLButtonElement | null;
      (again && !again.disabled ? again : find<HTMLElement>(".table-scroll")).focus();
    }
  }

  function sayInForm(): void {
    for (const {field, kind} of filters) {
      if (kind === "range") continue;
      for (const [i, count] of selection.counts[field.name].entries())
        find(`[data-count="${field.name} ${i}"]`).textContent = formatCount(count);
    }
    const on = Object.values(state.chosen).flat().length + Object.keys(state.ranges).length;
    find('[data-say="on"]').textContent = on > 0 ? say("on", locale, on) : "";
    find('[data-say="hidden"]').textContent = state.hidden.length > 0 ? say("hidden", locale, state.hidden.length) : "";
    const checked = form.querySelectorAll<HTMLInputElement>('[name="show"]:checked');
    for (const input of form.querySelectorAll<HTMLInputElement>('[name="show"]'))
      input.disabled = checked.length === 1 && input.checked;
  }

  /** Selects what is asked for; a page beyond the last is the last. */
  function take(next: ExplorerState): void {
    selection = select(next);
    const pages = Math.max(1, Math.ceil(selection.rows.length / pageSize));
    state = {...next, page: Math.min(next.page, pages)};
  }

  function follow(next: ExplorerState, {typing = false} = {}): void {
    take(next);
    const address = location.pathname + writeState(state) + location.hash;
    if (address !== location.pathname + location.search + location.hash) {
      if (typing && isTyping) history.replaceState(null, "", address);
      else history.pushState(null, "", address);
      isTyping = typing;
    }
    draw();
  }

  function fromAddress(): void {
    take(readState(location.search, filters, names));
    isTyping = false;
    writeControls(form, state);
    draw();
  }

  function sortBy(column: string): void {
    const {sort} = state;
    if (sort?.column !== column) return follow({...state, sort: {column, descending: false}, page: 1});
    follow({...state, sort: sort.descending ? null : {column, descending: true}, page: 1});
  }

  function turnTo(page: number): void {
    follow({...state, page});
    place.querySelector(".explorer-count")!.scrollIntoView({block: "start"});
  }

  async function toggle(row: number): Promise<void> {
    if (open.delete(row)) return draw();
    documents ??= readDocuments(bibliography);
    open.set(row, rowDetails(table, row, await documents, locale));
    draw();
  }

  function takeOff(column: string, value: string): void {
    const {[column]: values = [], ...chosen} = state.chosen;
    const {[column]: _, ...ranges} = state.ranges;
    const left = values.filter((other) => other !== value);
    const next = {...state, chosen: left.length > 0 ? {...chosen, [column]: left} : chosen, ranges, page: 1};
    writeControls(form, next);
    follow(next);
  }

  function download(format: string): void {
    const shown = {rows: selection.rows, names: names.filter((name) => !state.hidden.includes(name))};
    const whole = selection.rows.length === table.rows && shown.names.length === names.length;
    const name = `${table.id}${whole ? "" : "-selection"}.${format}`;
    if (format === "csv") saveFile(name, "text/csv;charset=utf-8", shownCsv(table, shown));
    else saveFile(name, "application/vnd.apache.arrow.file", shownArrow(table, shown));
  }

  const isText = (target: EventTarget | null) => target instanceof HTMLInputElement && target.type !== "checkbox";
  listen(form, {
    input: (event: Event) =>
      follow({...state, ...readControls(form, filters, names), page: 1}, {typing: isText(event.target)}),
    submit: (event: Event) => event.preventDefault(),
    reset(event: Event) {
      event.preventDefault();
      writeControls(form, initial);
      follow(initial);
    }
  });
  listen(place, {
    click({target}: MouseEvent) {
      const {
        sort,
        row,
        page,
        off,
        value = "",
        download: format
      } = (target as Element).closest<HTMLElement>("button")?.dataset ?? {};
      if (sort !== undefined) sortBy(sort);
      else if (row !== undefined) void toggle(Number(row));
      else if (page !== undefined) turnTo(Number(page));
      else if (off !== undefined) takeOff(off, value);
      else if (format !== undefined) download(format);
    },
    change({target}: Event) {
      if ((target as HTMLInputElement).name !== "page") return;
      turnTo(Math.max(1, Math.trunc(Number((target as HTMLInputElement).value)) || 1));
    }
  });
  addEventListener("popstate", fromAddress);
  fromAddress();
  form.querySelector<HTMLInputElement>('[name="q"]')!.focus({preventScroll: true});
}

async function readDocuments(address: string): Promise<Documents> {
  const all = (await fetchJson<Source[]>(new URL(address, location.href))) ?? [];
  return new Map(all.map((source) => [source.id, source]));
}
