import {narrowWidth, type Room} from "../charts/options.ts";
import type {Point} from "../charts/segments.ts";
import {ticksLog, ticksTo, yearTicks} from "../charts/ticks.ts";
import {wholeBox, type TimeLines} from "../charts/time-lines.ts";
import type {Annotation, Panel, Series} from "../charts/time-panel.ts";
import {shareBreaks} from "../datasets/us-personnel-share-breaks.ts";
import {decimalYear, formatCount, formatPercent} from "../lib/format.ts";
import type {Theme} from "../lib/theme.ts";
import type {Words} from "../lib/words.ts";
import {
  breaksOf,
  countBreaks,
  countsOf,
  places,
  shareOf,
  sharesOf,
  yearOf,
  type ComparedRow,
  type Place
} from "./us-personnel-compared-rows.ts";
import {chosen, chosenSeveral, chosenYears, yearsControl, type Choice, type Several} from "./view.ts";

export const placeNames: Readonly<Record<Place, Words>> = {
  JPN: {en: "Japan", ja: "日本"},
  DEU: {en: "Germany", ja: "ドイツ"},
  KOR: {en: "South Korea", ja: "韓国"},
  GUM: {en: "Guam", ja: "グアム"},
  PHL: {en: "Philippines", ja: "フィリピン"},
  AUS: {en: "Australia", ja: "豪州"}
};

const colors: Readonly<Record<Place, keyof Theme>> = {
  JPN: "japan",
  DEU: "other",
  KOR: "extra1",
  GUM: "usa",
  PHL: "extra2",
  AUS: "muted"
};

export const measureChoice: Choice<"personnel" | "share"> = {
  kind: "choice",
  id: "measure",
  label: {en: "Measure", ja: "指標"},
  options: {
    personnel: {en: "Personnel", ja: "人員"},
    share: {en: "Share of all abroad", ja: "在外総数比"}
  },
  initial: "personnel"
};

export const scaleChoice: Choice<"linear" | "log"> = {
  kind: "choice",
  id: "scale",
  label: {en: "Scale", ja: "目盛"},
  options: {linear: {en: "Linear", ja: "普通"}, log: {en: "Logarithmic", ja: "対数"}},
  initial: "linear"
};

export const placesChoice: Several<Place> = {
  kind: "several",
  id: "places",
  label: {en: "Places", ja: "国・地域"},
  options: placeNames,
  initial: places
};

export function comparedYears(rows: readonly ComparedRow[]) {
  const years = countsOf(rows, "JPN").map(yearOf);
  return yearsControl(years[0], years.at(-1)!);
}

/** A line for each place chosen; shares, known for few dates, are dots that nothing joins. */
export function comparedLines(rows: readonly ComparedRow[], room: Room): TimeLines {
  const isShare = chosen(measureChoice, room.view ?? {}) === "share";
  return {panels: [{box: wholeBox(room), panel: isShare ? sharePanel(rows, room) : countPanel(rows, room)}]};
}

/** From June to September of the next year: neighbours among yearly reports. */
const maxStep = 1.3;

