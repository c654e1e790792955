import {locales} from "../lib/words.ts";
import {embedAddress, embedCode, type EmbedChoice, type EmbedFacts, type EmbedWay} from "./embed-code.ts";
import {followHeights} from "./follow-heights.ts";
import {listen} from "./listen.ts";
import {liveCopies} from "./live-copies.ts";
import {tabList} from "./tab-list.ts";

const themes = ["auto", "light", "dark"] as const;

/**
 * Brings the embed panel of a page to life: tabs of its ways, code with the address of this site and what the author
 * has chosen, buttons that copy it, and a preview that follows.
 */
export function livePanel(document: Document): void {
  const panel = document.querySelector<HTMLElement>(".embed-panel");
  if (!panel) return;
  const window = document.defaultView!;
  const {origin} = window.location;
  const facts = JSON.parse(panel.querySelector("script")!.textContent) as EmbedFacts;
  const form = panel.querySelector<HTMLFormElement>(".embed-options")!;
  const sections = [...panel.querySelectorAll<HTMLElement>(".embed-way")];
  let preview = panel.querySelector<HTMLIFrameElement>("iframe")!;

  const follow = () => {
    const choice = readChoice(form);
    const code = embedCode(facts, choice, origin);
    for (const section of sections) section.querySelector("code")!.textContent = code[section.dataset.way as EmbedWay];
    const address = embedAddress(facts.id, choice);
    if (preview.getAttribute("src") !== address) {
      // A frame of its own for each choice: another address in the same frame would be a step of the history.
      const next = preview.cloneNode() as HTMLIFrameElement;
      next.src = address;
      preview.replaceWith(next);
      preview = next;
    }
    const {width} = Object.fromEntries(new FormData(form));
    preview.style.width = width ? `${String(width)}px` : "";
  };
  follow();
  listen(form, {change: follow, submit: (event: Event) => event.preventDefault()});
  followHeights(window, new URL(origin));
  makeTabs(panel, sections);
  liveCopies(panel);
}

function readChoice(form: HTMLFormElement): EmbedChoice {
  const data = new FormData(form);
  return {
    locale: locales.find((locale) => locale === data.get("locale")) ?? "en",
    theme: themes.find((theme) => theme === data.get("theme")) ?? "auto",
    controls: !form.querySelector("[name=controls]") || data.has("controls")
  };
}

/** Headings of the sections become tabs. */
function makeTabs(panel: HTMLElement, sections: readonly HTMLElement[]): void {
  const {ownerDocument: document} = panel;
  const list = document.createElement("div");
  list.className = "embed-tabs";
  list.setAttribute("aria-label", panel.querySelector("form")!.getAttribute("aria-label")!);
  const tabs = sections.map((section) => {
    const {way} = section.dataset;
    const tab = document.createElement("button");
    const heading = section.querySelector("h3")!;
    Object.assign(tab, {type: "button", id: `embed-tab-${way}`, textContent: heading.textContent});
    section.id = `embed-${way}`;
    tab.setAttribute("aria-controls", section.id);
    section.setAttribute("role", "tabpanel");
    section.setAttribute("aria-labelledby", tab.id);
    section.removeAttribute("aria-label");
    heading.remove();
    return tab;
  });
  const show = (index: number) => {
    for (const [i, section] of sections.entries()) section.hidden = i !== index;
  };
  tabList(list, tabs, show);
  show(0);
  list.append(...tabs);
  sections[0].before(list);
}
