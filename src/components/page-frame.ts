import {pageAddress} from "../lib/page-address.ts";
import type {Locale} from "../lib/words.ts";

/** A figure as the page of its embed holds it: drawn, with all its words, and the stylesheet that it needs. */
export interface PageFrame {
  readonly frame: HTMLElement;
  readonly style: CSSStyleSheet;
}

/**
 * Takes the figure out of the page `/embed/<figure>` of a site, for a page elsewhere: its links lead to the site, and
 * its title is a heading below that of the page.
 * @throws Error when there is no such page, or it cannot be reached
 */
export async function pageFrame(site: URL, id: string, locale: Locale): Promise<PageFrame> {
  const url = new URL(pageAddress(`/embed/${id}`, locale).slice(1), site);
  const page = await fetchPage(url);
  const drawn = page?.querySelector<HTMLElement>(`[data-figure="${id}"]`);
  if (!page || !drawn) {
    throw new Error(
      `${id}: no figure at ${url.href}; check its name, and that the address can be reached from this page`
    );
  }
  const frame = document.importNode(drawn, true);
  for (const link of frame.querySelectorAll("a"))
    link.href = new URL(link.getAttribute("href")!.replace(/^\//, ""), site).href;
  const title = frame.querySelector("h1");
  if (title) {
    const heading = document.createElement("h2");
    heading.className = title.className;
    heading.replaceChildren(...title.childNodes);
    title.replaceWith(heading);
  }
  // A style element would fall to the page's content security policy.
  const style = new CSSStyleSheet();
  style.replaceSync(page.querySelector("style")?.textContent ?? "");
  return {frame, style};
}

/** A page as a document; undefined when it cannot be had. A parser of strings would fall to a policy of trusted types. */
function fetchPage(url: URL): Promise<Document | undefined> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("GET", url);
    request.responseType = "document";
    request.onload = () => resolve(request.status === 200 ? (request.responseXML ?? undefined) : undefined);
    request.onerror = () => resolve(undefined);
    request.send();
  });
}
