import type {Theme} from "../lib/theme.ts";
import type {Group} from "./parts.ts";

/** Radius of the badge of a break, in pixels. */
export const ruleRadius = 7;

/** A numbered break of a series: the number refers to the notes under the figure. */
export interface BreakRule {
  readonly x: number;
  /** Where the badge stands if others are too near; above the line otherwise. */
  readonly badge?: number;
  readonly number: number;
}

/** Draws the breaks of a plot as dotted lines, each with its number in a badge above it. */
export function drawBreakRules(
  g: Group,
  rules: readonly BreakRule[],
  plot: {readonly top: number; readonly bottom: number},
  theme: Theme
): void {
  for (const {x, badge = x, number} of rules) {
    const rule = g.append("g").attr("class", "break");
    const middle = plot.top - 10;
    rule
      .append("path")
      .attr("d", `M${badge},${middle}L${x},${plot.top}V${plot.bottom}`)
      .attr("fill", "none")
      .attr("stroke", theme.faint)
      .attr("stroke-dasharray", "2 3");
    rule
      .append("circle")
      .attr("cx", badge)
      .attr("cy", middle)
      .attr("r", ruleRadius)
      .attr("fill", theme.paper)
      .attr("stroke", theme.faint);
    rule
      .append("text")
      .attr("x", badge)
      .attr("y", middle + 3.5)
      .attr("text-anchor", "middle")
      .attr("font-size", 10)
      .attr("fill", theme.muted)
      .text(number);
  }
}
