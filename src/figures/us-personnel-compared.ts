import {layoutTimeLines, timeLines} from "../charts/time-lines.ts";
import {shareBreaks} from "../datasets/us-personnel-share-breaks.ts";
import {decimalYear, formatCount, formatDate, formatPercent} from "../lib/format.ts";
import {list} from "../lib/list.ts";
import type {Locale} from "../lib/words.ts";
import {defineFigure, roomOf} from "./figure.ts";
import {countBreaks, countryControl, isCount, lines, scaleControl, yearsOf} from "./us-personnel-compared-lines.ts";
import {compared, comparedRows, type Compared, type ComparedRow, type CountRow} from "./us-personnel-compared-rows.ts";

const [shareBreak] = shareBreaks;

export const usPersonnelCompared = defineFigure<ComparedRow>({
  id: "us-personnel-compared",
  datasets: ["us-personnel", "us-personnel-share"],
  page: "/deployments",
  rows: comparedRows,
  title(rows, locale) {
    const {top, since, atBreak, latest, second} = summary(rows);
    const year = since.slice(0, 4);
    const values = (row: CountRow) => `${formatCount(row.value)} ${row === latest ? "in" : ""}`.trim();
    if (top !== "JPN")
      return locale === "en"
        ? `Of six places compared, ${compared[top].words.en} has the most U.S. forces; Japan has ${formatCount(latest.value)}`
        : `比較した6つの国・地域で米軍人員が最多は${compared[top].words.ja}、日本は${formatCount(latest.value)}人`;
    return locale === "en"
      ? `Japan has had the most U.S. forces of six places since ${year}${atBreak ? ", when the count changed" : ""}: ${values(latest)} ${latest.date.slice(0, 4)}, ${compared[second.iso3].words.en} ${formatCount(second.value)}`
      : `6つの国・地域の米軍人員は${year}年${atBreak ? "（集計変更）" : ""}以降日本が最多——${latest.date.slice(0, 4)}年は${formatCount(latest.value)}人、${compared[second.iso3].words.ja}は${formatCount(second.value)}人`;
  },
  subtitle: (_, locale) =>
    locale === "en"
      ? "Active-duty U.S. personnel, September of each year (June to 1956); below, their share of all U.S. forces abroad at six dates"
      : "米軍現役人員（各年9月、1956年までは6月）と、在外米軍の総数に占める割合（6時点）",
  controls: (rows) => [countryControl, scaleControl, yearsOf(rows)],
  alt(rows, locale) {
    const items = (Object.keys(compared) as Compared[]).map((iso3) => {
      const own = of(rows, iso3);
      const peak = own.reduce((a, b) => (b.value > a.value ? b : a));
      const end = own.at(-1)!;
      return locale === "en"
        ? `${compared[iso3].words.en} ${formatCount(peak.value)} at its peak in ${peak.date.slice(0, 4)} and ${formatCount(end.value)} in ${end.date.slice(0, 4)}`
        : `${compared[iso3].words.ja}は最多${formatCount(peak.value)}人（${peak.date.slice(0, 4)}年）、${end.date.slice(0, 4)}年${formatCount(end.value)}人`;
    });
    return locale === "en"
      ? `Lines of U.S. personnel in six places: ${items.join("; ")}. Dots of the share of all U.S. forces abroad at six dates from 1990 to 2009.`
      : `6つの国・地域の米軍人員の折れ線グラフ。${items.join("。")}。在外総数に占める割合を1990〜2009年の6時点で示す。`;
  },
  caveat: (_, locale) =>
    locale === "en"
      ? "The rules of the count changed at each gap, and not in all places alike: since 2008 crews of ships count where they are based, which raises Japan. Other countries of the table, such as Vietnam, are not compared. The share is of all forces abroad, those afloat included; Japan’s leaves out ships based there."
      : "線の切れ目で集計基準が変わり、影響は国により異なる。2008年以降は母港の国で艦艇の乗組員を数え、日本の値は大きくなる。ベトナムなど表の他の国は比較しない。割合の分母は洋上の人員を含み、日本の値は母港とする艦艇の乗組員を含まない。",
  breaks: [...countBreaks, shareBreak],
  notes: (_, locale) =>
    locale === "en"
      ? [
          "Japan with Okinawa throughout. Guam is a territory of the United States: it has a count and no share.",
          "The total of all forces abroad is known for six dates only; Japan is not quoted in March 2000."
        ]
      : [
          "日本は全期間で沖縄を含む。グアムは米国領のため割合はない。",
          "在外米軍の総数が判明するのは6時点のみ。2000年3月は日本の記載がない。"
        ],
  read: ({kind, iso3, date, value}, locale) => ({
    series: kind === "count" ? compared[iso3].words[locale] : shareName(iso3, locale),
    date: formatDate(date, locale),
    value: kind === "count" ? persons(value, locale) : formatPercent(value, 1)
  }),
  readOther: (value, locale) => persons(Number(value), locale),
  marks: (rows, room) => layoutTimeLines(lines(rows, decimalYear(shareBreak.from) - 0.5, room)).marks,
  draw: (rows, options) => timeLines(lines(rows, decimalYear(shareBreak.from) - 0.5, roomOf(options)), options),
  heights: {narrow: 500, medium: 540, wide: 560},
  facts(rows, locale) {
    const {since, latest, second} = summary(rows);
    const last = (iso3: Compared) => formatCount(of(rows, iso3).at(-1)!.value);
    const shares = rows.filter((row) => row.kind === "share" && row.iso3 === "JPN" && row.date < shareBreak.from);
    const [least, most] = [
      shares.reduce((a, b) => (b.value < a.value ? b : a)),
      shares.reduce((a, b) => (b.value > a.value ? b : a))
    ];
    const end = shares.at(-1)!;
    const germany = of(rows, "DEU");
    const fallen = germany.find(({date}) => date.startsWith("1990"))!;
    return {
      since: since.slice(0, 4),
      "latest-date": formatDate(latest.date, locale),
      japan: last("JPN"),
      korea: last("KOR"),
      germany: last("DEU"),
      guam: last("GUM"),
      philippines: last("PHL"),
      australia: last("AUS"),
      "germany-1990": formatCount(fallen.value),
      "philippines-1990": formatCount(of(rows, "PHL").find(({date}) => date.startsWith("1990"))!.value),
      second: compared[second.iso3].words[locale],
      "share-least": formatPercent(least.value, 1),
      "share-least-date": formatDate(least.date, locale),
      "share-most": formatPercent(most.value, 1),
      "share-most-date": formatDate(most.date, locale),
      "share-last": formatPercent(end.value, 1),
      "share-last-date": formatDate(end.date, locale),
      names: list(
        (Object.keys(compared) as Compared[]).map((iso3) => compared[iso3].words[locale]),
        locale
      )
    };
  }
});

function persons(count: number, locale: Locale): string {
  return locale === "en" ? `${formatCount(count)} persons` : `${formatCount(count)}人`;
}

function shareName(iso3: Compared, locale: Locale): string {
  const name = compared[iso3].words[locale];
  return locale === "en" ? `${name}: share of all U.S. forces abroad` : `${name}・在外米軍の総数に占める割合`;
}

function of(rows: readonly ComparedRow[], iso3: Compared): CountRow[] {
  return rows.filter(isCount).filter((row) => row.iso3 === iso3);
}

/** Who has most now and second most, and from which report on without a break the first has had most. */
function summary(rows: readonly ComparedRow[]) {
  const counts = rows.filter(isCount);
  const dates = [...new Set(counts.map(({date}) => date))].sort();
  const most = (date: string) => counts.filter((row) => row.date === date).sort((a, b) => b.value - a.value);
  const [first, second] = most(dates.at(-1)!);
  const after = dates.findLastIndex((date) => most(date)[0].iso3 !== first.iso3);
  const since = dates[after + 1];
  return {
    top: first.iso3,
    second,
    latest: of(rows, "JPN").at(-1)!,
    since,
    atBreak: countBreaks.some(({from}) => from === since)
  };
}
