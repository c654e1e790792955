import {narrowWidth, type Room} from "../charts/options.ts";
import type {Point} from "../charts/segments.ts";
import {ticksTo, yearTicks} from "../charts/ticks.ts";
import {wholeBox, type TimeLines} from "../charts/time-lines.ts";
import type {Annotation, Series} from "../charts/time-panel.ts";
import {shareBreaks} from "../datasets/defense-budget-shares-breaks.ts";
import type {Break} from "../datasets/spec.ts";
import {decimalYear} from "../lib/format.ts";
import type {Theme} from "../lib/theme.ts";
import type {Locale, Words} from "../lib/words.ts";
import {goal, latestShares, limit, shares, type Count, type ShareRow} from "./budget-gdp-rows.ts";
import {chosenYears, yearsControl} from "./view.ts";

/** Breaks of what is drawn; the one of the narrow definition is not. */
export const drawnBreaks: readonly Break[] = shareBreaks.filter(({id}) => id !== "buildup-program-2023");

/** The wider count begins with a break but joins nothing before it. */
const budgetBreakYears = drawnBreaks.filter(({id}) => id !== "security-related-2023").map(({from}) => Number(from));

/** A fiscal year is drawn at its number, so its middle, 1 October, stands there; the middle of a calendar year is 1 July. */
const calendarYear = -0.25;
const fiscalClock = 0.75;

const styles = {
  budget: {color: "japan", short: {en: "Budget", ja: "当初予算"}, long: {en: "Initial budget", ja: "当初予算"}},
  sipri: {color: "extra2", short: {en: "SIPRI", ja: "SIPRI"}, long: {en: "SIPRI’s count", ja: "SIPRI"}},
  "security-related": {
    color: "extra1",
    short: {en: "Goal’s count", ja: "「2%」の範囲"},
    long: {en: "Count of the goal", ja: "「2%」目標の範囲"}
  }
} as const satisfies Record<Count, {color: keyof Theme; short: Words; long: Words}>;

export function shareYears(rows: readonly ShareRow[]) {
  const years = rows.map(({year}) => year);
  return yearsControl(Math.min(...years), Math.max(...years));
}

/** The three counts, each a line of its own, over the limit and the goal. */
export function shareLines(rows: readonly ShareRow[], room: Room): TimeLines {
  const {width, locale, view = {}} = room;
  const narrow = width < narrowWidth;
  const [first, last] = chosenYears(shareYears(rows), view);
  const isShown = ({year}: ShareRow) => year >= first && year <= last;
  const series = (Object.keys(styles) as Count[]).map((count): Series => {
    const {color, short, long} = styles[count];
    const shown = shares(rows, count).filter(isShown);
    const end = shown.at(-1);
    return {
      id: count,
      label: end
        ? `${(narrow ? short : long)[locale]} ${end.share_pct.toFixed(narrow ? 1 : 2).replace(/(\.\d)0$/, "$1")}`
        : "",
      color,
      light: count === "sipri",
      breaks: count === "budget" ? budgetBreakYears : [],
      points: shown.map((row): Point => ({
        x: row.year + (count === "sipri" ? calendarYear : 0),
        y: row.share_pct,
        row: rows.indexOf(row)
      }))
    };
  });
  const yTicks = ticksTo(Math.max(goal, ...rows.filter(isShown).map(({share_pct}) => share_pct ?? 0)), 4);
  return {
    panels: [
      {
        box: wholeBox(room),
        panel: {
          series: [...series, ...endOfLimit(rows.filter(isShown), rows)],
          xDomain: [first - 1, last + 1],
          yDomain: [0, yTicks.at(-1)!],
          yTicks,
          xTicks: yearTicks(first, last),
          formatX: String,
          formatY: (y) => `${y}%`,
          gutter: 36,
          maxStep: 1,
          baseline: [limit, goal],
          rules: drawnBreaks.flatMap(({from}, i) =>
            Number(from) > first && Number(from) <= last ? [{x: Number(from) - 0.5, number: i + 1}] : []
          ),
          annotations: annotations(rows, [first, last], locale, narrow)
        }
      }
    ]
  };
}

/** A dot on the limit where it was dropped. */
function endOfLimit(shown: readonly ShareRow[], rows: readonly ShareRow[]): Series[] {
  return shown
    .filter(({series}) => series === "limit-dropped")
    .map((row) => ({
      id: row.series,
      label: "",
      color: "muted",
      points: [{x: decimalYear(row.date!) - fiscalClock, y: limit, row: rows.indexOf(row), hollow: true}]
    }));
}

function annotations(
  rows: readonly ShareRow[],
  [first, last]: readonly [number, number],
  locale: Locale,
  narrow: boolean
): Annotation[] {
  const start = {x: first - 0.5, anchor: "start", dy: -5} as const;
  const dropped = rows.find(({series}) => series === "limit-dropped");
  const {low} = latestShares(rows);
  const words = (en: string, ja: string) => (locale === "en" ? en : ja);
  return [
    {
      ...start,
      y: goal,
      text: narrow
        ? words(`Goal: ${goal}%`, `目標${goal}%`)
        : words(`Goal of ${goal}%, by its own count`, `目標の${goal}%（独自の範囲で算定）`)
    },
    ...(dropped && dropped.year > first && dropped.year < last
      ? [
          {
            x: decimalYear(dropped.date!) - fiscalClock,
            y: limit,
            anchor: "middle" as const,
            dy: -12,
            text: narrow
              ? words(`Limit dropped ${dropped.year}`, `1%枠撤廃 ${dropped.year}`)
              : words(`Limit of 1% dropped in ${dropped.year}`, `1%枠を撤廃（${dropped.year}年）`)
          }
        ]
      : []),
    ...(low.year > first && low.year < last
      ? [
          {
            x: low.year + calendarYear,
            y: low.share_pct,
            anchor: "middle" as const,
            dy: 18,
            text: `SIPRI ${low.year}: ${low.share_pct.toFixed(2)}`
          }
        ]
      : [])
  ];
}
