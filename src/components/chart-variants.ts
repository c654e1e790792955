import {sizes, type Size} from "../figures/figure.ts";
import {auto} from "../lib/theme.ts";
import type {Locale} from "../lib/words.ts";
import type {Drawn} from "./drawn.ts";
import {Html} from "./html.ts";

/** Attributes that say where something is. */
const geometry = / (?:d|c?[xy]|r|width|height|transform)="[^"]*"/g;

/** No eye sees a hundredth of a pixel, and the first response holds three drawings. */
const tenths = (number: string) => String(Number(Number(number).toFixed(1)));

/**
 * The chart drawn once for each size class; the stylesheet shows the one that fits its container, so that the first
 * response holds a chart that reads on a phone and on a desk, without any script.
 */
export function chartVariants({figure, rows, shapes}: Drawn, document: Document, locale: Locale): Html {
  const drawings = (Object.keys(sizes) as Size[]).map((size) => {
    const svg = figure.draw(rows, {
      document,
      width: sizes[size],
      height: figure.heights[size],
      locale,
      theme: auto,
      shapes,
      id: `${figure.id}-${size}`,
      title: figure.title(rows, locale),
      description: figure.alt(rows, locale)
    });
    svg.setAttribute("class", `chart-${size}`);
    svg.setAttribute("width", "100%");
    // In a container narrower than the drawing the height stays as it is; what is left over is left below.
    svg.setAttribute("preserveAspectRatio", "xMidYMin");
    return svg.outerHTML.replace(geometry, (attribute) => attribute.replace(/\d+\.\d+/g, tenths));
  });
  return new Html(drawings.join("\n"));
}
