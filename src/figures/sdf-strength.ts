import {narrowWidth, type Room} from "../charts/options.ts";
import {segments} from "../charts/segments.ts";
import {yearTicks} from "../charts/ticks.ts";
import {layoutTimeLines, timeLines, wholeBox, type TimeLines} from "../charts/time-lines.ts";
import type {Series} from "../charts/time-panel.ts";
import {concerns} from "../datasets/concerns.ts";
import {officialBreaks} from "../datasets/poll-breaks-official.ts";
import {decimalYear, formatDate, formatPercent} from "../lib/format.ts";
import {list} from "../lib/list.ts";
import type {Theme} from "../lib/theme.ts";
import type {Locale, Words} from "../lib/words.ts";
import {defineFigure, roomOf} from "./figure.ts";
import {
  cutsOf,
  dateWords,
  isPreliminary,
  modes,
  rulesOf,
  sharePoints,
  shareRows,
  shareWords,
  yearOf,
  type ShareRow
} from "./poll-shares.ts";

const question = "cabinet-office-sdf-strength";

/** Another pollster’s question, which offers for and against only. */
const other = {
  question: "yomiuri-strengthen-defense",
  words: {en: "For stronger defense (Yomiuri: for or against?)", ja: "防衛力強化に賛成（読売、賛否のみ）"},
  label: {en: "Yomiuri, for or against: for", ja: "読売（賛否）賛成"},
  short: {en: "Yomiuri: for", ja: "読売：賛成"}
} as const;

const answers = {
  keep: {words: {en: "Keep as they are", ja: "今の程度でよい"}, short: {en: "Keep", ja: "維持"}, color: "muted"},
  strengthen: {
    words: {en: "Strengthen", ja: "増強した方がよい"},
    short: {en: "Strengthen", ja: "増強"},
    color: "japan"
  },
  reduce: {words: {en: "Reduce", ja: "縮小した方がよい"}, short: {en: "Reduce", ja: "縮小"}, color: "extra1"}
} as const satisfies Record<string, {words: Words; short: Words; color: keyof Theme}>;

type Answer = keyof typeof answers;

const where = {pollster: "cabinet-office", topic: "defense-strength"};

const breaks = officialBreaks.filter((b) => concerns(b, where));

/** The survey comes every third year or so, at times after four; a longer step is a survey without a figure. */
const maxStep = 4;

export const sdfStrength = defineFigure<ShareRow>({
  id: "sdf-strength",
  datasets: ["polls"],
  page: "/polls",
  rows: (tables, aq) => shareRows(tables, aq, {[question]: Object.keys(answers), [other.question]: ["yes"]}),
  title(rows, locale) {
    const {stretches} = summary(rows);
    const grows = stretches.every(({first, last}) => last.share_pct > first.share_pct);
    const parts = stretches.map(({first, last}) => {
      const [from, to] = [formatPercent(first.share_pct), formatPercent(last.share_pct)];
      const mode = modes[first.mode][locale];
      return locale === "en"
        ? `${from} in ${yearOf(first)}, ${to} in ${yearOf(last)} (${mode})`
        : `${yearOf(first)}年${from}→${yearOf(last)}年${to}（${mode}）`;
    });
    return locale === "en"
      ? `${grows ? "More in Japan want" : "No steady rise in Japan of those who want"} stronger Self-Defense Forces: ${parts.join("; ")}`
      : `自衛隊の「増強」を望む人は${grows ? "増えている" : "増え続けてはいない"}——${parts.join("、")}`;
  },
  subtitle: (_, locale) =>
    locale === "en"
      ? "Should the Self-Defense Forces be strengthened, kept as they are, or reduced? Cabinet Office, percent"
      : "自衛隊の規模をどうすべきか（内閣府世論調査、％）",
  alt(rows, locale) {
    const last = Object.keys(answers).map((id) => {
      const row = of(rows, id as Answer).at(-1)!;
      return `${answers[id as Answer].words[locale]} ${formatPercent(row.share_pct)}`;
    });
    const {stretches, latest} = summary(rows);
    return locale === "en"
      ? `Line chart of three answers, ${yearOf(stretches[0].first)} to ${yearOf(latest)}, cut where people under 20 join and where mail replaces interviews. Latest: ${last.join(", ")}.`
      : `三つの回答の折れ線グラフ（${yearOf(stretches[0].first)}〜${yearOf(latest)}年）。対象年齢と調査方法の変更箇所で線を切る。直近：${last.join("、")}。`;
  },
  caveat(rows, locale) {
    const {latest} = summary(rows);
    const first = isPreliminary(latest);
    return locale === "en"
      ? `A step across a numbered line may be one of method: the survey took in people under 20, then turned from interviews to mail. The question is about size and strength in general, not about any weapon, budget or tax.${first ? ` Hollow: preliminary figures of ${yearOf(latest)}.` : ""}`
      : `番号の線をまたぐ増減は、対象年齢の拡大や面接から郵送への変更によることがある。質問は規模一般についてで、個別の装備・予算・税は問わない。${first ? `白抜きは${yearOf(latest)}年の速報値。` : ""}`;
  },
  breaks,
  notes(rows, locale) {
    const known = new Set(of(rows, "reduce").map(yearOf));
    const missing = of(rows, "strengthen")
      .map(yearOf)
      .filter((year) => !known.has(year));
    const [gapEn, gapJa] =
      missing.length === 0
        ? ["", ""]
        : [
            ` Nor was the share for reducing in ${list(missing, "en")}.`,
            `${list(missing, "ja")}年の「縮小」の値も確認できない。`
          ];
    const yomiuri = rows.filter(({question_id}) => question_id === other.question).at(-1)!;
    const [share, year] = [formatPercent(yomiuri.share_pct), yearOf(yomiuri)];
    return locale === "en"
      ? [
          `The question has been asked since 1991; no figures of the surveys before those shown were found.${gapEn}`,
          `The Yomiuri asks whether people are for or against a stronger defense and offers no “as they are”: ${share} were for it in ${year}.`
        ]
      : [
          `この質問は1991年から。表示より前の調査の値は確認できない。${gapJa}`,
          `読売は防衛力強化への賛否だけを尋ね、「今の程度」の選択肢がない。${year}年の賛成は${share}。`
        ];
  },
  read: (row, locale) => ({
    series: (row.question_id === other.question ? other : answers[row.answer as Answer]).words[locale],
    date: formatDate(row.date, locale),
    value: shareWords(row, locale)
  }),
  readOther: (value) => formatPercent(Number(value)),
  marks: (rows, room) => layoutTimeLines(lines(rows, room)).marks,
  draw: (rows, options) => timeLines(lines(rows, roomOf(options)), options),
  heights: {narrow: 320, medium: 380, wide: 400},
  facts(rows, locale) {
    const {stretches, latest, keep} = summary(rows);
    const newest = stretches.at(-1)!;
    const yomiuri = rows.filter(({question_id}) => question_id === other.question).at(-1)!;
    return {
      yomiuri: formatPercent(yomiuri.share_pct),
      "yomiuri-date": formatDate(yomiuri.date, locale),
      latest: formatPercent(latest.share_pct),
      "latest-date": dateWords(latest, locale),
      keep: formatPercent(keep.share_pct),
      reduce: formatPercent(of(rows, "reduce").at(-1)!.share_pct),
      first: formatPercent(stretches[0].first.share_pct),
      "first-year": yearOf(stretches[0].first),
      "first-last": formatPercent(stretches[0].last.share_pct),
      "first-last-year": yearOf(stretches[0].last),
      "mail-first": formatPercent(newest.first.share_pct),
      "mail-first-year": yearOf(newest.first)
    };
  }
});

