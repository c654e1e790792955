import {round} from "../lib/dom.ts";
import {textWidth, wrapText} from "../lib/text.ts";
import type {Theme} from "../lib/theme.ts";
import {narrowWidth, type Mark, type Room} from "./options.ts";

/** One thing that is counted, drawn as a box of its own. */
export interface Unit {
  readonly lane: string;
  readonly column: string;
  /** Index of the row of data. */
  readonly row: number;
}

/** A column of boxes of one color. */
export interface UnitColumn {
  readonly id: string;
  readonly label: string;
  readonly color: keyof Theme;
  /** Drawn as outlines: nothing is known of them. */
  readonly hollow?: boolean;
}

export interface Units {
  /** From left to right. */
  readonly columns: readonly UnitColumn[];
  /** From top to bottom. */
  readonly lanes: readonly {readonly id: string; readonly label: string}[];
  /** In the order in which they fill their cell. */
  readonly units: readonly Unit[];
}

const boxes = {small: {size: 10, step: 12}, large: {size: 14, step: 17}} as const;
/** Columns narrower than this get small boxes. */
const enough = 130;
const line = 14;

/**
 * Where everything of a chart of units goes: a grid of lanes and columns, each unit a box in its cell, row by row.
 * A lane is as high as its fullest cell; its label stands left of it, or above it where the room is narrow. Columns
 * share the width evenly, and name themselves and their count at the top.
 */
export function layoutUnits({columns, lanes, units}: Units, {width}: Room) {
  const narrow = width < narrowWidth;
  const size = narrow ? 11 : 12;
  const labelRoom = narrow
    ? 0
    : Math.min(width * 0.32, 12 + Math.max(0, ...lanes.map(({label}) => textWidth(label, size))));
  const columnWidth = (width - labelRoom) / Math.max(1, columns.length);
  const {size: side, step} = columnWidth < enough ? boxes.small : boxes.large;
  const perLine = Math.max(1, Math.floor((columnWidth - 6) / step));

  const wrapped = columns.map(({label}) => wrapText(label, columnWidth - 6, size, 600));
  const headLines = Math.max(1, ...wrapped.map(({length}) => length));
  const heads = columns.map(({id, color}, i) => ({
    color,
    x: round(labelRoom + i * columnWidth),
    // The last line of every head stands just above its count.
    lines: wrapped[i].map((text, j) => ({text, y: line * (headLines - wrapped[i].length + j + 1)})),
    count: units.filter(({column}) => column === id).length,
    countY: line * (headLines + 1) + 4
  }));

  let top = line * (headLines + 1) + 14;
  const rows = lanes.map(({id, label}) => {
    const cells = columns.map((column) => units.filter((unit) => unit.lane === id && unit.column === column.id));
    const lines = Math.max(1, ...cells.map(({length}) => Math.ceil(length / perLine)));
    const first = top + (narrow ? line + 5 : 5);
    const placed = cells.flatMap((cell, i) =>
      cell.map(({row}, j) => ({
        row,
        color: columns[i].color,
        hollow: columns[i].hollow ?? false,
        x: round(labelRoom + i * columnWidth + (j % perLine) * step),
        y: round(first + Math.floor(j / perLine) * step)
      }))
    );
    const lane = {id, top, label: {text: label, y: narrow ? top + line : first + side / 2 + 4}, boxes: placed};
    top = first + lines * step + 3;
    return lane;
  });
  const marks: Mark[] = rows.flatMap(({id, boxes: placed}) =>
    placed.map(({x, y, row}) => ({
      ...{x: round(x + side / 2), y: round(y + side / 2), row, series: id},
      box: {width: side, height: side}
    }))
  );
  return {narrow, size, side, heads, rows, bottom: top, marks};
}
