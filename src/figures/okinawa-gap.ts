import {dumbbells} from "../charts/dumbbell.ts";
import {layoutDumbbells, type DumbbellEnd, type Dumbbells} from "../charts/layout-dumbbell.ts";
import {formatDate, formatPercent} from "../lib/format.ts";
import type {Locale} from "../lib/words.ts";
import {defineFigure, type Arquero, type Tables} from "./figure.ts";
import {items, pollsters, year, type Item} from "./okinawa-gap-items.ts";
import {shareRows, shareWords, type ShareRow} from "./poll-shares.ts";

interface GapRow extends ShareRow {
  readonly population: keyof typeof sides;
  readonly question_en: string;
  readonly question_ja: string;
}

const sides = {
  japan: {words: {en: "Nationwide", ja: "全国"}, color: "japan"},
  okinawa: {words: {en: "Okinawa", ja: "沖縄"}, color: "extra1"}
} as const;

export const okinawaGap = defineFigure<GapRow>({
  id: "okinawa-gap",
  datasets: ["polls"],
  page: "/polls",
  rows: gapRows,
  title(rows, locale) {
    const {widest} = summary(rows);
    const [japan, okinawa] = [formatPercent(widest.japan), formatPercent(widest.okinawa)];
    return locale === "en"
      ? `Okinawa and the nation are farthest apart on “${lower(widest.words.en)}”: ${japan} nationwide, ${okinawa} in Okinawa (${year})`
      : `沖縄と全国の差が最も大きいのは「${widest.words.ja}」——全国${japan}、沖縄${okinawa}（${year}年）`;
  },
  subtitle: (_, locale) =>
    locale === "en"
      ? `Share who give the answer nationwide and in Okinawa, same question by the same pollster in ${year}, percent`
      : `同じ調査主体の同じ質問への回答の割合（全国と沖縄、${year}年、％）`,
  alt(rows, locale) {
    const parts = summary(rows).pairs.map(({words, japan, okinawa}) =>
      locale === "en"
        ? `${words.en} ${formatPercent(japan)} and ${formatPercent(okinawa)}`
        : `${words.ja}${formatPercent(japan)}・${formatPercent(okinawa)}`
    );
    return locale === "en"
      ? `Dumbbells of ${parts.length} answers, nationwide and in Okinawa: ${parts.join("; ")}.`
      : `${parts.length}の回答についての全国・沖縄の比較：${parts.join("、")}。`;
  },
  caveat: (_, locale) =>
    locale === "en"
      ? "One year; the three pollsters ask in different words, and only pairs can be compared. “Nationwide” includes Okinawa. Shares come from samples: gaps of a few points may be chance."
      : "一年分のみ。質問文は調査主体により異なり、比較できるのは各組の二点のみ。全国には沖縄を含む。標本調査のため数ポイントの差は偶然でありうる。",
  breaks: [],
  notes: (_, locale) =>
    locale === "en"
      ? [
          "Hollow: printed as “about”, rounded. How Ryukyu Shimpo and Mainichi asked is not printed; the others asked by mail.",
          "Left out: answers that the documents give for one of the two publics only."
        ]
      : [
          "白抜きは「約」とされた概数。琉球新報・毎日の調査方法は記載がない。他は郵送。",
          "一方の集団の値しか確認できない回答は除いた。"
        ],
  read: (row, locale) => ({
    series: `${sides[row.population].words[locale]}: ${locale === "en" ? `${row.question_en} ${row.answer_en}` : `${row.question_ja}${row.answer_ja}`}`,
    date: formatDate(row.date, locale),
    value: shareWords(row, locale)
  }),
  readOther: (value) => formatPercent(Number(value)),
  marks: (rows, room) => layoutDumbbells(data(rows, room.locale), room).marks,
  draw: (rows, options) => dumbbells(data(rows, options.locale ?? "en"), options),
  heights: {narrow: 680, medium: 500, wide: 500},
  facts(rows) {
    const {pairs} = summary(rows);
    const shares = Object.fromEntries(
      pairs.flatMap(({fact, japan, okinawa}) => [
        [fact, formatPercent(japan)],
        [`${fact}-okinawa`, formatPercent(okinawa)]
      ])
    );
    return {year, ...shares};
  }
});

/** Both rows of each answer that both publics were asked for in the same month. */
function gapRows(tables: Tables, aq: Arquero): GapRow[] {
  const answers: Record<string, string[]> = {};
  for (const {japan, okinawa = japan, answer} of items)
    for (const question of new Set([japan, okinawa])) (answers[question] ??= []).push(answer);
  const rows = shareRows<GapRow>(tables, aq, answers, ["population", "question_en", "question_ja"]).filter(({date}) =>
    date.startsWith(year)
  );
  return items.flatMap((item) => pair(rows, item));
}

/** The two rows of an answer, nationwide first; none where one of them is missing. */
function pair(rows: readonly GapRow[], {japan, okinawa = japan, answer}: Item): GapRow[] {
  const nation = rows.find((row) => row.question_id === japan && row.answer === answer && row.population === "japan");
  const there = rows.find(
    (row) =>
      row.question_id === okinawa && row.answer === answer && row.population === "okinawa" && row.date === nation?.date
  );
  return nation && there ? [nation, there] : [];
}

function summary(rows: readonly GapRow[]) {
  const pairs = items.flatMap(({words, fact, ...item}) => {
    const [nation, there] = pair(rows, {words, fact, ...item});
    return nation ? [{words, fact, japan: nation.share_pct, okinawa: there.share_pct}] : [];
  });
  const gap = ({japan, okinawa}: {japan: number; okinawa: number}) => Math.abs(japan - okinawa);
  return {pairs, widest: pairs.reduce((a, b) => (gap(b) > gap(a) ? b : a))};
}

function lower(phrase: string): string {
  return phrase.charAt(0).toLowerCase() + phrase.slice(1);
}

function data(rows: readonly GapRow[], locale: Locale): Dumbbells {
  const end = (row: GapRow): DumbbellEnd => ({
    value: row.share_pct,
    row: rows.indexOf(row),
    hollow: /\bPrinted as “about”/.test(row.note ?? "")
  });
  return {
    groups: pollsters.map(({heading, items: own}) => ({
      heading: heading[locale],
      items: own.flatMap((item) => {
        const [nation, there] = pair(rows, item);
        return nation ? [{label: item.words[locale], ends: [end(nation), end(there)] as const}] : [];
      })
    })),
    sides: [
      {name: sides.japan.words[locale], color: sides.japan.color},
      {name: sides.okinawa.words[locale], color: sides.okinawa.color}
    ],
    ticks: [0, 25, 50, 75, 100],
    format: (value) => `${value}%`
  };
}
