import {narrowWidth, type Room} from "../charts/options.ts";
import type {Point} from "../charts/segments.ts";
import {ticksTo, yearTicks} from "../charts/ticks.ts";
import {layoutTimeLines, timeLines, wholeBox, type TimeLines} from "../charts/time-lines.ts";
import type {Annotation} from "../charts/time-panel.ts";
import {formatCount, formatFiscalYear, formatPercent} from "../lib/format.ts";
import {list} from "../lib/list.ts";
import type {Locale, Words} from "../lib/words.ts";
import {yearRanges} from "../lib/year-ranges.ts";
import {defineFigure, roomOf, type Arquero, type DrawnRow, type Tables} from "./figure.ts";
import {chosen, chosenYears, yearsControl, type Choice} from "./view.ts";

type Target = keyof typeof targets;

interface ScrambleRow extends DrawnRow {
  readonly target: Target;
  readonly fiscal_year: number;
  readonly scrambles: number;
}

/** From the bottom of a bar to its top; what no source breaks down shows as the rest of the total. */
const targets = {
  china: {words: {en: "China", ja: "中国"}, color: "other"},
  russia: {words: {en: "Russia", ja: "ロシア"}, color: "extra1"},
  other: {words: {en: "Others", ja: "その他"}, color: "extra2"},
  total: {words: {en: "All", ja: "合計"}, color: "faint"}
} as const satisfies Record<string, {words: Words; color: string}>;

const parts = ["china", "russia", "other"] as const;

export const scrambles = defineFigure<ScrambleRow>({
  id: "scrambles",
  datasets: ["scrambles"],
  page: "/environment",
  rows: scrambleRows,
  title(rows, locale) {
    const {latest, share, peak, first} = summary(rows);
    const year = formatFiscalYear(latest.fiscal_year, locale);
    const [then, count] = [formatFiscalYear(first.fiscal_year, locale), formatCount(first.scrambles)];
    const fewer = locale === "en" ? `, fewer than the ${count} of ${then}` : `、${then}の${count}回を下回る`;
    const least = latest.scrambles < first.scrambles ? fewer : "";
    return locale === "en"
      ? `Japan’s fighters scrambled ${formatCount(latest.scrambles)} times in ${year}${least}; ${formatPercent(share, 0)} were against Chinese aircraft`
      : `${year}の緊急発進は${formatCount(latest.scrambles)}回${least}。${formatPercent(share, 0)}が中国機、最多は${formatFiscalYear(peak.fiscal_year, locale)}`;
  },
  subtitle: (_, locale) =>
    locale === "en"
      ? "Scrambles of the Air Self-Defense Force by fiscal year and nationality of the aircraft"
      : "航空自衛隊の緊急発進回数（会計年度、対象機の国籍別）",
  controls: (rows) => [form, yearsOf(rows)],
  alt(rows, locale) {
    const {first, peak, latest} = summary(rows);
    const at = ({fiscal_year, scrambles: count}: ScrambleRow) =>
      `${formatFiscalYear(fiscal_year, locale)} ${formatCount(count)}`;
    return locale === "en"
      ? `Stacked bars of scrambles per fiscal year: ${at(first)}, ${at(peak)} at the peak, ${at(latest)}.`
      : `年度別緊急発進回数の積み上げ棒グラフ。${at(first)}、最多は${at(peak)}、直近は${at(latest)}。`;
  },
  caveat: (_, locale) =>
    locale === "en"
      ? "A scramble is Japan’s own decision to send up fighters, not a violation of its airspace, and the rules for doing so have changed. Nationality includes estimates."
      : "緊急発進は日本側の判断による発進であり、領空侵犯の数ではない。実施基準は変わってきた。国籍は推定を含む。",
  breaks: [],
  notes(rows, locale) {
    const years = [...new Set(rows.map(({fiscal_year}) => fiscal_year))];
    const whole = years.filter((year) => parts.every((part) => at(rows, year, part) !== undefined));
    const partly = list(yearRanges(years.filter((year) => !at(rows, year, "total"))), locale);
    return locale === "en"
      ? [
          `Grey: not broken down by nationality in the documents read; the breakdown is complete for ${whole.length} of the ${years.length} fiscal years. Years without a bar have no figure.`,
          `Of FY${partly} only the scrambles against Chinese aircraft are known: as there is no total to be part of, they stand among the lines, not among the bars.`
        ]
      : [
          `灰色は国籍別の内訳が確認できない分（${years.length}年度のうち内訳が揃うのは${whole.length}年度）。棒のない年度は数値なし。`,
          `${partly}年度は中国機の回数のみ判明し、合計がないため、棒ではなく国籍別の線に示す。`
        ];
  },
  read: ({target, fiscal_year, scrambles: count}, locale) => ({
    series: targets[target].words[locale],
    date: formatFiscalYear(fiscal_year, locale, {era: true}),
    value: locale === "en" ? `${formatCount(count)} scrambles` : `${formatCount(count)}回`
  }),
  readOther: (value, locale) => (locale === "en" ? formatCount(Number(value)) : `${formatCount(Number(value))}回`),
  marks: (rows, room) => layoutTimeLines(lines(rows, room)).marks,
  draw: (rows, options) => timeLines(lines(rows, roomOf(options)), options),
  heights: {narrow: 300, medium: 360, wide: 400},
  facts(rows, locale) {
    const {latest, share, peak, first} = summary(rows);
    return {
      latest: formatCount(latest.scrambles),
      "latest-year": formatFiscalYear(latest.fiscal_year, locale),
      "china-share": formatPercent(share, 0),
      peak: formatCount(peak.scrambles),
      "peak-year": formatFiscalYear(peak.fiscal_year, locale),
      "cold-war": formatCount(first.scrambles),
      "cold-war-year": formatFiscalYear(first.fiscal_year, locale)
    };
  }
});

