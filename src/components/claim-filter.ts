import {listen} from "./listen.ts";
import {say} from "./words.ts";

const names = ["verdict", "kind", "section", "reference"] as const;
type Name = (typeof names)[number];
type Choice = Readonly<Record<Name, string>>;

/**
 * Lets the claims of an article be chosen by verdict, kind, section and reference, says at each answer how many claims
 * it leaves, keeps the choice in the address, and opens the claim that the address names.
 */
export function filterClaims(document: Document): void {
  const form = document.querySelector<HTMLFormElement>(".claim-filter")!;
  const radios = [...form.querySelectorAll<HTMLInputElement>("input[name=verdict]")];
  const selects = [...form.querySelectorAll("select")];
  const output = form.querySelector("output")!;
  const items = [...document.querySelectorAll<HTMLElement>(".claims li[data-verdict]")];
  const sections = [...document.querySelectorAll<HTMLElement>(".claims section")];
  const locale = document.documentElement.lang === "ja" ? "ja" : "en";

  const choice = (): Choice => {
    const data = new FormData(form);
    return Object.fromEntries(names.map((name) => [name, String(data.get(name) ?? "")])) as Choice;
  };
  const fits = (item: HTMLElement, asked: Choice, left: readonly Name[] = names) =>
    left.every((name) => asked[name] === "" || item.dataset[name]!.split(";").includes(asked[name]));

  function show(): void {
    const asked = choice();
    for (const item of items) item.hidden = !fits(item, asked);
    for (const section of sections) section.hidden = !section.querySelector("li[data-verdict]:not([hidden])");
    output.value = say("claimsShown", locale, items.filter(({hidden}) => !hidden).length);
    // An answer counts the claims that it would leave under all other answers.
    const count = (name: Name, value: string) => items.filter((item) => fits(item, {...asked, [name]: value})).length;
    for (const radio of radios)
      radio.parentElement!.querySelector(".count")!.textContent = String(count("verdict", radio.value));
    for (const {name, options} of selects)
      for (const option of options) option.text = `${option.dataset.name} (${count(name as Name, option.value)})`;
  }

  function follow(): void {
    show();
    const asked = new URLSearchParams(Object.entries(choice()).filter(([, value]) => value !== ""));
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
  const verdict = radios.find(({value}) => value === (asked.get("verdict") ?? ""));
  if (verdict) verdict.checked = true;
  show();
  open();
  listen(form, {change: follow, submit: (event: Event) => event.preventDefault()});
  listen(form.querySelector("button")!, {
    click() {
      form.reset();
      follow();
    }
  });
  listen(document.defaultView!, {hashchange: open});
}
