import {drawAll} from "../../loaders/drawn.ts";
import {publish} from "../../loaders/index.ts";
import {buildDocument} from "../../loaders/lib/document.ts";
import type {Drawn} from "../../src/components/drawn.ts";
import {sizes, type DrawnRow, type Size} from "../../src/figures/figure.ts";
import {light} from "../../src/lib/theme.ts";
import type {Locale} from "../../src/lib/words.ts";

/** The tables as they are now. */
export const publication = publish();

/** Every figure over them. */
export const allDrawn = drawAll(publication);

/** A figure with the rows that are published now. */
export function drawn(id: string): Drawn {
  return allDrawn.get(id)!;
}

/** A figure drawn at a size, from its own rows or from others. */
export function draw(
  id: string,
  size: Size,
  locale: Locale = "en",
  rows: readonly DrawnRow[] = drawn(id).rows
): SVGSVGElement {
  const {figure, shapes} = drawn(id);
  return figure.draw(rows, {
    document: buildDocument(),
    width: sizes[size],
    height: figure.heights[size],
    locale,
    theme: light,
    id,
    title: figure.title(rows, locale),
    description: figure.alt(rows, locale),
    shapes
  });
}

/** A drawing as a snapshot keeps it: one element a line. */
export function snapshotOf(svg: SVGSVGElement): string {
  return `${svg.outerHTML.replaceAll("><", ">\n<")}\n`;
}
