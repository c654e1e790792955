import {createSvg, fontFamily, round} from "../lib/dom.ts";
import type {Theme} from "../lib/theme.ts";
import type {Locale} from "../lib/words.ts";
import {sizeBreakpoints, sizeOf} from "../figures/figure.ts";
import {licenceLine, sourceLine, type Drawn} from "./drawn.ts";
import {heightOf, textLines, writeLines, type TextLine} from "./text-lines.ts";
import {say} from "./words.ts";

export interface StandaloneOptions {
  readonly document: Document;
  readonly locale: Locale;
  readonly theme: Theme;
  /** In pixels; the height follows from it. */
  readonly width?: number;
  /** What the figure was made from, as JSON: the picture carries it in its metadata. */
  readonly manifest?: string;
}

const pad = 20;

/** Width in pixels of the pictures of figures that the site offers: the drawing in them is that of a wide column. */
export const pictureWidth = sizeBreakpoints.wide + 2 * pad;

/** A picture that stands alone may meet a wider font than ours. */
const slack = 0.9;

/** The file of a {@link standalone} picture. */
export function standaloneSvg(drawn: Drawn, options: StandaloneOptions): string {
  return `${standalone(drawn, options).outerHTML}\n`;
}

/**
 * A figure as one picture that stands alone: finding, measure, chart, notes on breaks, source and licence, on its
 * own paper, with nothing referred to outside the file.
 */
export function standalone(
  drawn: Drawn,
  {document, locale, theme, width = pictureWidth, manifest}: StandaloneOptions
): SVGSVGElement {
  const {figure, rows, licences, shapes} = drawn;
  const title = figure.title(rows, locale);
  const description = figure.alt(rows, locale);
  const chartWidth = width - 2 * pad;
  const chartHeight = figure.heights[sizeOf(chartWidth)];
  const block = (text: string, size: number, weight: number, color: TextLine["color"]) =>
    textLines(text, chartWidth * slack, {size, weight, color});
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
  if (manifest !== undefined) svg.append("metadata").text(manifest);
  svg.append("rect").attr("width", width).attr("height", height).attr("fill", theme.paper);
  writeLines(svg, head, {x: pad, y: pad}, theme);
  const chart = figure.draw(rows, {
    document,
    width: chartWidth,
    height: chartHeight,
    locale,
    theme,
    id: `${figure.id}-chart`,
    shapes
  });
  bare(chart);
  chart.setAttribute("x", String(pad));
  chart.setAttribute("y", String(round(pad + headHeight)));
  svg.node()!.append(chart);
  writeLines(svg, feet, {x: pad, y: pad + headHeight + chartHeight + 12}, theme);
  return svg.node()!;
}

/** A chart inside a picture that has a name and a description of its own. */
export function bare(chart: SVGSVGElement): void {
  chart.setAttribute("font-family", fontFamily);
  for (const name of ["role", "aria-labelledby"]) chart.removeAttribute(name);
  for (const name of ["title", "desc"]) chart.querySelector(name)?.remove();
}
