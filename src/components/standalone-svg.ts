import type {Selection} from "d3-selection";
import {sizeOf} from "../figures/figure.ts";
import {createSvg, fontFamily, round} from "../lib/dom.ts";
import {wrapText} from "../lib/text.ts";
import type {Theme} from "../lib/theme.ts";
import type {Locale} from "../lib/words.ts";
import {licenceLine, sourceLine, type Drawn} from "./drawn.ts";
import {say} from "./words.ts";

export interface StandaloneOptions {
  readonly document: Document;
  readonly locale: Locale;
  readonly theme: Theme;
  /** Width of the picture in pixels, its margins included. */
  readonly width?: number;
}

/** A picture that stands alone may meet a wider font than ours. */
const slack = 0.9;
const pad = 20;

/** The file of a {@link standalone} picture. */
export function standaloneSvg(drawn: Drawn, options: StandaloneOptions): string {
  return `${standalone(drawn, options).outerHTML}\n`;
}

/**
 * A figure as one picture that stands alone: finding, measure, chart, notes on breaks, source and licence, on its
 * own paper, with nothing referred to outside the file.
 */
export function standalone(drawn: Drawn, {document, locale, theme, width = 800}: StandaloneOptions): SVGSVGElement {
  const {figure, rows, licences, shapes} = drawn;
  const title = figure.title(rows, locale);
  const description = figure.alt(rows, locale);
  const chartHeight = figure.heights[sizeOf(width)];
  const block = blockOf(width - 2 * pad);
  const head = block(title, 20, 600, "ink").concat(block(figure.subtitle(rows, locale, {}), 14, 400, "muted"));
  const feet = [
    figure.caveat(rows, locale),
    ...figure.breaks.map(({note}, i) => `${i + 1}  ${note[locale]}`),
    ...(figure.notes?.(rows, locale) ?? []),
    `${say("source", locale)}: ${sourceLine(drawn, locale)}`,
    `${say("product", locale)}. ${say("licence", locale)}: ${licenceLine(licences)}`
  ].flatMap((text) => block(text, 12, 400, "muted"));
  const headHeight = heightOf(head) + 8;
  const height = round(pad + headHeight + chartHeight + 12 + heightOf(feet) + pad);

  const svg = createSvg({document, width, height, title, description, id: figure.id});
  svg.append("rect").attr("width", width).attr("height", height).attr("fill", theme.paper);
  write(svg, head, pad, theme);
  const chart = figure.draw(rows, {
    document,
    width: width - 2 * pad,
    height: chartHeight,
    locale,
    theme,
    id: `${figure.id}-chart`,
    shapes
  });
  chart.setAttribute("x", String(pad));
  chart.setAttribute("y", String(round(pad + headHeight)));
  chart.setAttribute("font-family", fontFamily);
  for (const name of ["role", "aria-labelledby"]) chart.removeAttribute(name);
  for (const name of ["title", "desc"]) chart.querySelector(name)?.remove();
  svg.node()!.append(chart);
  write(svg, feet, pad + headHeight + chartHeight + 12, theme);
  return svg.node()!;
}

interface TextLine {
  readonly text: string;
  readonly size: number;
  readonly weight: number;
  readonly color: "ink" | "muted";
}

/** What breaks a text into lines of a column of this width. */
function blockOf(column: number) {
  return (text: string, size: number, weight: number, color: TextLine["color"]): TextLine[] =>
    wrapText(text, column * slack, size, weight).map((line) => ({text: line, size, weight, color}));
}

function heightOf(lines: readonly TextLine[]): number {
  return lines.reduce((sum, {size}) => sum + size * 1.35, 0);
}

function write(
  svg: Selection<SVGSVGElement, unknown, null, undefined>,
  lines: readonly TextLine[],
  top: number,
  theme: Theme
): void {
  let y = top;
  for (const {text, size, weight, color} of lines) {
    y += size * 1.35;
    svg
      .append("text")
      .attr("x", pad)
      .attr("y", Math.round(y - size * 0.3))
      .attr("font-size", size)
      .attr("font-weight", weight)
      .attr("fill", theme[color])
      .text(text);
  }
}
