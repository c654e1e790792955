import {narrowWidth, type Room} from "../charts/options.ts";
import {yearTicks} from "../charts/ticks.ts";
import {layoutTimeLines, timeLines, wholeBox, type TimeLines} from "../charts/time-lines.ts";
import {concerns} from "../datasets/concerns.ts";
import {officialBreaks} from "../datasets/poll-breaks-official.ts";
import {formatDate, formatPercent} from "../lib/format.ts";
import {list} from "../lib/list.ts";
import type {Theme} from "../lib/theme.ts";
import type {Words} from "../lib/words.ts";
import {defineFigure, roomOf} from "./figure.ts";
import {
  cutsOf,
  dateWords,
  isPreliminary,
  preliminary,
  rulesOf,
  sharePoints,
  shareRows,
  shareWords,
  yearOf,
  type ShareRow
} from "./poll-shares.ts";
import {chosenYears, yearsControl} from "./view.ts";

const countries = {
  "cabinet-office-affinity-us": {
    words: {en: "United States", ja: "米国"},
    short: {en: "U.S.", ja: "米国"},
    color: "usa"
  },
  "cabinet-office-affinity-rok": {
    words: {en: "South Korea", ja: "韓国"},
    short: {en: "S. Korea", ja: "韓国"},
    color: "extra2"
  },
  "cabinet-office-affinity-china": {words: {en: "China", ja: "中国"}, short: {en: "China", ja: "中国"}, color: "other"}
} as const satisfies Record<string, {words: Words; short: Words; color: keyof Theme}>;

type Question = keyof typeof countries;

const ids = Object.keys(countries) as Question[];

const where = {pollster: "cabinet-office", topic: "view-of-country"};

const breaks = officialBreaks.filter((b) => concerns(b, where));

/** Yearly, once fifteen months apart; a longer step is a year without a figure. */
const maxStep = 1.4;

export const affinity = defineFigure<ShareRow>({
  id: "affinity",
  datasets: ["polls"],
  page: "/polls",
  rows: (tables, aq) => shareRows(tables, aq, Object.fromEntries(ids.map((id) => [id, ["yes-net"]]))),
  title(rows, locale) {
    const {us, before, china} = summary(rows);
    const brackets = {en: ` (${preliminary.en})`, ja: `（${preliminary.ja}）`};
    const first = isPreliminary(us) ? brackets[locale] : "";
    const chinaYear = yearOf(china) === yearOf(us) ? "" : yearOf(china);
    const share = formatPercent(us.share_pct);
    const there = formatPercent(china.share_pct);
    const turn = before && change(before, us)[locale];
    return locale === "en"
      ? `${share} in Japan felt affinity toward the United States in ${yearOf(us)}${first}${turn ? `, ${turn}` : ""}; ${there} felt it toward China${chinaYear && ` in ${chinaYear}`}`
      : `米国に「親しみを感じる」は${yearOf(us)}年${share}${first}${turn ? `、${turn}` : ""}。中国には${chinaYear && `${chinaYear}年に`}${there}`;
  },
  subtitle: (_, locale) =>
    locale === "en"
      ? "Share who feel or rather feel affinity toward the country, Cabinet Office, percent"
      : "「親しみを感じる」「どちらかというと親しみを感じる」の合計（内閣府「外交に関する世論調査」、％）",
  controls: (rows) => [yearsOf(rows)],
  alt(rows, locale) {
    const parts = ids.map((id) => {
      const own = of(rows, id);
      const [first, last] = [own[0], own.at(-1)!];
      return locale === "en"
        ? `${countries[id].words.en} ${formatPercent(first.share_pct)} in ${yearOf(first)}, ${formatPercent(last.share_pct)} in ${yearOf(last)}`
        : `${countries[id].words.ja}${yearOf(first)}年${formatPercent(first.share_pct)}、${yearOf(last)}年${formatPercent(last.share_pct)}`;
    });
    const cuts = list(
      breaks.map(({from}) => from.slice(0, 4)),
      locale
    );
    return locale === "en"
      ? `Line chart of affinity by country, cut in ${cuts}: ${parts.join("; ")}.`
      : `国別の親近感の折れ線グラフ（${cuts}年で線を切る）。${parts.join("；")}。`;
  },
  caveat(rows, locale) {
    const {us} = summary(rows);
    const first = isPreliminary(us);
    return locale === "en"
      ? `Affinity is a feeling, not a wish for an alliance. Shares by mail, from the second numbered line on, cannot be compared with those of interviews; the Cabinet Office itself warns against it.${first ? ` Hollow: preliminary figures of ${yearOf(us)}.` : ""}`
      : `親近感は感情を問うもので、同盟への賛否ではない。2番の線以降（郵送）はそれ以前（面接）と比較できず、内閣府も単純な比較をしないよう注記している。${first ? `白抜きは${yearOf(us)}年の速報値。` : ""}`;
  },
  breaks,
  notes: (_, locale) =>
    locale === "en"
      ? [
          "Lines end where no figure for the next survey was found. The yearly tables of the Cabinet Office, which begin in 1978, were not read."
        ]
      : ["次の調査の値が確認できない箇所で線を切る。1978年以来の内閣府の年次表は未確認。"],
  read: (row, locale) => ({
    series:
      locale === "en"
        ? `Affinity toward ${inSentence(row.question_id as Question)}`
        : `${countries[row.question_id as Question].words.ja}に親しみを感じる`,
    date: formatDate(row.date, locale),
    value: shareWords(row, locale)
  }),
  readOther: (value) => formatPercent(Number(value)),
  marks: (rows, room) => layoutTimeLines(lines(rows, room)).marks,
  draw: (rows, options) => timeLines(lines(rows, roomOf(options)), options),
  heights: {narrow: 360, medium: 400, wide: 420},
  facts(rows, locale) {
    const {us, before, china, rok, peak} = summary(rows);
    return {
      us: formatPercent(us.share_pct),
      "us-date": dateWords(us, locale),
      ...(before && {"us-before": formatPercent(before.share_pct), "us-before-year": yearOf(before)}),
      "us-peak": formatPercent(peak.share_pct),
      "us-peak-year": yearOf(peak),
      china: formatPercent(china.share_pct),
      "china-year": yearOf(china),
      rok: formatPercent(rok.share_pct),
      "rok-year": yearOf(rok)
    };
  }
});

