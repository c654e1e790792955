import {narrowWidth, type Room} from "../charts/options.ts";
import type {Point} from "../charts/segments.ts";
import {ticksLog, ticksTo, yearTicks} from "../charts/ticks.ts";
import {wholeBox, type TimeLines} from "../charts/time-lines.ts";
import type {Series} from "../charts/time-panel.ts";
import {concerns} from "../datasets/concerns.ts";
import {militaryExpenditureBreaks as breaks} from "../datasets/military-expenditure-breaks.ts";
import {formatCount, formatNumber} from "../lib/format.ts";
import type {Theme} from "../lib/theme.ts";
import type {Locale, Words} from "../lib/words.ts";
import {of, valueOf, type Country, type Measure, type SpendingRow} from "./spending-compared-rows.ts";
import {chosen, chosenSeveral, chosenYears, yearsControl, type Choice, type Several} from "./view.ts";

export const countryNames: Readonly<Record<Country, Words>> = {
  JPN: {en: "Japan", ja: "日本"},
  USA: {en: "U.S.", ja: "米国"},
  CHN: {en: "China", ja: "中国"},
  KOR: {en: "South Korea", ja: "韓国"},
  RUS: {en: "Russia", ja: "ロシア"},
  IND: {en: "India", ja: "インド"},
  GBR: {en: "U.K.", ja: "英国"},
  AUS: {en: "Australia", ja: "オーストラリア"},
  PHL: {en: "Philippines", ja: "フィリピン"}
};

/** Japan, its ally and the neighbours in colour; the rest told apart by their labels. */
const colors: Readonly<Record<Country, keyof Theme>> = {
  JPN: "japan",
  USA: "usa",
  CHN: "other",
  KOR: "extra1",
  RUS: "extra2",
  IND: "muted",
  GBR: "muted",
  AUS: "muted",
  PHL: "muted"
};

const strong: readonly Country[] = ["JPN", "USA", "CHN"];

export const measureChoice: Choice<Measure> = {
  kind: "choice",
  id: "measure",
  label: {en: "Measure", ja: "指標"},
  options: {"share-of-gdp": {en: "Share of GDP", ja: "GDP比"}, "current-usd": {en: "Dollars", ja: "ドル"}},
  initial: "share-of-gdp"
};

export const scaleChoice: Choice<"linear" | "log"> = {
  kind: "choice",
  id: "scale",
  label: {en: "Scale", ja: "目盛"},
  options: {linear: {en: "Linear", ja: "普通"}, log: {en: "Logarithmic", ja: "対数"}},
  initial: "linear"
};

export const countriesChoice: Several<Country> = {
  kind: "several",
  id: "countries",
  label: {en: "Countries", ja: "国"},
  options: countryNames,
  initial: Object.keys(countryNames) as Country[]
};

export function spendingYears(rows: readonly SpendingRow[]) {
  const years = rows.map(({year}) => year);
  return yearsControl(Math.min(...years), Math.max(...years));
}

/** Billion dollars, in Japanese 100 million: what an axis of dollars counts in. */
export function dollarUnit(locale: Locale): number {
  return locale === "en" ? 1000 : 100;
}

/** A line for each country chosen, by the measure and on the scale chosen. */
export function spendingLines(rows: readonly SpendingRow[], room: Room): TimeLines {
  const {width, locale, view = {}} = room;
  const [first, last] = chosenYears(spendingYears(rows), view);
  const measure = chosen(measureChoice, view);
  const log = chosen(scaleChoice, view) === "log";
  const countries = chosenSeveral(countriesChoice, view);
  const unit = measure === "current-usd" ? dollarUnit(locale) : 1;
  const series = countries.map((iso3): Series => {
    const points = of(rows, iso3, measure)
      .filter(({year}) => year >= first && year <= last)
      .map((row): Point => ({x: row.year, y: valueOf(row) / unit, row: rows.indexOf(row)}));
    const end = points.at(-1)?.y;
    return {
      id: iso3,
      label: end
        ? `${countryNames[iso3][locale]} ${measure === "current-usd" ? formatCount(Math.round(end)) : end.toFixed(1)}`
        : "",
      color: colors[iso3],
      light: !strong.includes(iso3),
      breaks: breaks.filter((b) => concerns(b, {iso3})).map(({from}) => Number(from)),
      points
    };
  });
  // Japan's line is drawn over the others.
  series.sort((a, b) => Number(a.id === "JPN") - Number(b.id === "JPN"));
  const values = series.flatMap(({points}) => points.map(({y}) => y!));
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  const linearTicks = ticksTo(greatest);
  const yDomain = log ? ([least * 0.9, greatest * 1.1] as const) : ([0, linearTicks.at(-1)!] as const);
  return {
    panels: [
      {
        box: wholeBox(room),
        panel: {
          series,
          xDomain: [first, last + (width < narrowWidth ? 0 : 0.5)],
          yDomain,
          yTicks: log ? ticksLog(...yDomain) : linearTicks,
          xTicks: yearTicks(first, last),
          formatX: String,
          formatY: (y) => (measure === "current-usd" ? formatNumber(y) : `${y}%`),
          gutter: measure === "current-usd" ? 44 : 34,
          maxStep: 1,
          log,
          rules: breaks.flatMap(({from, where}, i) =>
            where.iso3.some((iso3) => countries.includes(iso3)) && Number(from) > first && Number(from) <= last
              ? [{x: Number(from) - 0.5, number: i + 1}]
              : []
          )
        }
      }
    ]
  };
}