function scrambleRows(tables: Tables, {escape}: Arquero): ScrambleRow[] {
  const order = Object.keys(targets);
  return tables.scrambles
    .derive({_order: escape(({target}: ScrambleRow) => order.indexOf(target))})
    .orderby("fiscal_year", "_order")
    .select("target", "fiscal_year", "scrambles", "alternatives", "status", "source_id", "locator", "note")
    .objects() as ScrambleRow[];
}

function at(rows: readonly ScrambleRow[], year: number, target: Target): ScrambleRow | undefined {
  return rows.find((row) => row.fiscal_year === year && row.target === target);
}

function summary(rows: readonly ScrambleRow[]) {
  const totals = rows.filter(({target}) => target === "total");
  const latest = totals.at(-1)!;
  const china = at(rows, latest.fiscal_year, "china");
  return {
    first: totals[0],
    peak: totals.reduce((a, b) => (b.scrambles > a.scrambles ? b : a)),
    latest,
    /** Percent of the latest total that was against Chinese aircraft. */
    share: ((china?.scrambles ?? NaN) / latest.scrambles) * 100
  };
}

function yearsOf(rows: readonly ScrambleRow[]) {
  const years = rows.map(({fiscal_year}) => fiscal_year);
  return yearsControl(Math.min(...years), Math.max(...years));
}

/** Bars that add up to all scrambles, or lines that show each nationality on its own. */
const form: Choice<"bars" | "lines"> = {
  kind: "choice",
  id: "as",
  label: {en: "Shown as", ja: "表示"},
  options: {bars: {en: "Parts of the total", ja: "合計と内訳"}, lines: {en: "Each nationality", ja: "国籍別の線"}},
  initial: "bars"
};

function lines(rows: readonly ScrambleRow[], room: Room): TimeLines {
  const {locale, width, view = {}} = room;
  const [first, last] = chosenYears(yearsOf(rows), view);
  const bars = chosen(form, view) === "bars";
  const shown = rows
    .map((row, index) => ({...row, index}))
    .filter(({fiscal_year: y}) => y >= first && y <= last && (!bars || at(rows, y, "total")));
  const points = (target: Target) =>
    shown.flatMap(({fiscal_year, scrambles: count, index, ...row}): Point[] => {
      if (row.target !== target) return [];
      const base = bars && target !== "total" ? below(rows, fiscal_year, target) : 0;
      return [{x: fiscal_year, y: base + count, base, row: index}];
    });
  const yTicks = ticksTo(Math.max(1, ...shown.map(({scrambles: count}) => count)));
  const xTicks = yearTicks(first, last);
  return {
    panels: [
      {
        box: wholeBox(room),
        panel: {
          series: (["total", ...parts] as const).map((id) => ({
            id,
            label: id === "total" && bars ? "" : label(rows, id, locale, width < narrowWidth),
            color: targets[id].color,
            bars,
            points: points(id)
          })),
          dots: !bars,
          xDomain: [first - 0.7, last + 0.7],
          yDomain: [0, yTicks.at(-1)!],
          yTicks,
          xTicks,
          // One tick says that the years are fiscal; on all of them it would only crowd the axis.
          formatX: (x) => (locale === "en" && x === xTicks[0] ? `FY${x}` : String(x)),
          formatY: formatCount,
          gutter: 40,
          maxStep: 1,
          annotations: landmarks(rows, shown, {locale, bars})
        }
      }
    ]
  };
}

/** What stands under a part in the bar of its year. */
function below(rows: readonly ScrambleRow[], year: number, target: Exclude<Target, "total">): number {
  return parts.slice(0, parts.indexOf(target)).reduce((sum, part) => sum + (at(rows, year, part)?.scrambles ?? 0), 0);
}

/** The highest total of those shown and the first one, and of its bar that no document breaks it down. */
function landmarks(
  rows: readonly ScrambleRow[],
  shown: readonly ScrambleRow[],
  {locale, bars}: {locale: Locale; bars: boolean}
): Annotation[] {
  const totals = shown.filter(({target}) => target === "total");
  if (totals.length < 2) return [];
  const peak = totals.reduce((a, b) => (b.scrambles > a.scrambles ? b : a));
  const [first] = totals;
  const spot = ({fiscal_year: x, scrambles: y}: ScrambleRow) => ({x, y, text: formatCount(y), dy: -6});
  const isWhole = parts.some((part) => at(rows, first.fiscal_year, part));
  const rest = {en: "not broken down", ja: "内訳不明"}[locale];
  return [
    {...spot(peak), anchor: "middle"},
    ...(peak === first ? [] : [{...spot(first), x: first.fiscal_year - 0.4, anchor: "start"} as const]),
    ...(isWhole || !bars || peak === first
      ? []
      : [{...spot(first), x: first.fiscal_year + 0.6, dy: 12, anchor: "start", text: rest, color: "muted"} as const])
  ];
}

function label(rows: readonly ScrambleRow[], part: Target, locale: Locale, narrow: boolean): string {
  const {latest} = summary(rows);
  const count = at(rows, latest.fiscal_year, part)?.scrambles;
  return narrow || count === undefined
    ? targets[part].words[locale]
    : `${targets[part].words[locale]} ${formatCount(count)}`;
}
