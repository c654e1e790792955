import {narrowWidth, type Room} from "../charts/options.ts";
import {yearTicks} from "../charts/ticks.ts";
import {layoutTimeLines, timeLines, wholeBox, type TimeLines} from "../charts/time-lines.ts";
import type {Era} from "../charts/time-panel.ts";
import {concerns} from "../datasets/concerns.ts";
import {officialBreaks} from "../datasets/poll-breaks-official.ts";
import {formatDate, formatPercent} from "../lib/format.ts";
import {list} from "../lib/list.ts";
import type {Locale, Words} from "../lib/words.ts";
import {yearRanges} from "../lib/year-ranges.ts";
import {defineFigure, roomOf, type Arquero, type Tables} from "./figure.ts";
import {cutsOf, sharePoints, shareRows, shareWords, yearOf, type ShareRow} from "./poll-shares.ts";

/** A share, with the president whom the question named, if it named one. */
interface FavorRow extends ShareRow {
  readonly question_id: Question;
  readonly president: President | null;
}

type Question = keyof typeof questions;
type President = keyof typeof presidents;

const country = "pew-us-favorable";
const confidence = "pew-us-president";

const questions = {
  [country]: {
    words: {en: "Favorable view of the United States", ja: "米国に好感"},
    label: {en: "View of the U.S.", ja: "米国に好感"},
    short: {en: "U.S.", ja: "米国"},
    color: "usa"
  },
  [confidence]: {
    words: {en: "Confidence in the president", ja: "大統領を信頼"},
    label: {en: "President", ja: "大統領を信頼"},
    short: {en: "President", ja: "大統領"},
    color: "extra1"
  }
} as const satisfies Record<string, {words: Words; label: Words; short: Words; color: "usa" | "extra1"}>;

const ids = [country, confidence] as const;

/** As the notes of the rows name them. */
const presidents = {
  "George W. Bush": {full: {en: "George W. Bush", ja: "ブッシュ"}, short: {en: "Bush", ja: "ブッシュ"}},
  "Barack Obama": {full: {en: "Barack Obama", ja: "オバマ"}, short: {en: "Obama", ja: "オバマ"}},
  "Donald Trump": {full: {en: "Donald Trump", ja: "トランプ"}, short: {en: "Trump", ja: "トランプ"}},
  "Joe Biden": {full: {en: "Joe Biden", ja: "バイデン"}, short: {en: "Biden", ja: "バイデン"}}
} as const satisfies Record<string, {full: Words; short: Words}>;

const breaks = officialBreaks.filter((b) => ids.some((question_id) => concerns(b, {question_id})));

/** From this width on there is room for whole labels beside the plot. */
const wideWidth = 720;

/** Yearly surveys; a longer step is a year without a figure. */
const maxStep = 1.2;

export const usFavourability = defineFigure<FavorRow>({
  id: "us-favourability",
  datasets: ["polls"],
  page: "/polls",
  rows: favorRows,
  title(rows, locale) {
    const {of, before, after} = turn(rows);
    const values = ids.map((id) => [of(before, id).share_pct, of(after, id).share_pct] as const);
    const [[view, viewNow], [trust, trustNow]] = values;
    const [moved, kept] = [Math.abs(trustNow - trust), Math.abs(viewNow - view)];
    const from = ([a, b]: readonly [number, number]) =>
      locale === "en"
        ? `from ${formatPercent(a)} to ${formatPercent(b)}`
        : `${formatPercent(a)}から${formatPercent(b)}へ`;
    const less = kept < moved;
    return locale === "en"
      ? `With a new president in ${after}, confidence in him in Japan went ${from(values[1])}; the favorable view of the United States ${less ? "moved less" : "moved no less"}, ${from(values[0])}`
      : `大統領が交代した${after}年、日本での大統領への信頼は${from(values[1])}。米国への好感は${from(values[0])}と変化は${less ? "小さい" : "小さくない"}`;
  },
  subtitle: (_, locale) =>
    locale === "en"
      ? "Adults in Japan with a very or somewhat favorable view of the U.S., and with a lot of or some confidence in its president to do the right thing in world affairs; Pew Research Center, percent"
      : "日本での米国への好感（とても・ある程度の計）と、世界情勢で正しいことをするとの米大統領への信頼（大いに・ある程度の計）。ピュー研究所、％",
  alt(rows, locale) {
    const parts = ids.map((id) => {
      const {low, high, latest} = range(rows, id);
      const at = (row: FavorRow) =>
        locale === "en"
          ? `${formatPercent(row.share_pct)} in ${yearOf(row)}`
          : `${yearOf(row)}年${formatPercent(row.share_pct)}`;
      return locale === "en"
        ? `${questions[id].words.en}: lowest ${at(low)}, highest ${at(high)}, latest ${at(latest)}`
        : `${questions[id].words.ja}：最低${at(low)}、最高${at(high)}、直近${at(latest)}`;
    });
    return locale === "en"
      ? `Line chart of two questions. ${parts.join("; ")}.`
      : `二つの質問の折れ線グラフ。${parts.join("；")}。`;
  },
  caveat: (_, locale) =>
    locale === "en"
      ? "Neither question is about the alliance. How Pew asked is not stated for several years, so its telephone surveys and the others are not joined; nor are two presidents, as the question names the person."
      : "どちらも同盟についての質問ではない。方法の記載がない年が多く、電話調査とは接続しない。質問は大統領を名指しするため、大統領が替わる箇所でも線を切る。",
  breaks,
  notes(rows, locale) {
    const derived = rows.filter(({status}) => status === "derived").map(({date}) => Number(date.slice(0, 4)));
    const {latest} = range(rows, confidence);
    return locale === "en"
      ? [
          `The strip names the president whom the question names. No later figure of confidence than that of ${yearOf(latest)} was found.`,
          `Worked out from Pew’s microdata, not from its reports: ${list(yearRanges(derived), locale)}.`
        ]
      : [
          `下段の帯は質問が名指しする大統領。大統領への信頼は${yearOf(latest)}年より後の値が確認できない。`,
          `${list(yearRanges(derived), locale)}年は報告書でなくピューの個票データから算出。`
        ];
  },
  read: (row, locale) => ({
    series: seriesWords(row, locale),
    date: formatDate(row.date, locale),
    value: shareWords(row, locale)
  }),
  readOther: (value) => formatPercent(Number(value)),
  marks: (rows, room) => layoutTimeLines(lines(rows, room)).marks,
  draw: (rows, options) => timeLines(lines(rows, roomOf(options)), options),
  heights: {narrow: 380, medium: 420, wide: 440},
  facts(rows, locale) {
    const {of, before, after} = turn(rows);
    const view = range(rows, country);
    const trust = range(rows, confidence);
    return {
      "turn-year": after,
      "turn-trust-before": formatPercent(of(before, confidence).share_pct),
      "turn-trust": formatPercent(of(after, confidence).share_pct),
      "turn-view-before": formatPercent(of(before, country).share_pct),
      "turn-view": formatPercent(of(after, country).share_pct),
      latest: formatPercent(view.latest.share_pct, 0),
      "latest-year": yearOf(view.latest),
      low: formatPercent(view.low.share_pct, 0),
      "low-year": yearOf(view.low),
      high: formatPercent(view.high.share_pct, 0),
      "high-year": yearOf(view.high),
      "trust-low": formatPercent(trust.low.share_pct),
      "trust-low-year": yearOf(trust.low),
      "trust-low-president": trust.low.president === null ? "?" : presidents[trust.low.president].full[locale],
      "trust-high": formatPercent(trust.high.share_pct),
      "trust-high-year": yearOf(trust.high),
      "trust-high-president": trust.high.president === null ? "?" : presidents[trust.high.president].full[locale]
    };
  }
});

