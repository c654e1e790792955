import {round} from "../lib/dom.ts";
import type {Theme} from "../lib/theme.ts";
import {drawBreakRules} from "./break-rule.ts";
import {layoutSpans, type Spans} from "./layout-spans.ts";
import type {ChartOptions, Room} from "./options.ts";
import {drawParts, type Group, type Part} from "./parts.ts";

/** Lanes of bars and dots over time: what lasted from when to when, and what happened when. */
export function spans(data: Spans, options: ChartOptions = {}): SVGSVGElement {
  const {width = 640, height = 400, locale = "en"} = options;
  return drawParts([spansPart(data, {width, height, locale})], options);
}

/** Lanes that share a picture with other charts. */
export function spansPart(data: Spans, room: Room): Part {
  const layout = layoutSpans(data, room);
  return {x: 0, y: 0, marks: layout.marks, draw: (group, theme) => drawSpans(group, layout, room.width, theme)};
}

function drawSpans(
  group: Group,
  {narrow, size, plot, thickness, radius, rows, rules, xTicks}: ReturnType<typeof layoutSpans>,
  width: number,
  theme: Theme
): void {
  const axes = group.append("g").attr("class", "axes").attr("fill", theme.muted);
  for (const {x, label, anchor} of xTicks) {
    axes.append("path").attr("d", `M${x},${plot.top}V${plot.bottom}`).attr("stroke", theme.grid);
    axes
      .append("text")
      .attr("x", x)
      .attr("y", plot.bottom + 16)
      .attr("text-anchor", anchor)
      .text(label);
  }
  drawBreakRules(group, rules, plot, theme);
  for (const {id: lane, label, top, items} of rows) {
    const g = group.append("g").attr("class", "lane").attr("data-series", lane);
    g.append("path").attr("d", `M0,${top}H${width}`).attr("stroke", theme.grid);
    g.append("text")
      .attr("x", label.x)
      .attr("y", label.y)
      .attr("text-anchor", narrow ? null : "end")
      .attr("font-size", size)
      .attr("fill", theme.ink)
      .text(label.text);
    for (const {left, right, middle, to, open, color, hollow, label: words} of items) {
      const shape = g
        .append("path")
        .attr(
          "d",
          to === null ? dot((left + right) / 2, middle, radius) : bar(left, right, middle, thickness, open ?? false)
        );
      shape
        .attr("fill", hollow ? theme.paper : theme[color])
        .attr("stroke", theme[color])
        .attr("stroke-width", hollow ? 1.5 : 0);
      if (words)
        g.append("text")
          .attr("x", words.x)
          .attr("y", round(middle + 4))
          .attr("text-anchor", words.anchor === "end" ? "end" : null)
          .attr("font-size", size - 1)
          .attr("fill", words.inside && !hollow ? theme.paper : theme.ink)
          .text(words.text);
    }
  }
}

/** The outline of a bar; one that goes on ends in a point. */
function bar(left: number, right: number, middle: number, thickness: number, open: boolean): string {
  const [top, bottom] = [round(middle - thickness / 2), round(middle + thickness / 2)];
  const end = open ? round(Math.max(left, right - thickness / 2)) : right;
  return `M${left},${top}H${end}${open ? `L${right},${middle}L${end},${bottom}` : `V${bottom}`}H${left}Z`;
}

/** The outline of a dot. */
function dot(x: number, y: number, r: number): string {
  return `M${round(x - r)},${y}a${r},${r} 0 1,1 ${2 * r},0a${r},${r} 0 1,1 ${-2 * r},0Z`;
}
