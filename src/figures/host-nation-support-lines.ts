import {narrowWidth, type Room} from "../charts/options.ts";
import type {Point} from "../charts/segments.ts";
import {ticksTo, yearTicks} from "../charts/ticks.ts";
import {wholeBox, type TimeLines} from "../charts/time-lines.ts";
import type {Era, LabelAt, Series} from "../charts/time-panel.ts";
import {concerns} from "../datasets/concerns.ts";
import {budgetBreaks} from "../datasets/defense-budget-terms.ts";
import {supportBreaks} from "../datasets/host-nation-support-breaks.ts";
import type {Break} from "../datasets/spec.ts";
import {decimalYear, formatCount} from "../lib/format.ts";
import type {Theme} from "../lib/theme.ts";
import type {Locale, Words} from "../lib/words.ts";
import {
  agreements,
  amountsOf,
  shareOf,
  type AmountRow,
  type Support,
  type SupportRow
} from "./host-nation-support-rows.ts";
import {chosen, chosenYears, yearsControl, type Choice} from "./view.ts";

/** Of what is paid, then of the budget that it is set against; the latter concern shares only. */
export const drawnBreaks: readonly Break[] = [
  ...[...supportBreaks].sort((a, b) => Number(a.from) - Number(b.from)),
  ...budgetBreaks.filter(({id}) => id === "buildup-program-2023")
];

export const unitChoice: Choice<"yen" | "share"> = {
  kind: "choice",
  id: "unit",
  label: {en: "Amount", ja: "表示"},
  options: {
    yen: {en: "Billion yen", ja: "億円"},
    share: {en: "Share of the defense budget", ja: "防衛関係費に占める割合"}
  },
  initial: "yen"
};

const styles: Readonly<
  Record<Support, {color: keyof Theme; short: Words; long: Words; at?: LabelAt; narrowAt?: LabelAt; light?: true}>
> = {
  "all-ministries": {
    color: "extra1",
    short: {en: "All ministries", ja: "全省庁"},
    narrowAt: "before",
    long: {en: "U.S. forces, all ministries", ja: "在日米軍関係経費（全省庁）"},
    light: true
  },
  stationing: {
    color: "extra2",
    short: {en: "Stationing", ja: "駐留関連"},
    narrowAt: "over",
    long: {en: "Stationing of U.S. forces", ja: "駐留に関連する経費"}
  },
  burden: {
    color: "muted",
    short: {en: "Diet answer", ja: "国会答弁書"},
    long: {en: "Stationing, by answer to the Diet", ja: "駐留経費（国会答弁書）"},
    at: "above",
    light: true
  },
  realignment: {
    color: "usa",
    short: {en: "Realignment", ja: "米軍再編"},
    narrowAt: "over",
    long: {en: "Realignment of U.S. forces", ja: "米軍再編（地元負担軽減分）"}
  },
  hns: {
    color: "japan",
    short: {en: "Host-nation support", ja: "駐留経費負担"},
    narrowAt: "under",
    long: {en: "Host-nation support", ja: "駐留経費負担"}
  }
};

/** A fiscal year is drawn at its number, so its middle, 1 October, stands there; dates are set to the same clock. */
const fiscalClock = 0.75;

export function supportYears(rows: readonly SupportRow[]) {
  const years = rows.filter(({value_jpy_100m}) => value_jpy_100m !== null).map(({fiscal_year}) => fiscal_year);
  return yearsControl(Math.min(...years), Math.max(...years));
}

/** A line for each count, none joined to another, over a strip of the agreements. */
export function supportLines(rows: readonly SupportRow[], room: Room): TimeLines {
  const {width, locale, view = {}} = room;
  const narrow = width < narrowWidth;
  const [first, last] = chosenYears(supportYears(rows), view);
  const inShares = chosen(unitChoice, view) === "share";
  const value = (row: AmountRow) => (inShares ? shareOf(row) : row.value_jpy_100m / (locale === "en" ? 10 : 1));
  const breaks = drawnBreaks
    .map((b, i) => ({b, number: i + 1, from: Number(b.from)}))
    .slice(0, inShares ? undefined : -1);
  const series = (Object.keys(styles) as Support[]).map((id): Series => {
    const {color, short, long, at, narrowAt, light} = styles[id];
    const points = amountsOf(rows, id)
      .filter(({fiscal_year: year}) => year >= first && year <= last)
      .map((row): Point => ({
        x: row.fiscal_year,
        y: value(row),
        row: rows.indexOf(row),
        hollow: row.status === "estimated"
      }));
    const end = points.findLast(({y}) => y !== null)?.y;
    const amount = end && (inShares ? `${end.toFixed(1)}%` : formatCount(Math.round(end)));
    return {
      id,
      label: amount ? `${(narrow ? short : long)[locale]} ${amount}` : "",
      labelAt: narrow && narrowAt ? (inShares ? "under" : narrowAt) : at,
      color,
      light,
      breaks: breaks.filter(({b}) => concerns(b, {measure: id, definition: "excl"})).map(({from}) => from),
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
          xDomain: [first - 1, last + 1],
          yDomain: [0, yTicks.at(-1)!],
          yTicks,
          xTicks: yearTicks(first, last),
          formatX: (x) => (locale === "en" && !narrow ? `FY${x}` : String(x)),
          formatY: (y) => (inShares ? `${y}%` : formatCount(y)),
          gutter: locale === "en" ? 40 : 48,
          maxStep: 1,
          rules: breaks.flatMap(({from, number}) => (from > first && from <= last ? [{x: from - 0.5, number}] : [])),
          eras: eras(rows, [first - 1, last + 1], locale)
        }
      }
    ]
  };
}

/** Each agreement from its entry into force to its end or, where that is not known, to the next. */
function eras(rows: readonly SupportRow[], [first, last]: readonly [number, number], locale: Locale): Era[] {
  const all = agreements(rows);
  const x = (date: string) => decimalYear(date) - fiscalClock;
  return all.flatMap((row, i) => {
    const next = all.at(i + 1)?.entered_into_force;
    const end = row.terminated ?? next;
    const [from, to] = [Math.max(x(row.entered_into_force!), first), Math.min(end ? x(end) : last, last)];
    const year = row.signed!.slice(0, 4);
    return from < to
      ? [
          {
            from,
            to,
            row: rows.indexOf(row),
            labels: [locale === "en" ? `Agreement of ${year}` : `${year}年署名の特別協定`, year, `’${year.slice(2)}`]
          }
        ]
      : [];
  });
}
