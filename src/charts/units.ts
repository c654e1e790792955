import {createSvg} from "../lib/dom.ts";
import {auto} from "../lib/theme.ts";
import {layoutUnits, type Units} from "./layout-units.ts";
import type {ChartOptions} from "./options.ts";

/** Boxes, one for each thing that is counted, in a grid of lanes and columns. */
export function units(
  data: Units,
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
  const {size, side, heads, rows} = layoutUnits(data, {width, height, locale});
  const svg = createSvg({document, width, height, title, description, id});
  const top = svg.append("g").attr("class", "heads");
  for (const {x, color, lines, count, countY} of heads) {
    for (const {text, y} of lines) {
      top
        .append("text")
        .attr("x", x)
        .attr("y", y)
        .attr("font-size", size)
        .attr("font-weight", 600)
        .attr("fill", theme[color])
        .text(text);
    }
    top.append("text").attr("x", x).attr("y", countY).attr("font-size", 15).attr("fill", theme.ink).text(count);
  }
  for (const {id: lane, top: y, label, boxes} of rows) {
    const g = svg.append("g").attr("class", "lane").attr("data-series", lane);
    g.append("path").attr("d", `M0,${y}H${width}`).attr("stroke", theme.grid);
    g.append("text").attr("y", label.y).attr("font-size", size).attr("fill", theme.ink).text(label.text);
    for (const {x, y: boxTop, color, hollow} of boxes) {
      const inset = hollow ? 0.75 : 0;
      g.append("rect")
        .attr("x", x + inset)
        .attr("y", boxTop + inset)
        .attr("width", side - 2 * inset)
        .attr("height", side - 2 * inset)
        .attr("rx", 2)
        .attr("fill", hollow ? theme.paper : theme[color])
        .attr("stroke", hollow ? theme[color] : null)
        .attr("stroke-width", hollow ? 1.5 : null);
    }
  }
  return svg.node()!;
}
