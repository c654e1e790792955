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
  const parsed = await fetchPage(url);
  const drawn = parsed?.page.querySelector<HTMLElement>(`[data-figure="${id}"]`);
  if (!parsed || !drawn) {
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
  const style = new CSSStyleSheet();
  style.replaceSync(parsed.css);
  return {frame, style};
}

/** A page of the site, its styles apart: in a document they would fall to the policy of the page around. */
interface Parsed {
  readonly page: Document;
  readonly css: string;
}

/** A page of the site; undefined when it cannot be had. */
async function fetchPage(url: URL): Promise<Parsed | undefined> {
  const response = await fetch(url).catch(() => undefined);
  if (!response?.ok) return undefined;
  const styles: string[] = [];
  const bare = (await response.text()).replace(/<style>([\s\S]*?)<\/style>/g, (_, css: string) => {
    styles.push(css);
    return "";
  });
  return {page: new DOMParser().parseFromString(trusted(bare), "text/html"), css: styles.join("\n")};
}

interface TrustedTypes {
  createPolicy(name: string, rules: {createHTML: (text: string) => string}): {createHTML(text: string): string};
}

let policy: ReturnType<TrustedTypes["createPolicy"]> | undefined;

/** What a page that asks for trusted types takes for HTML: the site's own page, which is parsed and never run. */
function trusted(html: string): string {
  const {trustedTypes} = globalThis as {trustedTypes?: TrustedTypes};
  try {
    policy ??= trustedTypes?.createPolicy("shield-and-spear", {createHTML: (text) => text});
  } catch {
    // The page names the policies that it takes, and not this one: text does where types are not asked for.
  }
  return policy?.createHTML(html) ?? html;
}
