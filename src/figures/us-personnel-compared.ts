import {layoutTimeLines, timeLines} from "../charts/time-lines.ts";
import {shareBreaks} from "../datasets/us-personnel-share-breaks.ts";
import {formatCount, formatDate, formatPercent} from "../lib/format.ts";
import {list} from "../lib/list.ts";
import type {Locale} from "../lib/words.ts";
import {defineFigure, roomOf} from "./figure.ts";
import {
  comparedLines as lines,
  comparedYears,
  measureChoice,
  placeNames,
  placesChoice,
  scaleChoice
} from "./us-personnel-compared-lines.ts";
import {
  comparedRows,
  countAt,
  countBreaks,
  countsOf,
  places,
  shareOf,
  sharesOf,
  standing,
  yearOf,
  type ComparedRow,
  type Place
} from "./us-personnel-compared-rows.ts";
import {chosen} from "./view.ts";

export const usPersonnelCompared = defineFigure<ComparedRow>({
  id: "us-personnel-compared",
  datasets: ["us-personnel", "us-personnel-share"],
  page: "/deployments",
  rows: comparedRows,
  title(rows, locale) {
    const {latest, ranked, since, withShips} = standing(rows);
    const [most, second] = ranked;
    const year = yearOf(latest);
    const named = ({iso3, personnel}: (typeof ranked)[number]) =>
      locale === "en"
        ? `${placeNames[iso3].en} ${formatCount(personnel)}`
        : `${placeNames[iso3].ja}${formatCount(personnel)}人`;
    const others = places.length - 1;
    if (since === undefined) {
      const japan = ranked.find(({iso3}) => iso3 === "JPN")!;
      return locale === "en"
        ? `${placeNames[most.iso3].en} has the most U.S. forces of ${places.length} places compared: ${formatCount(most.personnel)} in ${year}, ${named(japan)}`
        : `比較した${places.length}か所で米軍が最も多いのは${named(most)}（${year}年）、${named(japan)}`;
    }
    return locale === "en"
      ? `Japan has had more U.S. forces than ${others} other places since ${since}${withShips ? ", when crews of ships based there began to be counted" : ""}: ${formatCount(most.personnel)} in ${year}, ${named(second)}`
      : `在日米軍は${since}年以降、比較した他の${others}か所より多い。${year}年${formatCount(most.personnel)}人、${named(second)}${withShips ? `——${since}年は母港とする艦艇の乗組員を数え始めた年` : ""}`;
  },
  subtitle(_, locale, view) {
    if (chosen(measureChoice, view) === "share") {
      return locale === "en"
        ? "Active-duty U.S. personnel in a country, percent of all outside the United States, at the dates for which the total is known"
        : "各国の米軍現役人員が在外総数に占める割合（％、総数が判明する時点のみ）";
    }
    return locale === "en"
      ? "Active-duty U.S. military personnel, September of each year (June to 1956); Japan with Okinawa"
      : "米軍現役人員、各年9月（1956年までは6月）。日本は沖縄を含む";
  },
  controls: (rows) => [measureChoice, scaleChoice, placesChoice, comparedYears(rows)],
  alt(rows, locale) {
    const ends = places.map((iso3) => {
      const [peak, latest] = [peakOf(rows, iso3), countsOf(rows, iso3).at(-1)!];
      return locale === "en"
        ? `${placeNames[iso3].en} ${formatCount(latest.personnel)} (most ${formatCount(peak.personnel)}, ${yearOf(peak)})`
        : `${placeNames[iso3].ja}${formatCount(latest.personnel)}人（最多${yearOf(peak)}年${formatCount(peak.personnel)}人）`;
    });
    const year = yearOf(standing(rows).latest);
    return locale === "en"
      ? `Lines of U.S. personnel in ${places.length} places from ${yearOf(rows[0])}, cut where the count changes. In ${year}: ${list(ends, "en")}.`
      : `${yearOf(rows[0])}年以降の${places.length}か所の米軍人員の折れ線グラフ（集計基準の変更で線を切る）。${year}年は${list(ends, "ja")}。`;
  },
  caveat: (_, locale) =>
    locale === "en"
      ? "Compare places within one stretch between numbered breaks: whether crews of ships count has changed, and it matters most where a fleet has its home port. A step across a gap may be one of definition, not of forces."
      : "国・地域の比較は、番号で示す断絶の間に限って読む必要がある。艦艇の乗組員の扱いは度々変わり、母港のある所ほど影響が大きい。線の切れ目をまたぐ増減は定義の変更によることがある。",
  breaks: [...countBreaks, ...shareBreaks],
  notes: (_, locale) =>
    locale === "en"
      ? [
          "There are no reports of 1951 and 1952. Guam to 1962 with the other Mariana Islands.",
          "Shares: the total includes persons afloat, Japan is without crews of ships; Guam is U.S. territory and has none. Dates too far apart to be joined."
        ]
      : [
          "1951・52年の報告はない。グアムは1962年までマリアナ諸島全体。",
          "割合の総数は洋上の人員を含み、日本は艦艇の乗組員を含まない。グアムは米国領のため割合がない。時点が離れているため線で結ばない。"
        ],
  read: (row, locale) => ({
    series: placeNames[row.iso3][locale],
    date: formatDate(row.date, locale),
    value:
      row.abroad === null
        ? persons(row.personnel, locale)
        : locale === "en"
          ? `${formatPercent(shareOf(row), 1)} of all abroad, ${persons(row.personnel, locale)}`
          : `在外総数の${formatPercent(shareOf(row), 1)}、${persons(row.personnel, locale)}`
  }),
  readOther: (value, locale) => persons(Number(value), locale),
  marks: (rows, room) => layoutTimeLines(lines(rows, room)).marks,
  draw: (rows, options) => timeLines(lines(rows, roomOf(options)), options),
  heights: {narrow: 400, medium: 420, wide: 460},
  facts(rows, locale) {
    const {latest, ranked, since, before, after, withoutShips} = standing(rows);
    const end = (iso3: Place) => formatCount(countsOf(rows, iso3).at(-1)!.personnel);
    const at = (iso3: Place, year: number) => formatCount(countAt(rows, iso3, year)!);
    const peak = (iso3: Place) => peakOf(rows, iso3);
    const [firstShare, lastShare] = [sharesOf(rows, "JPN")[0], sharesOf(rows, "JPN").at(-1)!];
    const highShare = sharesOf(rows, "JPN").reduce((a, b) => (shareOf(b) > shareOf(a) ? b : a));
    const [bare] = withoutShips;
    return {
      japan: end("JPN"),
      germany: end("DEU"),
      korea: end("KOR"),
      guam: end("GUM"),
      philippines: end("PHL"),
      australia: end("AUS"),
      year: String(yearOf(latest)),
      since: String(since ?? ""),
      places: String(places.length),
      rank: String(ranked.findIndex(({iso3}) => iso3 === "JPN") + 1),
      before: String(before),
      after: String(after),
      "japan-before": at("JPN", before),
      "germany-before": at("DEU", before),
      "japan-after": at("JPN", after),
      "germany-after": at("DEU", after),
      "korea-after": at("KOR", after),
      "guam-after": at("GUM", after),
      "germany-peak": formatCount(peak("DEU").personnel),
      "germany-peak-year": String(yearOf(peak("DEU"))),
      "korea-peak": formatCount(peak("KOR").personnel),
      "korea-peak-year": String(yearOf(peak("KOR"))),
      "philippines-peak": formatCount(peak("PHL").personnel),
      "philippines-peak-year": String(yearOf(peak("PHL"))),
      "bare-year": String(yearOf(bare)),
      "bare-japan": formatCount(bare.personnel),
      "bare-germany": at("DEU", yearOf(bare)),
      "share-first": formatPercent(shareOf(firstShare), 1),
      "share-first-date": formatDate(firstShare.date, locale),
      "share-high": formatPercent(shareOf(highShare), 1),
      "share-high-date": formatDate(highShare.date, locale),
      "share-last": formatPercent(shareOf(lastShare), 1),
      "share-last-date": formatDate(lastShare.date, locale),
      "share-first-persons": formatCount(firstShare.personnel),
      "share-high-persons": formatCount(highShare.personnel)
    };
  }
});

function peakOf(rows: readonly ComparedRow[], iso3: Place): ComparedRow {
  return countsOf(rows, iso3).reduce((a, b) => (b.personnel > a.personnel ? b : a));
}

function persons(count: number, locale: Locale): string {
  return locale === "en" ? `${formatCount(count)} persons` : `${formatCount(count)}人`;
}
