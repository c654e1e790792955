import {layoutTimeLines, timeLines} from "../charts/time-lines.ts";
import {formatDate, formatPercent} from "../lib/format.ts";
import {defineFigure, roomOf} from "./figure.ts";
import {
  breaks,
  lineWords,
  pollsters,
  questions,
  rowsOf,
  trustLines as lines,
  type TrustRow
} from "./mutual-trust-lines.ts";
import {shareRows, shareWords, yearOf} from "./poll-shares.ts";

export const mutualTrust = defineFigure<TrustRow>({
  id: "mutual-trust",
  datasets: ["polls"],
  page: "/polls",
  rows: (tables, aq) => shareRows<TrustRow>(tables, aq, questions, ["population", "pollster"]),
  title(rows, locale) {
    const {both, pew} = summary(rows);
    const [america, japan] = [formatPercent(both.america.share_pct), formatPercent(both.japan.share_pct)];
    const year = yearOf(both.japan);
    const reverse =
      pew && pew.america.share_pct > pew.japan.share_pct !== both.america.share_pct > both.japan.share_pct;
    const other = pew &&
      reverse && {
        en: `; Pew found the reverse, ${formatPercent(pew.america.share_pct)} and ${formatPercent(pew.japan.share_pct)}, in ${yearOf(pew.japan)}`,
        ja: `。${yearOf(pew.japan)}年のピューでは逆に${formatPercent(pew.america.share_pct)}と${formatPercent(pew.japan.share_pct)}`
      };
    return locale === "en"
      ? `${america} of Americans trusted Japan and ${japan} of Japanese the United States in ${year}, by Yomiuri and Gallup${other ? other.en : ""}`
      : `読売・ギャラップの${year}年調査では米国人の${america}が日本を、日本人の${japan}が米国を信頼${other ? other.ja : ""}`;
  },
  subtitle: (_, locale) =>
    locale === "en"
      ? "Share who trust the other country, and Americans who call Japan a dependable ally or friend, percent"
      : "相手国を信頼する割合と、日本を信頼できる友邦とする米国人の割合（％）",
  alt(rows, locale) {
    const {latest, public: people, leaders} = summary(rows);
    const at = (row: TrustRow) =>
      locale === "en"
        ? `${formatPercent(row.share_pct)} in ${yearOf(row)}`
        : `${yearOf(row)}年${formatPercent(row.share_pct)}`;
    const first = rowsOf(rows, "japan")[0];
    return locale === "en"
      ? `Two line charts. Trust in the United States in Japan: ${at(first)}, ${at(latest)}. Japan is a dependable ally: ${at(people)} of the U.S. public, ${at(leaders)} of opinion leaders.`
      : `二つの折れ線グラフ。日本で米国を信頼：${at(first)}、${at(latest)}。日本は信頼できる友邦：米国の一般${at(people)}、有識者${at(leaders)}。`;
  },
  caveat: (_, locale) =>
    locale === "en"
      ? "What people mean by trust depends on the question: each panel asks in its own words, and hollow points are those of other pollsters. Whether Japan is dependable is asked by Japan’s own Ministry of Foreign Affairs."
      : "「信頼」の意味は質問により異なる。二つの枠の質問は異なり、白抜きは他社の調査。「信頼できる友邦」は日本の外務省の調査。",
  breaks,
  notes: (rows, locale) => {
    const change = rows.find(({question_id}) => question_id === "mofa-us-dependable-four-way");
    const year = change && yearOf(change);
    const {own} = summary(rows);
    return locale === "en"
      ? [
          `Lines end where no figure of the next year was found. ${year ? `From ${year} the ministry offers four answers instead of three, and the line begins anew.` : ""}`.trim(),
          ...(own ? [`Yomiuri’s own survey of ${yearOf(own)} is not the joint one.`] : [])
        ]
      : [
          `翌年の値が確認できない箇所で線を切る。${year ? `外務省は${year}年から選択肢が3段階から4段階に変わり、線を改めた。` : ""}`,
          ...(own ? [`読売の${yearOf(own)}年の値は共同調査ではない自社調査。`] : [])
        ];
  },
  read: (row, locale) => ({
    series: `${lineWords(row)[locale]} (${pollsters[row.pollster][locale]})`,
    date: formatDate(row.date, locale),
    value: shareWords(row, locale)
  }),
  readOther: (value) => formatPercent(Number(value)),
  marks: (rows, room) => layoutTimeLines(lines(rows, room)).marks,
  draw: (rows, options) => timeLines(lines(rows, roomOf(options)), options),
  heights: {narrow: 560, medium: 380, wide: 400},
  facts(rows, locale) {
    const {both, pew, latest, own, public: people, leaders} = summary(rows);
    return {
      ...(pew && {
        "pew-year": yearOf(pew.japan),
        "pew-japan": formatPercent(pew.japan.share_pct),
        "pew-america": formatPercent(pew.america.share_pct)
      }),
      "both-year": yearOf(both.japan),
      "both-japan": formatPercent(both.japan.share_pct),
      "both-america": formatPercent(both.america.share_pct),
      latest: formatPercent(latest.share_pct),
      "latest-date": formatDate(latest.date, locale),
      ...(own && {own: formatPercent(own.share_pct), "own-date": formatDate(own.date, locale)}),
      public: formatPercent(people.share_pct),
      leaders: formatPercent(leaders.share_pct),
      "mofa-year": yearOf(people)
    };
  }
});

/** The last year in which both publics answered, what Pew found of both, and the latest of each line. */
function summary(rows: readonly TrustRow[]) {
  const japan = rowsOf(rows, "japan");
  const america = rowsOf(rows, "united-states");
  const pairs = japan.flatMap((row) => {
    const other = america.find(({date}) => date === row.date);
    return other ? [{japan: row, america: other}] : [];
  });
  const pewJapan = rowsOf(rows, "japan-others").find(({pollster}) => pollster === "pew");
  const pewAmerica = rowsOf(rows, "united-states-others").find(({date}) => date === pewJapan?.date);
  return {
    both: pairs.at(-1)!,
    pew: pewJapan && pewAmerica && {japan: pewJapan, america: pewAmerica},
    latest: japan.at(-1)!,
    own: rowsOf(rows, "japan-others").find(({pollster}) => pollster === "yomiuri"),
    public: rowsOf(rows, "public").at(-1)!,
    leaders: rowsOf(rows, "leaders").at(-1)!
  };
}
