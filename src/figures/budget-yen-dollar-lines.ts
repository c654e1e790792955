import {narrowWidth, type Room} from "../charts/options.ts";
import type {Point} from "../charts/segments.ts";
import {ticksTo, yearTicks} from "../charts/ticks.ts";
import {wholeBox, type TimeLines} from "../charts/time-lines.ts";
import type {Series} from "../charts/time-panel.ts";
import {budgetBreaks} from "../datasets/defense-budget-terms.ts";
import type {Theme} from "../lib/theme.ts";
import type {Words} from "../lib/words.ts";
import {amounts, baseYear, indexOf, type Money, type MoneyRow} from "./budget-yen-dollar-rows.ts";
import {chosen, chosenYears, yearsControl, type Choice, type View} from "./view.ts";

export const definitionChoice: Choice<MoneyRow["definition"]> = {
  kind: "choice",
  id: "definition",
  label: {en: "Budget", ja: "防衛関係費"},
  options: {
    incl: {en: "with SACO and realignment, from FY1997", ja: "SACO・再編を含む（1997年度〜）"},
    excl: {en: "without them", ja: "含まない"},
    single: {en: "to FY1996", ja: "1996年度まで"}
  },
  initial: "incl"
};

const styles = {
  yen: {color: "japan", short: {en: "Yen", ja: "円"}, long: {en: "Yen of the year", ja: "円（名目）"}},
  "constant-yen": {
    color: "extra2",
    short: {en: "Real yen", ja: "円（実質）"},
    long: {en: "Yen, prices taken out", ja: "円（物価変動を除く）"}
  },
  dollars: {color: "usa", short: {en: "Dollars", ja: "ドル"}, long: {en: "Dollars of the year", ja: "ドル（名目）"}}
} as const satisfies Record<Money, {color: keyof Theme; short: Words; long: Words}>;

export function moneyYears(rows: readonly MoneyRow[]) {
  const years = rows.map(({fiscal_year}) => fiscal_year);
  return yearsControl(Math.min(...years), Math.max(...years));
}

/** The definition that a view asks for, its years within those chosen (all of them, if fewer than two), and the base. */
export function choices(rows: readonly MoneyRow[], view: View) {
  const definition = chosen(definitionChoice, view);
  const [from, to] = chosenYears(moneyYears(rows), view);
  const all = amounts(rows, "yen", definition).map(({fiscal_year}) => fiscal_year);
  const within = all.filter((year) => year >= from && year <= to);
  const years = within.length > 1 ? within : all;
  const first = years[0];
  return {definition, first, last: years.at(-1)!, base: baseYear(rows, definition, first)};
}

/** The same budget as yen, as yen with prices taken out and as dollars, all 100 in one base year. */
export function moneyLines(rows: readonly MoneyRow[], room: Room): TimeLines {
  const {width, locale, view = {}} = room;
  const narrow = width < narrowWidth;
  const {definition, first, last, base} = choices(rows, view);
  const series = (Object.keys(styles) as Money[]).map((money): Series => {
    const shown = amounts(rows, money, definition).filter(({fiscal_year: y}) => y >= first && y <= last);
    const {color, short, long} = styles[money];
    const points = shown.map((row): Point => ({
      x: row.fiscal_year,
      y: indexOf(rows, row, base),
      row: rows.indexOf(row),
      hollow: row.status === "draft"
    }));
    const end = points.at(-1)?.y;
    return {
      id: money,
      label: end ? `${(narrow ? short : long)[locale]} ${end.toFixed(0)}` : "",
      color,
      light: money === "constant-yen",
      // Where the line of the yen runs on, there is no room right of this end.
      labelAt: money === "constant-yen" && shown.at(-1)?.fiscal_year !== last ? "before" : undefined,
      breaks: budgetBreaks
        .filter(({where}) => (where.definition as readonly string[]).includes(definition))
        .map(({from}) => Number(from)),
      points
    };
  });
  const yTicks = ticksTo(Math.max(...series.flatMap(({points}) => points.map(({y}) => y ?? 0))));
  return {
    panels: [
      {
        box: wholeBox(room),
        panel: {
          series,
          xDomain: [first - 0.6, last + 0.6],
          yDomain: [0, yTicks.at(-1)!],
          yTicks,
          xTicks: yearTicks(first, last),
          formatX: (x) => (locale === "en" && !narrow ? `FY${x}` : String(x)),
          formatY: String,
          gutter: 36,
          maxStep: 1,
          baseline: 100,
          rules: budgetBreaks.flatMap(({from, where}, i) =>
            (where.definition as readonly string[]).includes(definition) && Number(from) > first && Number(from) <= last
              ? [{x: Number(from) - 0.5, number: i + 1}]
              : []
          )
        }
      }
    ]
  };
}
