import {listen} from "./listen.ts";
import {say} from "./words.ts";

/**
 * Lets the claims of an article be chosen by verdict, kind, section and reference, keeps the choice in the address,
 * and opens the claim that the address names.
 */
export function filterClaims(document: Document): void {
  const form = document.querySelector<HTMLFormElement>(".claim-filter")!;
  const selects = [...form.querySelectorAll("select")];
  const output = form.querySelector("output")!;
  const items = [...document.querySelectorAll<HTMLElement>(".claims li[data-verdict]")];
  const sections = [...document.querySelectorAll<HTMLElement>(".claims section")];
  const locale = document.documentElement.lang === "ja" ? "ja" : "en";

  function show(): void {
    for (const item of items) {
      item.hidden = !selects.every(
        ({name, value}) => value === "" || (item.dataset[name] ?? "").split(";").includes(value)
      );
    }
    for (const section of sections) section.hidden = !section.querySelector("li[data-verdict]:not([hidden])");
    output.value = say("claimsShown", locale, items.filter(({hidden}) => !hidden).length);
  }

  function follow(): void {
    show();
    const asked = new URLSearchParams(selects.filter(({value}) => value !== "").map(({name, value}) => [name, value]));
    const query = asked.size > 0 ? `?${asked}` : "";
    history.replaceState(null, "", location.pathname + query + location.hash);
  }

  /** A claim that is asked for by its address is shown, whatever else was chosen. */
  function open(): void {
    const named = items.find(({id}) => id === decodeURIComponent(location.hash.slice(1)));
    if (!named) return;
    named.hidden = false;
    named.closest("section")!.hidden = false;
    named.querySelector("details")!.open = true;
    named.scrollIntoView();
  }

  const asked = new URLSearchParams(location.search);
  for (const select of selects) {
    const wanted = asked.get(select.name) ?? "";
    if ([...select.options].some(({value}) => value === wanted)) select.value = wanted;
  }
  show();
  open();
  listen(form, {change: follow, submit: (event: Event) => event.preventDefault()});
  listen(document.defaultView!, {hashchange: open});
}
