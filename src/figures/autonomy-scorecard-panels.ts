import {narrowWidth, type Room} from "../charts/options.ts";
import type {TimeLines} from "../charts/time-lines.ts";
import type {Panel, PanelBox} from "../charts/time-panel.ts";
import {readings, type Reading} from "./autonomy-scorecard-course.ts";
import {directions, type Direction} from "./autonomy-scorecard-terms.ts";
import {firstYear, when, type IndicatorRow} from "./autonomy-scorecard-rows.ts";
import {sizes} from "./figure.ts";

/** Room above the panels of a direction for its name. */
const headHeight = 34;
const gap = 14;

const colors = {autonomy: "japan", dependence: "usa", both: "other"} as const satisfies Record<Direction, string>;

/** A small panel for each indicator, under the direction in which its rows point; years are shared, units are not. */
export function scorecardPanels(rows: readonly IndicatorRow[], room: Room): TimeLines {
  const {width, height, locale} = room;
  const columns = width < narrowWidth ? 2 : width < sizes.wide - 100 ? 3 : 4;
  const all = readings(rows);
  const groups = (Object.keys(directions) as Direction[])
    .map((direction) => ({direction, own: all.filter(({to}) => to === direction)}))
    .filter(({own}) => own.length > 0);
  const lines = groups.reduce((sum, {own}) => sum + Math.ceil(own.length / columns), 0);
  const panelWidth = (width - gap * (columns - 1)) / columns;
  const panelHeight = (height - groups.length * headHeight) / lines;
  const lastYear = Math.max(...rows.map(when));

  let top = 0;
  const headings: {text: string; x: number; y: number; color: (typeof colors)[Direction]}[] = [];
  const panels = groups.flatMap(({direction, own}) => {
    headings.push({
      text: `${directions[direction][locale]} (${own.length})`,
      x: 0,
      y: top + 20,
      color: colors[direction]
    });
    top += headHeight;
    const placed = own.map((reading, i) => {
      const box = {
        x: (i % columns) * (panelWidth + gap),
        y: top + Math.floor(i / columns) * panelHeight,
        width: panelWidth,
        height: panelHeight
      } satisfies PanelBox;
      return {box, panel: panelOf(reading, rows, lastYear, room)};
    });
    top += Math.ceil(own.length / columns) * panelHeight;
    return placed;
  });
  return {panels, headings};
}

function panelOf(
  {id, indicator, values, newest, to}: Reading,
  rows: readonly IndicatorRow[],
  lastYear: number,
  {locale}: Room
): Panel {
  const most = Math.max(...values.map(({value}) => value));
  const recent = Math.max(...values.slice(-3).map(({value}) => value)) * 0.9;
  return {
    heading: indicator.name[locale],
    series: [
      {
        id,
        label: indicator.short(newest.value, locale),
        // Above the line, unless the line has just been higher: its height would be read as the value.
        ...(newest.value >= recent ? {labelAt: "above" as const} : {}),
        color: colors[to],
        points: values.map((row) => ({x: when(row), y: row.value, row: rows.indexOf(row), run: row.run}))
      }
    ],
    xDomain: [firstYear - 0.5, lastYear + 0.5],
    // Room above the highest value for the words at the latest.
    yDomain: [0, most * 1.25],
    yTicks: [0],
    xTicks: [firstYear, 2010],
    formatX: String,
    formatY: String,
    maxStep: indicator.maxStep,
    dots: values.length <= 6
  };
}
