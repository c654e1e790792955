import {layoutTimeLines, timeLines} from "../charts/time-lines.ts";
import {supportMeasures} from "../datasets/host-nation-support-measures.ts";
import {formatChange, formatDate, formatFiscalYear, formatPercent, formatYen100m} from "../lib/format.ts";
import {list} from "../lib/list.ts";
import type {Locale} from "../lib/words.ts";
import {yearRanges} from "../lib/year-ranges.ts";
import {defineFigure, roomOf} from "./figure.ts";
import {drawnBreaks, supportLines as lines, supportYears, unitChoice} from "./host-nation-support-lines.ts";
import {agreements, amountsOf, shareOf, standing, supportRows, type SupportRow} from "./host-nation-support-rows.ts";
import {chosen} from "./view.ts";

export const hostNationSupport = defineFigure<SupportRow>({
  id: "host-nation-support",
  datasets: ["host-nation-support", "defense-budget", "agreements"],
  page: "/budgets",
  rows: supportRows,
  title(rows, locale) {
    const {latest, peak, realignment} = standing(rows);
    const year = formatFiscalYear(latest.fiscal_year, locale);
    const below = formatPercent((1 - latest.value_jpy_100m / peak.value_jpy_100m) * 100, 0);
    const top = formatFiscalYear(peak.fiscal_year, locale);
    const amount = formatYen100m(latest.value_jpy_100m, locale);
    const ratio = realignment && realignment.value_jpy_100m / latest.value_jpy_100m;
    if (locale === "en") {
      const head = `Japan’s host-nation support of ${year}, ${amount}, is ${peak === latest ? "the highest known" : `${below} below the highest known (${top})`}`;
      return ratio ? `${head}; realigning U.S. forces costs it ${compared(ratio, locale)}` : head;
    }
    const head = `${year}の駐留経費負担は${amount}で、${peak === latest ? "判明分で最高" : `判明分で最高の${top}より${below}少ない`}`;
    return ratio ? `${head}。米軍再編の経費は${compared(ratio, locale)}` : head;
  },
  subtitle(_, locale, view) {
    if (chosen(unitChoice, view) === "share") {
      return locale === "en"
        ? "Percent of the initial defense budget without SACO and realignment; counts that are parts of it"
        : "SACO・米軍再編経費等を除く当初予算に占める割合（％、その内数である項目のみ）";
    }
    return locale === "en"
      ? "What Japan budgets for U.S. forces by fiscal year and by what is counted, billion yen of the year"
      : "在日米軍に係る日本側の予算（会計年度、計上範囲別、名目、億円）";
  },
  controls: (rows) => [unitChoice, supportYears(rows)],
  alt(rows, locale) {
    const {first, latest, peak, stationing, wide} = standing(rows);
    const at = ({fiscal_year, value_jpy_100m}: SupportRow) =>
      `${formatFiscalYear(fiscal_year, locale)} ${formatYen100m(value_jpy_100m!, locale)}`;
    return locale === "en"
      ? `Lines with gaps, one for each count. Host-nation support: ${at(first)}, ${at(peak)}, ${at(latest)}. Stationing of U.S. forces: ${at(stationing)}. All ministries: ${at(wide)}. Below them the ${agreements(rows).length} special measures agreements.`
      : `計上範囲ごとの、途切れのある折れ線グラフ。駐留経費負担は${at(first)}、${at(peak)}、${at(latest)}。駐留に関連する経費は${at(stationing)}、全省庁は${at(wide)}。下段に${agreements(rows).length}の特別協定。`;
  },
  caveat(rows, locale) {
    const {missing, years} = standing(rows);
    return locale === "en"
      ? `Stationing includes host-nation support, so the lines are neither to be added up nor joined. For ${missing.length} of ${years} fiscal years no figure of host-nation support was found, so a higher one may be missing.`
      : `駐留に関連する経費は駐留経費負担を含むため、各線は足せず、つなげない。駐留経費負担は${years}年度のうち${missing.length}年度の額が確認できず、より高い額があった可能性がある。`;
  },
  breaks: drawnBreaks,
  notes(rows, locale) {
    const years = list(yearRanges(standing(rows).missing), locale);
    return locale === "en"
      ? [
          `No figure of host-nation support was found for fiscal years ${years}. Hollow: an estimate.`,
          "The strip names the special measures agreements by the year of signature; where the end is not known, up to the next. Protocols that amend them are not shown."
        ]
      : [
          `${years}年度の駐留経費負担の額は確認できない。白抜きは推計。`,
          "下段の帯は特別協定（署名年）。終了日が不明な場合は次の協定まで。改正議定書は表示しない。"
        ];
  },
  read(row, locale) {
    if (row.series === "agreement") {
      const [from, to] = [row.entered_into_force!, row.terminated].map((date) => date && formatDate(date, locale));
      return {
        series: locale === "en" ? row.title_en! : (row.title_ja ?? row.title_en!),
        date: to ? `${from}–${to}` : locale === "en" ? `from ${from}` : `${from}〜`,
        value: locale === "en" ? "in force" : "発効中"
      };
    }
    const share = shareOf(row);
    const amount = formatYen100m(row.value_jpy_100m!, locale);
    const part =
      share === null
        ? ""
        : locale === "en"
          ? `, ${formatPercent(share, 1)} of the defense budget`
          : `（防衛関係費の${formatPercent(share, 1)}）`;
    return {
      series: supportMeasures[row.series][locale],
      date: formatFiscalYear(row.fiscal_year, locale, {era: true}),
      value: `${amount}${part}`
    };
  },
  readOther: (value, locale) => formatYen100m(Number(value), locale),
  marks: (rows, room) => layoutTimeLines(lines(rows, room)).marks,
  draw: (rows, options) => timeLines(lines(rows, roomOf(options)), options),
  heights: {narrow: 360, medium: 410, wide: 450},
  facts(rows, locale) {
    const {first, latest, peak, low, missing, years, realignment, firstRealignment, wide, stationing} = standing(rows);
    const yen = ({value_jpy_100m}: SupportRow) => formatYen100m(value_jpy_100m!, locale);
    const year = ({fiscal_year}: SupportRow) => formatFiscalYear(fiscal_year, locale);
    const share = (row: SupportRow) => formatPercent(shareOf(row)!, 1);
    const before = amountsOf(rows, "hns").findLast(({fiscal_year}) => fiscal_year < Number(drawnBreaks.at(-1)!.from))!;
    return {
      first: yen(first),
      "first-year": year(first),
      latest: yen(latest),
      "latest-year": year(latest),
      peak: yen(peak),
      "peak-year": year(peak),
      below: formatPercent((1 - latest.value_jpy_100m / peak.value_jpy_100m) * 100, 0),
      low: yen(low!),
      "low-year": year(low!),
      "since-low": formatChange((latest.value_jpy_100m / low!.value_jpy_100m - 1) * 100, 0),
      "peak-share": share(peak),
      "latest-share": share(latest),
      "before-share": share(before),
      "before-year": year(before),
      missing: String(missing.length),
      years: String(years),
      realignment: yen(realignment!),
      "realignment-first": yen(firstRealignment),
      "realignment-first-year": year(firstRealignment),
      wide: yen(wide),
      "wide-year": year(wide),
      stationing: yen(stationing),
      "stationing-year": year(stationing),
      agreements: String(agreements(rows).length),
      "first-agreement": formatDate(agreements(rows)[0].signed!, locale)
    };
  }
});

/** Within this share of each other two amounts count as the same. */
const alike = 0.03;

function compared(ratio: number, locale: Locale): string {
  const place = ratio > 1 + alike ? "more" : ratio < 1 - alike ? "less" : "same";
  return {
    more: {en: "more", ja: "これを上回る"},
    less: {en: "less", ja: "これを下回る"},
    same: {en: "about as much", ja: "これとほぼ同額"}
  }[place][locale];
}