function of(rows: readonly ShareRow[], answer: Answer): ShareRow[] {
  return rows.filter((row) => row.question_id === question && row.answer === answer);
}

/** The stretches of comparable surveys of those who want more, and the latest answers. */
function summary(rows: readonly ShareRow[]) {
  const more = of(rows, "strengthen");
  const stretches = segments(
    sharePoints(more, () => true),
    cutsOf(breaks, where),
    maxStep
  )
    .filter((run) => run.length > 1)
    .map((run) => ({first: more[run[0].row], last: more[run.at(-1)!.row]}));
  return {stretches, latest: more.at(-1)!, keep: of(rows, "keep").at(-1)!};
}

function lines(rows: readonly ShareRow[], room: Room): TimeLines {
  const {width, locale} = room;
  const narrow = width < narrowWidth;
  const years = rows.map(({date}) => decimalYear(date));
  const [first, last] = [Math.min(...years) - 0.5, Math.max(...years) + 0.5];
  return {
    panels: [
      {
        box: wholeBox(room),
        panel: {
          series: [
            ...(Object.keys(answers) as Answer[]).map((id) => {
              const points = sharePoints(rows, (row) => row.question_id === question && row.answer === id);
              const share = formatPercent(points.at(-1)?.y ?? NaN);
              return {
                id,
                label: `${narrow ? answers[id].short[locale] : answers[id].words[locale]} ${share}`,
                color: answers[id].color,
                points,
                breaks: cutsOf(breaks, where)
              };
            }),
            otherSeries(rows, locale, narrow)
          ],
          xDomain: [first, last],
          yDomain: [0, 80],
          yTicks: [0, 20, 40, 60, 80],
          xTicks: yearTicks(first, last),
          formatX: String,
          formatY: (y) => `${y}%`,
          gutter: 34,
          maxStep,
          dots: true,
          rules: rulesOf(breaks, where)
        }
      }
    ]
  };
}

/** The answers to the other question stand in a line of their own. */
function otherSeries(rows: readonly ShareRow[], locale: Locale, narrow: boolean): Series {
  const points = sharePoints(rows, ({question_id}) => question_id === other.question);
  const share = points.at(-1)?.y;
  return {
    id: "for-or-against",
    label: typeof share === "number" ? `${(narrow ? other.short : other.label)[locale]} ${formatPercent(share)}` : "",
    color: "extra2",
    points,
    light: true
  };
}
