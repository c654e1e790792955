import type {Figure} from "../figures/figure.ts";
import type {Locale} from "../lib/words.ts";
import {fetchRows} from "./hydrate.ts";
import {mount, type Mounted} from "./mount.ts";

export interface MountOptions {
  readonly locale?: Locale;
}

/**
 * Draws a figure into an element of a foreign page, with its rows from the site that the module came from.
 * @throws Error when the rows cannot be fetched
 */
export async function mountFigure(
  container: HTMLElement,
  figure: Figure,
  {locale = "en"}: MountOptions,
  site: URL
): Promise<Mounted> {
  const url = new URL(`figures/${figure.id}.json`, site);
  const data = await fetchRows(url);
  if (!data)
    throw new Error(`${figure.id}: no rows at ${url.href}; check that the address can be reached from this page`);
  return mount(container, figure, data, locale);
}
