import {narrowWidth, type Room} from "../charts/options.ts";
import type {Point} from "../charts/segments.ts";
import {ticksTo, yearTicks} from "../charts/ticks.ts";
import type {TimeLines} from "../charts/time-lines.ts";
import type {Annotation, Panel, PanelBox} from "../charts/time-panel.ts";
import {senkakuVessels} from "../datasets/senkaku-vessels.ts";
import {formatCount} from "../lib/format.ts";
import {of, panels, type PresenceRow} from "./senkaku-presence-rows.ts";
import {chosen, chosenYears, yearsControl, type Choice} from "./view.ts";

/** Whether the two zones stand on one scale, so that sizes compare, or each on its own, so that the small one shows. */
export const scale: Choice<"same" | "own"> = {
  kind: "choice",
  id: "scale",
  label: {en: "Scale", ja: "目盛り"},
  options: {
    same: {en: "Same for both zones", ja: "両水域で共通"},
    own: {en: "Own for each chart", ja: "図ごと"}
  },
  initial: "same"
};

/** The years that a reader may choose. */
export function presenceYears(rows: readonly PresenceRow[]) {
  const years = rows.map(({year}) => year);
  return yearsControl(Math.min(...years), Math.max(...years));
}

/** Days of a year that is not a leap year: the most that a count of days can be, but for one. */
const allDays = 365;

const [{from, where}] = senkakuVessels.breaks;
const firstFullYear = Number(from);

/** Six panels: a column for each zone on a phone, a row for each where there is room. */
export function presenceLines(rows: readonly PresenceRow[], room: Room): TimeLines {
  const {width, height} = room;
  const gap = 16;
  const columns = width < narrowWidth ? 2 : 3;
  const lines = panels.length / columns;
  const size = {width: (width - gap * (columns - 1)) / columns, height: (height - gap * (lines - 1)) / lines};
  const boxOf = (i: number): PanelBox => {
    const [column, line] = columns === 2 ? [i % 2, Math.floor(i / 2)] : [Math.floor(i / 2), i % 2];
    return {x: column * (size.width + gap), y: line * (size.height + gap), ...size};
  };
  return {panels: panels.map((_, i) => ({box: boxOf(i), panel: panelOf(rows, i, room)}))};
}

function panelOf(rows: readonly PresenceRow[], i: number, {locale, view = {}}: Room): Panel {
  const {id, zone, measure, heading, color} = panels[i];
  const [first, last] = chosenYears(presenceYears(rows), view);
  const shown = rows
    .map((row, index) => ({...row, index}))
    .filter(({year, panel}) => year >= first && year <= last && panel === id);
  const isCut = where.zone.some((z) => z === zone) && measure !== "run";
  const latest = shown.at(-1);
  return {
    series: [
      {
        id,
        label: latest ? valueAt(latest, last) : "",
        labelAt: "above",
        color,
        breaks: isCut ? [firstFullYear] : [],
        points: shown.map(({year, count, index}): Point => ({
          ...{x: year, y: count, row: index},
          hollow: isCut && year < firstFullYear,
          // Record runs and the incidents of several reporters are no series: each point stands alone.
          ...(measure === "run" || measure === "incidents" ? {run: String(year)} : {})
        }))
      }
    ],
    dots: true,
    xDomain: [first - 0.8, last + 2],
    ...scaleOf(rows, i, chosen(scale, view) === "own"),
    baseline: allDays,
    xTicks: yearTicks(first, last),
    formatX: String,
    formatY: formatCount,
    gutter: 38,
    maxStep: 1,
    heading: heading[locale],
    rules: isCut && first < firstFullYear ? [{x: firstFullYear - 0.5, number: 1}] : [],
    annotations: peakOf(shown, last - first)
  };
}

/**
 * The scale of a panel: days and incidents on that of a year, vessels of both zones on one of their own; or each
 * chart on its own, where the reader wants that.
 */
function scaleOf(rows: readonly PresenceRow[], i: number, isOwn: boolean): Pick<Panel, "yDomain" | "yTicks"> {
  const {id, measure} = panels[i];
  if (!isOwn && measure !== "vessels") {
    const round = [0, 100, 200, 300];
    return {yDomain: [0, allDays], yTicks: measure === "incidents" ? round : [...round, allDays]};
  }
  const beside = panels.filter((panel) => (isOwn ? panel.id === id : panel.measure === measure));
  const most = Math.max(...beside.flatMap((panel) => of(rows, panel.id).map(({count}) => count)));
  const yTicks = ticksTo(most * 1.05, 4);
  return {yDomain: [0, yTicks.at(-1)!], yTicks};
}

/** Share of the axis that the words of two points need between them. */
const apart = 0.25;

/** The value of the highest point, where it is not beside the last, which has its own. */
function peakOf(shown: readonly PresenceRow[], years: number): Annotation[] {
  const latest = shown.at(-1);
  if (!latest) return [];
  const peak = shown.reduce((a, b) => (b.count > a.count ? b : a));
  return (latest.year - peak.year) / years < apart
    ? []
    : [{x: peak.year, y: peak.count, dy: -8, anchor: "middle", text: formatCount(peak.count)}];
}

/** A count with its year, where that is not the last of the axis. */
function valueAt({year, count}: PresenceRow, last: number): string {
  return year === last ? formatCount(count) : `${formatCount(count)} (${year})`;
}
