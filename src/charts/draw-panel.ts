import {round} from "../lib/dom.ts";
import type {Theme} from "../lib/theme.ts";
import {drawBreakRules} from "./break-rule.ts";
import type {Group} from "./parts.ts";
import {stripHeight, type PanelLayout} from "./time-panel.ts";

/** Draws a laid-out time panel: grid and ticks, breaks, lines with their labels, the strip of eras. */
export function drawPanel(g: Group, layout: PanelLayout, theme: Theme): void {
  drawAxes(g, layout, theme);
  drawBreakRules(g, layout.rules, layout.plot, theme);
  drawSeries(g, layout, theme);
  drawAnnotations(g, layout, theme);
  drawEras(g, layout, theme);
}

function drawAxes(g: Group, {plot, gutter, xTicks, yTicks, head}: PanelLayout, theme: Theme): void {
  if (head) {
    g.append("text")
      .attr("x", head.x)
      .attr("y", head.y)
      .attr("font-weight", 600)
      .attr("fill", theme.ink)
      .text(head.text);
  }
  const axes = g.append("g").attr("class", "axes").attr("fill", theme.muted);
  for (const {y, label, strong} of yTicks) {
    axes
      .append("path")
      .attr("d", `M${plot.left},${y}H${plot.right}`)
      .attr("stroke", strong ? theme.faint : theme.grid);
    axes
      .append("text")
      .attr("x", gutter ? plot.left - 6 : plot.left)
      .attr("y", round(gutter ? y + 4 : y - 4))
      .attr("text-anchor", gutter ? "end" : null)
      .text(label);
  }
  axes.append("path").attr("d", `M${plot.left},${plot.bottom}H${plot.right}`).attr("stroke", theme.faint);
  for (const {x, label, anchor} of xTicks) {
    axes.append("path").attr("d", `M${x},${plot.bottom}v4`).attr("stroke", theme.faint);
    axes
      .append("text")
      .attr("x", x)
      .attr("y", round(plot.bottom + 17))
      .attr("text-anchor", anchor)
      .text(label);
  }
}

function drawSeries(g: Group, {series, labels}: PanelLayout, theme: Theme): void {
  for (const {id, color, light, path, dots, bars} of series) {
    const group = g.append("g").attr("class", "series").attr("data-series", id);
    if (path)
      group
        .append("path")
        .attr("d", path)
        .attr("fill", "none")
        .attr("stroke", theme[color])
        .attr("stroke-width", light ? 1.5 : 2.5)
        .attr("stroke-linejoin", "round")
        .attr("stroke-linecap", "round");
    for (const {x, y, width, height, hollow} of bars) {
      group
        .append("rect")
        .attr("x", x)
        .attr("y", y)
        .attr("width", width)
        .attr("height", height)
        .attr("fill", hollow ? theme.paper : theme[color])
        .attr("stroke", hollow ? theme[color] : null);
    }
    for (const {x, y, hollow} of dots) {
      group
        .append("circle")
        .attr("cx", x)
        .attr("cy", y)
        .attr("r", light ? 2.5 : 3)
        .attr("fill", hollow ? theme.paper : theme[color])
        .attr("stroke", theme[color])
        .attr("stroke-width", 1.5);
    }
  }
  for (const {color, text, x, y, anchor, leader} of labels) {
    if (leader)
      g.append("path")
        .attr("d", `M${leader.x + 4},${leader.y}L${x - 2},${y}`)
        .attr("stroke", theme[color])
        .attr("stroke-width", 0.75);
    g.append("text")
      .attr("class", "label")
      .attr("x", x)
      .attr("y", round(y + 4))
      .attr("text-anchor", anchor)
      .attr("font-weight", 600)
      .attr("fill", theme[color])
      .attr("stroke", theme.paper)
      .attr("stroke-width", 3)
      .attr("paint-order", "stroke")
      .text(text);
  }
}

function drawAnnotations(g: Group, {annotations}: PanelLayout, theme: Theme): void {
  for (const {x, y, text, anchor, dy, color = "ink"} of annotations) {
    g.append("text")
      .attr("class", "annotation")
      .attr("x", x)
      .attr("y", round(y + dy))
      .attr("text-anchor", anchor)
      .attr("fill", theme[color])
      .attr("stroke", theme.paper)
      .attr("stroke-width", 3)
      .attr("paint-order", "stroke")
      .text(text);
  }
}

function drawEras(g: Group, {eras}: PanelLayout, theme: Theme): void {
  for (const [i, {x, width, y, label}] of eras.entries()) {
    const era = g.append("g").attr("class", "era");
    era
      .append("rect")
      .attr("x", x)
      .attr("y", y)
      .attr("width", width)
      .attr("height", stripHeight)
      .attr("fill", i % 2 === 0 ? theme.band : theme.grid);
    if (label)
      era
        .append("text")
        .attr("x", round(x + width / 2))
        .attr("y", y + 12)
        .attr("text-anchor", "middle")
        .attr("font-size", 10)
        .attr("fill", theme.muted)
        .text(label);
  }
}
