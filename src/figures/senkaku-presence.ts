import {layoutTimeLines, timeLines} from "../charts/time-lines.ts";
import {senkakuVessels} from "../datasets/senkaku-vessels.ts";
import {formatCount, formatPercent} from "../lib/format.ts";
import type {Locale} from "../lib/words.ts";
import {list} from "../lib/list.ts";
import {yearRanges} from "../lib/year-ranges.ts";
import {defineFigure, roomOf} from "./figure.ts";
import {presenceLines, presenceYears, scale} from "./senkaku-presence-lines.ts";
import {of, panels, presenceRows, summary, type PresenceRow} from "./senkaku-presence-rows.ts";

export const senkakuPresence = defineFigure<PresenceRow>({
  id: "senkaku-presence",
  datasets: ["senkaku-vessels", "senkaku-days"],
  page: "/environment",
  rows: presenceRows,
  title(rows, locale) {
    const {latest, inYear, since, direction} = summary(rows);
    const days = formatCount(latest.count);
    return locale === "en"
      ? `Chinese government vessels were in the Senkakus’ contiguous zone on ${days} of ${inYear} days in ${latest.year}; ${territorial.en[direction](since)}`
      : `尖閣諸島の接続水域では${latest.year}年、${inYear}日中${days}日に中国公船。${territorial.ja[direction](since)}`;
  },
  subtitle: (_, locale) =>
    locale === "en"
      ? "Chinese government vessels around the Senkaku Islands by calendar year: days with vessels, vessels counted anew each day, incidents, record runs of days"
      : "尖閣諸島周辺の中国公船（暦年）：確認日数、延べ隻数、報道による件数、最長連続日数",
  controls: (rows) => [scale, presenceYears(rows)],
  alt(rows, locale) {
    const parts = panels.map(({id, heading}) => {
      const [first, last] = [of(rows, id)[0], of(rows, id).at(-1)!];
      const at = ({year, count}: PresenceRow) =>
        locale === "en" ? `${formatCount(count)} in ${year}` : `${year}年${formatCount(count)}`;
      return `${heading[locale]} ${at(first)}, ${at(last)}`;
    });
    return locale === "en"
      ? `Six small line charts. ${parts.join("; ")}.`
      : `六つの折れ線グラフ。${parts.join("。")}。`;
  },
  caveat(rows, locale) {
    const years = (id: PresenceRow["panel"]) => list(yearRanges(of(rows, id).map(({year}) => year)), locale);
    return locale === "en"
      ? `Days, vessels and incidents are three counts and cannot be added or set against each other. In the territorial sea no count reaches the present without a gap: days are known for ${years("sea-days")}, vessels for ${years("sea-vessels")}, incidents, which are the press’s count, for ${years("sea-incidents")}.`
      : `日数・延べ隻数・件数は異なる数え方であり、合算も相互比較もできない。領海の値が判明しているのは、日数が${years("sea-days")}年、延べ隻数が${years("sea-vessels")}年、報道による件数が${years("sea-incidents")}年。`;
  },
  breaks: senkakuVessels.breaks,
  notes: (_, locale) =>
    locale === "en"
      ? [
          "Hollow: September to December only. A year without a mark has no figure; zero is drawn as zero.",
          "A run of consecutive days stands in the year in which it ended, if it was the longest until then."
        ]
      : [
          "白抜きは9〜12月のみの値。点のない年は数値なし、0は0として表示。",
          "連続確認日数は、当時の最長を更新したもののみ、終了した年に表示。"
        ],
  read: ({panel, year, count, days_in_year, run_period}, locale) => ({
    series: panels.find(({id}) => id === panel)!.heading[locale],
    date: locale === "en" ? String(year) : `${year}年`,
    value: [
      panels.find(({id}) => id === panel)!.value[locale](formatCount(count)),
      days_in_year === null ? null : bracketed(locale, shareOf((count / days_in_year) * 100, locale)),
      run_period === null ? null : bracketed(locale, run_period.replace("/", locale === "en" ? " to " : "〜"))
    ].join("")
  }),
  readOther: (value) => formatCount(Number(value)),
  marks: (rows, room) => layoutTimeLines(presenceLines(rows, room)).marks,
  draw: (rows, options) => timeLines(presenceLines(rows, roomOf(options)), options),
  heights: {narrow: 500, medium: 420, wide: 440},
  facts(rows) {
    const {latest, inYear, since} = summary(rows);
    const first = (id: PresenceRow["panel"]) => formatCount(of(rows, id).find(({year}) => year === since)!.count);
    const last = (id: PresenceRow["panel"]) => formatCount(of(rows, id).at(-1)!.count);
    const lastYear = (id: PresenceRow["panel"]) => String(of(rows, id).at(-1)!.year);
    const low = of(rows, "zone-days")
      .filter(({days_in_year: length}) => length !== null)
      .reduce((a, b) => (b.count < a.count ? b : a));
    const run = of(rows, "zone-run").at(-1)!;
    return {
      days: formatCount(latest.count),
      "days-in-year": String(inYear),
      year: String(latest.year),
      share: formatPercent((latest.count / inYear) * 100, 0),
      "low-days": formatCount(low.count),
      "low-year": String(low.year),
      run: formatCount(run.count),
      "run-year": String(run.year),
      since: String(since),
      "sea-days-first": first("sea-days"),
      "sea-days-last": last("sea-days"),
      "sea-days-year": lastYear("sea-days"),
      "sea-vessels-first": first("sea-vessels"),
      "sea-vessels-last": last("sea-vessels"),
      "sea-vessels-year": lastYear("sea-vessels"),
      "sea-incidents-first": first("sea-incidents"),
      "sea-incidents-last": last("sea-incidents"),
      "sea-incidents-year": lastYear("sea-incidents")
    };
  }
});

/** How the counts of the territorial sea moved since the first year that has all three. */
const territorial = {
  en: {
    down: (year: number) => `in their territorial sea every count is lower than in ${year}`,
    up: (year: number) => `in their territorial sea every count is higher than in ${year}`,
    both: (year: number) => `in their territorial sea the counts since ${year} point both ways`
  },
  ja: {
    down: (year: number) => `領海ではどの数え方でも${year}年を下回る`,
    up: (year: number) => `領海ではどの数え方でも${year}年を上回る`,
    both: (year: number) => `領海の${year}年以降の増減は数え方で分かれる`
  }
} as const;

function shareOf(share: number, locale: Locale): string {
  return locale === "en" ? `${formatPercent(share, 1)} of the year` : `年間の${formatPercent(share, 1)}`;
}

function bracketed(locale: Locale, text: string): string {
  return locale === "en" ? ` (${text})` : `（${text}）`;
}
