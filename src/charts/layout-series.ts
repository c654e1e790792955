import {round} from "../lib/dom.ts";
import type {Scale} from "./linear.ts";
import type {Mark} from "./options.ts";
import {segments, type PresentPoint} from "./segments.ts";
import type {Panel, Series} from "./time-panel.ts";

/** Share of the step from one bar to the next that a bar fills. */
const barShare = 0.76;

/** Where the line or the bars of a series go, and its marks. */
export function layoutSeries(series: Series, panel: Panel, x: Scale, y: Scale) {
  const {id, label, labelAt, color, light = false} = series;
  const common = {id, label, labelAt, color, light};
  return series.bars
    ? {...common, ...layoutBars(series, panel, x, y)}
    : {...common, ...layoutLine(series, panel, x, y)};
}

function layoutLine(
  {id, labelAt, points, breaks = [], stepsTo}: Series,
  {maxStep, dots: allDots}: Panel,
  x: Scale,
  y: Scale
) {
  const runs = segments(points, breaks, maxStep).map((run) =>
    run.map(({x: px, y: py, row, hollow}) => ({x: round(x(px)), y: round(y(py)), row, hollow: hollow ?? false}))
  );
  const placed = runs.flat();
  const last = placed.at(-1);
  const held = last && stepsTo !== undefined ? {x: Math.max(last.x, round(x(stepsTo))), y: last.y} : undefined;
  return {
    path: held
      ? `${runs.map(stepped).join("")}H${held.x}`
      : runs
          .filter((run) => run.length > 1)
          .map((run) => `M${run.map((p) => `${p.x},${p.y}`).join("L")}`)
          .join(""),
    dots: runs.flatMap((run) => run.filter(({hollow}) => allDots || hollow || (run.length === 1 && !held))),
    bars: [],
    end: labelAt === "peak" ? placed.reduce((a, b) => (b.y < a.y ? b : a)) : (held ?? last),
    marks: placed.map(({x: mx, y: my, row}): Mark => ({x: mx, y: my, row, series: id}))
  };
}

function stepped([first, ...rest]: readonly {x: number; y: number}[]): string {
  return `M${first.x},${first.y}${rest.map((p) => `H${p.x}V${p.y}`).join("")}`;
}

function layoutBars({id, points}: Series, {maxStep}: Panel, x: Scale, y: Scale) {
  const width = round(Math.max(1, Math.abs(x(maxStep) - x(0)) * barShare));
  const present = points.filter((point): point is PresentPoint => point.y !== null);
  const bars = present.map(({x: px, y: py, base = 0, row, hollow}) => {
    const [top, bottom] = [Math.min(y(py), y(base)), Math.max(y(py), y(base))];
    return {
      x: round(x(px) - width / 2),
      y: round(top),
      width,
      height: round(bottom - top),
      hollow: hollow ?? false,
      row
    };
  });
  const last = bars.at(-1);
  return {
    path: "",
    dots: [],
    bars,
    end: last && {x: last.x + last.width, y: last.y + last.height / 2},
    marks: bars.map((bar): Mark => ({
      x: round(bar.x + width / 2),
      y: round(bar.y + bar.height / 2),
      row: bar.row,
      series: id,
      box: {width, height: Math.max(2, bar.height)}
    }))
  };
}