function of(rows: readonly ShareRow[], id: Question): ShareRow[] {
  return rows.filter(({question_id}) => question_id === id);
}

/** How a share stands to that of the survey before. */
function change(before: ShareRow, now: ShareRow): Words {
  const [then, year] = [formatPercent(before.share_pct), yearOf(before)];
  if (now.share_pct === before.share_pct) return {en: `as in ${year}`, ja: `${year}年と同じ`};
  return now.share_pct < before.share_pct
    ? {en: `down from ${then} in ${year}`, ja: `${year}年の${then}から低下`}
    : {en: `up from ${then} in ${year}`, ja: `${year}年の${then}から上昇`};
}

function inSentence(id: Question): string {
  return id === "cabinet-office-affinity-us" ? `the ${countries[id].words.en}` : countries[id].words.en;
}

/** The latest answers, the one before on the United States, and the most since the survey asks as it does now. */
function summary(rows: readonly ShareRow[]) {
  const all = of(rows, "cabinet-office-affinity-us");
  const us = all.at(-1)!;
  const same = all.filter(({series_id, date}) => series_id === us.series_id && date <= us.date);
  return {
    us,
    before: same.at(-2),
    peak: same.reduce((a, b) => (b.share_pct > a.share_pct ? b : a)),
    china: of(rows, "cabinet-office-affinity-china").at(-1)!,
    rok: of(rows, "cabinet-office-affinity-rok").at(-1)!
  };
}

function yearsOf(rows: readonly ShareRow[]) {
  const years = rows.map((row) => Number(yearOf(row)));
  return yearsControl(Math.min(...years), Math.max(...years));
}

function lines(rows: readonly ShareRow[], room: Room): TimeLines {
  const {width, locale, view = {}} = room;
  const narrow = width < narrowWidth;
  const [first, last] = chosenYears(yearsOf(rows), view);
  const isShown = (row: ShareRow) => Number(yearOf(row)) >= first && Number(yearOf(row)) <= last;
  return {
    panels: [
      {
        box: wholeBox(room),
        panel: {
          series: ids.map((id) => {
            const points = sharePoints(rows, (row) => row.question_id === id && isShown(row));
            const share = points.at(-1)?.y;
            return {
              id: id.split("-").at(-1)!,
              label:
                share === undefined || share === null
                  ? ""
                  : `${countries[id][narrow ? "short" : "words"][locale]} ${formatPercent(share)}`,
              color: countries[id].color,
              points,
              breaks: cutsOf(breaks, where)
            };
          }),
          xDomain: [first, last + 1],
          yDomain: [0, 100],
          yTicks: [0, 25, 50, 75, 100],
          xTicks: yearTicks(first, last + 1),
          formatX: String,
          formatY: (y) => `${y}%`,
          gutter: 40,
          maxStep,
          dots: true,
          rules: rulesOf(breaks, where).filter(({x}) => x > first && x < last + 1)
        }
      }
    ]
  };
}
