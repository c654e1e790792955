import type {Mark} from "../charts/options.ts";
import {sizeOf, type Figure} from "../figures/figure.ts";
import type {Locale} from "../lib/words.ts";
import type {Drawn} from "./drawn.ts";
import {markWords, Tooltip} from "./tooltip.ts";
import {nearest, step} from "./walk.ts";
import {say} from "./words.ts";

/** What a page fetches of a figure: all but its code. */
export type MountData = Omit<Drawn, "figure">;

export interface Mounted {
  /** Removes listeners, observers and what was added; the chart last drawn stays. */
  readonly dispose: () => void;
}

/**
 * Brings a chart to life: redraws it at the width of its container, and names the marks to pointer and keyboard.
 * Height changes only between size classes, so that the page does not move.
 */
export function mount(container: HTMLElement, figure: Figure, {rows, sources}: MountData, locale: Locale): Mounted {
  const {ownerDocument: document} = container;
  const tooltip = new Tooltip(container);
  let marks: readonly Mark[] = [];
  let current: number | undefined;
  let width = 0;
  let svg: SVGSVGElement | undefined;
  let ring: SVGElement | undefined;

  function draw(): void {
    const next = Math.floor(container.clientWidth);
    if (next === width || next === 0) return;
    width = next;
    const room = {width, height: figure.heights[sizeOf(width)], locale};
    const drawing = figure.draw(rows, {
      ...room,
      document,
      id: `${figure.id}-live`,
      title: figure.title(rows, locale),
      description: figure.alt(rows, locale)
    });
    for (const old of container.querySelectorAll(":scope > svg")) old.remove();
    container.prepend(drawing);
    svg = drawing;
    marks = figure.marks(rows, room);
    ring = undefined;
    focus(undefined);
  }

  function focus(index: number | undefined): void {
    current = index;
    ring?.remove();
    if (index === undefined || !svg) return tooltip.hide();
    const {x, y, row} = marks[index];
    ring = ringOf(marks[index], document);
    svg.append(ring);
    tooltip.show(markWords(figure, rows[row], sources, locale), x, y, width);
  }

  const onPointer = (event: PointerEvent) => {
    const box = svg?.getBoundingClientRect();
    if (box) focus(nearest(marks, event.clientX - box.left, event.clientY - box.top));
  };
  const onLeave = () => {
    if (document.activeElement !== container) focus(undefined);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "Escape") return focus(undefined);
    const index = step(marks, current, event.key);
    if (index === undefined) return;
    event.preventDefault();
    focus(index);
  };
  const onBlur = () => focus(undefined);

  container.tabIndex = 0;
  container.setAttribute("role", "group");
  container.setAttribute("aria-label", say("explore", locale));
  const observer = new ResizeObserver(draw);
  observer.observe(container);
  const listeners = {
    pointermove: onPointer,
    pointerdown: onPointer,
    pointerleave: onLeave,
    keydown: onKey,
    blur: onBlur
  };
  for (const [name, listener] of Object.entries(listeners)) container.addEventListener(name, listener as EventListener);
  draw();

  return {
    dispose() {
      observer.disconnect();
      for (const [name, listener] of Object.entries(listeners))
        container.removeEventListener(name, listener as EventListener);
      tooltip.element.remove();
      ring?.remove();
      for (const name of ["tabindex", "role", "aria-label"]) container.removeAttribute(name);
    }
  };
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
