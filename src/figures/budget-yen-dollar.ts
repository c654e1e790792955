import {layoutTimeLines, timeLines} from "../charts/time-lines.ts";
import {budgetBreaks} from "../datasets/defense-budget-terms.ts";
import {formatChange, formatDollarsM, formatFiscalYear, formatPercent, formatYen100m} from "../lib/format.ts";
import type {Locale} from "../lib/words.ts";
import {choices, definitionChoice, moneyLines as lines, moneyYears} from "./budget-yen-dollar-lines.ts";
import {amounts, indexOf, moneyRows, standing, type Money, type MoneyRow} from "./budget-yen-dollar-rows.ts";
import {defineFigure, roomOf} from "./figure.ts";

export const budgetYenDollar = defineFigure<MoneyRow>({
  id: "budget-yen-dollar",
  datasets: ["defense-budget-dollars", "japan-gdp"],
  page: "/budgets",
  rows: moneyRows,
  title(rows, locale) {
    const {base, yen, dollars, yenRecord, dollarRecord} = standing(rows);
    const [isYen, isDollar] = [yenRecord === yen, dollarRecord === dollars];
    const change = (row: MoneyRow) => against(rows, row, base, locale);
    const year = formatFiscalYear(yen.fiscal_year, locale);
    const from = formatFiscalYear(base, locale);
    const record = formatFiscalYear(dollarRecord.fiscal_year, locale);
    if (locale === "en") {
      const head = isYen
        ? `A record in yen${isDollar ? " and in dollars" : ", not in dollars"}`
        : `No record in yen${isDollar ? ", but in dollars" : " or in dollars"}`;
      return `${head}: the defense budget of ${year} is ${change(yen)} ${from} in yen and ${change(dollars)} it in dollars${isDollar ? "" : `, less than in ${record}`}`;
    }
    const head =
      isYen && isDollar
        ? "円でもドルでも過去最高"
        : isYen
          ? "円では過去最高、ドルではそうでない"
          : isDollar
            ? "ドルでは過去最高、円ではそうでない"
            : "円でもドルでも過去最高ではない";
    return `${head}——${year}の防衛費は${from}比、円で${change(yen)}、ドルで${change(dollars)}${isDollar ? "" : `（最高は${record}）`}`;
  },
  subtitle(rows, locale, view) {
    const {base} = choices(rows, view);
    return locale === "en"
      ? `Initial budget by fiscal year, index, FY${base} = 100`
      : `当初予算（会計年度）、${base}年度＝100とした指数`;
  },
  controls: (rows) => [definitionChoice, moneyYears(rows)],
  alt(rows, locale) {
    const {base, yen, dollars, constant, dollarRecord} = standing(rows);
    const at = (row: MoneyRow) => `${indexOf(rows, row, base)!.toFixed(0)}`;
    const year = (row: MoneyRow) => formatFiscalYear(row.fiscal_year, locale);
    return locale === "en"
      ? `Three lines from 100 in FY${base}. In yen: ${at(yen)} in ${year(yen)}. In dollars: highest in ${year(dollarRecord)}, ${at(dollars)} in ${year(dollars)}. In yen with prices taken out: ${at(constant)} in ${year(constant)}.`
      : `${base}年度を100とする三本の線。円は${year(yen)}に${at(yen)}、ドルは${year(dollarRecord)}に最高で${year(dollars)}は${at(dollars)}、物価変動を除く円は${year(constant)}に${at(constant)}。`;
  },
  caveat: (_, locale) =>
    locale === "en"
      ? "Dollars at market rates say what the budget weighs abroad, not what it buys at home. An index depends on its base: choose other years, and the first of them becomes 100."
      : "市場相場のドル額は国外での規模を示し、国内での購買力は示さない。指数は基準年度に左右される。期間を選び直すと最初の年度が100になる。",
  breaks: budgetBreaks,
  notes(rows, locale) {
    const {last, dollars, constant} = standing(rows);
    const year = (row: MoneyRow) => formatFiscalYear(row.fiscal_year, locale);
    return locale === "en"
      ? [
          `A fiscal year is converted at the average rate of the calendar year in which it begins, and divided by that year’s price index of the whole GDP, not of what forces buy. Rates are known to ${year(dollars)}, prices from 1970 to ${year(constant)}; ${year(last)} is a draft, in yen only.`
        ]
      : [
          `会計年度は開始暦年の平均相場で換算し、同年のGDPデフレーター（防衛の物価ではなく経済全体の物価）で割る。相場は${year(dollars)}まで、物価は1970年から${year(constant)}まで。${year(last)}は政府案で円のみ。`
        ];
  },
  read(row, locale) {
    const date = formatFiscalYear(row.fiscal_year, locale, {era: true});
    const words = (en: string, ja: string) => (locale === "en" ? en : ja);
    switch (row.series) {
      case "yen":
        return {series: words("In yen of the year", "円（名目）"), date, value: formatYen100m(row.amount, locale)};
      case "dollars":
        return {
          series: words("In dollars of the year", "ドル（名目）"),
          date,
          value: `${formatDollarsM(row.amount, locale)} ${words(`at ${row.divisor!.toFixed(1)} yen`, `（1ドル${row.divisor!.toFixed(1)}円）`)}`
        };
      case "constant-yen":
        return {
          series: words("In yen at the prices of 2020", "円（2020年価格）"),
          date,
          value: formatYen100m(Math.round(row.amount), locale)
        };
    }
  },
  marks: (rows, room) => layoutTimeLines(lines(rows, room)).marks,
  draw: (rows, options) => timeLines(lines(rows, roomOf(options)), options),
  heights: {narrow: 320, medium: 370, wide: 420},
  facts(rows, locale) {
    const {base, yen, dollars, constant, trough, yenRecord, dollarRecord, constantRecord, baseDollars} = standing(rows);
    const atTrough = (series: Money) =>
      amounts(rows, series, "incl").find(({fiscal_year}) => fiscal_year === trough.fiscal_year)!;
    const change = (row: MoneyRow) => formatChange(indexOf(rows, row, base)! - 100, 0);
    const year = (row: MoneyRow) => formatFiscalYear(row.fiscal_year, locale);
    const rate = ({divisor}: MoneyRow) => divisor!.toFixed(0);
    return {
      base: formatFiscalYear(base, locale),
      year: year(dollars),
      yen: change(yen),
      dollars: change(dollars),
      "yen-amount": formatYen100m(yen.amount, locale),
      "dollar-amount": formatDollarsM(dollars.amount, locale),
      rate: rate(dollars),
      "base-rate": rate(baseDollars),
      "yen-record-year": year(yenRecord),
      "dollar-record": formatDollarsM(dollarRecord.amount, locale),
      "dollar-record-year": year(dollarRecord),
      "dollar-record-rate": rate(dollarRecord),
      "trough-year": year(trough),
      "trough-yen": change(trough),
      "since-trough-yen": formatChange((yen.amount / trough.amount - 1) * 100, 0),
      "since-trough-dollars": formatChange((dollars.amount / atTrough("dollars").amount - 1) * 100, 0),
      "trough-constant": change(atTrough("constant-yen")),
      "trough-dollars": change(atTrough("dollars")),
      constant: change(constant),
      "constant-year": year(constant),
      "constant-record-year": year(constantRecord)
    };
  }
});

/** `76% above`, `3% below`; in Japanese the signed change. */
function against(rows: readonly MoneyRow[], row: MoneyRow, base: number, locale: Locale): string {
  const change = indexOf(rows, row, base)! - 100;
  if (locale === "ja") return formatChange(change, 0);
  return `${formatPercent(Math.abs(change), 0)} ${change < 0 ? "below" : "above"}`;
}
