import type {Figure} from "../figures/figure.ts";
import type {Locale} from "../lib/words.ts";
import {figureFrame} from "./figure-frame.ts";
import type {ChartData} from "./live-chart.ts";
import {fetchJson} from "./fetch-json.ts";
import {mount, type Mounted} from "./mount.ts";

export interface MountOptions {
  readonly locale?: Locale;
}

/** Where the module came from, and the stylesheet that it brings. */
export interface Origin {
  readonly site: URL;
  readonly style: string;
}

/**
 * Draws a figure with all its words into a shadow root of an element of a foreign page: its rows come from the site
 * that the module came from, its styles reach nothing else, and nothing of the page reaches it.
 * @throws Error when the rows cannot be fetched
 */
export async function mountFigure(
  container: HTMLElement,
  figure: Figure,
  {site, style}: Origin,
  {locale = "en"}: MountOptions = {}
): Promise<Mounted> {
  const url = new URL(`figures/${figure.id}.json`, site);
  const data = await fetchJson<ChartData>(url);
  if (!data) {
    throw new Error(`${figure.id}: no rows at ${url.href}; check that the address can be reached from this page`);
  }
  const {ownerDocument: document} = container;
  const root = container.shadowRoot ?? container.attachShadow({mode: "open"});
  // A style element would fall to the page's content security policy.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  const frame = document.createElement("div");
  const link = (path: string) => new URL(path.slice(1), site).href;
  frame.innerHTML = String(figureFrame({figure, ...data}, {document, locale, link, place: "embed"}));
  root.replaceChildren(frame);
  const {dispose} = mount(frame.querySelector<HTMLElement>(".figure")!, figure, data, {locale, ownsAddress: false});
  return {
    dispose() {
      dispose();
      root.replaceChildren();
    }
  };
}
