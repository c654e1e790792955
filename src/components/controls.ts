import type {DrawnRow, Figure, LiveFigure} from "../figures/figure.ts";
import {chosen, chosenSeveral, chosenYears, type Control, type View} from "../figures/view.ts";
import type {Locale} from "../lib/words.ts";
import {html, type Html} from "./html.ts";
import {say} from "./words.ts";

/** What a reader may choose of a figure, as a form; it does nothing without script, so the stylesheet hides it there. */
export function controls(figure: Figure, rows: readonly DrawnRow[], locale: Locale): Html | null {
  const all = figure.controls?.(rows) ?? [];
  if (all.length === 0) return null;
  return html`<form class="figure-controls" aria-label="${say("view", locale)}: ${figure.title(rows, locale)}">
    ${all.map((control) => field(control, `${figure.id}.${control.id}`, locale))}
    <button type="reset">${say("reset", locale)}</button>
  </form>`;
}

function field(control: Control, name: string, locale: Locale): Html {
  const legend = html`<legend>${control.label[locale]}</legend>`;
  if (control.kind === "years") {
    const [first, last] = control.range;
    const ends = [
      {value: first, word: say("fromYear", locale)},
      {value: last, word: say("toYear", locale)}
    ];
    return html`<fieldset class="years">${legend}${ends.map(({value, word}) => html`<label><span>${word}</span><input type="number" name="${name}" value="${value}" min="${first}" max="${last}" required></label>`)}</fieldset>`;
  }
  const isSeveral = control.kind === "several";
  const initial: readonly string[] = isSeveral ? control.initial : [control.initial];
  const options = Object.entries(control.options).map(
    ([value, words]) =>
      html`<label><input type="${isSeveral ? "checkbox" : "radio"}" name="${name}" value="${value}"${initial.includes(value) && " checked"}>${words[locale]}</label>`
  );
  return html`<fieldset class="${control.kind}">${legend}${options}</fieldset>`;
}

/** The view that a form shows. */
export function readView(form: HTMLFormElement, figure: LiveFigure, all: readonly Control[]): View {
  const data = new FormData(form);
  return Object.fromEntries(
    all.map(({id, kind}) => [id, data.getAll(`${figure.id}.${id}`).join(kind === "years" ? "-" : ".")])
  );
}

/** Sets a form to a view. */
export function writeView(form: HTMLFormElement, figure: LiveFigure, all: readonly Control[], view: View): void {
  for (const control of all) {
    const inputs = [...form.querySelectorAll<HTMLInputElement>(`[name="${figure.id}.${control.id}"]`)];
    if (control.kind === "years") {
      for (const [i, year] of chosenYears(control, view).entries()) inputs[i].value = String(year);
      continue;
    }
    const values: readonly string[] =
      control.kind === "choice" ? [chosen(control, view)] : chosenSeveral(control, view);
    for (const input of inputs) input.checked = values.includes(input.value);
  }
}
