import type {Field, FieldType} from "../datasets/spec.ts";
import type {Words} from "../lib/words.ts";

/** A column of a table: its name carries the unit. What it means is in the codebook. */
export interface ColumnEntry {
  readonly name: string;
  readonly type: FieldType;
  /** Unit of measure of a number, in words. */
  readonly unit?: string;
  /** May be missing. Missing is null, never zero. */
  readonly nullable?: true;
}

/** A column with all that its table says of it, in English and Japanese. */
export type CodebookEntry = Omit<Field, "pattern" | "sourceColumn">;

/** A dataset of the package. */
export interface DatasetEntry<Id extends string = string> {
  readonly id: Id;
  readonly title: Words;
  readonly description: Words;
  /** What one row is. */
  readonly row: Words;
  /** How many rows there are. */
  readonly rows: number;
  /** The columns that together identify a row. */
  readonly key: readonly string[];
  readonly columns: readonly ColumnEntry[];
  /** The terms of this table; not all are those of the package. */
  readonly licence: {readonly id: string; readonly name: string; readonly url: string};
  /** Version of the data, the same for all tables. */
  readonly version: string;
}

/** A figure of the package. */
export interface FigureEntry<Id extends string = string> {
  readonly id: Id;
  /** The finding, computed from the rows. */
  readonly title: Words;
  /** The tables that it is drawn from. */
  readonly datasets: readonly string[];
}

/** How a citation is written. */
export type CitationStyle = "text" | "bibtex" | "ris" | "csl-json";

export interface RenderOptions {
  /** The document to draw in: the page's own unless another is given. Node has none: hand in that of linkedom or jsdom. */
  readonly document?: Document;
  /** Width of the picture in pixels, 320 or more. */
  readonly width?: number;
  readonly locale?: "en" | "ja";
  readonly theme?: "light" | "dark";
}
