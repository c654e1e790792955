import {indicators} from "./autonomy-scorecard-indicators.ts";
import type {Course, Direction, Indicator, IndicatorId} from "./autonomy-scorecard-terms.ts";
import {when, type IndicatorRow} from "./autonomy-scorecard-rows.ts";

/** An indicator, its values, and where they point. */
export interface Reading {
  readonly id: IndicatorId;
  readonly indicator: Indicator;
  readonly values: readonly IndicatorRow[];
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

/** Every indicator, read by one rule: the latest value beside the one nearest to ten years before, of the same run. */
export function readings(rows: readonly IndicatorRow[]): Reading[] {
  return (Object.keys(indicators) as IndicatorId[]).map((id) => {
    const values = rows.filter(({indicator}) => indicator === id);
    const latest = values.at(-1)!;
    const others = values.filter((row) => row !== latest && row.run === latest.run);
    const distance = (row: IndicatorRow) => Math.abs(when(latest) - when(row) - span);
    const before = others.reduce((a, b) => (distance(b) < distance(a) ? b : a));
    const change = latest.value / before.value - 1;
    const course: Course = Math.abs(change) < least ? "level" : change > 0 ? "up" : "down";
    return {id, indicator: indicators[id], values, latest, before, ...indicators[id].points[course]};
  });
}
