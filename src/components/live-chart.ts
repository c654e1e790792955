import type {Mark} from "../charts/options.ts";
import {sizeOf, type LiveFigure} from "../figures/figure.ts";
import type {View} from "../figures/view.ts";
import type {Locale} from "../lib/words.ts";
import type {Drawn} from "./drawn.ts";
import {markWords, Tooltip} from "./tooltip.ts";
import {nearest, step} from "./walk.ts";

/** What a page fetches of a figure: what is drawn, and what the words of a mark name. */
export type ChartData = Pick<Drawn, "rows" | "sources" | "shapes">;

/** The drawn chart, the mark in focus, and the tooltip that names it. */
export class LiveChart {
  readonly tooltip: Tooltip;
  view: View = {};
  #marks: readonly Mark[] = [];
  #current: number | undefined;
  #width = 0;
  #svg: SVGSVGElement | undefined;
  #ring: SVGElement | undefined;

  /** What the drawing of the first response says of itself. */
  readonly #said: {readonly title: string; readonly description: string};

  constructor(
    readonly container: HTMLElement,
    readonly figure: LiveFigure,
    readonly data: ChartData,
    readonly locale: Locale
  ) {
    const said = (name: string) => container.querySelector(`:scope > svg > ${name}`)?.textContent ?? "";
    this.#said = {title: said("title"), description: said("desc")};
    this.tooltip = new Tooltip(container);
  }

  resize(): void {
    const width = Math.floor(this.container.clientWidth);
    if (width === this.#width || width === 0) return;
    this.#width = width;
    this.draw();
  }

  draw(): void {
    if (this.#width === 0) return;
    const {container, figure, locale, view} = this;
    const {rows, shapes} = this.data;
    const room = {width: this.#width, height: figure.heights[sizeOf(this.#width)], locale, view, shapes};
    const drawing = figure.draw(rows, {
      ...room,
      document: container.ownerDocument,
      id: `${figure.id}-live`,
      ...this.#said
    });
    for (const old of container.querySelectorAll(":scope > svg")) old.remove();
    container.prepend(drawing);
    this.#svg = drawing;
    this.#marks = figure.marks(rows, room);
    this.#ring = undefined;
    this.focus(undefined);
  }

  focus(index: number | undefined): void {
    this.#current = index;
    this.#ring?.remove();
    this.tooltip.hide();
    if (index === undefined || !this.#svg) return;
    const mark = this.#marks[index];
    this.#ring = ringOf(mark, this.container.ownerDocument);
    this.#svg.append(this.#ring);
    const words = markWords(this.figure, this.data.rows[mark.row], this.data.sources, this.locale, this.view);
    this.tooltip.show(words, mark.x, mark.y, this.#width);
  }

  /** Focuses the mark near a point of the window. */
  point(x: number, y: number): void {
    const box = this.#svg?.getBoundingClientRect();
    if (box) this.focus(nearest(this.#marks, x - box.left, y - box.top));
  }

  /** Moves the focus by a key; false for keys that mean nothing here. */
  walk(key: string): boolean {
    const index = step(this.#marks, this.#current, key);
    if (index !== undefined) this.focus(index);
    return index !== undefined;
  }

  pin(): void {
    if (this.#current !== undefined) this.tooltip.pin();
  }

  dispose(): void {
    this.tooltip.element.remove();
    this.#ring?.remove();
  }
}

/** What shows a mark as the current one: a ring around a point, a frame around a box. */
function ringOf({x, y, box}: Mark, document: Document): SVGElement {
  const ring = document.createElementNS("http://www.w3.org/2000/svg", box ? "rect" : "circle");
  const place = box
    ? {x: x - box.width / 2, y: y - box.height / 2, width: box.width, height: box.height}
    : {cx: x, cy: y, r: 6};
  for (const [name, value] of Object.entries({class: "ring", ...place})) ring.setAttribute(name, String(value));
  return ring;
}