function favorRows(tables: Tables, aq: Arquero): FavorRow[] {
  const rows = shareRows<FavorRow>(tables, aq, {[country]: ["yes-net"], [confidence]: ["yes-net"]});
  return rows.map((row) => ({...row, president: presidentOf(row)}));
}

function presidentOf({note}: ShareRow): President | null {
  return (Object.keys(presidents) as President[]).find((name) => note?.startsWith(`President: ${name}.`)) ?? null;
}

function seriesWords({question_id, president}: FavorRow, locale: Locale): string {
  if (president === null) return questions[question_id].words[locale];
  const name = presidents[president].full[locale];
  return locale === "en" ? `Confidence in President ${name}` : `${name}大統領を信頼`;
}

function ofQuestion(rows: readonly FavorRow[], id: Question): FavorRow[] {
  return rows.filter(({question_id}) => question_id === id);
}

/** Lowest, highest and latest share. */
function range(rows: readonly FavorRow[], id: Question) {
  const own = ofQuestion(rows, id);
  return {
    low: own.reduce((a, b) => (b.share_pct < a.share_pct ? b : a)),
    high: own.reduce((a, b) => (b.share_pct > a.share_pct ? b : a)),
    latest: own.at(-1)!
  };
}

/** The last year in which another president was named, and the survey before. */
function turn(rows: readonly FavorRow[]) {
  const asked = ofQuestion(rows, confidence);
  const i = asked.findLastIndex((row, k) => k > 0 && row.president !== asked[k - 1].president);
  return {
    before: yearOf(asked[i - 1]),
    after: yearOf(asked[i]),
    of: (year: string, id: Question) => ofQuestion(rows, id).find((row) => yearOf(row) === year)!
  };
}

/** Stretches of years in which the question named the same president. */
function eras(rows: readonly FavorRow[], locale: Locale): Era[] {
  const asked = rows.map((row, i) => ({row, i})).filter(({row}) => row.president !== null);
  return (Object.keys(presidents) as President[]).flatMap((name): Era[] => {
    const own = asked.filter(({row}) => row.president === name);
    if (own.length === 0) return [];
    const {full, short} = presidents[name];
    return [
      {
        from: Number(yearOf(own[0].row)),
        to: Number(yearOf(own.at(-1)!.row)) + 1,
        labels: [full[locale], short[locale]],
        row: own[0].i
      }
    ];
  });
}

function lines(rows: readonly FavorRow[], room: Room): TimeLines {
  const {width, locale} = room;
  const labelSize = width < narrowWidth ? "short" : width < wideWidth ? "label" : "words";
  const years = rows.map((row) => Number(yearOf(row)));
  const [first, last] = [Math.min(...years), Math.max(...years) + 1];
  return {
    panels: [
      {
        box: wholeBox(room),
        panel: {
          series: ids.map((id) => {
            const points = sharePoints(rows, (row) => row.question_id === id).map((point) => ({
              ...point,
              run: `${point.run} ${rows[point.row].president}`
            }));
            return {
              id,
              label: `${questions[id][labelSize][locale]} ${formatPercent(points.at(-1)!.y!, 0)}`,
              color: questions[id].color,
              points,
              breaks: cutsOf(breaks, {question_id: id})
            };
          }),
          xDomain: [first, last],
          yDomain: [0, 100],
          yTicks: [0, 25, 50, 75, 100],
          xTicks: yearTicks(first, last),
          formatX: String,
          formatY: (y) => `${y}%`,
          gutter: 40,
          maxStep,
          dots: true,
          eras: eras(rows, locale),
          rules: breaks.map(({from}, i) => ({x: Number(from), number: i + 1}))
        }
      }
    ]
  };
}
