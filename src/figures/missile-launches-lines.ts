import {narrowWidth, type Room} from "../charts/options.ts";
import type {Point} from "../charts/segments.ts";
import {ticksTo, yearTicks} from "../charts/ticks.ts";
import type {TimeLines} from "../charts/time-lines.ts";
import type {Annotation, Panel} from "../charts/time-panel.ts";
import {missileLaunches as spec} from "../datasets/missile-launches.ts";
import {decimalYear, formatCount} from "../lib/format.ts";
import type {Words} from "../lib/words.ts";
import {ofSeries, outcomes, type LaunchRow} from "./missile-launches-rows.ts";
import {chosenYears, yearsControl} from "./view.ts";

/** The years that a reader may choose. */
export function launchYears(rows: readonly LaunchRow[]) {
  const years = rows.map(({year}) => year);
  return yearsControl(Math.min(...years), Math.max(...years));
}

const headings = {
  launches: {en: "Missiles launched", ja: "発射数"},
  days: {en: "Days with launches", ja: "発射のあった日数"},
  flights: {en: "Flights over Japan, km", ja: "日本上空の通過、飛翔距離（km）"}
} as const satisfies Record<string, Words>;

type Indexed = LaunchRow & {readonly index: number};

/** Three panels on one axis of time: what they count must not be mixed. */
export function launchLines(rows: readonly LaunchRow[], room: Room): TimeLines {
  const {width, height, view = {}} = room;
  const [first, last] = chosenYears(launchYears(rows), view);
  const shown = rows.map((row, index) => ({...row, index})).filter(({year}) => year >= first && year <= last);
  const rules = spec.breaks.flatMap(({from}, i) =>
    Number(from) > first && Number(from) <= last ? [{x: Number(from) - 0.5, number: i + 1}] : []
  );
  const shared = {
    xDomain: [first - 0.7, last + 0.7],
    xTicks: yearTicks(first, last),
    formatX: String,
    formatY: formatCount,
    gutter: 40,
    maxStep: 1
  } as const;
  const parts = [
    {share: 0.48, panel: {...shared, ...launchPanel(shown, room), rules}},
    {share: 0.27, panel: {...shared, ...daysPanel(shown, room), rules}},
    {share: 0.25, panel: {...shared, ...flightsPanel(shown, room)}}
  ];
  const gap = 8;
  let y = 0;
  return {
    panels: parts.map(({share, panel}) => {
      const box = {x: 0, y, width, height: (height - gap * (parts.length - 1)) * share};
      y += box.height + gap;
      return {panel, box};
    })
  };
}

type Own = Pick<Panel, "series" | "yDomain" | "yTicks" | "heading" | "annotations" | "dots">;

function launchPanel(shown: readonly Indexed[], {locale, width}: Room): Own {
  const launches = shown.filter(({series}) => series === "launches");
  const yTicks = countTicks(shown);
  const keys = Object.keys(outcomes) as (keyof typeof outcomes)[];
  const count = (year: number, series: LaunchRow["series"]) =>
    ofSeries(shown, series).find((row) => row.year === year)?.count ?? 0;
  const below = (year: number, key: keyof typeof outcomes) =>
    keys.slice(0, keys.indexOf(key)).reduce((sum, under) => sum + count(year, under), 0);
  const points = (key: keyof typeof outcomes) =>
    shown.flatMap(({year, series, count: n, status, index}): Point[] => {
      const base = below(year, key);
      return series === key ? [{x: year, y: base + n, base, row: index, hollow: status === "estimated" && n > 0}] : [];
    });
  return {
    series: [
      {
        ...{id: "launches", label: "", color: "faint", bars: true},
        points: launches.map(({year, count: n, index}) => ({x: year, y: n, row: index}))
      },
      ...keys.map((key) => ({id: key, label: "", color: outcomes[key].color, bars: true, points: points(key)}))
    ],
    yDomain: [0, yTicks.at(-1)!],
    yTicks,
    heading: headings.launches[locale],
    annotations: peakWords(launches.reduce((a, b) => (b.count > a.count ? b : a)))
  };

  /** Beside the top of the highest bar, what its parts are, in their order; on the side where there is more room. */
  function peakWords(peak: LaunchRow): Annotation[] {
    if (peak.count === 0) return [];
    const years = launches.map(({year}) => year);
    const isLeft = peak.year - years[0] >= years.at(-1)! - peak.year;
    const beside = isLeft
      ? ({x: peak.year - 0.6, anchor: "end"} as const)
      : ({x: peak.year + 0.6, anchor: "start"} as const);
    const parts = [...keys].reverse().map((key, i): Annotation => {
      const n = formatCount(count(peak.year, key));
      const text = locale === "en" ? `${n} ${outcomes[key].words.en}` : `${outcomes[key].words.ja}${n}`;
      return {...beside, y: peak.count, dy: 12 + 14 * i, color: outcomes[key].color, text};
    });
    const text = `${peak.year}: ${formatCount(peak.count)}`;
    const anchor = width < narrowWidth ? beside.anchor : "middle";
    return [{x: peak.year, y: peak.count, dy: -6, anchor, text}, ...parts];
  }
}

/** Days on the scale of the missiles: never more than they are. */
function daysPanel(shown: readonly Indexed[], {locale}: Room): Own {
  const days = shown.filter(({series}) => series === "launch-days");
  const yTicks = countTicks(shown).filter((_, i, all) => i % 2 === 0 || all.length < 4);
  const peak = days.length > 0 ? days.reduce((a, b) => (b.count > a.count ? b : a)) : undefined;
  return {
    series: [
      {
        ...{id: "launch-days", label: "", color: "other", bars: true},
        points: days.map(({year, count, status, index}) => ({
          ...{x: year, y: count, row: index, hollow: status === "estimated"}
        }))
      }
    ],
    yDomain: [0, countTicks(shown).at(-1)!],
    yTicks,
    heading: headings.days[locale],
    annotations: peak ? [{x: peak.year, y: peak.count, dy: -6, anchor: "middle", text: formatCount(peak.count)}] : []
  };
}

function flightsPanel(shown: readonly Indexed[], {locale}: Room): Own {
  const flights = shown.filter(({date}) => date !== null);
  return {
    series: [
      {
        ...{id: "flights", label: "", color: "japan"},
        // Flights are no series: no line joins them.
        points: flights.map(({date, distance_km, index}) => ({
          ...{x: decimalYear(date!) - 0.5, y: distance_km, row: index, run: date!}
        }))
      }
    ],
    dots: true,
    yDomain: [0, 5000],
    yTicks: [0, 2500, 5000],
    heading: headings.flights[locale],
    annotations: flights.map(({date, distance_km}) => ({
      ...{x: decimalYear(date!) - 0.9, y: distance_km!, dy: 4, anchor: "end"},
      text: formatCount(distance_km!)
    }))
  };
}

function countTicks(shown: readonly Indexed[]): readonly number[] {
  return ticksTo(Math.max(1, ...shown.filter(({series}) => series === "launches").map(({count}) => count)) * 1.08, 4);
}
