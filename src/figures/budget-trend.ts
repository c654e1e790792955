import {layoutTimeLines, timeLines} from "../charts/time-lines.ts";
import {budgetBreaks, definitions} from "../datasets/defense-budget-terms.ts";
import {formatChange, formatDate, formatFiscalYear, formatYen100m} from "../lib/format.ts";
import {list} from "../lib/list.ts";
import {yearRanges} from "../lib/year-ranges.ts";
import {budgetLines as lines, budgetYears} from "./budget-trend-lines.ts";
import {budgets, byYear, queryRows, rise, run, type BudgetRow} from "./budget-trend-rows.ts";
import {defineFigure, roomOf} from "./figure.ts";

export const budgetTrend = defineFigure<BudgetRow>({
  id: "budget-trend",
  datasets: ["defense-budget", "defense-plans"],
  page: "/budgets",
  rows: queryRows,
  title(rows, locale) {
    const {years, latest, draft} = rise(rows);
    const amount = formatYen100m(latest.value_jpy_100m!, locale);
    return locale === "en"
      ? `Japan’s defense budget has risen ${years} years in a row, to ${amount}${draft ? " in the draft" : ""} for FY${latest.fiscal_year}`
      : `防衛費は${years}年連続の増額、${latest.fiscal_year}年度${draft ? "（政府案）" : ""}は${amount}`;
  },
  subtitle: (_, locale) =>
    locale === "en" ? "Initial budget by fiscal year, trillion yen of the year" : "会計年度別の当初予算（名目、兆円）",
  controls: (rows) => [budgetYears(rows)],
  alt(rows, locale) {
    const {first, trough, latest} = rise(rows);
    const at = ({fiscal_year, value_jpy_100m}: BudgetRow) =>
      `${formatFiscalYear(fiscal_year, locale)} ${formatYen100m(value_jpy_100m!, locale)}`;
    return locale === "en"
      ? `Line chart of Japan’s defense budget by two definitions: ${at(first)}, ${at(trough)}, ${at(latest)}. Flat from the late 1990s, rising since FY${trough.fiscal_year + 1}, steeply since FY2023.`
      : `二つの定義による防衛費の折れ線グラフ。${at(first)}、${at(trough)}、${at(latest)}。1990年代後半から横ばい、${trough.fiscal_year + 1}年度から増加、2023年度から急増。`;
  },
  caveat(rows, locale) {
    const {draft, latest} = rise(rows);
    return locale === "en"
      ? `Yen of the year: neither prices nor the exchange rate are taken out. Supplementary budgets are not counted.${draft ? ` FY${latest.fiscal_year} is the Cabinet’s draft; the enacted figure is not in the sources read.` : ""}`
      : `名目額であり、物価・為替の変動は除いていない。補正予算は含まない。${draft ? `${latest.fiscal_year}年度は政府案。` : ""}`;
  },
  breaks: budgetBreaks,
  notes(rows, locale) {
    const known = new Set(
      budgets(rows)
        .filter(({value_jpy_100m}) => value_jpy_100m !== null)
        .map(({fiscal_year}) => fiscal_year)
    );
    const {first, latest} = rise(rows);
    const missing = [];
    for (let year = first.fiscal_year; year <= latest.fiscal_year; ++year) if (!known.has(year)) missing.push(year);
    const years = list(yearRanges(missing), locale);
    return locale === "en"
      ? [
          `No figure was found for fiscal years ${years}.`,
          "The strip names the plan in force by the year of its adoption; each is shown until the next was adopted."
        ]
      : [`${years}年度の数値は確認できない。`, "下段の帯は当時の計画（決定年）。次の計画の決定まで表示。"];
  },
  read(row, locale) {
    if (row.series === "plan") {
      return {
        series: locale === "en" ? row.plan_en! : row.plan_ja!,
        date: row.adopted ? formatDate(row.adopted, locale) : formatFiscalYear(row.fiscal_year, locale),
        value: locale === "en" ? "adopted" : "決定"
      };
    }
    return {
      series: definitions[row.series][locale],
      date: formatFiscalYear(row.fiscal_year, locale, {era: true}),
      value:
        row.value_jpy_100m === null
          ? locale === "en"
            ? "not known"
            : "不明"
          : formatYen100m(row.value_jpy_100m, locale)
    };
  },
  readOther: (value, locale) => formatYen100m(Number(value), locale),
  marks: (rows, room) => layoutTimeLines(lines(rows, room)).marks,
  draw: (rows, options) => timeLines(lines(rows, roomOf(options)), options),
  heights: {narrow: 330, medium: 390, wide: 440},
  facts(rows, locale) {
    const {years, from: since, latest, trough, draft} = rise(rows);
    const incl = byYear(rows, "incl");
    const excl = byYear(rows, "excl");
    const growth = (series: Map<number, number>, year: number) =>
      formatChange((series.get(year)! / series.get(year - 1)! - 1) * 100);
    return {
      rises: String(years),
      "rises-to-2025": String(run(incl, 2025).years),
      since: formatFiscalYear(since, locale),
      latest: formatYen100m(latest.value_jpy_100m!, locale),
      "latest-year": formatFiscalYear(latest.fiscal_year, locale),
      "latest-stage": draft ? (locale === "en" ? "a Cabinet draft" : "政府案") : locale === "en" ? "enacted" : "成立",
      trough: formatYen100m(trough.value_jpy_100m!, locale),
      "trough-year": formatFiscalYear(trough.fiscal_year, locale),
      times: (latest.value_jpy_100m! / trough.value_jpy_100m!).toFixed(1),
      "incl-2025": formatYen100m(incl.get(2025)!, locale),
      "growth-incl-2025": growth(incl, 2025),
      "growth-excl-2025": growth(excl, 2025),
      "growth-excl-2023": growth(excl, 2023),
      "growth-incl-2023": growth(incl, 2023),
      "growth-excl-2010": growth(excl, 2010),
      "growth-incl-2010": growth(incl, 2010)
    };
  }
});
