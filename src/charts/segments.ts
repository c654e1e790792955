/** A value at a place on the time axis; null where it is missing. */
export interface Point {
  /** Decimal year. */
  readonly x: number;
  readonly y: number | null;
  /** Where a bar starts, if not at zero: on top of the bars below it. */
  readonly base?: number;
  /** Index of the row that the point stands for. */
  readonly row: number;
  /** Drawn hollow: not yet final, or not the same thing. */
  readonly hollow?: boolean;
  /** Points join only within a run: values of one question by one mode, say. */
  readonly run?: string;
}

export interface PresentPoint extends Point {
  readonly y: number;
}

/**
 * Cuts a series into the runs that may be joined by a line: never across a missing value, a step wider than
 * `maxStep` years, from one run to another, or a break (the decimal year from which values mean something else).
 */
export function segments(points: readonly Point[], breaks: readonly number[], maxStep: number): PresentPoint[][] {
  const runs: PresentPoint[][] = [];
  let previous: PresentPoint | undefined;
  for (const point of points) {
    if (point.y === null) {
      previous = undefined;
      continue;
    }
    const present = point as PresentPoint;
    const before = previous;
    const joins =
      before !== undefined &&
      before.run === present.run &&
      present.x - before.x <= maxStep &&
      !breaks.some((from) => before.x < from && from <= present.x);
    if (joins) runs[runs.length - 1].push(present);
    else runs.push([present]);
    previous = present;
  }
  return runs;
}
