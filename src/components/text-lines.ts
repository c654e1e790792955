import type {Svg} from "../lib/dom.ts";
import {wrapText} from "../lib/text.ts";
import type {Theme} from "../lib/theme.ts";

/** A line of text in a picture: pictures that stand alone have no layout engine to break lines for them. */
export interface TextLine {
  readonly text: string;
  /** In pixels. */
  readonly size: number;
  readonly weight: number;
  readonly color: "ink" | "muted";
}

/** A text broken into lines no wider than a width in pixels. */
export function textLines(text: string, width: number, {size, weight, color}: Omit<TextLine, "text">): TextLine[] {
  return wrapText(text, width, size, weight).map((line) => ({text: line, size, weight, color}));
}

/** The same number of lines, but of like lengths, so that no word is left alone on the last. */
export function balancedLines(text: string, width: number, style: Omit<TextLine, "text">): TextLine[] {
  const widest = textLines(text, width, style);
  let balanced = widest;
  for (let less = width; less > width / 2; less -= style.size / 4) {
    const lines = textLines(text, less, style);
    if (lines.length > widest.length) break;
    balanced = lines;
  }
  return balanced;
}

/** Height of lines in pixels. */
export function heightOf(lines: readonly TextLine[]): number {
  return lines.reduce((sum, {size}) => sum + size * leading, 0);
}

/** Writes lines one below the other, from a point down. */
export function writeLines(svg: Svg, lines: readonly TextLine[], {x, y: top}: {x: number; y: number}, theme: Theme) {
  let y = top;
  for (const {text, size, weight, color} of lines) {
    y += size * leading;
    svg
      .append("text")
      .attr("x", x)
      .attr("y", Math.round(y - size * 0.3))
      .attr("font-size", size)
      .attr("font-weight", weight)
      .attr("fill", theme[color])
      .text(text);
  }
}

const leading = 1.35;
