import {createSvg, round} from "../lib/dom.ts";
import {textWidth} from "../lib/text.ts";
import {auto, type Theme} from "../lib/theme.ts";
import {narrowWidth, type ChartOptions, type Mark, type Room} from "./options.ts";

export interface MatrixCell {
  readonly row: string;
  readonly column: string;
  /** Written in the cell; shortened to its last two characters where the cell is narrow. */
  readonly text: string;
  /** Drawn as an outline: the same purpose by another instrument. */
  readonly hollow: boolean;
  readonly color: keyof Theme;
  /** Index of the row of data. */
  readonly index: number;
}

export interface Matrix {
  readonly rows: readonly {readonly id: string; readonly label: string}[];
  readonly columns: readonly {readonly id: string; readonly label: string; readonly short: string}[];
  readonly cells: readonly MatrixCell[];
}

const headHeight = 26;

/** Where the cells of a matrix go: rows share the height, columns the width that the longest row label leaves. */
export function layoutMatrix({rows, columns, cells}: Matrix, {width, height}: Room) {
  const narrow = width < narrowWidth;
  const labelWidth = Math.min(
    width * 0.45,
    Math.max(...rows.map(({label}) => textWidth(label, narrow ? 11 : 13))) + 12
  );
  const columnWidth = (width - labelWidth) / columns.length;
  const rowHeight = (height - headHeight - 4) / rows.length;
  const x = (id: string) => labelWidth + columns.findIndex((column) => column.id === id) * columnWidth;
  const y = (id: string) => headHeight + rows.findIndex((row) => row.id === id) * rowHeight;
  const box = {width: round(columnWidth - 3), height: round(rowHeight - 3)};
  // In reading order, so that a walk by keyboard goes along the rows as they stand.
  const placed = cells
    .map((cell) => ({
      ...cell,
      x: round(x(cell.column) + 1.5),
      y: round(y(cell.row) + 1.5),
      text: textWidth(cell.text, 12) + 4 <= box.width ? cell.text : `’${cell.text.slice(-2)}`
    }))
    .sort((a, b) => a.y - b.y || a.x - b.x);
  return {
    narrow,
    box,
    labelWidth: round(labelWidth),
    rows: rows.map(({id, label}) => ({
      id,
      label,
      y: round(y(id)),
      middle: round(y(id) + rowHeight / 2),
      height: round(rowHeight)
    })),
    columns: columns.map(({id, label, short}) => ({
      id,
      label: textWidth(label, 12, 600) <= columnWidth - 4 ? label : short,
      middle: round(x(id) + columnWidth / 2)
    })),
    cells: placed,
    marks: placed.map(({x: left, y: top, row, index}): Mark => ({
      x: round(left + box.width / 2),
      y: round(top + box.height / 2),
      row: index,
      box,
      series: row
    }))
  };
}

/** Rows by columns, with a word in each cell that is taken; an empty place says that there is nothing. */
export function matrix(
  data: Matrix,
  {
    width = 640,
    height = 480,
    locale = "en",
    document = globalThis.document,
    theme = auto,
    id = "chart",
    title = "",
    description = ""
  }: ChartOptions = {}
): SVGSVGElement {
  const {narrow, box, labelWidth, rows, columns, cells} = layoutMatrix(data, {width, height, locale});
  const svg = createSvg({document, width, height, title, description, id});
  const head = svg
    .append("g")
    .attr("fill", theme.muted)
    .attr("font-weight", 600)
    .attr("font-size", narrow ? 10 : 12);
  for (const {label, middle} of columns)
    head.append("text").attr("x", middle).attr("y", 16).attr("text-anchor", "middle").text(label);
  const lines = svg
    .append("g")
    .attr("fill", theme.ink)
    .attr("font-size", narrow ? 11 : 13);
  for (const {label, y, middle} of rows) {
    lines.append("path").attr("d", `M0,${y}H${width}`).attr("stroke", theme.grid);
    lines
      .append("text")
      .attr("x", labelWidth - 8)
      .attr("y", round(middle + 4))
      .attr("text-anchor", "end")
      .text(label);
  }
  const body = svg.append("g").attr("class", "cells").attr("text-anchor", "middle");
  for (const {row, column, x, y, text, hollow, color} of cells) {
    const cell = body.append("g").attr("data-cell", `${row} ${column}`);
    cell
      .append("rect")
      .attr("x", x)
      .attr("y", y)
      .attr("width", box.width)
      .attr("height", box.height)
      .attr("rx", 2)
      .attr("fill", hollow ? theme.paper : theme[color])
      .attr("stroke", theme[color])
      .attr("stroke-width", hollow ? 1.5 : 0);
    cell
      .append("text")
      .attr("x", round(x + box.width / 2))
      .attr("y", round(y + box.height / 2 + 4))
      .attr("fill", hollow ? theme[color] : theme.paper)
      .text(text);
  }
  return svg.node()!;
}
