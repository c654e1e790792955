import {labelRoom} from "../charts/end-labels.ts";
import {narrowWidth, type Room} from "../charts/options.ts";
import type {Point} from "../charts/segments.ts";
import {ticksTo, yearTicks} from "../charts/ticks.ts";
import type {TimeLines} from "../charts/time-lines.ts";
import type {Panel, Series} from "../charts/time-panel.ts";
import {concerns} from "../datasets/concerns.ts";
import type {Break} from "../datasets/spec.ts";
import {personnelBreaks} from "../datasets/us-personnel-breaks.ts";
import {decimalYear, formatCount, formatPercent} from "../lib/format.ts";
import type {Locale} from "../lib/words.ts";
import {compared, seriesOf, type Compared, type ComparedRow, type CountRow} from "./us-personnel-compared-rows.ts";
import {chosen, chosenSeveral, chosenYears, yearsControl, type Choice, type Several} from "./view.ts";

/** From June to September of the next year: neighbours among yearly reports. */
const maxStep = 1.3;

/** The outlier of December 2015 is in no yearly report. */
const yearlyBreaks = personnelBreaks.filter(({from}) => from !== "2015-12");

function concernsCount(b: Break, iso3: Compared): boolean {
  return concerns(b, {iso3, series: seriesOf(iso3), branch: "total"});
}

/** Breaks in the totals of any country compared. */
export const countBreaks: readonly Break[] = yearlyBreaks.filter((b) =>
  (Object.keys(compared) as Compared[]).some((iso3) => concernsCount(b, iso3))
);

export const countryControl: Several<Compared> = {
  kind: "several",
  id: "countries",
  label: {en: "Countries", ja: "国・地域"},
  options: Object.fromEntries(
    Object.entries(compared).map(([iso3, {words}]) => [iso3, words])
  ) as Several<Compared>["options"],
  initial: Object.keys(compared) as Compared[]
};

export const scaleControl: Choice<"linear" | "log"> = {
  kind: "choice",
  id: "scale",
  label: {en: "Scale", ja: "目盛り"},
  options: {linear: {en: "linear", ja: "等間隔"}, log: {en: "logarithmic", ja: "対数"}},
  initial: "linear"
};

export function isCount(row: ComparedRow): row is CountRow {
  return row.kind === "count";
}

export function yearsOf(rows: readonly ComparedRow[]) {
  const years = rows.filter(isCount).map(({date}) => Number(date.slice(0, 4)));
  return yearsControl(Math.min(...years), Math.max(...years));
}

/** Counts above, shares of all forces abroad below, on one axis of time. */
export function lines(rows: readonly ComparedRow[], shareBreak: number, room: Room): TimeLines {
  const {width, height, locale, view = {}} = room;
  const [first, last] = chosenYears(yearsOf(rows), view);
  const drawn = chosenSeveral(countryControl, view);
  const shown = rows
    .map((row, index) => ({row, index}))
    .filter(({row}) => {
      const year = Number(row.date.slice(0, 4));
      return drawn.includes(row.iso3) && year >= first && year <= last;
    });
  const shareHeight = Math.round(height * 0.36);
  const mainHeight = height - shareHeight - 10;
  const narrow = width < narrowWidth;
  const series = (kind: ComparedRow["kind"], iso3: Compared): Series => ({
    id: `${kind}-${iso3}`,
    label: "",
    color: compared[iso3].color,
    breaks:
      kind === "count" ? yearlyBreaks.filter((b) => concernsCount(b, iso3)).map(({from}) => decimalYear(from)) : [],
    points: shown.flatMap(({row, index}): Point[] =>
      row.kind === kind && row.iso3 === iso3 ? [{x: decimalYear(row.date), y: row.value, row: index}] : []
    )
  });
  const shared = {
    xDomain: [first, last + 1] as const,
    xTicks: yearTicks(first, last),
    maxStep,
    formatX: String,
    gutter: narrow ? 36 : 44
  };
  const count = drawn.map((iso3): Series => {
    const one = series("count", iso3);
    const end = one.points.at(-1)?.y;
    return {...one, label: typeof end !== "number" ? "" : nameWith(iso3, formatCount(end), locale, narrow)};
  });
  const share = drawn.map((iso3): Series => {
    const one = series("share", iso3);
    const end = one.points.at(-1)?.y;
    return {
      ...one,
      label: typeof end !== "number" || end < 1 ? "" : nameWith(iso3, formatPercent(end, 1), locale, narrow)
    };
  });
  const shares = share.flatMap(({points}) => points.map(({y}) => y!));
  const shareTicks = ticksTo(Math.max(10, ...shares), 3);
  const panel: Panel = {
    ...shared,
    ...countAxis(
      shown.flatMap(({row}) => (row.kind === "count" ? [row.value] : [])),
      chosen(scaleControl, view),
      locale
    ),
    series: count,
    rules: countBreaks.flatMap((b, i) => {
      const at = decimalYear(b.from) - 0.5;
      return at > first && at < last + 1 && drawn.some((iso3) => concernsCount(b, iso3))
        ? [{x: at, number: i + 1}]
        : [];
    })
  };
  const below: Panel = {
    ...shared,
    maxStep: 0,
    series: share,
    yDomain: [0, shareTicks.at(-1)!],
    yTicks: shareTicks,
    formatY: (y) => formatPercent(y, 0),
    heading: locale === "en" ? "Share of all U.S. forces abroad" : "在外米軍の総数に占める割合",
    rules: shareBreak > first && shareBreak < last + 1 ? [{x: shareBreak, number: countBreaks.length + 1}] : []
  };
  // Years stand under one another: what the names take beside the counts, the shares leave free.
  const right = width - labelRoom(panel, width);
  const shareWidth = right + labelRoom(below, right + labelRoom(below, right));
  return {
    panels: [
      {box: {x: 0, y: 0, width, height: mainHeight}, panel},
      {box: {x: 0, y: mainHeight + 10, width: shareWidth, height: shareHeight}, panel: below}
    ]
  };
}

/** The name at the end of a line, with the last value where there is room. */
function nameWith(iso3: Compared, value: string, locale: Locale, narrow: boolean): string {
  const name = compared[iso3].words[locale];
  return narrow ? name : `${name} ${value}`;
}

function countAxis(values: readonly number[], scale: "linear" | "log", locale: Locale) {
  const greatest = Math.max(10, ...values);
  const thousands = (y: number) => {
    if (locale === "ja") return y >= 10000 ? `${formatCount(y / 10000)}万` : formatCount(y);
    return y >= 1e6 ? `${formatCount(y / 1e6)}m` : y >= 1000 ? `${formatCount(y / 1000)}k` : formatCount(y);
  };
  if (scale === "linear") {
    const yTicks = ticksTo(greatest, 4);
    return {yDomain: [0, yTicks.at(-1)!] as const, yTicks, formatY: thousands};
  }
  const least = Math.min(...values.filter((value) => value > 0));
  const [from, to] = [Math.floor(Math.log10(least)), Math.ceil(Math.log10(greatest))];
  const yTicks = Array.from({length: to - from + 1}, (_, i) => 10 ** (from + i));
  return {yDomain: [10 ** from, 10 ** to] as const, yTicks, formatY: thousands, log: true};
}
