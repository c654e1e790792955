import {round} from "../lib/dom.ts";
import type {Theme} from "../lib/theme.ts";
import {layoutMap, type MapData} from "./layout-map.ts";
import type {ChartOptions, Shapes} from "./options.ts";
import {drawParts, type Group, type Part} from "./parts.ts";

/** Dots on land: one panel or several, each clipped to its box, parts at another scale in a frame. */
export function map(data: MapData, options: ChartOptions = {}): SVGSVGElement {
  return drawParts([mapPart(data, options.shapes)], options);
}

/** A map that shares a picture with other charts. */
export function mapPart(data: MapData, shapes: Shapes = []): Part {
  const {panels, marks} = layoutMap(data, shapes);
  return {
    x: 0,
    y: 0,
    marks,
    draw(group, theme) {
      for (const panel of panels) drawMapPanel(group, panel, theme);
    }
  };
}

type MapPanelLayout = ReturnType<typeof layoutMap>["panels"][number];

function drawMapPanel(group: Group, {box, heading, land, frames, dots, labels}: MapPanelLayout, theme: Theme): void {
  // A nested picture clips what leaves its box.
  const panel = group
    .append("svg")
    .attr("x", round(box.x))
    .attr("y", round(box.y))
    .attr("width", round(box.width))
    .attr("height", round(box.height));
  if (heading)
    panel.append("rect").attr("width", round(box.width)).attr("height", round(box.height)).attr("fill", theme.paper);
  for (const {id: of, path} of land) {
    panel
      .append("path")
      .attr("class", "land")
      .attr("d", path)
      .attr("fill", of === "japan" ? theme.grid : theme.band)
      .attr("stroke", theme.faint)
      .attr("stroke-width", of === "japan" ? 0.5 : 0.25);
  }
  for (const frame of frames) {
    panel
      .append("rect")
      .attr("x", frame.x)
      .attr("y", frame.y)
      .attr("width", frame.width)
      .attr("height", frame.height)
      .attr("fill", "none")
      .attr("stroke", theme.faint);
  }
  const places = panel.append("g").attr("class", "places");
  for (const {x, y, radius, color, hollow} of dots) {
    places
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
    places
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
      .attr("width", round(box.width - 1))
      .attr("height", round(box.height - 1))
      .attr("fill", "none")
      .attr("stroke", theme.faint);
    panel.append("text").attr("x", 8).attr("y", 16).attr("font-weight", 600).attr("fill", theme.ink).text(heading);
  }
}
