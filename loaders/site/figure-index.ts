import type {Drawn} from "../../src/components/drawn.ts";
import {embedHeights, type Heights} from "../../src/components/embed-heights.ts";
import {pageAddress} from "../../src/lib/page-address.ts";
import {locales, type Locale, type Words} from "../../src/lib/words.ts";
import {pageAddressOf} from "../formats/address.ts";

/** A figure as programs find it: what it says, what it draws from, and where it is. */
export interface FigureEntry {
  readonly id: string;
  readonly title: Words;
  /** Ids of the tables that it draws from. */
  readonly datasets: readonly string[];
  /** Height in pixels of a frame that holds its embed, by language and class of width. */
  readonly heights: Readonly<Record<Locale, Heights>>;
  readonly page: Words;
  readonly embed: Words;
  /** Its pictures in SVG: the others stand beside them, see README. */
  readonly picture: Words;
  /** The rows that it draws, with their sources and terms. */
  readonly rows: string;
  readonly manifest: string;
}

/** All figures in the order of the gallery; addresses from the root of the site, or whole where its address is known. */
export function figureIndex(all: ReadonlyMap<string, Drawn>): readonly FigureEntry[] {
  return [...all.values()].map((drawn) => {
    const {figure, rows} = drawn;
    const {id, datasets} = figure;
    const at = (path: string) => inEach((locale) => pageAddressOf(pageAddress(path, locale)));
    return {
      id,
      title: inEach((locale) => figure.title(rows, locale)),
      datasets,
      heights: inEach((locale) => embedHeights(drawn, locale)),
      page: at(`/figures/${id}`),
      embed: at(`/embed/${id}`),
      picture: at(`/figures/${id}.svg`),
      rows: pageAddressOf(`/figures/${id}.json`),
      manifest: pageAddressOf(`/figures/${id}.manifest.json`)
    };
  });
}

function inEach<T>(make: (locale: Locale) => T): Record<Locale, T> {
  return Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Record<Locale, T>;
}
