import {layoutTimeLines, timeLines} from "../charts/time-lines.ts";
import {missileLaunches as spec} from "../datasets/missile-launches.ts";
import {formatCount, formatDate} from "../lib/format.ts";
import type {Locale} from "../lib/words.ts";
import {defineFigure, roomOf} from "./figure.ts";
import {launchLines, launchYears} from "./missile-launches-lines.ts";
import {flights, launchRows, ofSeries, type LaunchRow} from "./missile-launches-rows.ts";

export const missileLaunches = defineFigure<LaunchRow>({
  id: "missile-launches",
  datasets: ["missile-launches"],
  page: "/environment",
  rows: launchRows,
  title(rows, locale) {
    const {all, peak, first, over} = summary(rows);
    const counts = [peak.count, all, over.length].map(formatCount);
    return locale === "en"
      ? `North Korea launched a record ${counts[0]} missiles in ${peak.year}; of ${counts[1]} counted since ${first.year}, ${counts[2]} flew over Japan`
      : `北朝鮮のミサイル発射は${peak.year}年の${counts[0]}発が最多。${first.year}年以降の${counts[1]}発のうち日本上空の通過は${counts[2]}発`;
  },
  subtitle: (_, locale) =>
    locale === "en"
      ? "North Korean missiles launched by year and outcome; days with launches; distance of each flight over the Japanese home islands"
      : "北朝鮮のミサイル発射数（年別・結果別）、発射のあった日数、日本列島上空を通過した飛翔の距離",
  controls: (rows) => [launchYears(rows)],
  alt(rows, locale) {
    const {peak, latest, days, over} = summary(rows);
    const dates = over.map(
      ({date, distance_km}) => `${formatDate(date!, locale)} (${kilometres(distance_km!, locale)})`
    );
    return locale === "en"
      ? `Stacked bars of missiles launched per year: ${formatCount(peak.count)} at the peak in ${peak.year}, ${formatCount(latest.count)} in ${latest.year}. Below, days with launches, ${formatCount(days.count)} at the most in ${days.year}, and the flights over Japan: ${dates.join("; ")}.`
      : `年別発射数の積み上げ棒グラフ。最多は${peak.year}年${formatCount(peak.count)}発、${latest.year}年は${formatCount(latest.count)}発。下に発射のあった日数（最多は${days.year}年${formatCount(days.count)}日）と日本上空の通過：${dates.join("、")}。`;
  },
  caveat: (_, locale) =>
    locale === "en"
      ? "One database’s count of missiles able to carry 500 kg over 300 km, satellite launchers included; short rockets and most cruise missiles are not counted. A missile, a day with launches and a flight over Japan are three different things; counts of events by others differ."
      : "500kgを300km以上運べるミサイルを一つのデータベースが数えた値（衛星打上げ用ロケットを含み、短射程ロケットと大半の巡航ミサイルを含まない）。発数、日数、上空通過は別の数であり、事象を数える他の資料とは一致しない。",
  breaks: spec.breaks,
  notes: (_, locale) =>
    locale === "en"
      ? [
          "A year without a bar has no record in the database. Hollow bars: from the year on in which entries are partly preliminary."
        ]
      : ["棒のない年はデータベースに記録がない。白抜きは一部暫定の年。"],
  read: (row, locale) => ({
    series: spec.fields[1].values[row.series][locale],
    date: row.date ? formatDate(row.date, locale) : locale === "en" ? String(row.year) : `${row.year}年`,
    value: valueOf(row, locale)
  }),
  marks: (rows, room) => layoutTimeLines(launchLines(rows, room)).marks,
  draw: (rows, options) => timeLines(launchLines(rows, roomOf(options)), options),
  heights: {narrow: 480, medium: 500, wide: 520},
  facts(rows, locale) {
    const {all, peak, first, latest, days, over, half} = summary(rows);
    const [firstOver, lastOver] = [over[0], over.at(-1)!];
    return {
      all: formatCount(all),
      "first-year": String(first.year),
      peak: formatCount(peak.count),
      "peak-year": String(peak.year),
      "peak-days": formatCount(ofSeries(rows, "launch-days").find(({year}) => year === peak.year)!.count),
      "most-days": formatCount(days.count),
      latest: formatCount(latest.count),
      "latest-year": String(latest.year),
      "half-year": String(half),
      over: formatCount(over.length),
      "over-first": formatDate(firstOver.date!, locale),
      "over-last": formatDate(lastOver.date!, locale),
      "over-last-km": kilometres(lastOver.distance_km!, locale)
    };
  }
});

function valueOf({series, count, distance_km, missile}: LaunchRow, locale: Locale): string {
  if (distance_km !== null) return [missile, kilometres(distance_km, locale)].filter(Boolean).join(", ");
  const value = formatCount(count);
  if (series === "launch-days") return locale === "en" ? `${value} days` : `${value}日`;
  return locale === "en" ? `${value} missiles` : `${value}発`;
}

function kilometres(distance: number, locale: Locale): string {
  return locale === "en" ? `${formatCount(distance)} km` : `${formatCount(distance)}km`;
}

function summary(rows: readonly LaunchRow[]) {
  const launches = ofSeries(rows, "launches");
  const most = (a: LaunchRow, b: LaunchRow) => (b.count > a.count ? b : a);
  const all = launches.reduce((sum, {count}) => sum + count, 0);
  let before = 0;
  return {
    all,
    peak: launches.reduce(most),
    first: launches[0],
    latest: launches.at(-1)!,
    days: ofSeries(rows, "launch-days").reduce(most),
    over: flights(rows),
    /** First year by whose end half of all launches had been made. */
    half: launches.find(({count}) => (before += count) >= all / 2)!.year
  };
}
