import type * as arquero from "arquero";
import type {ColumnTable} from "arquero";
import type {ChartOptions, Mark, Room} from "../charts/options.ts";
import type {Break} from "../datasets/spec.ts";
import type {Locale} from "../lib/words.ts";
import type {Control, View} from "./view.ts";

/** The published tables by dataset id. */
export type Tables = Readonly<Record<string, ColumnTable>>;

/** The breaks of the published tables by dataset id. */
export type TableBreaks = Readonly<Record<string, readonly Break[]>>;

/** The query library; it is handed in, so that no page has to load it for a query that the build has run. */
export type Arquero = typeof arquero;

/** What every drawn row says of itself, whatever else it holds. */
export interface DrawnRow {
  readonly source_id: string;
  readonly locator: string;
  readonly status: string;
  readonly note: string | null;
  /** Values that other documents print for the same thing, see `parseAlternatives`. */
  readonly alternatives?: string | null;
}

/** A mark in words: for the tooltip, the keyboard walk and the table of a figure. */
export interface Reading {
  /** What is measured: the series or the cell. */
  readonly series: string;
  readonly date: string;
  readonly value: string;
}

/**
 * One figure, everywhere it appears: pages, gallery, files, embeds, snapshots and tests take it from here. What a
 * reader sees in words is computed from the rows, so that it cannot go stale.
 */
export interface Figure<R extends DrawnRow = DrawnRow> {
  readonly id: string;
  /** The tables that the rows are drawn from. */
  readonly datasets: readonly string[];
  /** The page of the site that argues with this figure. */
  readonly page: string;
  /** The rows drawn, by an arquero query over published tables; their breaks are at hand where the query needs them. */
  readonly rows: (tables: Tables, aq: Arquero, breaks: TableBreaks) => R[];
  /** Columns in two languages (`place` for `place_en` and `place_ja`) that are looked up in both, whatever is shown. */
  readonly keyWords?: readonly string[];
  /** The finding, one sentence. */
  readonly title: (rows: readonly R[], locale: Locale) => string;
  /** The measure and its unit, as the reader has chosen them. */
  readonly subtitle: (rows: readonly R[], locale: Locale, view: View) => string;
  /** What the reader may choose. */
  readonly controls?: (rows: readonly R[]) => readonly Control[];
  /** What the picture shows, for those who do not see it. */
  readonly alt: (rows: readonly R[], locale: Locale) => string;
  /** The doubt that a reader must have before looking. */
  readonly caveat: (rows: readonly R[], locale: Locale) => string;
  /** The outlines that a map needs. */
  readonly land?: Land;
  /** Breaks drawn as gaps; the number drawn in the figure is the place in this list, from one. */
  readonly breaks: readonly Break[];
  /** Further notes under the figure. */
  readonly notes?: (rows: readonly R[], locale: Locale) => readonly string[];
  /** What the figure says of each thing that it shows, in groups; each leads to the table and to the figure of its own. */
  readonly entries?: (rows: readonly R[], locale: Locale) => readonly EntryGroup[];
  /** A row in words; the view may ask for another unit. */
  readonly read: (row: R, locale: Locale, view: View) => Reading;
  /** A value that another document prints, in the words of `read`; without it, figures whose rows have none. */
  readonly readOther?: (value: string, locale: Locale, row: R) => string;
  readonly marks: (rows: readonly R[], room: Room) => readonly Mark[];
  readonly draw: (rows: readonly R[], options: ChartOptions) => SVGSVGElement;
  /** Height in pixels of the chart in each size class, see `sizeOf`. */
  readonly heights: Readonly<Record<Size, number>>;
  /** Numbers in words for the prose of pages, by name. */
  readonly facts?: (rows: readonly R[], locale: Locale) => Readonly<Record<string, string>>;
}

/**
 * Parts of a figure that only the build needs: the query, and the words that stand in the HTML of every page that shows
 * the figure. The modules for the browser are made without them.
 */
export const builtParts = [
  ...(["datasets", "page", "rows", "keyWords", "land", "breaks"] as const),
  ...(["title", "alt", "caveat", "notes", "entries", "facts"] as const)
] as const satisfies readonly (keyof Figure)[];

/** What a page needs of a figure that it already shows: choices, words of marks, and drawing anew. */
export type LiveFigure = Omit<Figure, (typeof builtParts)[number]>;

/** Sentences of a figure under one heading. */
export interface EntryGroup {
  readonly heading: string;
  readonly items: readonly {
    readonly text: string;
    /** Id of the table that holds the rows. */
    readonly dataset: string;
    /** Id of the figure that shows it at length, where there is one. */
    readonly figure?: string;
  }[];
}

/** What part of the world a map shows. */
export type Land = "japan" | "southwest" | "world";

/** Width classes: a drawing of each is in the HTML, and its height holds through the class so that nothing jumps. */
export const sizes = {narrow: 360, medium: 640, wide: 960} as const;

export type Size = keyof typeof sizes;

/** Container widths from which the next class begins. */
export const sizeBreakpoints = {medium: 480, wide: 800} as const;

export function sizeOf(width: number): Size {
  return width < sizeBreakpoints.medium ? "narrow" : width < sizeBreakpoints.wide ? "medium" : "wide";
}

/** The room that chart options leave, with what they leave open filled in. */
export function roomOf({width = sizes.medium, height = 400, locale = "en", ...rest}: ChartOptions): Room {
  return {width, height, locale, ...rest};
}

/** Checks a figure's own types, and gives it to the registry, which does not know them. */
export function defineFigure<R extends DrawnRow>(figure: Figure<R>): Figure {
  return figure as unknown as Figure;
}
