import {ticks} from "d3-array";
import {narrowWidth, type Room} from "../charts/options.ts";
import {segments} from "../charts/segments.ts";
import {layoutTimeLines, timeLines, type TimeLines} from "../charts/time-lines.ts";
import type {Panel} from "../charts/time-panel.ts";
import {concerns} from "../datasets/concerns.ts";
import {officialBreaks} from "../datasets/poll-breaks-official.ts";
import {decimalYear, formatDate, formatPercent} from "../lib/format.ts";
import {list} from "../lib/list.ts";
import type {Theme} from "../lib/theme.ts";
import type {Locale, Words} from "../lib/words.ts";
import {defineFigure, roomOf} from "./figure.ts";
import {cutsOf, rulesOf, sharePoints, shareRows, shareWords, yearOf, type ShareRow} from "./poll-shares.ts";

interface AllianceRow extends ShareRow {
  readonly question_id: Question;
  readonly question_en: string;
  readonly question_ja: string;
}

type Question = keyof typeof questions;

interface Answer {
  readonly words: Words;
  readonly color: keyof Theme;
  /** Pixels by which its label stands higher than usual, above that of a point close below. */
  readonly lift?: number;
}

/** Each question has a panel; the first answer is the one that the finding speaks of. */
const questions = {
  "cabinet-office-security-means": {
    topic: "security-means",
    heading: {en: "How should Japan be kept safe?", ja: "日本の安全をどう守るべきか"},
    answers: {
      "alliance-and-sdf": {words: {en: "Treaty and own forces", ja: "日米安保体制と自衛隊"}, color: "usa"},
      alone: {words: {en: "No treaty, own defense", ja: "条約をやめ、自国の力だけで"}, color: "japan", lift: 10},
      "abolish-both": {words: {en: "No treaty, fewer forces", ja: "条約をやめ、自衛隊も縮小"}, color: "muted"}
    }
  },
  "cabinet-office-treaty-useful": {
    topic: "security-treaty",
    heading: {en: "Is the treaty useful?", ja: "条約は役立っているか"},
    answers: {
      "yes-net": {words: {en: "Useful", ja: "役立っている"}, color: "usa"},
      "no-net": {words: {en: "Not useful", ja: "役立っていない"}, color: "muted"}
    }
  }
} as const satisfies Record<string, {topic: string; heading: Words; answers: Readonly<Record<string, Answer>>}>;

const means = "cabinet-office-security-means";
const useful = "cabinet-office-treaty-useful";

/** The survey comes every third year or so, at times after four; a longer step is a survey without a figure. */
const maxStep = 4;

const where = (question: Question) => ({pollster: "cabinet-office", topic: questions[question].topic});

const breaks = officialBreaks.filter((b) => [means, useful].some((id) => concerns(b, where(id as Question))));

export const allianceUseful = defineFigure<AllianceRow>({
  id: "alliance-useful",
  datasets: ["polls"],
  page: "/polls",
  rows: (tables, aq) =>
    shareRows<AllianceRow>(
      tables,
      aq,
      Object.fromEntries(Object.entries(questions).map(([id, {answers}]) => [id, Object.keys(answers)])),
      ["question_en", "question_ja"]
    ),
  title(rows, locale) {
    const {first, last, latestUseful} = summary(rows);
    const [from, to] = [formatPercent(first.share_pct), formatPercent(last.share_pct)];
    const rise = last.share_pct > first.share_pct;
    return locale === "en"
      ? `${rise ? "More" : "Fewer"} in Japan would keep it safe by the treaty and its own forces together: ${from} in ${yearOf(first)}, ${to} in ${yearOf(last)}; ${formatPercent(latestUseful.share_pct)} called the treaty useful in ${yearOf(latestUseful)}`
      : `「日米安保体制と自衛隊で守る」は${yearOf(first)}年${from}から${yearOf(last)}年${to}に${rise ? "増加" : "減少"}。条約が「役立っている」は${yearOf(latestUseful)}年に${formatPercent(latestUseful.share_pct)}`;
  },
  subtitle: (_, locale) =>
    locale === "en"
      ? "Share of answers in the Cabinet Office’s defense surveys, percent"
      : "内閣府の自衛隊・防衛問題に関する世論調査での回答の割合（％）",
  alt(rows, locale) {
    const {first, last, latestMeans, firstUseful, latestUseful} = summary(rows);
    const at = (row: AllianceRow) =>
      locale === "en"
        ? `${formatPercent(row.share_pct)} in ${yearOf(row)}`
        : `${yearOf(row)}年${formatPercent(row.share_pct)}`;
    return locale === "en"
      ? `Two line charts. Keep Japan safe by the treaty and the Self-Defense Forces: ${at(first)}, ${at(last)}, ${at(latestMeans)}. The treaty is useful: ${at(firstUseful)}, ${at(latestUseful)}.`
      : `二つの折れ線グラフ。「日米安保体制と自衛隊で守る」${at(first)}、${at(last)}、${at(latestMeans)}。条約は「役立っている」${at(firstUseful)}、${at(latestUseful)}。`;
  },
  caveat: (_, locale) =>
    locale === "en"
      ? "People under 20 are asked only since 2018, and all by mail instead of in interviews since 2022: levels on the two sides of a numbered line cannot be compared. Points that stand alone have no survey with a known figure next to them."
      : "18・19歳は2018年から対象。2022年からは面接でなく郵送。番号の線をまたぐ水準の比較はできない。孤立した点は、前後の調査の値が確認できないもの。",
  breaks,
  notes(rows, locale) {
    const years = [...new Set(rows.filter(({answer}) => answer === "alone" || answer === "abolish-both").map(yearOf))];
    return locale === "en"
      ? [
          `How many would end the treaty is known for ${list(years, locale)} only.`,
          "The document of the values to 2000 prints no years beside them; they are given to the surveys in order."
        ]
      : [
          `条約をやめるとの回答の値が確認できるのは${list(years, locale)}年のみ。`,
          "2000年までの値は、出典の図に年の記載がなく、調査の順に当てはめた。"
        ];
  },
  read: (row, locale) => ({
    series: locale === "en" ? `${row.question_en} ${row.answer_en}` : `${row.question_ja}${row.answer_ja}`,
    date: formatDate(row.date, locale),
    value: shareWords(row, locale)
  }),
  readOther: (value) => formatPercent(Number(value)),
  marks: (rows, room) => layoutTimeLines(lines(rows, room)).marks,
  draw: (rows, options) => timeLines(lines(rows, roomOf(options)), options),
  heights: {narrow: 520, medium: 380, wide: 400},
  facts(rows, locale) {
    const {first, last, latestMeans, latestUseful, alone} = summary(rows);
    return {
      "means-first": formatPercent(first.share_pct),
      "means-first-year": yearOf(first),
      "means-last": formatPercent(last.share_pct),
      "means-last-year": yearOf(last),
      "means-latest": formatPercent(latestMeans.share_pct),
      "means-latest-year": yearOf(latestMeans),
      alone: formatPercent(alone.share_pct),
      "alone-year": yearOf(alone),
      useful: formatPercent(latestUseful.share_pct),
      "useful-date": formatDate(latestUseful.date, locale)
    };
  }
});

