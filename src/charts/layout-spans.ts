import {round} from "../lib/dom.ts";
import {textWidth} from "../lib/text.ts";
import type {Theme} from "../lib/theme.ts";
import type {BreakRule} from "./break-rule.ts";
import {linear} from "./linear.ts";
import {narrowWidth, type Mark, type Room} from "./options.ts";
import {thin} from "./thin.ts";

/** Something that lasts, or happens at a point of time. */
export interface Span {
  readonly lane: string;
  /** Decimal year. */
  readonly from: number;
  /** Decimal year of the end; null for what happens at one point of time, which is drawn as a dot. */
  readonly to: number | null;
  /** Goes on: the end is the edge of the plot, drawn open. */
  readonly open?: boolean;
  readonly color: keyof Theme;
  /** Drawn as an outline: not the same kind of thing. */
  readonly hollow?: boolean;
  /** Written in the bar or after it or the dot, where there is room for it. */
  readonly label?: string;
  /** Written where there is no room for the label. */
  readonly short?: string;
  /** Nothing else stands on the level where the short label, or else the label, would be. */
  readonly reserved?: boolean;
  /** Index of the row of data. */
  readonly row: number;
}

export interface Spans {
  /** Lanes from top to bottom. */
  readonly lanes: readonly {readonly id: string; readonly label: string}[];
  readonly spans: readonly Span[];
  readonly xDomain: readonly [number, number];
  readonly xTicks: readonly number[];
  readonly formatX: (x: number) => string;
  /** Labels stand before their bars where nothing else of the lane does, and only elsewhere in or after them. */
  readonly labelsBefore?: boolean;
  /** Numbered breaks: the number refers to the notes under the figure. */
  readonly rules?: readonly BreakRule[];
  /** Pixels left free at the end of each bar, so that bars that take over from each other stay apart on one level. */
  readonly apart?: number;
}

const fontSize = {narrow: 11, wide: 12} as const;
const axisHeight = 24;
const most = {bar: 14, dot: 4.5} as const;
/** Two places that are rounded to hundredths of a pixel may miss each other by one. */
const rounding = 0.011;

/**
 * Where everything of a chart of spans goes. Each lane has a row of its own, as many levels high as its spans
 * overlap; its label stands left of it, or above it where the room is narrow.
 */
export function layoutSpans(
  {lanes, spans, xDomain, xTicks, formatX, labelsBefore = false, rules = [], apart = 0}: Spans,
  {width, height}: Room
) {
  const narrow = width < narrowWidth;
  const size = narrow ? fontSize.narrow : fontSize.wide;
  const labelRoom = narrow
    ? 0
    : Math.min(width * 0.4, Math.max(...lanes.map(({label}) => textWidth(label, size))) + 12);
  const top = rules.length > 0 ? 18 : 4;
  const plot = {left: round(labelRoom + 1), right: width - 8, top, bottom: height - axisHeight};
  const x = linear(xDomain, [plot.left, plot.right]);
  const radius = narrow ? 3.5 : most.dot;
  const packed = lanes.map(({id}) =>
    pack(
      spans.filter(({lane}) => lane === id),
      x,
      plot.right,
      radius,
      apart,
      size
    )
  );
  const levels = packed.map((items) => Math.max(1, ...items.map(({level}) => level + 1)));
  const headRoom = narrow ? size + 4 : 0;
  const unit = (plot.bottom - plot.top - lanes.length * headRoom) / levels.reduce((sum, n) => sum + n, 0);
  const thickness = round(Math.min(most.bar, unit * 0.72));

  let y = plot.top;
  const rows = lanes.map(({id, label}, i) => {
    const start = y;
    y += headRoom + unit * levels[i];
    const first = start + headRoom;
    return {
      id,
      label: {
        text: label,
        x: narrow ? 0 : round(labelRoom - 10),
        y: round(narrow ? start + size : first + (unit * levels[i]) / 2 + 4)
      },
      top: round(start),
      items: packed[i].map(({span, left, right, level, before}, j) => {
        const middle = round(first + unit * (level + 0.5));
        const next = packed[i].find((other, k) => k > j && other.level === level);
        const free = [
          labelsBefore ? Math.max(plot.left, before) : undefined,
          next ? next.left - 4 : plot.right
        ] as const;
        const write = (text: string | undefined) => writing(span, text, [left, right], size, free);
        return {...span, left, right, middle, label: write(span.label) ?? write(span.short)};
      })
    };
  });
  return {
    narrow,
    size,
    plot,
    thickness,
    radius: round(Math.min(radius, unit * 0.45)),
    rows,
    rules: rules.map(({x: at, number}) => ({x: round(x(at)), number})),
    xTicks: thin(
      xTicks.map((value) => ({x: round(x(value)), label: formatX(value)})),
      plot.left,
      width
    ),
    marks: rows.flatMap(({id, items}) =>
      items.map(({left, right, middle, to, row}): Mark => {
        const at = {x: round((left + right) / 2), y: middle, row, series: id};
        return to === null ? at : {...at, box: {width: round(right - left), height: thickness}};
      })
    )
  };
}

/** Spans of one lane in order of time, each on the lowest level where it touches none before it. */
function pack(
  spans: readonly Span[],
  x: (year: number) => number,
  edge: number,
  radius: number,
  apart: number,
  size: number
) {
  const ends: number[] = [];
  return [...spans]
    .sort((a, b) => a.from - b.from || a.row - b.row)
    .map((span) => {
      const isDot = span.to === null;
      const left = round(x(span.from) - (isDot ? radius : 0));
      const right = round(isDot ? left + 2 * radius : Math.max(left + 2, span.open ? edge : x(span.to!) - apart));
      const free = ends.findIndex((end) => end + 1 <= left + rounding);
      const level = free < 0 ? ends.length : free;
      const before = ends[level] ?? 0;
      const words = span.reserved ? (span.short ?? span.label) : undefined;
      ends[level] = right + (words === undefined ? 0 : textWidth(words, size - 1) + 10);
      return {span, left, right, level, before};
    });
}

/** The label of a span: before it if that is wanted, within it where it fits, or after it where there is room; else none. */
function writing(
  {to}: Span,
  label: string | undefined,
  [left, right]: readonly [number, number],
  size: number,
  [start, end]: readonly [number | undefined, number]
) {
  if (!label) return undefined;
  const needs = textWidth(label, size - 1) + 8;
  if (to !== null && start !== undefined && start + needs <= left)
    return {text: label, x: round(left - 4), inside: false, anchor: "end"};
  if (to !== null && needs <= right - left) return {text: label, x: round(left + 4), inside: true, anchor: "start"};
  return right + needs <= end ? {text: label, x: round(right + 4), inside: false, anchor: "start"} : undefined;
}
