import {thumbnail} from "../../src/components/gallery.ts";
import type {Drawn} from "../../src/components/drawn.ts";
import {auto} from "../../src/lib/theme.ts";

/**
 * The small pictures of all figures in one file, each under its figure's id: the gallery takes them from there with
 * its own colours, so that they follow the reader's light.
 */
export function thumbnails(all: Iterable<Drawn>, document: Document): string {
  const {width, height} = thumbnail;
  const symbols = [...all].map(({figure, rows, shapes}) => {
    const svg = figure.draw(rows, {document, width, height, locale: "en", theme: auto, id: figure.id, shapes});
    for (const name of ["title", "desc"]) svg.querySelector(name)?.remove();
    const [viewBox, font, size] = ["viewBox", "font-family", "font-size"].map((name) => svg.getAttribute(name));
    return `<symbol id="${figure.id}" viewBox="${viewBox}" font-family="${font}" font-size="${size}">${svg.innerHTML}</symbol>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("\n")}</svg>\n`;
}
