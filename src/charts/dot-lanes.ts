import {createSvg, round} from "../lib/dom.ts";
import {auto} from "../lib/theme.ts";
import {drawBreakRules} from "./break-rule.ts";
import {layoutDotLanes, type DotLanes} from "./layout-dot-lanes.ts";
import type {ChartOptions} from "./options.ts";

/** Lanes of dots over time: what happened when, the foremost of it named. */
export function dotLanes(
  data: DotLanes,
  {
    width = 640,
    height = 400,
    locale = "en",
    document = globalThis.document,
    theme = auto,
    id = "chart",
    title = "",
    description = ""
  }: ChartOptions = {}
): SVGSVGElement {
  const {narrow, size, plot, radius, rows, rules, xTicks} = layoutDotLanes(data, {width, height, locale});
  const svg = createSvg({document, width, height, title, description, id});
  const axes = svg.append("g").attr("class", "axes").attr("fill", theme.muted);
  for (const {x, label, anchor} of xTicks) {
    axes.append("path").attr("d", `M${x},${plot.top}V${plot.bottom}`).attr("stroke", theme.grid);
    axes
      .append("text")
      .attr("x", x)
      .attr("y", plot.bottom + 16)
      .attr("text-anchor", anchor)
      .text(label);
  }
  drawBreakRules(svg.append("g"), rules, plot, theme);
  for (const {id: lane, label, top, items} of rows) {
    const g = svg.append("g").attr("class", "lane").attr("data-series", lane);
    g.append("path").attr("d", `M0,${top}H${width}`).attr("stroke", theme.grid);
    g.append("text")
      .attr("x", label.x)
      .attr("y", label.y)
      .attr("text-anchor", narrow ? null : "end")
      .attr("font-size", size)
      .attr("font-weight", 600)
      .attr("fill", theme.ink)
      .text(label.text);
    // One path for all dots of a colour: hundreds of elements would weigh on a page that holds three drawings.
    for (const color of new Set(items.map((item) => item.color))) {
      const own = items.filter((item) => item.color === color);
      g.append("path")
        .attr("class", "dots")
        .attr("d", own.map(({at, y}) => circle(at, y, radius)).join(""))
        .attr("fill", theme[color]);
    }
    for (const {y, words} of items) {
      if (words)
        g.append("text")
          .attr("x", words.x)
          .attr("y", round(y + 3.5))
          .attr("text-anchor", words.anchor === "end" ? "end" : null)
          .attr("font-size", size - 1)
          .attr("fill", theme.ink)
          .attr("stroke", theme.paper)
          .attr("stroke-width", 2)
          .attr("paint-order", "stroke")
          .text(words.text);
    }
  }
  return svg.node()!;
}

/** The outline of a dot. */
function circle(x: number, y: number, r: number): string {
  return `M${round(x - r)},${y}a${r},${r} 0 1,1 ${2 * r},0a${r},${r} 0 1,1 ${-2 * r},0`;
}
