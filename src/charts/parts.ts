import type {Selection} from "d3-selection";
import {createSvg, round} from "../lib/dom.ts";
import {auto, type Theme} from "../lib/theme.ts";
import type {ChartOptions, Mark} from "./options.ts";

export type Group = Selection<SVGGElement, unknown, null, undefined>;

/** One chart of several that stand in one picture: where its origin is, what it draws there, and its marks. */
export interface Part {
  readonly x: number;
  readonly y: number;
  readonly draw: (group: Group, theme: Theme) => void;
  /** In pixels of the part. */
  readonly marks: readonly Mark[];
}

/** The marks of all parts in pixels of the picture; the series of a part keep apart from those of another. */
export function partMarks(parts: readonly Part[]): Mark[] {
  return parts.flatMap(({x, y, marks}, i) =>
    marks.map((mark) => ({...mark, x: round(mark.x + x), y: round(mark.y + y), series: `${i}-${mark.series}`}))
  );
}

/** Charts of different kinds in one picture. */
export function drawParts(
  parts: readonly Part[],
  {
    width = 640,
    height = 480,
    document = globalThis.document,
    theme = auto,
    id = "chart",
    title = "",
    description = ""
  }: ChartOptions = {}
): SVGSVGElement {
  const svg = createSvg({document, width, height, title, description, id});
  for (const {x, y, draw} of parts) {
    const group = svg.append("g").attr("class", "part");
    if (x !== 0 || y !== 0) group.attr("transform", `translate(${round(x)},${round(y)})`);
    draw(group, theme);
  }
  return svg.node()!;
}
