import {round} from "../lib/dom.ts";
import {textWidth} from "../lib/text.ts";
import type {Theme} from "../lib/theme.ts";
import {dodge} from "./dodge.ts";
import type {LabelAt, Panel} from "./time-panel.ts";

/** Size of the labels of lines, in pixels. */
export const labelSize = 12;
const lineHeight = 14;

/** Labels that end at the point, and how far from it. */
const endsAtPoint = {before: [-8, 0], over: [4, -13], under: [4, 22]} as const satisfies Partial<
  Record<LabelAt, readonly [number, number]>
>;

/** A label and the point that it belongs to. */
export interface EndLabel {
  readonly id: string;
  readonly color: keyof Theme;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly at?: LabelAt | undefined;
}

/**
 * Room right of the plot for labels: what the widest needs beyond the years that stand after its last point, and
 * never more than two fifths of the box.
 */
export function labelRoom({series, xDomain: [first, last]}: Panel, width: number): number {
  const perYear = (width * 0.75) / (last - first);
  const needs = series.map(({label, labelAt, points}) => {
    const end = points.findLast(({y}) => y !== null)?.x ?? first;
    const own = label === "" ? 0 : textWidth(label, labelSize, 600) * 1.06;
    const right = labelAt === undefined ? own + 10 : labelAt in endsAtPoint ? 0 : own / 2;
    return right - (last - end) * perYear;
  });
  return Math.min(Math.max(8, ...needs), width * 0.42);
}

/**
 * Places labels at the ends of their lines: beside the last point and moved apart where they share a stretch of the
 * width, or centred above a point or set before it where the line says so.
 */
export function placeEndLabels(labels: readonly EndLabel[], side: "left" | "right", range: readonly [number, number]) {
  const beside = labels.filter(({at}) => at === undefined);
  const ys = dodgeNeighbours(
    beside.map(({text, x, y}) => ({x, y, width: textWidth(text, labelSize, 600)})),
    range
  );
  return labels.map(({id, color, text, x, y, at}) => {
    if (at && at in endsAtPoint) {
      const [dx, dy] = endsAtPoint[at as keyof typeof endsAtPoint];
      return {id, color, text, x: round(x + dx), y: round(y + dy), anchor: "end", leader: undefined};
    }
    if (at) return {id, color, text, x, y: round(y - 14), anchor: "middle", leader: undefined};
    const place = ys[beside.findIndex((label) => label.id === id)];
    const away = side === "right" && Math.abs(place - y) > 5;
    return {
      id,
      color,
      text,
      x: round(side === "right" ? x + 8 : x - 10),
      y: round(place),
      anchor: side === "right" ? "start" : "end",
      leader: away ? {x, y} : undefined
    };
  });
}

/** Labels that share a stretch of the width are moved apart; labels that end elsewhere stay where they are. */
function dodgeNeighbours(
  labels: readonly {x: number; y: number; width: number}[],
  range: readonly [number, number]
): number[] {
  const placed = new Array<number>(labels.length);
  const open = new Set(labels.keys());
  while (open.size > 0) {
    const [seed] = open;
    const cluster = [seed];
    open.delete(seed);
    for (const member of cluster) {
      for (const other of open) {
        const [a, b] = [labels[member], labels[other]];
        if (a.x < b.x + b.width && b.x < a.x + a.width) {
          cluster.push(other);
          open.delete(other);
        }
      }
    }
    const ys = dodge(
      cluster.map((i) => labels[i].y),
      lineHeight,
      range
    );
    for (const [rank, i] of cluster.entries()) placed[i] = ys[rank];
  }
  return placed;
}
