import {select} from "d3-selection";
import {sum} from "d3-array";
import {drawPanel} from "../charts/draw-panel.ts";
import {layoutMap} from "../charts/layout-map.ts";
import {map} from "../charts/map.ts";
import type {ChartOptions} from "../charts/options.ts";
import {layoutTimeLines} from "../charts/time-lines.ts";
import {formatCount, formatDate, formatFiscalYear, formatYen100m} from "../lib/format.ts";
import {list} from "../lib/list.ts";
import {auto} from "../lib/theme.ts";
import type {Locale} from "../lib/words.ts";
import {defineFigure, roomOf, type Arquero, type Tables} from "./figure.ts";
import {partnerName, theName} from "./partner-names.ts";
import {barsOf, grantsOf, mapOf, yearChoice, type AssistanceRow} from "./security-assistance-parts.ts";

export const securityAssistance = defineFigure<AssistanceRow>({
  id: "security-assistance",
  datasets: ["security-assistance"],
  page: "/agreements",
  land: "world",
  rows: assistanceRows,
  title(rows, locale) {
    const {first, last, recipients} = summary(rows);
    const [from, to] = [first, last].map(({value_jpy_100m}) => formatYen100m(value_jpy_100m, locale));
    const [since, until] = [first, last].map((row) => stageAndYear(row, locale));
    return locale === "en"
      ? `Japan’s security assistance: ${formatCount(recipients.length)} countries so far, and a budget from ${from} in ${since} to ${to} in ${until}`
      : `政府安全保障能力強化支援（OSA）は${formatCount(recipients.length)}か国に。予算は${since}の${from}から${until}の${to}へ`;
  },
  subtitle: (_, locale) =>
    locale === "en"
      ? "Official Security Assistance (OSA), billion yen; the area of a dot is the amount granted"
      : "政府安全保障能力強化支援（OSA）、億円。円の面積は供与額",
  controls: (rows) => [yearChoice(rows)],
  alt(rows, locale) {
    const {totals, budgets} = summary(rows);
    const given = totals.map(([iso3, value]) => `${partnerName(iso3, locale)} ${formatYen100m(value, locale)}`);
    const planned = budgets.map(
      ({fiscal_year, value_jpy_100m}) =>
        `${formatFiscalYear(fiscal_year, locale)} ${formatYen100m(value_jpy_100m, locale)}`
    );
    return locale === "en"
      ? `Map of recipients with dots by amount: ${list(given, locale)}. Bars of the yearly budget: ${list(planned, locale)}.`
      : `供与先の地図（円の面積は金額）：${list(given, locale)}。年度予算の棒グラフ：${list(planned, locale)}。`;
  },
  caveat(rows, locale) {
    const {incomplete} = summary(rows);
    const years = list(
      incomplete.map((year) => formatFiscalYear(year, locale)),
      locale
    );
    return locale === "en"
      ? `The amount of a grant is the ceiling in the exchange of notes, not what was spent.${years && ` The grants listed of ${years} are not all: countries and amounts are at least these.`}`
      : `供与額は交換公文の限度額であり、支出額ではない。${years && `${years}の供与は一部のみで、国と額は少なくともこれだけという意味である。`}`;
  },
  breaks: [],
  notes(rows, locale) {
    const {drafts} = summary(rows);
    const years = list(
      drafts.map(({fiscal_year}) => formatFiscalYear(fiscal_year, locale)),
      locale
    );
    return locale === "en"
      ? [
          `Fiscal year of the budget that pays: notes may be exchanged early in the next calendar year. A budget is not the sum of the grants.${years && ` Outlined: government draft (${years}).`}`
        ]
      : [
          `年度は財源となる予算の年度で、書簡の交換は翌暦年初めのこともある。予算は供与の合計ではない。${years && `枠線：政府案（${years}）。`}`
        ];
  },
  read({kind, fiscal_year, value_jpy_100m, iso3, title_en, title_ja, signed}, locale) {
    const year = formatFiscalYear(fiscal_year, locale);
    const value = formatYen100m(value_jpy_100m, locale);
    if (kind === "budget") return {series: locale === "en" ? "Budget" : "予算", date: year, value};
    const title = locale === "en" ? title_en : (title_ja ?? title_en);
    return {
      series: partnerName(iso3!, locale),
      date: signed ? `${formatDate(signed, locale)}${locale === "en" ? `, ${year}` : `、${year}`}` : year,
      value: title ? `${value}${locale === "en" ? "; " : "、"}${title}` : value
    };
  },
  readOther: (value, locale) => formatYen100m(Number(value), locale),
  marks: (rows, room) => [
    ...layoutMap(mapOf(rows, room), room.shapes ?? []).marks,
    ...layoutTimeLines(barsOf(rows, room)).marks.map((mark) => ({...mark, series: `bars-${mark.series}`}))
  ],
  draw,
  heights: {narrow: 420, medium: 580, wide: 400},
  facts(rows, locale) {
    const {first, last, recipients, totals, grants, incomplete} = summary(rows);
    const [[most, mostValue]] = totals;
    return {
      recipients: formatCount(recipients.length),
      grants: formatCount(grants.length),
      first: formatYen100m(first.value_jpy_100m, locale),
      "first-year": formatFiscalYear(first.fiscal_year, locale),
      last: formatYen100m(last.value_jpy_100m, locale),
      "last-year": stageAndYear(last, locale),
      ratio: (last.value_jpy_100m / first.value_jpy_100m).toFixed(1),
      most: theName(most, locale),
      "most-value": formatYen100m(mostValue, locale),
      incomplete: list(
        incomplete.map((year) => formatFiscalYear(year, locale)),
        locale
      )
    };
  }
});

