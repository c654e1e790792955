import {layoutTimeLines, timeLines} from "../charts/time-lines.ts";
import {formatCount, formatDate, formatPercent} from "../lib/format.ts";
import {list} from "../lib/list.ts";
import type {Words} from "../lib/words.ts";
import {pollLines as lines} from "./article9-polls-lines.ts";
import {changes, claimed, pollsters, pollstersDrawn, queryRows, spread, type PollRow} from "./article9-polls-rows.ts";
import {defineFigure, roomOf} from "./figure.ts";
import {answersIn, modes} from "./poll-shares.ts";

export const article9Polls = defineFigure<PollRow>({
  id: "article9-polls",
  datasets: ["polls"],
  page: "/polls",
  rows: queryRows,
  title(rows, locale) {
    const {year, low, high} = spread(rows);
    return locale === "en"
      ? `Should Article 9 be revised? In ${year}, ${formatPercent(low.share_pct)} to ${formatPercent(high.share_pct)} said yes, depending on who asked and how`
      : `9条を改正すべきか——${year}年の賛成は${formatPercent(low.share_pct)}〜${formatPercent(high.share_pct)}、問う側と方法で異なる`;
  },
  subtitle: (_, locale) =>
    locale === "en"
      ? "Share in favor of revising Article 9, in each pollster’s own words; each line is one question by one mode"
      : "9条改正に肯定的な回答の割合（質問文は各社）。線は一つの質問・方法",
  alt(rows, locale) {
    const {year, low, high} = spread(rows);
    const {revise, against, debate, debateAgainst} = claimed(rows);
    const name = ({pollster}: PollRow) => pollsters[pollster].words[locale];
    return locale === "en"
      ? `Line chart of polls on revising Article 9 by pollster. In ${year} from ${formatPercent(low.share_pct)} (${name(low)}) to ${formatPercent(high.share_pct)} (${name(high)}). Kyodo 2023: ${revise} for, ${against} against revision; ${debate} for, ${debateAgainst} against speeding up the debate in the Diet.`
      : `9条改正の世論調査の折れ線グラフ（調査主体別）。${year}年は${formatPercent(low.share_pct)}（${name(low)}）から${formatPercent(high.share_pct)}（${name(high)}）。共同2023年：改正必要${revise}、不要${against}、国会の議論を急ぐべき${debate}、急ぐ必要なし${debateAgainst}。`;
  },
  caveat: (_, locale) =>
    locale === "en"
      ? "The questions differ in words, options and mode: a gap between two lines may be the question’s, not the public’s. Mail surveys leave few undecided; NHK’s telephone surveys offer a third answer, “cannot say”."
      : "質問文・選択肢・方法が異なり、線の間の差は世論ではなく質問の差でありうる。郵送調査は態度保留が少なく、NHKの電話調査には「どちらともいえない」がある。",
  breaks: [],
  notes(rows, locale) {
    const {revise, against, debate, debateAgainst} = claimed(rows);
    return locale === "en"
      ? [
          `Marked: Kyodo’s mail survey of spring 2023. ${revise} saw a need to revise Article 9 and ${against} did not; on a second question, ${debate} wanted the Diet to speed up its debate and ${debateAgainst} did not. They are two questions.`,
          `Lines end where no survey of the next two years was found, and at these changes. ${changes(rows, locale)}`,
          "In the dataset only: polls among part of the public, and Yomiuri’s questions, which offer three ways to handle Article 9 or ask about single paragraphs."
        ]
      : [
          `丸印：共同通信の2023年春の郵送調査。9条改正が必要${revise}、不要${against}。別の質問で、国会の議論を急ぐべき${debate}、急ぐ必要はない${debateAgainst}。`,
          `2年以内に次の調査がない箇所と次の変更で線を切る。${changes(rows, locale)}`,
          "一部の回答者に限った質問と、9条への三つの対応や項別の改正を問う読売の質問はデータセットのみに収録。"
        ];
  },
  read: ({pollster, mode, date, share_pct, sample_size, answer, question_en, question_ja}, locale) => ({
    series: `${pollsters[pollster].words[locale]} (${modes[mode][locale]}): ${locale === "en" ? question_en : question_ja}`,
    date: formatDate(date, locale),
    value: `${formatPercent(share_pct)} ${said[answer][locale]}${answersIn(sample_size, locale)}`
  }),
  readOther: (value) => formatPercent(Number(value)),
  marks: (rows, room) => layoutTimeLines(lines(rows, room)).marks,
  draw: (rows, options) => timeLines(lines(rows, roomOf(options)), options),
  heights: {narrow: 420, medium: 440, wide: 480},
  facts(rows, locale) {
    const {year, low, high} = spread(rows);
    const {revise, against, debate, debateAgainst, row} = claimed(rows);
    return {
      year,
      low: formatPercent(low.share_pct),
      "low-pollster": pollsters[low.pollster].words[locale],
      high: formatPercent(high.share_pct),
      "high-pollster": pollsters[high.pollster].words[locale],
      "kyodo-revise": revise,
      "kyodo-against": against,
      "kyodo-debate": debate,
      "kyodo-debate-against": debateAgainst,
      "kyodo-sample": row.sample_size === null ? "?" : formatCount(row.sample_size),
      pollsters: list(
        pollstersDrawn(rows).map((id) => pollsters[id].words[locale]),
        locale
      )
    };
  }
});

const said = {yes: {en: "yes", ja: "賛成"}, no: {en: "no", ja: "反対"}} as const satisfies Record<string, Words>;
