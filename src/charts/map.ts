import {createSvg} from "../lib/dom.ts";
import {auto} from "../lib/theme.ts";
import {layoutMap, type MapData} from "./layout-map.ts";
import type {ChartOptions} from "./options.ts";

/** Dots on land: one panel or several, each clipped to its box, parts at another scale in a frame. */
export function map(
  data: MapData,
  {
    width = 640,
    height = 480,
    document = globalThis.document,
    theme = auto,
    id = "chart",
    title = "",
    description = "",
    shapes = []
  }: ChartOptions = {}
): SVGSVGElement {
  const svg = createSvg({document, width, height, title, description, id});
  for (const {box, heading, land, dots, labels} of layoutMap(data, shapes).panels) {
    // A nested picture clips what leaves its box.
    const panel = svg
      .append("svg")
      .attr("x", box.x)
      .attr("y", box.y)
      .attr("width", box.width)
      .attr("height", box.height);
    if (heading) panel.append("rect").attr("width", box.width).attr("height", box.height).attr("fill", theme.paper);
    for (const {id: of, path} of land) {
      panel
        .append("path")
        .attr("class", "land")
        .attr("d", path)
        .attr("fill", of === "japan" ? theme.grid : theme.band)
        .attr("stroke", theme.faint)
        .attr("stroke-width", of === "japan" ? 0.5 : 0.25);
    }
    const group = panel.append("g").attr("class", "places");
    for (const {x, y, radius, color, hollow} of dots) {
      group
        .append("circle")
        .attr("cx", x)
        .attr("cy", y)
        .attr("r", radius)
        .attr("fill", hollow ? theme.paper : theme[color])
        .attr("fill-opacity", hollow ? 1 : 0.8)
        .attr("stroke", hollow ? theme[color] : theme.paper)
        .attr("stroke-width", hollow ? 1.5 : 0.75);
    }
    for (const {text, x, y, anchor} of labels) {
      group
        .append("text")
        .attr("x", x)
        .attr("y", y)
        .attr("text-anchor", anchor)
        .attr("font-size", 11)
        .attr("fill", theme.ink)
        .attr("stroke", theme.paper)
        .attr("stroke-width", 3)
        .attr("paint-order", "stroke")
        .text(text);
    }
    if (heading) {
      panel
        .append("rect")
        .attr("x", 0.5)
        .attr("y", 0.5)
        .attr("width", box.width - 1)
        .attr("height", box.height - 1)
        .attr("fill", "none")
        .attr("stroke", theme.faint);
      panel.append("text").attr("x", 8).attr("y", 16).attr("font-weight", 600).attr("fill", theme.ink).text(heading);
    }
  }
  return svg.node()!;
}