function stageAndYear({status, fiscal_year}: AssistanceRow, locale: Locale): string {
  const year = formatFiscalYear(fiscal_year, locale);
  if (status !== "draft") return year;
  return locale === "en" ? `the draft for ${year}` : `${year}（政府案）`;
}

function assistanceRows(tables: Tables, _: Arquero): AssistanceRow[] {
  return tables["security-assistance"]
    .orderby("fiscal_year", "kind", "signed", "grant_id")
    .select(
      "kind",
      "fiscal_year",
      "value_jpy_100m",
      "iso3",
      "title_en",
      "title_ja",
      "signed",
      "alternatives",
      "status",
      "source_id",
      "locator",
      "note"
    )
    .objects() as AssistanceRow[];
}

/** Listed grants that come to less than this share of the budget are not all. */
const complete = 0.9;

function summary(rows: readonly AssistanceRow[]) {
  const budgets = rows.filter(({kind}) => kind === "budget");
  const grants = grantsOf(rows);
  const recipients = [...new Set(grants.map(({iso3}) => iso3!))];
  const granted = (of: (row: AssistanceRow) => boolean) => sum(grants.filter(of), ({value_jpy_100m}) => value_jpy_100m);
  return {
    budgets,
    grants,
    recipients,
    first: budgets[0],
    last: budgets.at(-1)!,
    drafts: budgets.filter(({status}) => status === "draft"),
    /** Recipients and what they were granted, the greatest first. */
    totals: recipients
      .map((iso3) => [iso3, granted((row) => row.iso3 === iso3)] as const)
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)),
    /** Years of which some grants are listed, but not all. */
    incomplete: budgets
      .filter(({fiscal_year, value_jpy_100m}) => {
        const listed = granted((row) => row.fiscal_year === fiscal_year);
        return listed > 0 && listed < complete * value_jpy_100m;
      })
      .map(({fiscal_year}) => fiscal_year)
  };
}

function draw(rows: readonly AssistanceRow[], options: ChartOptions): SVGSVGElement {
  const room = roomOf(options);
  const svg = map(mapOf(rows, room), options);
  for (const layout of layoutTimeLines(barsOf(rows, room)).panels)
    drawPanel(select<SVGSVGElement, unknown>(svg).append("g").attr("class", "panel"), layout, options.theme ?? auto);
  return svg;
}
