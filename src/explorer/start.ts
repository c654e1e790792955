import {localeOf} from "../lib/page-address.ts";
import {say} from "./words.ts";

interface ExplorerModule {
  readonly explore: (place: HTMLElement) => Promise<void>;
}

/**
 * The script of a dataset's page. The explorer and the table are loaded when a reader asks for them: by the button, or
 * by an address that says what to show.
 */
export function start(document: Document): void {
  // The code on the page is the same wherever the site is.
  for (const mark of document.querySelectorAll(".site-origin")) mark.textContent = location.origin;
  const place = document.querySelector<HTMLElement>("[data-explorer]")!;
  const button = place.querySelector<HTMLButtonElement>(".explorer-start button")!;
  const said = place.querySelector(".explorer-said")!;
  const locale = localeOf(location.pathname);

  async function open(): Promise<void> {
    button.disabled = true;
    said.textContent = say("loading", locale);
    try {
      const {explore} = (await import(new URL("./explorer.js", import.meta.url).href)) as ExplorerModule;
      await explore(place);
    } catch {
      button.disabled = false;
      said.textContent = say("unread", locale);
    }
  }

  button.addEventListener("click", () => void open());
  if (location.search !== "") void open();
}
