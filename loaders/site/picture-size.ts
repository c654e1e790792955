import type {Drawn} from "../../src/components/drawn.ts";
import {standaloneSvg} from "../../src/components/standalone-svg.ts";
import {light} from "../../src/lib/theme.ts";

/** Width and height in pixels of the picture of a figure that stands alone. */
export function pictureSize(drawn: Drawn, document: Document): {width: number; height: number} {
  const svg = standaloneSvg(drawn, {document, locale: "en", theme: light});
  const [width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)!.slice(1).map(Number);
  return {width, height: Math.round(height)};
}
