import type {Room} from "../charts/options.ts";
import type {Point} from "../charts/segments.ts";
import {yearTicks} from "../charts/ticks.ts";
import type {TimeLines} from "../charts/time-lines.ts";
import type {Annotation, Panel, Series} from "../charts/time-panel.ts";
import {unPeacekeepers} from "../datasets/un-peacekeepers.ts";
import {decimalYear, formatCount} from "../lib/format.ts";
import {placeOf, summary, unitsOf, type PeacekeeperRow} from "./peacekeepers-rows.ts";
import {chosenYears, yearsControl} from "./view.ts";

/** From the first month to the last year in which a unit is known to have served. */
export function axisYears(rows: readonly PeacekeeperRow[]) {
  const {first, last} = summary(rows);
  const ends = [last.date, ...unitsOf(rows).map(({start, end}) => end ?? start)].map((date) =>
    Number(date.slice(0, 4))
  );
  return yearsControl(Number(first.date.slice(0, 4)), Math.max(...ends));
}

/** Months are neighbours; a month without a row parts them. */
const maxStep = 0.13;

const lane = 27;

/** The months above, the units below, over one axis. */
export function peacekeeperLines(rows: readonly PeacekeeperRow[], room: Room): TimeLines {
  const {width, height} = room;
  const unitHeight = unitsOf(rows).length * lane + 30;
  const split = height - unitHeight;
  return {
    panels: [
      {box: {x: 0, y: 0, width, height: split}, panel: monthPanel(rows, room)},
      {box: {x: 0, y: split, width, height: unitHeight}, panel: unitPanel(rows, room)}
    ]
  };
}

/** What both panels have in common, so that they stand below each other. */
function frame(rows: readonly PeacekeeperRow[], {view = {}}: Room) {
  const [from, to] = chosenYears(axisYears(rows), view);
  return {
    from,
    to,
    axis: {xDomain: [from, to + 1.5], xTicks: yearTicks(from, to), formatX: String, gutter: 34} as const
  };
}

function monthPanel(rows: readonly PeacekeeperRow[], room: Room): Panel {
  const {from, to, axis} = frame(rows, room);
  const {locale} = room;
  const {peak, last, single} = summary(rows);
  const end = decimalYear((single.at(-1) ?? last).date);
  const isShown = (date: string) => Number(date.slice(0, 4)) >= from && Number(date.slice(0, 4)) <= to;
  const spot = (row: typeof peak) => ({x: decimalYear(row.date), y: row.personnel, text: formatCount(row.personnel)});
  const notes: Annotation[] = [
    ...(isShown(peak.date) ? [{...spot(peak), x: decimalYear(peak.date) + 0.3, dy: 4, anchor: "start"} as const] : []),
    ...(isShown(last.date) ? [{...spot(last), x: end + 0.4, dy: 4, anchor: "start"} as const] : []),
    ...(to > end + 2
      ? [
          {
            x: (Math.max(end, from) + to + 1.5) / 2,
            y: 0,
            dy: -8,
            anchor: "middle",
            color: "muted",
            text: {en: "unknown", ja: "不明"}[locale]
          } as const
        ]
      : [])
  ];
  const breaks = unPeacekeepers.breaks.map((b) => decimalYear(b.from));
  return {
    ...axis,
    series: [
      {
        ...{id: "total", label: "", color: "japan", breaks},
        points: points(null)
      },
      ...[...new Set(single.map(({mission}) => mission))].map((mission): Series => ({
        ...{id: mission!, label: "", color: "japan", light: true},
        points: points(mission)
      }))
    ],
    yDomain: [0, 800],
    yTicks: [0, 200, 400, 600, 800],
    formatY: formatCount,
    maxStep,
    rules: breaks.flatMap((x, i) => (x > from && x < to ? [{x, number: i + 1}] : [])),
    annotations: notes
  };

  function points(mission: string | null): Point[] {
    return rows.flatMap((row, i): Point[] =>
      row.kind === "month" && row.mission === mission && isShown(row.date)
        ? [{x: decimalYear(row.date), y: row.personnel, row: i}]
        : []
    );
  }
}

/** A bar for each unit, from the first to the last; its place stands over it. */
function unitPanel(rows: readonly PeacekeeperRow[], room: Room): Panel {
  const {from, to, axis} = frame(rows, room);
  const {locale} = room;
  const units = unitsOf(rows);
  const [left, right] = [from, to + 1.5];
  const bars = units.flatMap((unit, i) => {
    const [start, end] = [decimalYear(unit.start), unit.end === null ? right : decimalYear(unit.end)];
    const [a, b] = [Math.max(left, start), Math.min(right, end)];
    return a < b ? [{unit, a, b, y: units.length - i - 0.7}] : [];
  });
  const middle = (left + right) / 2;
  return {
    ...axis,
    series: bars.map(({unit, a, b, y}): Series => ({
      ...{id: unit.mission_id, label: "", color: "muted"},
      points: [a, b].map((x) => ({x, y, row: rows.indexOf(unit)}))
    })),
    yDomain: [0, units.length],
    yTicks: [],
    formatY: String,
    maxStep: right - left,
    annotations: bars.map(({unit, a, b, y}) => {
      const isEarly = a < middle;
      return {x: isEarly ? a : b, y, dy: -6, anchor: isEarly ? "start" : "end", text: placeOf(unit, locale)};
    })
  };
}