/** What the finding and the prose speak of. */
function summary(rows: readonly AllianceRow[]) {
  const of = (question: Question, answer: string) =>
    rows.filter((row) => row.question_id === question && row.answer === answer);
  const trend = of(means, "alliance-and-sdf");
  // The longest stretch of surveys that may be compared.
  const run = segments(
    sharePoints(trend, () => true),
    cutsOf(breaks, where(means)),
    maxStep
  ).reduce((a, b) => (b.length > a.length ? b : a));
  return {
    first: trend[run[0].row],
    last: trend[run.at(-1)!.row],
    latestMeans: trend.at(-1)!,
    firstUseful: of(useful, "yes-net")[0],
    latestUseful: of(useful, "yes-net").at(-1)!,
    latestUseless: of(useful, "no-net").at(-1)!,
    alone: of(means, "alone").at(-1)!
  };
}

const gutter = 38;
const gap = 20;

/** Years at the sides of the first and the last survey. */
const margin = 1.5;

/** The two questions side by side with years of one width, or one below the other on one time axis. */
function lines(rows: readonly AllianceRow[], {width, height, locale}: Room): TimeLines {
  const years = rows.map(({date}) => decimalYear(date));
  const stretch = (own: readonly number[]): [number, number] => [Math.min(...own) - margin, Math.max(...own) + margin];
  const panel = (question: Question, xDomain: readonly [number, number]) => panelOf(rows, question, xDomain, locale);
  if (width < narrowWidth) {
    const whole = stretch(years);
    const half = (height - gap) / 2;
    return {
      panels: [
        {box: {x: 0, y: 0, width, height: half}, panel: panel(means, whole)},
        {box: {x: 0, y: half + gap, width, height: half}, panel: panel(useful, whole)}
      ]
    };
  }
  const [left, right] = [means, useful].map((id) => stretch(years.filter((_, i) => rows[i].question_id === id)));
  const [leftYears, rightYears] = [left[1] - left[0], right[1] - right[0]];
  const room = width - 2 * (gutter + 8) - gap;
  const leftWidth = (room * leftYears) / (leftYears + rightYears) + gutter + 8;
  return {
    panels: [
      {box: {x: 0, y: 0, width: leftWidth, height}, panel: panel(means, left)},
      {box: {x: leftWidth + gap, y: 0, width: width - leftWidth - gap, height}, panel: panel(useful, right)}
    ]
  };
}

function panelOf(
  rows: readonly AllianceRow[],
  question: Question,
  xDomain: readonly [number, number],
  locale: Locale
): Panel {
  const {heading, answers} = questions[question];
  const own = Object.entries<Answer>(answers).map(([answer, {words, color, lift = 0}]) => {
    const points = sharePoints(rows, (row) => row.question_id === question && row.answer === answer);
    return {answer, text: words[locale], color, lift, points, end: points.at(-1)};
  });
  return {
    heading: heading[locale],
    series: own.map(({answer, color, points}) => ({
      id: `${questions[question].topic}-${answer}`,
      label: "",
      color,
      points,
      breaks: cutsOf(breaks, where(question))
    })),
    xDomain,
    yDomain: [0, 100],
    yTicks: [0, 25, 50, 75, 100],
    xTicks: ticks(...xDomain, 6).filter(Number.isInteger),
    formatX: String,
    formatY: (y) => `${y}%`,
    gutter,
    maxStep,
    dots: true,
    rules: rulesOf(breaks, where(question)),
    annotations: own.flatMap(({text, end, lift}) =>
      end === undefined || end.y === null
        ? []
        : [{x: end.x - 1, y: end.y, dy: -10 - lift, anchor: "end" as const, text: `${text} ${formatPercent(end.y)}`}]
    )
  };
}
