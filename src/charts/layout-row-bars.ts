import {round} from "../lib/dom.ts";
import {textWidth} from "../lib/text.ts";
import type {Theme} from "../lib/theme.ts";
import type {Mark} from "./options.ts";

/** A bar from zero in a row of its own. */
export interface RowBar {
  readonly label: string;
  /** Zero or more; null where it is missing, which draws no bar. */
  readonly value: number | null;
  /** The value in words, written after the bar. */
  readonly text: string;
  readonly color: keyof Theme;
  /** A part of the bar above it: set in, and lighter. */
  readonly part?: boolean;
  /** Index of the row of data. */
  readonly row: number;
}

export interface RowBars {
  readonly heading: string;
  readonly bars: readonly RowBar[];
}

const size = 12;
const indent = 10;
const headHeight = 24;
const most = {row: 34, bar: 18} as const;

/** Where rows of bars go in a room: labels at the left, all bars on one scale, each value after its bar. */
export function layoutRowBars({heading, bars}: RowBars, {width, height}: {width: number; height: number}) {
  const labelWidth = Math.min(
    width * 0.45,
    Math.max(0, ...bars.map(({label, part}) => textWidth(label, size) + (part ? indent : 0))) + 10
  );
  const textRoom = Math.max(0, ...bars.map(({text}) => textWidth(text, size, 600))) + 8;
  const greatest = Math.max(0, ...bars.map(({value}) => value ?? 0));
  const perUnit = greatest > 0 ? Math.max(0, width - labelWidth - textRoom) / greatest : 0;
  const rowHeight = bars.length > 0 ? Math.min(most.row, (height - headHeight) / bars.length) : 0;
  const thickness = round(Math.min(most.bar, rowHeight * 0.7));
  const rows = bars.map(({value, part = false, ...rest}, i) => {
    const middle = round(headHeight + rowHeight * (i + 0.5));
    const length = value === null ? 0 : Math.max(value > 0 ? 1 : 0, round(value * perUnit));
    return {
      ...rest,
      part,
      middle,
      bar: value === null ? undefined : {x: round(labelWidth), y: round(middle - thickness / 2), width: length},
      labelX: part ? indent : 0,
      textX: round(labelWidth + length + 6)
    };
  });
  return {
    heading,
    size,
    thickness,
    rows,
    marks: rows.flatMap(({bar, middle, row}): Mark[] =>
      bar
        ? [
            {
              x: round(bar.x + bar.width / 2),
              y: middle,
              row,
              series: "bars",
              box: {width: Math.max(2, bar.width), height: thickness}
            }
          ]
        : []
    )
  };
}
