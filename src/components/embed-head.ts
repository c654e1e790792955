import {locales} from "../lib/words.ts";
import {englishAddress, pageAddress} from "../lib/page-address.ts";
import {heightMessage, isHeightQuestion} from "./embed-messages.ts";

/**
 * What the page of an embed does before it is drawn: it takes language, light and controls from its address, and tells
 * the page around it its height. Any page may embed a figure, and a height is no secret: it goes to whoever is around.
 */
export function embedHead(window: Window & typeof globalThis): void {
  const {document, location, parent} = window;
  const root = document.documentElement;
  const asked = new URLSearchParams(location.search);

  const locale = locales.find((each) => each === asked.get("locale"));
  if (locale && locale !== root.lang) {
    asked.delete("locale");
    const query = asked.size > 0 ? `?${asked}` : "";
    location.replace(pageAddress(englishAddress(location.pathname), locale) + query + location.hash);
    return;
  }
  const theme = asked.get("theme");
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  if (asked.get("controls") === "0") root.dataset.controls = "0";

  if (parent === window) return;
  const tell = (origin: string) => parent.postMessage(heightMessage(root.getBoundingClientRect().height), origin);
  new ResizeObserver(() => tell("*")).observe(root);
  window.addEventListener("message", ({data, source, origin}) => {
    // A page of no origin of its own, such as a sandboxed one, cannot be addressed by it.
    if (source === parent && isHeightQuestion(data)) tell(origin === "null" ? "*" : origin);
  });
}
