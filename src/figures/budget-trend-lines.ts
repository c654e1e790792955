import {narrowWidth, type Room} from "../charts/options.ts";
import type {Point} from "../charts/segments.ts";
import {wholeBox, type TimeLines} from "../charts/time-lines.ts";
import type {Annotation, Era} from "../charts/time-panel.ts";
import {budgetBreaks} from "../datasets/defense-budget-terms.ts";
import {decimalYear, formatFiscalYear} from "../lib/format.ts";
import type {Locale} from "../lib/words.ts";
import {byYear, rise, type BudgetRow} from "./budget-trend-rows.ts";

const axisYears = [1953.5, 2027.5] as const;

/** A fiscal year is drawn at its number, so its middle, 1 October, stands there; dates are set to the same clock. */
const fiscalClock = 0.75;

/** Yearly figures: a line may join neighbours only. */
const maxStep = 1;

/** The lines of the budget in the room that there is. */
export function budgetLines(rows: readonly BudgetRow[], room: Room): TimeLines {
  const {width, locale} = room;
  const narrow = width < narrowWidth;
  const labels = seriesLabels(rows, locale, narrow);
  const series = (["single", "excl", "incl"] as const).map((id) => ({
    id,
    label: labels[id],
    color: id === "excl" ? ("extra2" as const) : ("japan" as const),
    light: id === "excl",
    breaks: budgetBreaks
      .filter(({where}) => (where.definition as readonly string[]).includes(id))
      .map((b) => Number(b.from)),
    points: rows.flatMap((row, i): Point[] =>
      row.series === id
        ? [
            {
              x: row.fiscal_year,
              y: row.value_jpy_100m === null ? null : row.value_jpy_100m / 10000,
              row: i,
              hollow: row.status === "draft"
            }
          ]
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
          formatY: String,
          gutter: 24,
          maxStep,
          labelSide: narrow ? "left" : "right",
          rules: budgetBreaks.map(({from}, i) => ({x: Number(from) - 0.5, number: i + 1})),
          eras: eras(rows, locale),
          annotations: [turn(rows, locale)]
        }
      }
    ]
  };
}

/** What the two definitions count, and the latest value of each in trillion yen. */
function seriesLabels(
  rows: readonly BudgetRow[],
  locale: Locale,
  narrow: boolean
): Record<"single" | "excl" | "incl", string> {
  const last = (series: "excl" | "incl") => (([...byYear(rows, series).values()].at(-1) ?? 0) / 10000).toFixed(2);
  const incl = {en: narrow ? "With U.S. realignment" : "With realignment costs", ja: "米軍再編経費等を含む"};
  const excl = {en: narrow ? "without" : "Without them", ja: narrow ? "除く" : "含まない"};
  return {single: "", incl: `${incl[locale]} ${last("incl")}`, excl: `${excl[locale]} ${last("excl")}`};
}

/** The low point from which the run of rises starts. */
function turn(rows: readonly BudgetRow[], locale: Locale): Annotation {
  const {trough} = rise(rows);
  const value = trough.value_jpy_100m! / 10000;
  return {
    x: trough.fiscal_year,
    y: value,
    dy: 24,
    anchor: "middle",
    text: `${formatFiscalYear(trough.fiscal_year, locale)} ${value.toFixed(2)}`
  };
}

function eras(rows: readonly BudgetRow[], locale: Locale): Era[] {
  const plans = rows.map((plan, row) => ({...plan, row})).filter(({series}) => series === "plan");
  const start = ({adopted, fiscal_year}: BudgetRow) =>
    adopted ? decimalYear(adopted) - fiscalClock : fiscal_year - 0.5;
  return plans.map((plan, i) => {
    const year = plan.adopted?.slice(0, 4) ?? String(plan.fiscal_year);
    const name = locale === "en" ? plan.plan_en! : plan.plan_ja!;
    const next = plans[i + 1];
    return {
      from: Math.max(start(plan), axisYears[0]),
      to: next ? start(next) : axisYears[1],
      row: plan.row,
      labels: [name, locale === "en" ? `Plan of ${year}` : `${year}年の計画`, year, `’${year.slice(2)}`]
    };
  });
}
