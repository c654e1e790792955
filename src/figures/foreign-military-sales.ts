import {narrowWidth, type Room} from "../charts/options.ts";
import type {Point} from "../charts/segments.ts";
import {ticksTo, yearTicks} from "../charts/ticks.ts";
import {layoutTimeLines, timeLines, wholeBox, type TimeLines} from "../charts/time-lines.ts";
import type {Annotation} from "../charts/time-panel.ts";
import {equipmentProcurement} from "../datasets/equipment-procurement.ts";
import {formatFiscalYear, formatYen100m} from "../lib/format.ts";
import type {Locale, Words} from "../lib/words.ts";
import {defineFigure, roomOf, sizes, type Arquero, type DrawnRow, type Tables} from "./figure.ts";

interface PurchaseRow extends DrawnRow {
  readonly fiscal_year: number;
  readonly basis: keyof typeof bases;
  readonly value_jpy_100m: number;
}

const bases = {
  contracts: {en: "Contracts concluded", ja: "契約実績"},
  budget: {en: "Budgeted", ja: "予算額"}
} as const satisfies Record<string, Words>;

export const foreignMilitarySales = defineFigure<PurchaseRow>({
  id: "foreign-military-sales",
  datasets: ["equipment-procurement"],
  page: "/budgets",
  rows: purchaseRows,
  title(rows, locale) {
    const {peak, before, latest} = summary(rows);
    const year = formatFiscalYear(peak.fiscal_year, locale);
    const amount = formatYen100m(peak.value_jpy_100m, locale);
    const times = (peak.value_jpy_100m / before.value_jpy_100m).toFixed(1);
    const since = latest === peak ? "" : formatYen100m(latest.value_jpy_100m, locale);
    const last = formatFiscalYear(latest.fiscal_year, locale);
    return locale === "en"
      ? `Japan set aside ${amount} for arms from the U.S. government in ${year}, ${times} times the year before${since && `, and ${since} in ${last}`}`
      : `米国政府からの装備調達、${year}予算は${amount}と前年度の${times}倍${since && `、${last}は${since}`}`;
  },
  subtitle: (_, locale) =>
    locale === "en"
      ? "Foreign Military Sales by fiscal year, on the basis of contracts, trillion yen of the year"
      : "有償援助（FMS）による調達（会計年度、契約ベース、名目、兆円）",
  alt(rows, locale) {
    const {first, lastSurveyed, peak, latest} = summary(rows);
    const at = ({fiscal_year, value_jpy_100m}: PurchaseRow) =>
      `${formatFiscalYear(fiscal_year, locale)} ${formatYen100m(value_jpy_100m, locale)}`;
    return locale === "en"
      ? `Bars of purchases from the U.S. government: contracts ${at(first)}, ${at(lastSurveyed)}; budgets ${at(peak)} at the peak, ${at(latest)}.`
      : `米国政府からの調達額の棒グラフ。契約実績は${at(first)}、${at(lastSurveyed)}。予算額は最多が${at(peak)}、直近は${at(latest)}。`;
  },
  caveat: (_, locale) =>
    locale === "en"
      ? "The amounts are contracts, paid over several years: they must not be set against one year’s budget. What Japan imports from U.S. companies without this program is not counted."
      : "契約額であり支払は複数年にわたるため、単年度予算と比べられない。この枠組みによらない米企業からの輸入は含まない。",
  breaks: equipmentProcurement.breaks,
  notes(rows, locale) {
    const {lastSurveyed, firstBudgeted} = summary(rows);
    const [from, to] = [lastSurveyed.fiscal_year + 1, firstBudgeted.fiscal_year - 1];
    return locale === "en"
      ? [`No figure was found for FY${from}–${to}.`]
      : [`${from}〜${to}年度の数値は確認できない。`];
  },
  read: ({fiscal_year, basis, value_jpy_100m}, locale) => ({
    series: bases[basis][locale],
    date: formatFiscalYear(fiscal_year, locale, {era: true}),
    value: formatYen100m(value_jpy_100m, locale)
  }),
  marks: (rows, room) => layoutTimeLines(lines(rows, room)).marks,
  draw: (rows, options) => timeLines(lines(rows, roomOf(options)), options),
  heights: {narrow: 260, medium: 320, wide: 340},
  facts(rows, locale) {
    const {first, lastSurveyed, peak, before, latest} = summary(rows);
    const low = rows.filter(({basis}) => basis === "contracts").map(({value_jpy_100m}) => value_jpy_100m);
    return {
      peak: formatYen100m(peak.value_jpy_100m, locale),
      "peak-year": formatFiscalYear(peak.fiscal_year, locale),
      times: (peak.value_jpy_100m / before.value_jpy_100m).toFixed(1),
      before: formatYen100m(before.value_jpy_100m, locale),
      latest: formatYen100m(latest.value_jpy_100m, locale),
      "latest-year": formatFiscalYear(latest.fiscal_year, locale),
      "survey-first": formatFiscalYear(first.fiscal_year, locale),
      "survey-last": formatFiscalYear(lastSurveyed.fiscal_year, locale),
      "survey-low": formatYen100m(Math.min(...low), locale),
      "survey-high": formatYen100m(Math.max(...low), locale)
    };
  }
});

