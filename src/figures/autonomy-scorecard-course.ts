import {indicators} from "./autonomy-scorecard-indicators.ts";
import type {Course, Direction, Indicator, IndicatorId} from "./autonomy-scorecard-terms.ts";
import {when, type IndicatorRow} from "./autonomy-scorecard-rows.ts";

/** An indicator, its values, and where they point. */
export interface Reading {
  readonly id: IndicatorId;
  readonly indicator: Indicator;
  readonly values: readonly IndicatorRow[];
  readonly newest: IndicatorRow;
  /** The latest value that may be compared with an earlier one; it may be older than the newest. */
  readonly latest: IndicatorRow;
  /** What the latest value is compared with. */
  readonly before: IndicatorRow;
  readonly to: Direction;
  readonly because: Indicator["points"][Course]["because"];
}

/** A value is compared with the one nearest to ten years before it. */
const span = 10;

/** A change of less than one in twenty is none. */
const least = 0.05;

/** Every indicator, read by one rule: its latest value beside the one nearest to ten years before, both of one run. */
export function readings(rows: readonly IndicatorRow[]): Reading[] {
  return (Object.keys(indicators) as IndicatorId[]).map((id) => {
    const values = rows.filter(({indicator}) => indicator === id);
    // A value that stands alone in its run has nothing that it may be compared with.
    const latest = values.findLast((row) => values.some((other) => other !== row && other.run === row.run))!;
    const others = values.filter((row) => row.run === latest.run && when(row) < when(latest));
    const distance = (row: IndicatorRow) => Math.abs(when(latest) - when(row) - span);
    const before = others.reduce((a, b) => (distance(b) < distance(a) ? b : a));
    const change = latest.value / before.value - 1;
    const course: Course = Math.abs(change) < least ? "level" : change > 0 ? "up" : "down";
    return {
      id,
      indicator: indicators[id],
      values,
      newest: values.at(-1)!,
      latest,
      before,
      ...indicators[id].points[course]
    };
  });
}
