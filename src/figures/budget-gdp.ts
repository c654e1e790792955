import {layoutTimeLines, timeLines} from "../charts/time-lines.ts";
import {securityRelated} from "../datasets/defense-budget-terms.ts";
import {formatDate, formatFiscalYear, formatNumber, formatPercent} from "../lib/format.ts";
import {list} from "../lib/list.ts";
import type {Words} from "../lib/words.ts";
import {yearRanges} from "../lib/year-ranges.ts";
import {drawnBreaks, shareLines as lines, shareYears} from "./budget-gdp-lines.ts";
import {goal, latestShares, limit, shareRows, shares, type ShareRow} from "./budget-gdp-rows.ts";
import {defineFigure, roomOf} from "./figure.ts";

const counts: Readonly<Record<ShareRow["series"], Words>> = {
  budget: {en: "Initial budget, share of GNP or GDP as forecast", ja: "当初予算の対GNP・GDP比（当初見通し）"},
  sipri: {en: "Military expenditure by SIPRI, share of GDP", ja: "SIPRIの軍事支出の対GDP比"},
  "security-related": securityRelated,
  "limit-dropped": {en: "Limit of 1 % on defense spending", ja: "防衛費1%枠"}
};

export const budgetGdp = defineFigure<ShareRow>({
  id: "budget-gdp",
  datasets: ["defense-budget-shares", "military-expenditure", "events"],
  page: "/budgets",
  rows: shareRows,
  title(rows, locale) {
    const {common, budget} = latestShares(rows);
    if (!common) {
      return locale === "en"
        ? `Japan’s defense budget of ${formatFiscalYear(budget.year, locale)} is ${formatPercent(budget.share_pct, 1)} of GDP`
        : `${formatFiscalYear(budget.year, locale)}の防衛費はGDPの${formatPercent(budget.share_pct, 1)}`;
    }
    const values = [common.budget, common.sipri, common.wide].map(({share_pct}) => share_pct).sort((a, b) => a - b);
    const [low, middle, high] = values.map((value) => formatPercent(value, 1));
    const highest = common.wide.share_pct === values[2];
    return locale === "en"
      ? `Japan’s defense took ${low}, ${middle} or ${high} of GDP in ${common.year}, depending on the count${highest ? `; the goal of ${goal}% goes by the highest` : ""}`
      : `${common.year}年の防衛費はGDPの${low}、${middle}、または${high}——数え方で異なる${highest ? `。${goal}%目標は最も高い数え方` : ""}`;
  },
  subtitle: (_, locale) =>
    locale === "en"
      ? "Three shares of the economy: the initial budget by fiscal year, SIPRI’s by calendar year, and the government’s count for its goal"
      : "経済に占める三つの割合：当初予算（会計年度）、SIPRI（暦年）、政府の「2%」目標の範囲（会計年度）",
  controls: (rows) => [shareYears(rows)],
  alt(rows, locale) {
    const {budget, sipri, wide, low} = latestShares(rows);
    const [first] = shares(rows, "budget");
    return locale === "en"
      ? `Three lines that do not join. The initial budget: ${formatNumber(first.share_pct)}% of GNP in FY${first.year}, near 1% for decades, ${formatNumber(budget.share_pct)}% of GDP in FY${budget.year}. SIPRI: lowest in ${low.year} with ${formatPercent(low.share_pct, 2)}, ${formatPercent(sipri.share_pct, 2)} in ${sipri.year}. The count of the goal: ${formatNumber(wide.share_pct)}% in FY${wide.year}.`
      : `つながらない三本の線。当初予算は${first.year}年度に対GNP比${formatNumber(first.share_pct)}%、長く1%前後、${budget.year}年度は対GDP比${formatNumber(budget.share_pct)}%。SIPRIは${low.year}年の${formatPercent(low.share_pct, 2)}が最低、${sipri.year}年は${formatPercent(sipri.share_pct, 2)}。「2%」目標の範囲は${wide.year}年度に${formatNumber(wide.share_pct)}%。`;
  },
  caveat: (_, locale) =>
    locale === "en"
      ? "Neither what is counted nor what it is a share of is the same: the budget over GDP as forecast when it was drawn up, SIPRI’s spending over GDP as known since, and for the goal a wider sum over the GDP of FY2022, held fixed."
      : "分子も分母も異なる。当初予算は編成時のGDP見通しに対する割合、SIPRIは事後のGDPに対する支出、「2%」目標はより広い経費を2022年度のGDP（固定）で割る。",
  breaks: drawnBreaks,
  notes(rows, locale) {
    const known = new Set(shares(rows, "budget").map(({year}) => year));
    const last = Math.max(...shares(rows, "security-related").map(({year}) => year));
    const missing = [];
    for (let year = Math.min(...known); year <= last; ++year) if (!known.has(year)) missing.push(year);
    const years = list(yearRanges(missing), locale);
    return locale === "en"
      ? [
          `No share of the initial budget was found for fiscal years ${years}. From FY1997 the budget is drawn with SACO and realignment.`
        ]
      : [`当初予算の割合は${years}年度分が確認できない。1997年度以降はSACO・米軍再編経費等を含む額。`];
  },
  read(row, locale) {
    const series = counts[row.series][locale];
    if (row.series === "limit-dropped") {
      return {series, date: formatDate(row.date!, locale), value: locale === "en" ? "dropped" : "撤廃"};
    }
    return row.series === "sipri"
      ? {series, date: formatDate(String(row.year), locale), value: formatPercent(row.share_pct!, 2)}
      : {
          series,
          date: formatFiscalYear(row.year, locale, {era: true}),
          value: `${formatNumber(row.share_pct!)}%`
        };
  },
  readOther: (value) => `${formatNumber(Number(value))}%`,
  marks: (rows, room) => layoutTimeLines(lines(rows, room)).marks,
  draw: (rows, options) => timeLines(lines(rows, roomOf(options)), options),
  heights: {narrow: 330, medium: 380, wide: 430},
  facts(rows, locale) {
    const {common, budget, sipri, wide, above, low, sipriAbove} = latestShares(rows);
    const fy = ({year}: ShareRow) => formatFiscalYear(year, locale);
    const modern = above.filter(({denominator}) => denominator === "gdp-forecast");
    return {
      budget: `${formatNumber(budget.share_pct)}%`,
      "budget-year": fy(budget),
      sipri: formatPercent(sipri.share_pct, 2),
      "sipri-year": String(sipri.year),
      wide: `${formatNumber(wide.share_pct)}%`,
      "wide-year": fy(wide),
      "common-year": String(common!.year),
      "common-budget": `${formatNumber(common!.budget.share_pct)}%`,
      "common-sipri": formatPercent(common!.sipri.share_pct, 2),
      "common-wide": `${formatNumber(common!.wide.share_pct)}%`,
      "sipri-low": formatPercent(low.share_pct, 2),
      "sipri-low-year": String(low.year),
      "sipri-above-since": String(sipriAbove!.year),
      "limit-dropped": formatDate(rows.find(({series}) => series === "limit-dropped")!.date!, locale),
      "above-gnp": list(
        yearRanges(above.filter(({denominator}) => denominator === "gnp-forecast").map(({year}) => year)),
        locale
      ),
      "above-gdp": list(yearRanges(modern.map(({year}) => year)), locale),
      limit: `${limit}%`,
      goal: `${goal}%`
    };
  }
});
