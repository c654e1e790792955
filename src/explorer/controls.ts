import {html, type Html} from "../components/html.ts";
import {valueWords} from "../components/value-words.ts";
import type {Locale} from "../lib/words.ts";
import type {Filter} from "./filters.ts";
import type {ExplorerState} from "./state.ts";
import type {Column} from "./table.ts";
import {say} from "./words.ts";

/** What a reader may ask of a table, as a form. Filters are named as in the address, columns `show`. */
export function controls(columns: readonly Column[], filters: readonly Filter[], locale: Locale): Html {
  return html`<form class="explorer-controls">
<div class="explorer-bar"><label class="explorer-search"><span>${say("search", locale)}</span><input type="search" name="q" autocomplete="off" spellcheck="false"></label><button type="reset">${say("reset", locale)}</button></div>
<details class="explorer-filters"><summary>${say("filters", locale)} <span data-say="on"></span></summary><div>${filters.map((filter) => field(filter, locale))}</div></details>
<details class="explorer-columns"><summary>${say("columns", locale)} <span data-say="hidden"></span></summary><div>${columns.map(
    ({field: {name, label}}) =>
      html`<label title="${name}"><input type="checkbox" name="show" value="${name}" checked><span>${label[locale]}</span></label>`
  )}</div></details>
</form>`;
}

function field(filter: Filter, locale: Locale): Html {
  const {name, label, unit} = filter.field;
  const legend = html`<legend>${label[locale]}</legend>`;
  if (filter.kind === "range") {
    const kind =
      filter.field.type === "date" ? html`type="text" pattern="\\d{4}(-\\d{2}){0,2}"` : html`type="number" step="any"`;
    const end = (word: "from" | "to", placeholder: string) =>
      html`<label><span>${say(word, locale)}</span><input ${kind} name="${name}.${word}" placeholder="${placeholder}" autocomplete="off"></label>`;
    return html`<fieldset class="range">${legend}<div>${end("from", filter.first)}${end("to", filter.last)}${unit && html`<small>${unit}</small>`}</div></fieldset>`;
  }
  return html`<fieldset class="choice">${legend}<div>${filter.options.map(
    (option, i) =>
      html`<label><input type="checkbox" name="${name}" value="${option}"><span>${optionWords(filter, option, locale)}</span><small data-count="${name} ${i}"></small></label>`
  )}</div></fieldset>`;
}

/** An option as readers know it. */
export function optionWords({field}: Filter, option: string, locale: Locale): string {
  return option === "" ? say("missing", locale) : valueWords(field, option, locale);
}

/** What the form says; order and page stand outside it. */
export function readControls(
  form: HTMLFormElement,
  filters: readonly Filter[],
  names: readonly string[]
): Pick<ExplorerState, "search" | "chosen" | "ranges" | "hidden"> {
  const data = new FormData(form);
  const text = (name: string) => String(data.get(name) ?? "").trim();
  const chosen: Record<string, string[]> = {};
  const ranges: Record<string, {from: string; to: string}> = {};
  for (const {kind, field} of filters) {
    if (kind === "choice") {
      const values = data.getAll(field.name).map(String);
      if (values.length > 0) chosen[field.name] = values;
    } else {
      const [from, to] = [text(`${field.name}.from`), text(`${field.name}.to`)];
      if (from !== "" || to !== "") ranges[field.name] = {from, to};
    }
  }
  const shown = data.getAll("show");
  return {search: String(data.get("q") ?? ""), chosen, ranges, hidden: names.filter((name) => !shown.includes(name))};
}

/** Sets the form to a state. */
export function writeControls(form: HTMLFormElement, {search, chosen, ranges, hidden}: ExplorerState): void {
  for (const input of form.querySelectorAll("input")) {
    const {name, value} = input;
    if (name === "q") input.value = search;
    else if (name === "show") input.checked = !hidden.includes(value);
    else if (input.type === "checkbox") input.checked = chosen[name]?.includes(value) ?? false;
    else {
      const [column, end] = name.split(".") as [string, "from" | "to"];
      input.value = ranges[column]?.[end] ?? "";
    }
  }
}
