import {narrowWidth, type Room} from "../charts/options.ts";
import type {Point} from "../charts/segments.ts";
import {ticksAround, yearTicks} from "../charts/ticks.ts";
import {wholeBox, type TimeLines} from "../charts/time-lines.ts";
import type {Annotation, Era} from "../charts/time-panel.ts";
import {budgetBreaks} from "../datasets/defense-budget-terms.ts";
import {formatChange} from "../lib/format.ts";
import type {Locale} from "../lib/words.ts";
import {changes, percent, runs, type ChangeRow, type GrowthRow} from "./budget-growth-rows.ts";
import {chosen, chosenYears, yearsControl, type Choice, type View} from "./view.ts";

export const unitChoice: Choice<"percent" | "yen"> = {
  kind: "choice",
  id: "unit",
  label: {en: "Change in", ja: "単位"},
  options: {percent: {en: "Percent", ja: "％"}, yen: {en: "Trillion yen", ja: "兆円"}},
  initial: "percent"
};

export const definitionChoice: Choice<"incl" | "excl"> = {
  kind: "choice",
  id: "definition",
  label: {en: "From FY1997", ja: "1997年度以降"},
  options: {
    incl: {en: "with SACO and realignment", ja: "SACO・再編を含む"},
    excl: {en: "without them", ja: "含まない"}
  },
  initial: "incl"
};

export function growthYears(rows: readonly GrowthRow[]) {
  const years = changes(rows, "incl").map(({fiscal_year}) => fiscal_year);
  return yearsControl(Math.min(...years), Math.max(...years));
}

/** Runs shorter than this are not worth a word. */
const shortestRun = 5;

/** The breaks of a definition; the figures of both definitions begin with the first. */
function breaksOf(definition: "excl" | "incl") {
  return budgetBreaks
    .map(({from, where}, i) => ({from: Number(from), number: i + 1, where}))
    .filter(({where}) => (where.definition as readonly string[]).includes(definition));
}

/** Bars of the changes that the view asks for, the latest run of rises in Japan's colour. */
export function growthLines(rows: readonly GrowthRow[], room: Room): TimeLines {
  const {width, locale, view = {}} = room;
  const [first, last] = chosenYears(growthYears(rows), view);
  const definition = chosen(definitionChoice, view);
  const breaks = breaksOf(definition);
  const all = changes(rows, definition).filter(({fiscal_year: year}) => year >= first && year <= last);
  const found = runs(all);
  const current = found.find(({rises}) => rises.at(-1) === all.at(-1))?.rises ?? [];
  const yTicks = ticksAround(
    Math.min(0, ...all.map((row) => value(row, view))),
    Math.max(0, ...all.map((row) => value(row, view)))
  );
  const points = (some: readonly ChangeRow[]): Point[] =>
    some.map((row) => ({
      x: row.fiscal_year,
      y: value(row, view),
      row: rows.indexOf(row),
      hollow: row.status === "draft" || breaks.some(({from}) => from === row.fiscal_year)
    }));
  const bars = {label: "", bars: true} as const;
  return {
    panels: [
      {
        box: wholeBox(room),
        panel: {
          series: [
            {...bars, id: "before", color: "faint", points: points(all.filter((row) => !current.includes(row)))},
            {...bars, id: "run", color: "japan", points: points(current)}
          ],
          xDomain: [first - 0.8, last + 0.8],
          yDomain: [yTicks[0], yTicks.at(-1)!],
          yTicks,
          xTicks: yearTicks(first, last),
          formatX: (x) => (locale === "en" && width >= narrowWidth ? `FY${x}` : String(x)),
          formatY: (y) => (chosen(unitChoice, view) === "percent" ? `${minus(y)}%` : minus(y)),
          gutter: 36,
          maxStep: 1,
          baseline: 0,
          rules: breaks.flatMap(({from, number}) => (from > first && from <= last ? [{x: from - 0.5, number}] : [])),
          annotations: annotations(all, current, view, locale),
          eras: found.flatMap(({rises, atLeast}) => (rises.length < shortestRun ? [] : [era(rises, atLeast, locale)]))
        }
      }
    ]
  };
}

function value(row: ChangeRow, view: View): number {
  return chosen(unitChoice, view) === "percent" ? percent(row) : row.change_jpy_100m / 10000;
}

/** As precise as bars can tell apart. */
function format(row: ChangeRow, view: View): string {
  const inUnit = value(row, view);
  return chosen(unitChoice, view) === "percent"
    ? formatChange(inUnit)
    : `${inUnit < 0 ? "−" : "+"}${Math.abs(inUnit).toFixed(2)}`;
}

function minus(y: number): string {
  return y < 0 ? `−${-y}` : String(y);
}

/** The largest change of the latest run and of the years before it, where it stands out of the bars around it. */
function annotations(
  all: readonly ChangeRow[],
  current: readonly ChangeRow[],
  view: View,
  locale: Locale
): Annotation[] {
  const greatest = (some: readonly ChangeRow[]) =>
    some.reduce<ChangeRow | undefined>((a, b) => (a && value(a, view) >= value(b, view) ? a : b), undefined);
  const largest = [greatest(all.filter((row) => !current.includes(row))), greatest(current)];
  const half = Math.max(...largest.map((row) => (row ? value(row, view) : 0))) / 2;
  return largest.flatMap((row) =>
    row && value(row, view) > half
      ? [
          {
            x: row.fiscal_year,
            y: value(row, view),
            dy: -6,
            anchor: row.fiscal_year > (all[0].fiscal_year + all.at(-1)!.fiscal_year) / 2 ? "end" : "start",
            text: `${row.fiscal_year}${locale === "en" ? "" : "年度"} ${format(row, view)}`
          } as const
        ]
      : []
  );
}

function era(rises: readonly ChangeRow[], atLeast: boolean, locale: Locale): Era {
  const n = rises.length;
  return {
    from: rises[0].fiscal_year - 0.5,
    to: rises.at(-1)!.fiscal_year + 0.5,
    labels:
      locale === "en"
        ? [
            `${atLeast ? "at least " : ""}${n} rises in a row`,
            `${atLeast ? "at least " : ""}${n} rises`,
            `${atLeast ? "≥ " : ""}${n}`
          ]
        : [`${n}年${atLeast ? "以上" : ""}連続増`, `${n}年${atLeast ? "以上" : ""}`, `${n}`]
  };
}
