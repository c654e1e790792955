import {listen} from "./listen.ts";
import {say} from "./words.ts";

/** Lets the gallery be filtered by section and by word, and keeps what is asked for in the address. */
export function filterGallery(document: Document): void {
  const form = document.querySelector<HTMLFormElement>(".gallery-filter")!;
  const cards = [...document.querySelectorAll<HTMLElement>(".gallery > li")];
  const output = form.querySelector("output")!;
  const search = form.elements.namedItem("q") as HTMLInputElement;
  const section = form.elements.namedItem("section") as RadioNodeList;
  const locale = document.documentElement.lang === "ja" ? "ja" : "en";

  function show(): void {
    const terms = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const card of cards) {
      const text = `${card.textContent.toLowerCase()} ${card.dataset.words ?? ""}`;
      const isOfSection = section.value === "" || card.dataset.section === section.value;
      card.hidden = !isOfSection || !terms.every((term) => text.includes(term));
    }
    output.value = say("shown", locale, cards.filter(({hidden}) => !hidden).length);
  }

  function follow(): void {
    show();
    const asked = new URLSearchParams();
    if (search.value !== "") asked.set("q", search.value);
    if (section.value !== "") asked.set("section", section.value);
    const query = asked.size > 0 ? `?${asked}` : "";
    history.replaceState(null, "", location.pathname + query + location.hash);
  }

  const asked = new URLSearchParams(location.search);
  search.value = asked.get("q") ?? "";
  const wanted = form.querySelector<HTMLInputElement>(
    `input[name="section"][value="${CSS.escape(asked.get("section") ?? "")}"]`
  );
  if (wanted) wanted.checked = true;
  show();
  listen(form, {input: follow, submit: (event: Event) => event.preventDefault()});
}
