import {createSvg, round} from "../lib/dom.ts";
import {auto} from "../lib/theme.ts";
import {layoutDumbbells, type Dumbbells} from "./layout-dumbbell.ts";
import type {ChartOptions} from "./options.ts";

/** Pairs of values joined by a bar, in groups: how far two sides are apart on each item. */
export function dumbbells(
  data: Dumbbells,
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
  const {narrow, radius, plot, groups, xTicks} = layoutDumbbells(data, {width, height, locale});
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
  for (const {heading, items} of groups) {
    const group = svg.append("g").attr("class", "group");
    group
      .append("text")
      .attr("x", 0)
      .attr("y", heading.y)
      .attr("font-weight", 600)
      .attr("fill", theme.ink)
      .attr("stroke", theme.paper)
      .attr("stroke-width", 3)
      .attr("paint-order", "stroke")
      .text(heading.text);
    for (const {label, middle, dots, values, names} of items) {
      const g = group.append("g").attr("class", "item");
      g.append("text")
        .attr("x", label.x)
        .attr("y", label.y)
        .attr("text-anchor", narrow ? null : "end")
        .attr("fill", theme.ink)
        .attr("stroke", theme.paper)
        .attr("stroke-width", 3)
        .attr("paint-order", "stroke")
        .text(label.text);
      if (dots.length === 2)
        g.append("path")
          .attr("d", `M${dots[0].x},${middle}H${dots[1].x}`)
          .attr("stroke", theme.faint)
          .attr("stroke-width", 2);
      for (const {x, color, hollow, side} of dots)
        g.append("path")
          .attr("class", "dot")
          .attr("d", side === 0 ? disc(x, middle, radius) : diamond(x, middle, radius + 1))
          .attr("data-side", side)
          .attr("fill", hollow ? theme.paper : theme[color])
          .attr("stroke", theme[color])
          .attr("stroke-width", 1.5);
      for (const {text, x, anchor} of values)
        g.append("text")
          .attr("x", x)
          .attr("y", round(middle + 4))
          .attr("text-anchor", anchor)
          .attr("fill", theme.ink)
          .attr("stroke", theme.paper)
          .attr("stroke-width", 3)
          .attr("paint-order", "stroke")
          .text(text);
      for (const {text, x, color} of names)
        g.append("text")
          .attr("class", "label")
          .attr("x", x)
          .attr("y", round(middle - radius - 5))
          .attr("font-weight", 600)
          .attr("fill", theme[color])
          .text(text);
    }
  }
  return svg.node()!;
}

/** The outline of the first side’s dot. */
function disc(x: number, y: number, r: number): string {
  return `M${round(x - r)},${y}a${r},${r} 0 1,1 ${2 * r},0a${r},${r} 0 1,1 ${-2 * r},0Z`;
}

/** The outline of the second side’s dot, so that two that touch can be told apart without colour. */
function diamond(x: number, y: number, r: number): string {
  return `M${round(x - r)},${y}l${r},${-r}l${r},${r}l${-r},${r}Z`;
}
