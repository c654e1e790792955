import {round} from "../lib/dom.ts";
import {textWidth} from "../lib/text.ts";
import type {Theme} from "../lib/theme.ts";
import {ruleRadius} from "./break-rule.ts";
import {dodge} from "./dodge.ts";
import {labelRoom, labelSize, placeEndLabels} from "./end-labels.ts";
import {layoutSeries} from "./layout-series.ts";
import {linear, logarithmic, type Scale} from "./linear.ts";
import type {Mark} from "./options.ts";
import type {Point} from "./segments.ts";
import {thin} from "./thin.ts";

/**
 * Where a label stands, if not beside the end: centred above the last point or the highest, left of the last where
 * another line runs right of it, or ending over or under the last where there is no room beside it.
 */
export type LabelAt = "above" | "peak" | "before" | "over" | "under";

/** A line over time. */
export interface Series {
  readonly id: string;
  /** Written at the end of the line. */
  readonly label: string;
  /** Where, if not beside the end. */
  readonly labelAt?: LabelAt;
  readonly color: keyof Theme;
  readonly points: readonly Point[];
  /** Decimal years from which the values mean something else. */
  readonly breaks?: readonly number[];
  /** A lighter line for what is context. */
  readonly light?: boolean;
  /** Drawn as a bar for each point, from its base, instead of a line. */
  readonly bars?: boolean;
  /** Drawn as steps: a value holds until the next, as a count does, and the last of all to this decimal year. */
  readonly stepsTo?: number;
}

/** Words set at a point of the plot. */
export interface Annotation {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: "start" | "middle" | "end";
  /** Pixels below the point; negative is above. */
  readonly dy: number;
  /** Of the series that the words name; else as text is. */
  readonly color?: keyof Theme;
}

/** A stretch of time named in a strip below the axis. */
export interface Era {
  readonly from: number;
  readonly to: number;
  /** From the longest to the shortest; the first that fits is written. */
  readonly labels: readonly string[];
  /** Index of the row that the stretch stands for; without it, the stretch only carries words. */
  readonly row?: number;
}

export interface Panel {
  readonly series: readonly Series[];
  readonly xDomain: readonly [number, number];
  readonly yDomain: readonly [number, number];
  readonly yTicks: readonly number[];
  readonly xTicks: readonly number[];
  readonly formatX: (x: number) => string;
  /** `top` marks the uppermost tick, which names the unit. */
  readonly formatY: (y: number, top: boolean) => string;
  /** Longest step in years that a line may span. */
  readonly maxStep: number;
  readonly eras?: readonly Era[];
  /** Room left of the plot for the labels of the ticks, where lines start at the left; else they stand on the grid. */
  readonly gutter?: number;
  /** Dots on all points, not on single ones alone. */
  readonly dots?: boolean;
  /** A value to compare with, or several, drawn as stronger grid lines where a tick stands. */
  readonly baseline?: number | readonly number[];
  /** Values are set by their logarithm; all must be above zero. */
  readonly log?: boolean;
  /** Side of the last point on which the label stands. */
  readonly labelSide?: "left" | "right";
  /** Numbered breaks: the number refers to the notes under the figure. */
  readonly rules?: readonly {readonly x: number; readonly number: number}[];
  readonly heading?: string;
  readonly annotations?: readonly Annotation[];
}

export interface PanelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type PanelLayout = ReturnType<typeof layoutPanel>;

const stripHeight = 16;

/** Where everything of a time panel goes within a box, as numbers and paths. */
export function layoutPanel(panel: Panel, box: PanelBox) {
  const {series, xDomain, yDomain, labelSide = "right", heading, eras = []} = panel;
  const top = round(box.y + (heading ? 34 : 18));
  const bottom = round(box.y + box.height - 22 - (eras.length > 0 ? stripHeight + 8 : 0));
  const left = round(box.x + (panel.gutter ?? 1));
  const right = round(box.x + box.width - (labelSide === "right" ? labelRoom(panel, box.width) : 8));
  const x = linear(xDomain, [left, right]);
  const y = (panel.log ? logarithmic : linear)(yDomain, [bottom, top]);
  const drawn = series.map((s) => layoutSeries(s, panel, x, y));
  const ends = drawn.flatMap(({id, color, label, labelAt, end, marks}) =>
    label !== "" && end ? [{id, color, text: label, at: labelAt, ...clearOf(marks, label, labelAt, end)}] : []
  );
  const ruleXs = dodge(
    (panel.rules ?? []).map(({x: at}) => x(at)),
    2 * ruleRadius + 2,
    [left, right]
  );
  const strip = eras.map((era) => layoutEra(era, x, bottom + 26));
  return {
    head: heading ? {x: round(box.x), y: round(box.y + 12), text: heading} : undefined,
    plot: {left, right, top, bottom},
    gutter: panel.gutter !== undefined,
    xTicks: thin(
      panel.xTicks.map((value) => ({x: round(x(value)), label: panel.formatX(value)})),
      left,
      box.x + box.width
    ),
    yTicks: panel.yTicks.map((value, i, all) => ({
      y: round(y(value)),
      label: panel.formatY(value, i === all.length - 1),
      strong: [panel.baseline].flat().includes(value)
    })),
    series: drawn.map(({id, color, light, path, dots, bars}) => ({id, color, light, path, dots, bars})),
    labels: placeEndLabels(ends, labelSide, [top, bottom - 4]),
    rules: (panel.rules ?? []).map(({x: at, number}, i) => ({x: round(x(at)), badge: round(ruleXs[i]), number})),
    annotations: (panel.annotations ?? []).map(({x: at, y: value, dy, ...rest}) => ({
      ...rest,
      x: round(x(at)),
      y: round(y(value)),
      dy
    })),
    eras: strip,
    marks: [...drawn.flatMap(({marks}) => marks), ...strip.flatMap(({mark}) => mark ?? [])]
  };
}

/** Where a label above its line has its foot: above all of the line that it would cover. */
function clearOf(marks: readonly Mark[], label: string, at: LabelAt | undefined, {x, y}: {x: number; y: number}) {
  if (at !== "above") return {x, y};
  const half = textWidth(label, labelSize, 600) / 2;
  return {x, y: Math.min(y, ...marks.filter((mark) => Math.abs(mark.x - x) <= half).map((mark) => mark.y))};
}

function layoutEra({from, to, labels, row}: Era, x: Scale, y: number) {
  const [start, end] = [round(x(from)), round(x(to))];
  const label = labels.find((text) => textWidth(text, 10) + 4 <= end - start) ?? "";
  return {
    x: start,
    width: round(end - start),
    y,
    label,
    mark:
      row === undefined
        ? undefined
        : ({x: round((start + end) / 2), y: round(y + stripHeight / 2), row, series: "eras"} satisfies Mark)
  };
}

export {stripHeight};
