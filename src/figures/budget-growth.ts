import {layoutTimeLines, timeLines} from "../charts/time-lines.ts";
import {budgetBreaks, definitions} from "../datasets/defense-budget-terms.ts";
import {formatChange, formatFiscalYear, formatPercent, formatYen100m} from "../lib/format.ts";
import {definitionChoice, growthLines as lines, growthYears, unitChoice} from "./budget-growth-lines.ts";
import {changes, course, growthRows, percent, type ChangeRow, type GrowthRow} from "./budget-growth-rows.ts";
import {defineFigure, roomOf} from "./figure.ts";
import {chosen} from "./view.ts";

export const budgetGrowth = defineFigure<GrowthRow>({
  id: "budget-growth",
  datasets: ["defense-budget"],
  page: "/budgets",
  rows: growthRows,
  title(rows, locale) {
    const {latest, rises, step, before} = course(rows);
    const n = rises.length;
    const draft = latest.status === "draft";
    const year = (row: ChangeRow) => formatFiscalYear(row.fiscal_year, locale);
    if (n === 0) {
      return locale === "en"
        ? `Japan’s defense budget fell by ${formatPercent(-percent(latest))} in ${year(latest)}`
        : `${year(latest)}の防衛費は${formatPercent(-percent(latest))}減`;
    }
    const until = formatFiscalYear(step.fiscal_year - 1, locale);
    const most = formatPercent(percent(step), 1);
    if (locale === "en") {
      const counted = `Japan’s defense budget has risen ${n} ${n === 1 ? "year" : "years in a row"}${draft ? ` with the draft for ${year(latest)}` : ""}`;
      return Number.isFinite(before)
        ? `${counted}: by at most ${formatPercent(before, 1)} a year to ${until}, then by ${most} in ${year(step)}`
        : `${counted}, most in ${year(step)}: by ${most}`;
    }
    const counted = `防衛費は${n}年${n === 1 ? "" : "連続"}増${draft ? `（${year(latest)}は政府案）` : ""}`;
    return Number.isFinite(before)
      ? `${counted}。${until}までは年${formatPercent(before, 1)}以下、${year(step)}に${most}増`
      : `${counted}。最大は${year(step)}の${most}増`;
  },
  subtitle(_, locale, view) {
    const inPercent = chosen(unitChoice, view) === "percent";
    return locale === "en"
      ? `Change of the initial budget on the year before, ${inPercent ? "percent" : "trillion yen"}`
      : `当初予算の前年度比増減（${inPercent ? "％" : "兆円"}）`;
  },
  controls: (rows) => [unitChoice, definitionChoice, growthYears(rows)],
  alt(rows, locale) {
    const {latest, rises, step, longest, peak} = course(rows);
    const at = (row: ChangeRow) => `${formatFiscalYear(row.fiscal_year, locale)} ${formatChange(percent(row))}`;
    const earlier = longest?.rises;
    return locale === "en"
      ? `Bars of the yearly change of Japan’s initial defense budget. ${rises.length} rises in a row to FY${latest.fiscal_year}, the largest in ${at(step)}; the largest of all years shown is ${at(peak)}.${earlier ? ` The longest earlier run of rises is FY${earlier[0].fiscal_year} to FY${earlier.at(-1)!.fiscal_year}.` : ""}`
      : `防衛費（当初予算）の前年度比増減の棒グラフ。${latest.fiscal_year}年度まで${rises.length}年連続増で最大は${at(step)}。全期間の最大は${at(peak)}。${earlier ? `それ以前で最長の連続増は${earlier[0].fiscal_year}〜${earlier.at(-1)!.fiscal_year}年度。` : ""}`;
  },
  caveat: (_, locale) =>
    locale === "en"
      ? "Changes in yen of the year, prices included: a rise of the 1970s is not comparable with one of today. Initial budgets only; money added during a year is not counted."
      : "名目額の増減で物価変動を含むため、1970年代の伸びを現在と同列には比べられない。当初予算のみで、補正予算は含まない。",
  breaks: budgetBreaks,
  notes(rows, locale) {
    const {longest} = course(rows);
    const n = longest?.rises.length ?? 0;
    const [from, to] = [longest?.rises[0].fiscal_year, longest?.rises.at(-1)!.fiscal_year];
    const hollow =
      locale === "en"
        ? "Hollow: a draft, or a change across a break. No bar: the budget of that year or of the one before is not known by the same definition."
        : "白抜きは政府案、または定義の断絶をまたぐ増減。棒のない年度は、当年度か前年度の額が同じ定義では不明。";
    if (!longest) return [hollow];
    return locale === "en"
      ? [
          `The strip counts rises in a row. The longest earlier run is FY${from}–${String(to).slice(2)}: ${n}, ${longest.atLeast ? "or more, for the change before it is not known" : "no more"}.`,
          hollow
        ]
      : [
          `下段の帯は連続増の年数。以前の最長は${from}〜${to}年度の${n}年${longest.atLeast ? "以上（その前年の増減は不明）" : ""}。`,
          hollow
        ];
  },
  read: (row, locale) => ({
    series: definitions[row.definition][locale],
    date: formatFiscalYear(row.fiscal_year, locale, {era: true}),
    value: words(row, locale)
  }),
  readOther: (value, locale) => formatYen100m(Number(value), locale),
  marks: (rows, room) => layoutTimeLines(lines(rows, room)).marks,
  draw: (rows, options) => timeLines(lines(rows, roomOf(options)), options),
  heights: {narrow: 320, medium: 370, wide: 420},
  facts(rows, locale) {
    const {all, latest, rises, step, before, share, longest, peak, earlierPeak} = course(rows);
    const year = (row: ChangeRow) => formatFiscalYear(row.fiscal_year, locale);
    const [from, to] = [longest!.rises[0], longest!.rises.at(-1)!];
    const enacted = rises.filter(({status}) => status !== "draft");
    const narrow = new Map(changes(rows, "excl").map((row) => [row.fiscal_year, row]));
    /** The latest year in which one definition rose and the other did not. */
    const split = all.findLast(
      ({fiscal_year, change_jpy_100m: change}) =>
        Math.sign(narrow.get(fiscal_year)?.change_jpy_100m ?? change) !== Math.sign(change)
    )!;
    const inNarrow = (row: ChangeRow) => formatChange(percent(narrow.get(row.fiscal_year)!));
    return {
      rises: String(rises.length),
      "rises-enacted": String(enacted.length),
      "enacted-year": year(enacted.at(-1)!),
      enacted: formatChange(percent(enacted.at(-1)!)),
      "enacted-excl": inNarrow(enacted.at(-1)!),
      "split-year": year(split),
      split: formatChange(percent(split)),
      "split-excl": inNarrow(split),
      latest: formatChange(percent(latest)),
      "latest-year": year(latest),
      since: year(rises[0]),
      "most-before": formatPercent(before, 1),
      "before-year": formatFiscalYear(step.fiscal_year - 1, locale),
      step: formatChange(percent(step)),
      "step-excl": inNarrow(step),
      "step-year": year(step),
      "step-yen": formatYen100m(step.change_jpy_100m, locale),
      "share-since-step": formatPercent(share, 0),
      "longest-earlier": String(longest!.rises.length),
      "longest-from": year(from),
      "longest-to": year(to),
      peak: formatChange(percent(peak)),
      "peak-year": year(peak),
      "earlier-peak": formatChange(percent(earlierPeak!)),
      "earlier-peak-year": year(earlierPeak!)
    };
  }
});

function words(row: GrowthRow, locale: "en" | "ja"): string {
  const amount = formatYen100m(row.value_jpy_100m, locale);
  if (row.change_jpy_100m === null) {
    return locale === "en" ? `${amount}; the year before is not known` : `${amount}（前年度の額は不明）`;
  }
  const change = row as ChangeRow;
  const sign = change.change_jpy_100m < 0 ? "−" : "+";
  const yen = `${sign}${formatYen100m(Math.abs(change.change_jpy_100m), locale)}`;
  return locale === "en"
    ? `${formatChange(percent(change))}, ${yen}, to ${amount}`
    : `${formatChange(percent(change))}（${yen}）、${amount}`;
}