function countPanel(rows: readonly ComparedRow[], {width, locale, view = {}}: Room): Panel {
  const [first, last] = chosenYears(comparedYears(rows), view);
  const log = chosen(scaleChoice, view) === "log";
  const chosenPlaces = chosenSeveral(placesChoice, view);
  const series = chosenPlaces.map((iso3): Series => {
    const shown = within(countsOf(rows, iso3), first, last);
    const end = shown.at(-1);
    return {
      id: iso3,
      label: end ? label(iso3, formatCount(end.personnel)) : "",
      color: colors[iso3],
      light: iso3 !== "JPN",
      breaks: breaksOf(iso3).map(({from}) => decimalYear(from)),
      points: shown.map((row): Point => ({x: decimalYear(row.date), y: row.personnel, row: rows.indexOf(row)}))
    };
  });
  const values = series.flatMap(({points}) => points.map(({y}) => y!));
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  const round = ticksTo(greatest);
  const yDomain = log ? ([least * 0.9, greatest * 1.1] as const) : ([0, round.at(-1)!] as const);
  return {
    series: series.reverse(),
    xDomain: [first, last + 1],
    yDomain,
    yTicks: log ? ticksLog(...yDomain) : round,
    xTicks: yearTicks(first, last),
    formatX: String,
    formatY: formatCount,
    gutter: 54,
    maxStep,
    log,
    rules: countBreaks.flatMap((b, i) => {
      // A break is marked half a year before the first report that counts anew.
      const x = decimalYear(b.from) - 0.5;
      return x > first && x <= last && chosenPlaces.some((iso3) => breaksOf(iso3).includes(b))
        ? [{x, number: i + 1}]
        : [];
    })
  };

  function label(iso3: Place, count: string): string {
    return width < narrowWidth ? placeNames[iso3][locale] : `${placeNames[iso3][locale]} ${count}`;
  }
}

function sharePanel(rows: readonly ComparedRow[], {width, locale, view = {}}: Room): Panel {
  const [first, last] = chosenYears(comparedYears(rows), view);
  const shown = chosenSeveral(placesChoice, view).map((iso3) => ({
    iso3,
    own: within(sharesOf(rows, iso3), first, last)
  }));
  const all = shown.flatMap(({own}) => own);
  const years = all.map(({date}) => decimalYear(date));
  const [from, to] = all.length > 0 ? [Math.min(...years), Math.max(...years)] : [first, last];
  const yTicks = ticksTo(Math.max(10, ...all.map(shareOf)));
  const percent = (row: ComparedRow) => formatPercent(shareOf(row), 1);
  const label = (iso3: Place, row: ComparedRow) =>
    width < narrowWidth ? placeNames[iso3][locale] : `${placeNames[iso3][locale]} ${percent(row)}`;
  return {
    series: shown
      .map(({iso3, own}): Series => ({
        id: iso3,
        label: own.length > 0 ? label(iso3, own.at(-1)!) : "",
        color: colors[iso3],
        points: own.map((row): Point => ({x: decimalYear(row.date), y: shareOf(row), row: rows.indexOf(row)}))
      }))
      .reverse(),
    xDomain: [from - 1, to + 0.5],
    yDomain: [0, yTicks.at(-1)!],
    yTicks,
    xTicks: yearTicks(Math.ceil(from), Math.floor(to)),
    formatX: String,
    formatY: (y) => `${y}%`,
    gutter: 40,
    maxStep: 0,
    dots: true,
    rules: shareBreaks.flatMap(({from: date}, i) => {
      const x = decimalYear(date) - 0.5;
      return x > from && x < to ? [{x, number: countBreaks.length + i + 1}] : [];
    }),
    annotations: all.length > 0 ? landmarks() : [{...unknown, x: (from + to) / 2, text: unknown.text[locale]}]
  };

  /** The first share of Japan and its highest, where they are not beside the last, which has its label. */
  function landmarks(): Annotation[] {
    const japan = shown.find(({iso3}) => iso3 === "JPN")?.own ?? [];
    const highest = japan.reduce<ComparedRow | undefined>((a, b) => (a && shareOf(a) >= shareOf(b) ? a : b), undefined);
    return japan
      .slice(0, -1)
      .filter((row) => row === japan[0] || row === highest)
      .map((row) => ({
        ...{x: decimalYear(row.date), y: shareOf(row), dy: -8, anchor: "middle", color: "japan"},
        text: percent(row)
      }));
  }
}

/** Said where no share is known of the places and years chosen. */
const unknown = {y: 5, dy: 0, anchor: "middle", text: {en: "No share is known", ja: "割合は不明"}} as const;

function within(rows: readonly ComparedRow[], first: number, last: number): ComparedRow[] {
  return rows.filter((row) => yearOf(row) >= first && yearOf(row) <= last);
}
