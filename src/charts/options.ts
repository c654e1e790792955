import type {Locale} from "../lib/words.ts";
import type {Theme} from "../lib/theme.ts";

/** The room that a chart has, and the language of its labels. */
export interface Room {
  /** Outer width in pixels; 320 is a first-class size. */
  readonly width: number;
  /** Outer height in pixels. */
  readonly height: number;
  readonly locale: Locale;
  /** What the reader has chosen, by control; nothing at first. */
  readonly view?: Readonly<Record<string, string>>;
  /** Outlines of land, where the chart is a map. */
  readonly shapes?: Shapes | undefined;
}

/** The outline of a country or of several: rings on a grid, and how many degrees a step of the grid is. */
export interface Shape {
  readonly id: string;
  readonly grid: number;
  /** Longitude and latitude of the first point, then the way from each point to the next; all in steps. */
  readonly rings: readonly (readonly number[])[];
}

export type Shapes = readonly Shape[];

export interface ChartOptions extends Partial<Room> {
  /** The document to draw in: the browser's, or that of the build. */
  readonly document?: Document;
  readonly theme?: Theme;
  /** Prefix of ids, unique on the page. */
  readonly id?: string;
  /** Name and description of the picture for assistive technology. */
  readonly title?: string;
  readonly description?: string;
}

/** A point of a drawing that stands for a row: where it is, and which row. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  /** Index of the row among those drawn. */
  readonly row: number;
  /** The mark is a box of this size around the point. */
  readonly box?: {readonly width: number; readonly height: number};
  /** Marks of one series are walked one after the other, in order. */
  readonly series: string;
}

/** Below this width labels shorten and ticks thin out. */
export const narrowWidth = 480;
