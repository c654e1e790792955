import {layoutTimeLines, timeLines} from "../charts/time-lines.ts";
import {formatDate, formatFiscalYear} from "../lib/format.ts";
import type {Locale} from "../lib/words.ts";
import {readings} from "./autonomy-scorecard-course.ts";
import {indicators} from "./autonomy-scorecard-indicators.ts";
import {directions, type Direction} from "./autonomy-scorecard-terms.ts";
import {scorecardPanels as panels} from "./autonomy-scorecard-panels.ts";
import {firstYear, indicatorRows, indicatorTables, tableOf, type IndicatorRow} from "./autonomy-scorecard-rows.ts";
import {defineFigure, roomOf} from "./figure.ts";

export const autonomyScorecard = defineFigure<IndicatorRow>({
  id: "autonomy-scorecard",
  datasets: indicatorTables,
  page: "/",
  rows: indicatorRows,
  title(rows, locale) {
    const {all, autonomy, dependence, both} = counts(rows);
    return locale === "en"
      ? `Of ${all} indicators, ${autonomy} point to more autonomy, ${dependence} to more dependence and ${both} to both or neither`
      : `${all}の指標のうち、自律を指すもの${autonomy}、依存を指すもの${dependence}、両方または判定できないもの${both}`;
  },
  subtitle: (_, locale) =>
    locale === "en"
      ? `Each indicator since ${firstYear} in its own unit, from zero; the latest value is written`
      : `各指標の${firstYear}年以降の値（単位は指標ごと、縦軸はゼロから）。数字は直近の値`,
  alt(rows, locale) {
    const groups = (Object.keys(directions) as Direction[]).map((direction) => {
      const own = readings(rows).filter(({to}) => to === direction);
      const words = own.map(
        ({indicator, newest}) => `${indicator.name[locale]} ${indicator.short(newest.value, locale)}`
      );
      return `${directions[direction][locale]}: ${words.join(", ")}.`;
    });
    return `${locale === "en" ? "Small line charts of indicators." : "指標ごとの小さな折れ線グラフ。"} ${groups.join(" ")}`;
  },
  caveat: (_, locale) =>
    locale === "en"
      ? "A count, not a score: the indicators do not weigh the same, others could have been chosen, and each is read by one rule, the latest value beside the one nearest to ten years before it, within one way of counting."
      : "数であって評点ではない。指標の重みは等しくなく、別の指標も選べる。いずれも「同じ数え方の中で、直近の値を約10年前の値と比べる」という一つの規則で読む。",
  breaks: [],
  notes: (_, locale) =>
    locale === "en"
      ? [
          "A line ends where values are missing or change their meaning; values on two sides of such a gap are not compared. A change of less than 5% counts as none."
        ]
      : ["値がない箇所と意味の変わる箇所で線を切り、その前後は比べない。5%未満の変化は変化なしとする。"],
  entries: (rows, locale) =>
    (Object.keys(directions) as Direction[]).map((direction) => ({
      heading: directions[direction][locale],
      items: readings(rows)
        .filter(({to}) => to === direction)
        .map(({id, indicator, latest, before, because}) => ({
          text: `${indicator.measure[locale]}${locale === "en" ? ": " : "："}${indicator.format(before.value, locale)}${on(before, locale)}${locale === "en" ? ", " : "、"}${indicator.format(latest.value, locale)}${on(latest, locale)}${locale === "en" ? "." : "。"} ${because[locale]}`,
          dataset: tableOf(id),
          ...(indicator.figure === "" ? {} : {figure: indicator.figure})
        }))
    })),
  read: (row, locale) => ({
    series: indicators[row.indicator].measure[locale],
    date: dated(row, locale),
    value: indicators[row.indicator].format(row.value, locale)
  }),
  readOther: (value, locale, {indicator}) => indicators[indicator].format(Number(value), locale),
  marks: (rows, room) => layoutTimeLines(panels(rows, room)).marks,
  draw: (rows, options) => timeLines(panels(rows, roomOf(options)), options),
  heights: {narrow: 880, medium: 780, wide: 640},
  facts(rows, locale) {
    const {all, autonomy, dependence, both} = counts(rows);
    const of = Object.fromEntries(readings(rows).map((reading) => [reading.id, reading]));
    const words = (id: keyof typeof indicators) => indicators[id].format(of[id].newest.value, locale);
    return {
      all: String(all),
      autonomy: String(autonomy),
      dependence: String(dependence),
      both: String(both),
      partners: words("partners"),
      personnel: words("personnel"),
      purchases: words("purchases"),
      means: words("means"),
      strengthen: words("strengthen")
    };
  }
});

function counts(rows: readonly IndicatorRow[]) {
  const all = readings(rows);
  const number = (direction: Direction) => all.filter(({to}) => to === direction).length;
  return {
    all: all.length,
    autonomy: number("autonomy"),
    dependence: number("dependence"),
    both: number("both")
  };
}

function dated({date, indicator}: IndicatorRow, locale: Locale): string {
  return indicators[indicator].fiscal ? formatFiscalYear(Number(date), locale) : formatDate(date, locale);
}

function on(row: IndicatorRow, locale: Locale): string {
  const isDraft = row.status === "draft";
  return locale === "en"
    ? ` in ${isDraft ? "the draft for " : ""}${dated(row, locale)}`
    : `（${dated(row, locale)}${isDraft ? "政府案" : ""}）`;
}
