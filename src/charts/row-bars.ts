import {round} from "../lib/dom.ts";
import {layoutRowBars, type RowBars} from "./layout-row-bars.ts";
import type {Part} from "./parts.ts";

/** Rows of bars under a heading, as a part of a picture. */
export function rowBarsPart(
  data: RowBars,
  {x, y, width, height}: {x: number; y: number; width: number; height: number}
): Part {
  const {heading, size, thickness, rows, marks} = layoutRowBars(data, {width, height});
  return {
    x,
    y,
    marks,
    draw(group, theme) {
      group.append("text").attr("y", 12).attr("font-weight", 600).attr("fill", theme.ink).text(heading);
      for (const {label, labelX, middle, bar, part, color, text, textX} of rows) {
        const row = group.append("g").attr("class", "row-bar");
        row
          .append("text")
          .attr("x", labelX)
          .attr("y", round(middle + 4))
          .attr("font-size", size)
          .attr("fill", part ? theme.muted : theme.ink)
          .text(label);
        if (bar)
          row
            .append("rect")
            .attr("x", bar.x)
            .attr("y", bar.y)
            .attr("width", bar.width)
            .attr("height", thickness)
            .attr("fill", theme[color])
            .attr("fill-opacity", part ? 0.6 : null);
        row
          .append("text")
          .attr("x", textX)
          .attr("y", round(middle + 4))
          .attr("font-size", size)
          .attr("font-weight", part ? null : 600)
          .attr("fill", theme.ink)
          .text(text);
      }
    }
  };
}