function purchaseRows({"equipment-procurement": table}: Tables, {escape}: Arquero): PurchaseRow[] {
  return table
    .filter(escape(({item}: {item: string}) => item === "foreign-military-sales"))
    .select("fiscal_year", "basis", "value_jpy_100m", "status", "source_id", "locator", "note")
    .orderby("fiscal_year")
    .objects() as PurchaseRow[];
}

function summary(rows: readonly PurchaseRow[]) {
  const budgeted = rows.filter(({basis}) => basis === "budget");
  const surveyed = rows.filter(({basis}) => basis === "contracts");
  const peak = budgeted.reduce((a, b) => (b.value_jpy_100m > a.value_jpy_100m ? b : a));
  return {
    first: surveyed[0],
    lastSurveyed: surveyed.at(-1)!,
    firstBudgeted: budgeted[0],
    peak,
    before: budgeted.find(({fiscal_year}) => fiscal_year === peak.fiscal_year - 1)!,
    latest: budgeted.at(-1)!
  };
}

/** One trillion yen in the unit of the rows. */
const trillion = 10_000;

function lines(rows: readonly PurchaseRow[], room: Room): TimeLines {
  const {locale, width} = room;
  const first = rows[0].fiscal_year;
  const last = rows.at(-1)!.fiscal_year;
  const yTicks = ticksTo(Math.max(...rows.map(({value_jpy_100m}) => value_jpy_100m)) / trillion);
  const points = (basis: PurchaseRow["basis"]) =>
    rows.flatMap((row, index): Point[] =>
      row.basis === basis ? [{x: row.fiscal_year, y: row.value_jpy_100m / trillion, base: 0, row: index}] : []
    );
  return {
    panels: [
      {
        box: wholeBox(room),
        panel: {
          series: (["contracts", "budget"] as const).map((id) => ({
            id,
            label: "",
            color: id === "budget" ? "usa" : "faint",
            bars: true,
            points: points(id)
          })),
          xDomain: [first - 0.7, last + 0.7],
          yDomain: [0, yTicks.at(-1)!],
          yTicks,
          xTicks: yearTicks(first, last),
          formatX: (x) => (locale === "en" && width >= narrowWidth ? `FY${x}` : String(x)),
          formatY: (y) => y.toFixed(1),
          gutter: 30,
          maxStep: 1,
          labelSide: "left",
          rules: [{x: summary(rows).firstBudgeted.fiscal_year - 0.5, number: 1}],
          annotations: labels(rows, locale, width > sizes.medium)
        }
      }
    ]
  };
}

/** What each group of bars counts, and the amounts of the highest and the latest. */
function labels(rows: readonly PurchaseRow[], locale: Locale, wide: boolean): Annotation[] {
  const {first, lastSurveyed, peak, latest} = summary(rows);
  const top = (row: PurchaseRow): Annotation => ({
    x: row.fiscal_year,
    y: row.value_jpy_100m / trillion,
    text: (row.value_jpy_100m / trillion).toFixed(2),
    anchor: "middle",
    dy: -6
  });
  return [
    {
      x: (first.fiscal_year + lastSurveyed.fiscal_year) / 2,
      y: Math.max(...rows.filter(({basis}) => basis === "contracts").map((row) => row.value_jpy_100m)) / trillion,
      text: bases.contracts[locale],
      anchor: "middle",
      dy: -10
    },
    {
      x: peak.fiscal_year - 0.6,
      y: peak.value_jpy_100m / trillion,
      text: bases.budget[locale],
      anchor: "end",
      dy: 12
    },
    ...(wide && latest !== peak ? [top(peak), top(latest)] : [top(peak)])
  ];
}
