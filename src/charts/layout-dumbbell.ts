import {round} from "../lib/dom.ts";
import {textWidth} from "../lib/text.ts";
import type {Theme} from "../lib/theme.ts";
import {linear} from "./linear.ts";
import {narrowWidth, type Mark, type Room} from "./options.ts";
import {thin} from "./thin.ts";

/** One of the two values of a pair. */
export interface DumbbellEnd {
  /** Null where it is missing: the other end stands alone. */
  readonly value: number | null;
  /** Index of the row of data. */
  readonly row: number;
  /** Drawn as an outline: not as exact as the others. */
  readonly hollow?: boolean;
}

export interface DumbbellItem {
  readonly label: string;
  /** In the order of the sides. */
  readonly ends: readonly [DumbbellEnd, DumbbellEnd];
}

/** Pairs of values of one measure, in groups from top to bottom. */
export interface Dumbbells {
  readonly groups: readonly {readonly heading: string; readonly items: readonly DumbbellItem[]}[];
  /** The two sides that are compared: what they are called, and their colours. */
  readonly sides: readonly [Side, Side];
  /** Round values of the axis; it reaches farther where a value does. */
  readonly ticks: readonly number[];
  readonly format: (value: number) => string;
}

interface Side {
  readonly name: string;
  readonly color: keyof Theme;
}

interface Dot extends DumbbellEnd {
  readonly value: number;
  readonly x: number;
  readonly side: 0 | 1;
}

const headingHeight = 24;
const axisHeight = 24;
const nameHeight = 16;
const radius = 5;
/** From the middle of a dot to its value. */
const away = radius + 4;
const size = 12;

/**
 * Where everything of a chart of dumbbells goes. Each item has a line: its label left of it, or above it where the
 * room is narrow; the lower value stands left of its dot, the higher right, equal ones once.
 */
export function layoutDumbbells({groups, sides, ticks, format}: Dumbbells, {width, height}: Room) {
  const narrow = width < narrowWidth;
  const items = groups.flatMap(({items: own}) => own);
  const values = items.flatMap(({ends}) => ends.flatMap(({value}) => (value === null ? [] : [value])));
  const valueRoom = Math.max(0, ...values.map((value) => textWidth(format(value), size, 600))) + away + 2;
  const labelRoom = narrow
    ? 0
    : Math.min(width * 0.5, Math.max(0, ...items.map(({label}) => textWidth(label, size))) + 8);
  const left = round(labelRoom + valueRoom);
  const right = round(width - valueRoom);
  const bottom = height - axisHeight;
  const domain = [Math.min(...ticks, ...values), Math.max(...ticks, ...values)] as const;
  const x = linear(domain, [left, right]);
  const share = (bottom - nameHeight - groups.length * headingHeight) / Math.max(1, items.length);
  const labelHeight = narrow ? 16 : 0;

  let y = nameHeight;
  let named = false;
  const laidOut = groups.map(({heading, items: own}) => {
    const top = y;
    y += headingHeight;
    return {
      heading: {text: heading, y: round(top + 15)},
      items: own.map(({label, ends}) => {
        const start = y;
        y += share;
        const middle = round(start + labelHeight + (share - labelHeight) / 2);
        const dots = ends
          .flatMap((end, i): Dot[] =>
            end.value === null ? [] : [{...end, value: end.value, x: round(x(end.value)), side: i as 0 | 1}]
          )
          .sort((a, b) => a.x - b.x);
        const names = named || dots.length < 2 ? [] : sideNames(dots, sides, [0, width]);
        named ||= names.length > 0;
        return {
          label: {text: label, x: narrow ? 0 : round(labelRoom), y: round(narrow ? start + size : middle + 4)},
          middle,
          dots: dots.map((dot) => ({...dot, color: sides[dot.side].color})),
          values: valuesOf(dots, format),
          names
        };
      })
    };
  });
  return {
    narrow,
    radius,
    plot: {left, right, top: nameHeight, bottom},
    groups: laidOut,
    xTicks: thin(
      ticks.map((value) => ({x: round(x(value)), label: format(value)})),
      left,
      width
    ),
    marks: laidOut.flatMap(({items: own}, g) =>
      own.flatMap(({dots, middle}, i) =>
        dots.map(({x: at, row}): Mark => ({x: at, y: middle, row, series: `${g}-${i}`}))
      )
    )
  };
}

function valuesOf(dots: readonly Dot[], format: (value: number) => string) {
  const texts = dots.map(({x, value}, i) => ({
    text: format(value),
    x: round(i === 0 && dots.length > 1 ? x - away : x + away),
    anchor: i === 0 && dots.length > 1 ? "end" : "start"
  }));
  return texts.length === 2 && dots[0].value === dots[1].value ? [texts[1]] : texts;
}

/** The sides are named once, above the first pair; where the names would touch, they stand outward from their dots. */
function sideNames(dots: readonly Dot[], sides: Dumbbells["sides"], [least, most]: readonly [number, number]) {
  const widths = dots.map(({side}) => textWidth(sides[side].name, size, 600));
  const apart = dots[1].x - dots[0].x > (widths[0] + widths[1]) / 2 + 8;
  return dots.map(({x, side}, i) => {
    const outward = i === 0 ? Math.max(least, x - widths[0] + radius) : Math.min(most - widths[1], x - radius);
    const centred = Math.min(Math.max(least, x - widths[i] / 2), most - widths[i]);
    return {text: sides[side].name, color: sides[side].color, x: round(apart ? centred : outward)};
  });
}
