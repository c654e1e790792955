import {narrowWidth, type Room} from "../charts/options.ts";
import type {Point} from "../charts/segments.ts";
import {ticksTo, yearTicks} from "../charts/ticks.ts";
import {wholeBox, type TimeLines} from "../charts/time-lines.ts";
import type {Annotation, Era} from "../charts/time-panel.ts";
import {budgetBreaks} from "../datasets/defense-budget-terms.ts";
import {decimalYear, formatFiscalYear} from "../lib/format.ts";
import type {Locale} from "../lib/words.ts";
import {budgets, byYear, rise, type BudgetRow} from "./budget-trend-rows.ts";
import {chosenYears, yearsControl} from "./view.ts";

/** The stretch of years that a reader may choose, a margin of a year and a half around the rows. */
export function budgetYears(rows: readonly BudgetRow[]) {
  const years = budgets(rows).map(({fiscal_year}) => fiscal_year);
  return yearsControl(Math.min(...years), Math.max(...years));
}

/** A fiscal year is drawn at its number, so its middle, 1 October, stands there; dates are set to the same clock. */
const fiscalClock = 0.75;

/** Yearly figures: a line may join neighbours only. */
const maxStep = 1;

/** The lines of the budget in the room that there is. */
export function budgetLines(rows: readonly BudgetRow[], room: Room): TimeLines {
  const {width, locale, view = {}} = room;
  const narrow = width < narrowWidth;
  const [first, last] = chosenYears(budgetYears(rows), view);
  const axisYears = [first - 1.5, last + 1.5] as const;
  const isShown = (year: number) => year >= first && year <= last;
  const most = Math.max(...budgets(rows).map((row) => (isShown(row.fiscal_year) ? (row.value_jpy_100m ?? 0) : 0)));
  const yTicks = ticksTo(most / 10000);
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
      row.series === id && isShown(row.fiscal_year)
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
          yDomain: [0, yTicks.at(-1)!],
          yTicks,
          xTicks: yearTicks(first, last),
          formatX: (x) => (locale === "en" && !narrow ? `FY${x}` : `${x}`),
          formatY: String,
          gutter: 24,
          maxStep,
          labelSide: narrow ? "left" : "right",
          rules: budgetBreaks.flatMap(({from}, i) =>
            Number(from) > first && Number(from) <= last ? [{x: Number(from) - 0.5, number: i + 1}] : []
          ),
          eras: eras(rows, locale, axisYears),
          annotations: isShown(rise(rows).trough.fiscal_year) ? [turn(rows, locale)] : []
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

function eras(rows: readonly BudgetRow[], locale: Locale, [first, last]: readonly [number, number]): Era[] {
  const plans = rows.map((plan, row) => ({...plan, row})).filter(({series}) => series === "plan");
  const start = ({adopted, fiscal_year}: BudgetRow) =>
    adopted ? decimalYear(adopted) - fiscalClock : fiscal_year - 0.5;
  return plans.flatMap((plan, i) => {
    const year = plan.adopted?.slice(0, 4) ?? String(plan.fiscal_year);
    const name = locale === "en" ? plan.plan_en! : plan.plan_ja!;
    const next = plans[i + 1];
    const [from, to] = [Math.max(start(plan), first), next ? Math.min(start(next), last) : last];
    if (from >= to) return [];
    const labels = [name, locale === "en" ? `Plan of ${year}` : `${year}年の計画`, year, `’${year.slice(2)}`];
    return [{from, to, row: plan.row, labels}];
  });
}
