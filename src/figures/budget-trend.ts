import {desc, escape} from "arquero";
import {narrowWidth, type Room} from "../charts/options.ts";
import type {Point} from "../charts/segments.ts";
import {layoutTimeLines, timeLines, wholeBox, type TimeLines} from "../charts/time-lines.ts";
import type {Era} from "../charts/time-panel.ts";
import {defenseBudget} from "../datasets/defense-budget.ts";
import {decimalYear, formatChange, formatDate, formatFiscalYear, formatYen100m} from "../lib/format.ts";
import {list} from "../lib/list.ts";
import type {Locale} from "../lib/words.ts";
import {yearRanges} from "../lib/year-ranges.ts";
import {defineFigure, type DrawnRow, type Tables} from "./figure.ts";

interface BudgetRow extends DrawnRow {
  /** A definition of the budget, or `plan` for the plans in the strip below the axis. */
  readonly series: "single" | "excl" | "incl" | "plan";
  readonly fiscal_year: number;
  readonly value_jpy_100m: number | null;
  readonly plan_en: string | null;
  readonly plan_ja: string | null;
  readonly adopted: string | null;
}

const axisYears = [1955, 2027] as const;

/** A fiscal year is drawn at its number, so its middle, 1 October, stands there; dates are set to the same clock. */
const fiscalClock = 0.75;

/** Yearly figures: a line may join neighbours only. */
const maxStep = 1;

