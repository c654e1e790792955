import {narrowWidth, type Room} from "../charts/options.ts";
import {yearTicks} from "../charts/ticks.ts";
import type {TimeLines} from "../charts/time-lines.ts";
import type {Panel, PanelBox} from "../charts/time-panel.ts";
import {concerns} from "../datasets/concerns.ts";
import {pressBreaks} from "../datasets/poll-breaks-press.ts";
import {formatPercent} from "../lib/format.ts";
import type {Locale, Words} from "../lib/words.ts";
import {isFor, pollsterOf, pollsters, type PollsterId} from "./constitution-polls-rows.ts";
import {cutsOf, rulesOf, sharePoints, yearOf, type ShareRow} from "./poll-shares.ts";
import {chosenYears, yearsControl} from "./view.ts";

const ids = Object.keys(pollsters) as PollsterId[];

const sides = {
  for: {words: {en: "For", ja: "賛成"}, color: "japan"},
  against: {words: {en: "Against", ja: "反対"}, color: "muted"}
} as const satisfies Record<string, {words: Words; color: "japan" | "muted"}>;

const where = (pollster: PollsterId) => ({pollster, topic: "revise-constitution"});

/** The changes of any of the pollsters, numbered through all panels. */
export const breaks = ids.flatMap((id) =>
  pressBreaks.filter((b) => concerns(b, where(id))).sort((a, b) => (a.from < b.from ? -1 : 1))
);

/** Surveys of spring, at times of another month; a longer step is a missing year. */
const maxStep = 1.35;

/** The years that a reader may choose. */
export function yearsOf(rows: readonly ShareRow[]) {
  const years = rows.map((row) => Number(yearOf(row)));
  return yearsControl(Math.min(...years), Math.max(...years));
}

/** A panel for each pollster on the same axes: two by two, or one below the other. */
export function constitutionLines(rows: readonly ShareRow[], {width, height, locale, view = {}}: Room): TimeLines {
  const columns = width < narrowWidth ? 1 : 2;
  const lines = ids.length / columns;
  const gap = 16;
  const box = {width: (width - gap * (columns - 1)) / columns, height: (height - gap * (lines - 1)) / lines};
  const years = chosenYears(yearsOf(rows), view);
  return {
    panels: ids.map((id, i) => ({
      panel: panelOf(rows, id, years, locale),
      box: {
        ...box,
        x: (i % columns) * (box.width + gap),
        y: Math.floor(i / columns) * (box.height + gap)
      } satisfies PanelBox
    }))
  };
}

function panelOf(
  rows: readonly ShareRow[],
  id: PollsterId,
  [first, last]: readonly [number, number],
  locale: Locale
): Panel {
  const isShown = (row: ShareRow) => Number(yearOf(row)) >= first && Number(yearOf(row)) <= last;
  return {
    heading: pollsters[id].words[locale],
    series: (["for", "against"] as const).map((side) => {
      const points = sharePoints(
        rows,
        (row) => pollsterOf(row) === id && isFor(row) === (side === "for") && isShown(row)
      ).sort((a, b) => a.x - b.x);
      const share = points.at(-1)?.y;
      return {
        id: `${id}-${side}`,
        label: typeof share === "number" ? `${sides[side].words[locale]} ${formatPercent(share)}` : "",
        color: sides[side].color,
        light: true,
        points,
        breaks: cutsOf(breaks, where(id))
      };
    }),
    xDomain: [first, last + 1],
    yDomain: [0, 80],
    yTicks: [0, 20, 40, 60, 80],
    xTicks: yearTicks(first, last + 1),
    formatX: String,
    formatY: (y) => `${y}%`,
    gutter: 34,
    maxStep,
    dots: true,
    rules: rulesOf(breaks, where(id)).filter(({x}) => x > first && x < last + 1)
  };
}
