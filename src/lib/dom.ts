import {creator, select, type Selection} from "d3-selection";

export type Svg = Selection<SVGSVGElement, unknown, null, undefined>;

export interface SvgOptions {
  readonly document: Document;
  readonly width: number;
  readonly height: number;
  /** Names the picture for those who do not see it: what it shows, and what it says. */
  readonly title: string;
  readonly description: string;
  /** Makes ids unique where one page holds several drawings. */
  readonly id: string;
}

/** The fonts of text in figures, with what stands in for them. */
export const fontFamily =
  "Inter, 'Noto Sans JP', system-ui, -apple-system, 'Hiragino Sans', 'Yu Gothic UI', sans-serif";

/**
 * The root of a drawing, made in the given document so that the same code draws in the browser and in the build.
 * It is an image to assistive technology, with title and description.
 */
export function createSvg({document, width, height, title, description, id}: SvgOptions): Svg {
  const svg = select(creator("svg").call(document.documentElement) as SVGSVGElement)
    .attr("xmlns", "http://www.w3.org/2000/svg")
    .attr("viewBox", `0 0 ${width} ${height}`)
    .attr("width", width)
    .attr("height", height)
    .attr("role", "img")
    .attr("aria-labelledby", `${id}-title ${id}-desc`)
    .attr("font-family", fontFamily)
    .attr("font-size", 12);
  svg.append("title").attr("id", `${id}-title`).text(title);
  svg.append("desc").attr("id", `${id}-desc`).text(description);
  return svg;
}

/** A coordinate as it is written into a drawing: two decimals at most, so that bytes do not hang on the last bit. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
