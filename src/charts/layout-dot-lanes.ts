import {sum} from "d3-array";
import {round} from "../lib/dom.ts";
import {textWidth} from "../lib/text.ts";
import type {Theme} from "../lib/theme.ts";
import type {BreakRule} from "./break-rule.ts";
import {linear} from "./linear.ts";
import {narrowWidth, type Mark, type Room} from "./options.ts";
import {thin} from "./thin.ts";

/** Something that happened at a point of time. */
export interface Dot {
  readonly lane: string;
  /** Decimal year. */
  readonly x: number;
  readonly color: keyof Theme;
  /** Written beside the dot, where the room allows. */
  readonly label?: string;
  /** Index of the row of data. */
  readonly row: number;
}

export interface DotLanes {
  /** Lanes from top to bottom. */
  readonly lanes: readonly {readonly id: string; readonly label: string}[];
  /** Those that come first are the first to be named. */
  readonly dots: readonly Dot[];
  readonly xDomain: readonly [number, number];
  readonly xTicks: readonly number[];
  readonly formatX: (x: number) => string;
  /** Numbered breaks: the number refers to the notes under the figure. */
  readonly rules?: readonly BreakRule[];
}

const fontSize = {narrow: 11, wide: 12} as const;
const dotRadius = {narrow: 3.5, wide: 4.5} as const;
const axisHeight = 24;
/** Most pixels from one level of a lane to the next; what is left over stays empty below the axis. */
const mostStep = 12;
/** Pixels below which a level is too low for names to take room from it. */
const leastStep = 7;
/** Levels of a lane, from its top, on which dots may be named, and pixels that such a level needs. */
const named = {narrow: {levels: 2, step: 13}, wide: {levels: 3, step: 15}} as const;
/** Pixels between a dot and its label, and after the label. */
const labelGap = 4;

/**
 * Where everything of lanes of dots goes. Dots that would touch stand on levels of their own; dots with a label take the
 * upper levels of their lane, in the order given, and are left without it when those are full. The label of a lane
 * stands left of it, or above it where the room is narrow.
 */
export function layoutDotLanes({lanes, dots, xDomain, xTicks, formatX, rules = []}: DotLanes, {width, height}: Room) {
  const narrow = width < narrowWidth;
  const size = narrow ? fontSize.narrow : fontSize.wide;
  const names = narrow ? named.narrow : named.wide;
  const labelRoom = narrow
    ? 0
    : Math.min(width * 0.4, Math.max(0, ...lanes.map((l) => textWidth(l.label, size, 600))) + 12);
  const top = rules.length > 0 ? 20 : 4;
  const [left, right] = [round(labelRoom + 6), width - 8];
  const x = linear(xDomain, [left, right]);
  const radius = narrow ? dotRadius.narrow : dotRadius.wide;
  const headRoom = narrow ? size + 5 : 6;
  const room = height - axisHeight - top - lanes.length * headRoom;
  const {packed, heads, levels, step} = fit(names.levels);

  let y = top;
  const rows = lanes.map(({id, label}, i) => {
    const start = y;
    const first = start + (narrow ? headRoom : headRoom / 2);
    const dotsHeight = heads[i] * names.step + (levels[i] - heads[i]) * step;
    const middle = (level: number) =>
      level < heads[i] ? (level + 0.5) * names.step : heads[i] * names.step + (level - heads[i] + 0.5) * step;
    y += headRoom + dotsHeight;
    return {
      id,
      top: round(start),
      label: {
        text: label,
        x: narrow ? 0 : round(labelRoom - 6),
        y: round(narrow ? start + size + 1 : first + dotsHeight / 2 + 4)
      },
      items: packed[i].map(({dot, at, level, words}) => ({...dot, at, y: round(first + middle(level)), words}))
    };
  });
  return {
    narrow,
    size,
    plot: {left, right, top, bottom: round(y)},
    radius: round(Math.min(radius, step * 0.48)),
    rows,
    rules: rules.map(({x: at, number}) => ({x: round(x(at)), number})),
    xTicks: thin(
      xTicks.map((value) => ({x: round(x(value)), label: formatX(value)})),
      left,
      width
    ),
    marks: rows.flatMap(({id, items}) => items.map(({at, y: level, row}): Mark => ({x: at, y: level, row, series: id})))
  };

  /** Packs the lanes with as many named levels as leave the other dots their room. */
  function fit(namedLevels: number): {packed: Packed[][]; heads: number[]; levels: number[]; step: number} {
    const packing = {x, radius, size: size - 1, left, right, namedLevels};
    const packed = lanes.map(({id}) =>
      pack(
        dots.filter(({lane}) => lane === id),
        packing
      )
    );
    const heads = packed.map((items) => Math.max(0, ...items.map(({level, words}) => (words ? level + 1 : 0))));
    const levels = packed.map((items) => Math.max(1, ...items.map(({level}) => level + 1)));
    const taken = sum(heads) * names.step;
    const step = Math.min(mostStep, (room - taken) / Math.max(1, sum(levels) - sum(heads)));
    return step < leastStep && namedLevels > 0 ? fit(namedLevels - 1) : {packed, heads, levels, step};
  }
}

interface Pack {
  readonly x: (year: number) => number;
  readonly radius: number;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly namedLevels: number;
}

interface Words {
  readonly text: string;
  readonly x: number;
  readonly anchor: "start" | "end";
}

/** A dot in its place. */
interface Packed {
  readonly dot: Dot;
  readonly at: number;
  readonly level: number;
  readonly words: Words | undefined;
}

type Stretch = readonly [from: number, to: number];

/** The dots of one lane in order of time, each on the first level where it touches nothing. */
function pack(dots: readonly Dot[], {x, radius, size, left, right, namedLevels}: Pack): Packed[] {
  const levels: Stretch[][] = [];
  const freeLevel = ([from, to]: Stretch) => {
    const level = levels.findIndex((taken) => taken.every(([start, end]) => to + 1 <= start || end + 1 <= from));
    return level < 0 ? levels.length : level;
  };
  const put = (dot: Dot, taken: Stretch, level: number, words?: Words): Packed => {
    (levels[level] ??= []).push(taken);
    return {dot, at: round(x(dot.x)), level, words};
  };
  const own = (dot: Dot): Stretch => [x(dot.x) - radius, x(dot.x) + radius];
  const withWords = dots.flatMap((dot) => {
    const words = wordsOf(dot);
    if (!words) return [];
    const [from, to] = own(dot);
    const needs = textWidth(words.text, size) + 2 * labelGap;
    const taken: Stretch = words.anchor === "start" ? [from, to + needs] : [from - needs, to];
    const level = freeLevel(taken);
    return level < namedLevels ? [put(dot, taken, level, words)] : [];
  });
  const isNamed = new Set(withWords.map(({dot}) => dot));
  const others = dots
    .filter((dot) => !isNamed.has(dot))
    .sort((a, b) => a.x - b.x || a.row - b.row)
    .map((dot) => put(dot, own(dot), freeLevel(own(dot))));
  return [...withWords, ...others].sort((a, b) => a.dot.x - b.dot.x || a.dot.row - b.dot.row);

  /** A label stands after its dot where the plot has room, else before it, else nowhere. */
  function wordsOf({x: year, label}: Dot): Words | undefined {
    if (!label) return undefined;
    const reach = radius + labelGap;
    const needs = textWidth(label, size) + reach;
    if (x(year) + needs <= right) return {text: label, x: round(x(year) + reach), anchor: "start"};
    return x(year) - needs >= left ? {text: label, x: round(x(year) - reach), anchor: "end"} : undefined;
  }
}