export const budgetTrend = defineFigure<BudgetRow>({
  id: "budget-trend",
  datasets: ["defense-budget", "defense-plans"],
  page: "/budgets",
  rows: (tables) => [...budgetRows(tables), ...planRows(tables)],
  title(rows, locale) {
    const {years, latest, draft} = rise(rows);
    const amount = formatYen100m(latest.value_jpy_100m!, locale);
    return locale === "en"
      ? `Japan’s defense budget has risen ${years} years in a row, to ${amount}${draft ? " in the draft" : ""} for FY${latest.fiscal_year}`
      : `防衛費は${years}年連続の増額、${latest.fiscal_year}年度${draft ? "（政府案）" : ""}は${amount}`;
  },
  subtitle: (_, locale) =>
    locale === "en" ? "Initial budget by fiscal year, trillion yen of the year" : "会計年度別の当初予算（名目、兆円）",
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
      ? `Yen of the year: neither prices nor the exchange rate are taken out. Supplementary budgets are not counted.${draft ? ` FY${latest.fiscal_year} is the Cabinet’s draft.` : ""}`
      : `名目額であり、物価・為替の変動は除いていない。補正予算は含まない。${draft ? `${latest.fiscal_year}年度は政府案。` : ""}`;
  },
  breaks: defenseBudget.breaks,
  notes(rows, locale) {
    const known = new Set(budgets(rows).filter(({value_jpy_100m}) => value_jpy_100m !== null).map(({fiscal_year}) => fiscal_year));
    const {first, latest} = rise(rows);
    const missing = [];
    for (let year = first.fiscal_year; year <= latest.fiscal_year; ++year) if (!known.has(year)) missing.push(year);
    const years = list(yearRanges(missing), locale);
    return locale === "en"
      ? [`No figure was found for fiscal years ${years}.`, "The strip names the plan in force by the year of its adoption; each is shown until the next was adopted."]
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
      series: defenseBudget.fields[1].values[row.series][locale],
      date: formatFiscalYear(row.fiscal_year, locale, {era: true}),
      value: row.value_jpy_100m === null ? (locale === "en" ? "not known" : "不明") : formatYen100m(row.value_jpy_100m, locale)
    };
  },
  marks: (rows, room) => layoutTimeLines(lines(rows, room)).marks,
  draw: (rows, options) => timeLines(lines(rows, {width: 640, height: 400, locale: "en", ...options}), options),
  heights: {narrow: 330, medium: 390, wide: 440},
  facts(rows, locale) {
    const {years, from: since, latest, trough, draft} = rise(rows);
    const incl = byYear(rows, "incl");
    const excl = byYear(rows, "excl");
    const growth = (series: Map<number, number>, year: number) => formatChange((series.get(year)! / series.get(year - 1)! - 1) * 100);
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

function budgetRows(tables: Tables): BudgetRow[] {
  return tables["defense-budget"]
    .rename({definition: "series"})
    .derive({plan_en: () => null, plan_ja: () => null, adopted: () => null})
    .select("series", "fiscal_year", "value_jpy_100m", "plan_en", "plan_ja", "adopted", "status", "source_id", "locator", "note")
    .orderby("series", "fiscal_year")
    .objects() as BudgetRow[];
}

function planRows(tables: Tables): BudgetRow[] {
  return tables["defense-plans"]
    .filter((d: {kind: string}) => d.kind === "program-outline" || d.kind === "buildup-plan")
    .derive({
      series: () => "plan",
      value_jpy_100m: () => null,
      fiscal_year: escape(({adopted, first_fiscal_year: first}: {adopted: string | null; first_fiscal_year: number | null}) =>
        adopted === null ? first : Math.floor(decimalYear(adopted) - 0.25)
      )
    })
    .rename({name_en: "plan_en", name_ja: "plan_ja"})
    .select("series", "fiscal_year", "value_jpy_100m", "plan_en", "plan_ja", "adopted", "status", "source_id", "locator", "note")
    .orderby("fiscal_year", desc("plan_en"))
    .objects() as BudgetRow[];
}

function budgets(rows: readonly BudgetRow[]): BudgetRow[] {
  return rows.filter(({series}) => series !== "plan");
}

function byYear(rows: readonly BudgetRow[], series: BudgetRow["series"]): Map<number, number> {
  return new Map(
    rows.filter((row) => row.series === series && row.value_jpy_100m !== null).map((row) => [row.fiscal_year, row.value_jpy_100m!])
  );
}

/** Length of the run of rises that ends in a year, and the year of its first rise. */
function run(values: ReadonlyMap<number, number>, last: number): {years: number; from: number} {
  let from = last + 1;
  while (values.has(from - 1) && values.has(from - 2) && values.get(from - 1)! > values.get(from - 2)!) --from;
  return {years: last + 1 - from, from};
}

function rise(rows: readonly BudgetRow[]) {
  const known = budgets(rows).filter(({value_jpy_100m}) => value_jpy_100m !== null);
  const wide = known.filter(({series}) => series === "incl");
  const latest = wide.at(-1)!;
  const {years, from: since} = run(byYear(rows, "incl"), latest.fiscal_year);
  return {
    years,
    from: since,
    first: known.reduce((a, b) => (b.fiscal_year < a.fiscal_year ? b : a)),
    trough: wide.find(({fiscal_year}) => fiscal_year === since - 1)!,
    latest,
    draft: latest.status === "draft"
  };
}

function lines(rows: readonly BudgetRow[], room: Room): TimeLines {
  const {width, locale} = room;
  const narrow = width < narrowWidth;
  const labels: Record<string, Record<Locale, string>> = {
    single: {en: "", ja: ""},
    incl: {en: narrow ? "With U.S. realignment" : "With SACO and realignment of U.S. forces", ja: narrow ? "米軍再編経費を含む" : "SACO・米軍再編経費等を含む"},
    excl: {en: "Without", ja: "除く"}
  };
  const series = (["single", "excl", "incl"] as const).map((id) => ({
    id,
    label: labels[id][locale],
    color: id === "excl" ? ("extra2" as const) : ("japan" as const),
    light: id === "excl",
    breaks: defenseBudget.breaks.filter(({where}) => (where.definition as readonly string[]).includes(id)).map((b) => Number(b.from)),
    points: rows.flatMap((row, i): Point[] =>
      row.series === id
        ? [{x: row.fiscal_year, y: row.value_jpy_100m === null ? null : row.value_jpy_100m / 10000, row: i, hollow: row.status === "draft"}]
        : []
    )
  }));
  return {
    panels: [
      {
        box: wholeBox(room),
        panel: {
          series,
          xDomain: axisYears,
          yDomain: [0, 10],
          yTicks: [0, 2, 4, 6, 8, 10],
          xTicks: [1955, 1965, 1975, 1985, 1995, 2005, 2015, 2025],
          formatX: (x) => (locale === "en" && !narrow ? `FY${x}` : `${x}`),
          formatY: (y, top) => (top ? (locale === "en" ? `${y} trillion yen` : `${y}兆円`) : `${y}`),
          maxStep,
          labelSide: "left",
          rules: defenseBudget.breaks.map(({from}, i) => ({x: Number(from) - 0.5, number: i + 1})),
          eras: eras(rows, locale)
        }
      }
    ]
  };
}

function eras(rows: readonly BudgetRow[], locale: Locale): Era[] {
  const plans = rows.filter(({series}) => series === "plan");
  const start = ({adopted, fiscal_year}: BudgetRow) => (adopted ? decimalYear(adopted) - fiscalClock : fiscal_year - 0.5);
  return plans.map((plan, i) => {
    const year = plan.adopted?.slice(0, 4) ?? String(plan.fiscal_year);
    const name = locale === "en" ? plan.plan_en! : plan.plan_ja!;
    const next = plans[i + 1];
    return {
      from: Math.max(start(plan), axisYears[0]),
      to: next ? start(next) : axisYears[1],
      labels: [name, locale === "en" ? `Plan of ${year}` : `${year}年の計画`, year, `’${year.slice(2)}`]
    };
  });
}
