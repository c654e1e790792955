import {createSvg} from "../lib/dom.ts";
import {auto, type Theme} from "../lib/theme.ts";
import {drawPanel} from "./draw-panel.ts";
import type {ChartOptions, Mark, Room} from "./options.ts";
import {layoutPanel, type Panel, type PanelBox, type PanelLayout} from "./time-panel.ts";

/** Panels of lines over time, and where each stands in the room that there is. */
export interface TimeLines {
  readonly panels: readonly {readonly panel: Panel; readonly box: PanelBox}[];
  /** Words above groups of panels. */
  readonly headings?: readonly {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly color: keyof Theme;
  }[];
}

/** Numbers for the drawing of {@link timeLines}, and its marks for pointer and keyboard. */
export function layoutTimeLines({panels}: TimeLines): {panels: PanelLayout[]; marks: Mark[]} {
  const laidOut = panels.map(({panel, box}) => layoutPanel(panel, box));
  return {
    panels: laidOut,
    marks: laidOut.flatMap(({marks}, i) => marks.map((mark) => ({...mark, series: `${i}-${mark.series}`})))
  };
}

/**
 * Lines over time in one panel or several: gaps where values are missing or change their meaning, labels at the
 * ends instead of a legend. Drawn in the document that is given.
 */
export function timeLines(
  lines: TimeLines,
  {
    width = 640,
    height = 400,
    document = globalThis.document,
    theme = auto,
    id = "chart",
    title = "",
    description = ""
  }: ChartOptions = {}
): SVGSVGElement {
  const svg = createSvg({document, width, height, title, description, id});
  for (const {text, x, y, color} of lines.headings ?? []) {
    svg
      .append("text")
      .attr("x", x)
      .attr("y", y)
      .attr("font-size", 14)
      .attr("font-weight", 700)
      .attr("fill", theme[color])
      .text(text);
  }
  for (const layout of layoutTimeLines(lines).panels) drawPanel(svg.append("g").attr("class", "panel"), layout, theme);
  return svg.node()!;
}

/** The one box that fills a room. */
export function wholeBox({width, height}: Room): PanelBox {
  return {x: 0, y: 0, width, height};
}
