import {layoutTimeLines, timeLines} from "../charts/time-lines.ts";
import {formatDate, formatPercent} from "../lib/format.ts";
import {list} from "../lib/list.ts";
import type {Locale} from "../lib/words.ts";
import {breaks, constitutionLines as lines, yearsOf} from "./constitution-polls-lines.ts";
import {
  latestOf,
  oneSided,
  pollsterOf,
  pollsters,
  questions,
  since,
  verdicts,
  type PollsterId
} from "./constitution-polls-rows.ts";
import {defineFigure, roomOf} from "./figure.ts";
import {shareRows, shareWords, type ShareRow} from "./poll-shares.ts";

export const constitutionPolls = defineFigure<ShareRow>({
  id: "constitution-polls",
  datasets: ["polls"],
  page: "/polls",
  rows: (tables, aq) => shareRows(tables, aq, questions).filter(({date}) => date >= since),
  title(rows, locale) {
    const {year, found, more, low, high} = verdicts(rows);
    const all = more.length === found.length;
    const range = `${formatPercent(low.yes)}${locale === "en" ? " to " : "〜"}${formatPercent(high.yes)}`;
    if (locale === "en")
      return `In ${year}, ${all ? `all ${found.length} pollsters` : `${more.length} of ${found.length} pollsters`} found more people for revising the Constitution than against it, but their shares for it run from ${range}`;
    return `${year}年、憲法改正の賛成が反対を上回ったのは${found.length}つの調査${all ? "すべて" : `のうち${more.length}つ`}。賛成は${range}と開きがある`;
  },
  subtitle: (_, locale) =>
    locale === "en"
      ? "Shares for and against revising the Constitution at all, in each pollster’s own words, percent"
      : "憲法を改正すること自体への賛否（質問文は各社、％）",
  controls: (rows) => [yearsOf(rows)],
  alt(rows, locale) {
    const parts = (Object.keys(pollsters) as PollsterId[]).map((id) => {
      const {date, yes, no} = latestOf(rows, id);
      const name = pollsters[id].words[locale];
      return locale === "en"
        ? `${name} ${date.slice(0, 4)}: ${formatPercent(yes)} for, ${formatPercent(no)} against`
        : `${name}${date.slice(0, 4)}年は賛成${formatPercent(yes)}、反対${formatPercent(no)}`;
    });
    return locale === "en"
      ? `Small line charts, one for each pollster. Latest: ${parts.join("; ")}.`
      : `調査主体別の小さな折れ線グラフ。直近：${parts.join("；")}。`;
  },
  caveat: (_, locale) =>
    locale === "en"
      ? "To revise the Constitution is not to revise Article 9: people may want another article changed. The questions differ in words and mode, and NHK offers a third answer, “cannot say”, so levels cannot be compared between panels."
      : "憲法改正への賛成は9条改正への賛成とは限らない。質問文と方法は各社で異なり、NHKには「どちらともいえない」もあるため、枠の間で水準は比較できない。",
  breaks,
  notes(rows, locale) {
    const names = list(
      oneSided(rows).map((id) => pollsters[id].words[locale]),
      locale
    );
    return locale === "en"
      ? [
          "Lines end where the next year’s survey was not found, and at the changes above.",
          `${names}: of some surveys only the share for revision is known. Surveys before ${since}, and other answers, are in the dataset.`
        ]
      : [
          "翌年の調査が確認できない箇所と上記の変更で線を切る。",
          `${names}には賛成の割合しか確認できない調査がある。${since}年より前の調査と他の回答はデータセットに収録。`
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
  heights: {narrow: 720, medium: 480, wide: 520},
  facts(rows, locale) {
    const {year, found, more, low, high} = verdicts(rows);
    return {
      year,
      pollsters: String(found.length),
      more: String(more.length),
      low: formatPercent(low.yes),
      "low-pollster": pollsters[low.id].words[locale],
      high: formatPercent(high.yes),
      "high-pollster": pollsters[high.id].words[locale]
    };
  }
});

function seriesWords(row: ShareRow, locale: Locale): string {
  const name = pollsters[pollsterOf(row)].words[locale];
  return locale === "en" ? `${name}: ${row.answer_en}` : `${name}：${row.answer_ja}`;
}
