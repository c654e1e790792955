import {narrowWidth, type Room} from "../charts/options.ts";
import type {Point} from "../charts/segments.ts";
import {layoutTimeLines, timeLines, type TimeLines} from "../charts/time-lines.ts";
import type {Panel, PanelBox, Series} from "../charts/time-panel.ts";
import {concerns} from "../datasets/concerns.ts";
import type {Break} from "../datasets/spec.ts";
import {personnelBreaks} from "../datasets/us-personnel-breaks.ts";
import {decimalYear, formatCount, formatDate} from "../lib/format.ts";
import type {Theme} from "../lib/theme.ts";
import type {Locale, Words} from "../lib/words.ts";
import {defineFigure, roomOf, type Arquero, type DrawnRow, type Tables} from "./figure.ts";

interface PersonnelRow extends DrawnRow {
  readonly series: "japan-with-okinawa" | "okinawa";
  readonly branch: keyof typeof branches;
  readonly date: string;
  readonly personnel: number;
  readonly alternatives: string | null;
}

const branches = {
  total: {words: {en: "All branches", ja: "全軍種"}, color: "usa"},
  "marine-corps": {words: {en: "Marine Corps", ja: "海兵隊"}, color: "extra1"},
  navy: {words: {en: "Navy", ja: "海軍"}, color: "usa"},
  "air-force": {words: {en: "Air Force", ja: "空軍"}, color: "other"},
  army: {words: {en: "Army", ja: "陸軍"}, color: "extra2"}
} as const satisfies Record<string, {words: Words; color: keyof Theme}>;

const parts = ["army", "air-force", "marine-corps", "navy"] as const;

const ofOkinawa = {en: "Okinawa, to 1973", ja: "うち沖縄（1973年まで）"} as const satisfies Words;

/** From June to September of the next year: neighbours among yearly reports. */
const maxStep = 1.3;

/** The report that stands for its year: June to 1956, September after. */
const yearly = /^(?:195[0-6]-06|(?:195[7-9]|19[6-9]\d|20\d\d)-09)$/;

const breaks: readonly Break[] = personnelBreaks.filter(
  (b) => yearlyBreak(b) && concerns(b, {iso3: "JPN", series: "japan-with-okinawa", branch: "total"})
);

export const usPersonnelJapan = defineFigure<PersonnelRow>({
  id: "us-personnel-japan",
  datasets: ["us-personnel"],
  page: "/deployments",
  rows: personnelRows,
  title(rows, locale) {
    const {peak, latest, changes} = course(rows);
    return locale === "en"
      ? `U.S. forces in Japan: ${formatCount(peak.personnel)} in ${yearOf(peak)}, ${formatCount(latest.personnel)} in ${yearOf(latest)}, by a count whose rules changed ${changes} times`
      : `在日米軍は${yearOf(peak)}年の${formatCount(peak.personnel)}人から${yearOf(latest)}年の${formatCount(latest.personnel)}人へ——集計基準はその間に${changes}回変更`;
  },
  subtitle: (_, locale) =>
    locale === "en"
      ? "Active-duty U.S. military personnel in Japan with Okinawa, September of each year (June to 1956)"
      : "沖縄を含む日本の米軍現役人員、各年9月（1956年までは6月）",
  alt(rows, locale) {
    const {peak, low, latest} = course(rows);
    const last = parts
      .map((branch) => `${branches[branch].words[locale]} ${formatCount(latestOf(rows, branch).personnel)}`)
      .join(", ");
    return locale === "en"
      ? `Line charts of U.S. personnel in Japan, total and by branch. The total falls from ${formatCount(peak.personnel)} in ${yearOf(peak)} to ${formatCount(low.personnel)} in ${yearOf(low)}, and is ${formatCount(latest.personnel)} in ${yearOf(latest)}: ${last}.`
      : `在日米軍の人員（合計と軍種別）の折れ線グラフ。合計は${yearOf(peak)}年${formatCount(peak.personnel)}人、${yearOf(low)}年${formatCount(low.personnel)}人、${yearOf(latest)}年${formatCount(latest.personnel)}人。${last}。`;
  },
  caveat: (_, locale) =>
    locale === "en"
      ? "What is counted has changed often, above all whether crews of ships based in Japan belong. A step from one line to the next may be one of definition, as in 2008; only within an unbroken line is it one of forces."
      : "集計範囲は度々変わり、特に日本を母港とする艦艇の乗組員の扱いが異なる。線の切れ目をまたぐ増減は、2008年のように定義の変更によることがある。",
  breaks,
  notes: (_, locale) =>
    locale === "en"
      ? [
          "There are no reports of 1951 and 1952. To 1973 the reports list Okinawa, the Bonin and the Volcano Islands apart; they are added here.",
          "Quarterly reports since 2013, with the outlier of December 2015, are in the dataset."
        ]
      : [
          "1951・52年の報告はない。1973年まで別掲の沖縄・小笠原・火山列島を加算。",
          "2013年以降の四半期報告（2015年12月の外れ値を含む）はデータセットに収録。"
        ],
  read: ({series, branch, date, personnel}, locale) => ({
    series: series === "okinawa" ? ofOkinawa[locale] : branches[branch].words[locale],
    date: formatDate(date, locale),
    value: persons(personnel, locale)
  }),
  readOther: (value, locale) => persons(Number(value), locale),
  marks: (rows, room) => layoutTimeLines(lines(rows, room)).marks,
  draw: (rows, options) => timeLines(lines(rows, roomOf(options)), options),
  heights: {narrow: 600, medium: 560, wide: 520},
  facts(rows, locale) {
    const {peak, low, latest, changes} = course(rows);
    const of = (branch: keyof typeof branches) => formatCount(latestOf(rows, branch).personnel);
    return {
      peak: formatCount(peak.personnel),
      "peak-date": formatDate(peak.date, locale),
      low: formatCount(low.personnel),
      "low-date": formatDate(low.date, locale),
      latest: formatCount(latest.personnel),
      "latest-date": formatDate(latest.date, locale),
      marines: of("marine-corps"),
      navy: of("navy"),
      "air-force": of("air-force"),
      army: of("army"),
      changes: String(changes),
      rest: formatCount(latest.personnel - parts.reduce((sum, branch) => sum + latestOf(rows, branch).personnel, 0)),
      "jump-from": formatCount(at(rows, "2007-09").personnel),
      "jump-to": formatCount(at(rows, "2008-09").personnel)
    };
  }
});

function persons(count: number, locale: Locale): string {
  return locale === "en" ? `${formatCount(count)} persons` : `${formatCount(count)}人`;
}

function yearlyBreak({from}: Break): boolean {
  // The outlier of December 2015 is in no yearly report.
  return from !== "2015-12";
}

function personnelRows(tables: Tables, {escape}: Arquero): PersonnelRow[] {
  const drawn = ({iso3, series, branch, date}: {iso3: string; series: string; branch: string; date: string}) =>
    iso3 === "JPN" &&
    yearly.test(date) &&
    (series === "japan-with-okinawa" ? Object.hasOwn(branches, branch) : series === "okinawa" && branch === "total");
  return tables["us-personnel"]
    .filter(escape(drawn))
    .select("series", "branch", "date", "personnel", "alternatives", "status", "source_id", "locator", "note")
    .orderby("series", "branch", "date")
    .objects() as PersonnelRow[];
}

function of(rows: readonly PersonnelRow[], branch: keyof typeof branches): PersonnelRow[] {
  return rows.filter((row) => row.series === "japan-with-okinawa" && row.branch === branch);
}

function latestOf(rows: readonly PersonnelRow[], branch: keyof typeof branches): PersonnelRow {
  return of(rows, branch).at(-1)!;
}

function at(rows: readonly PersonnelRow[], date: string): PersonnelRow {
  return of(rows, "total").find((row) => row.date === date)!;
}

function yearOf({date}: PersonnelRow): string {
  return date.slice(0, 4);
}

/** Peak, low and latest of the total, and how often the count changed its rules after the peak. */
function course(rows: readonly PersonnelRow[]) {
  const totals = of(rows, "total");
  const peak = totals.reduce((a, b) => (b.personnel > a.personnel ? b : a));
  const low = totals.reduce((a, b) => (b.personnel < a.personnel ? b : a));
  const latest = totals.at(-1)!;
  return {peak, low, latest, changes: breaks.filter(({from}) => from > peak.date && from <= latest.date).length};
}

function lines(rows: readonly PersonnelRow[], {width, height, locale}: Room): TimeLines {
  const narrow = width < narrowWidth;
  const small = narrow ? 2 : 4;
  const gap = 20;
  const smallHeight = narrow ? (height * 0.46) / 2 : height * 0.38;
  const mainHeight = height - smallHeight * (narrow ? 2 : 1) - (narrow ? 24 : 12);
  const smallWidth = (width - gap * (small - 1)) / small;
  const smallBox = (i: number): PanelBox => ({
    x: (i % small) * (smallWidth + gap),
    y: mainHeight + 12 + Math.floor(i / small) * (smallHeight + 6),
    width: smallWidth,
    height: smallHeight
  });
  return {
    panels: [
      {box: {x: 0, y: 0, width, height: mainHeight}, panel: mainPanel(rows, locale, narrow)},
      ...parts.map((branch, i) => ({box: smallBox(i), panel: branchPanel(rows, branch, locale)}))
    ]
  };
}

const shared = {
  xDomain: [1950, 2026],
  maxStep,
  formatX: (x: number) => String(x)
} as const;

function mainPanel(rows: readonly PersonnelRow[], locale: Locale, narrow: boolean): Panel {
  const {peak, latest} = course(rows);
  const label = narrow
    ? formatCount(latest.personnel)
    : `${branches.total.words[locale]} ${formatCount(latest.personnel)}`;
  return {
    ...shared,
    series: [
      {...series(rows, "total", "japan-with-okinawa"), label},
      {...series(rows, "total", "okinawa"), label: ofOkinawa[locale], color: "japan", light: true}
    ],
    yDomain: [0, 220000],
    yTicks: [0, 50000, 100000, 150000, 200000],
    xTicks: [1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020],
    formatY: formatCount,
    gutter: 54,
    rules: breaks.map(({from}, i) => ({x: boundary(from), number: i + 1})),
    annotations: [
      {
        x: decimalYear(peak.date) + 0.8,
        y: peak.personnel,
        dy: 4,
        anchor: "start",
        text: `${yearOf(peak)} ${formatCount(peak.personnel)}`
      }
    ]
  };
}

function branchPanel(rows: readonly PersonnelRow[], branch: (typeof parts)[number], locale: Locale): Panel {
  return {
    ...shared,
    series: [{...series(rows, branch, "japan-with-okinawa"), label: ""}],
    yDomain: [0, 130000],
    yTicks: [0, 50000, 100000],
    xTicks: [1950, 2000],
    formatY: (y) => (y === 0 ? "0" : locale === "en" ? `${y / 1000}k` : `${y / 10000}万`),
    gutter: 34,
    heading: `${branches[branch].words[locale]} ${formatCount(latestOf(rows, branch).personnel)}`
  };
}

function series(rows: readonly PersonnelRow[], branch: keyof typeof branches, of: PersonnelRow["series"]): Series {
  const touching =
    of === "okinawa"
      ? []
      : personnelBreaks.filter((b) => yearlyBreak(b) && concerns(b, {iso3: "JPN", series: of, branch}));
  return {
    id: of === "okinawa" ? "okinawa" : branch,
    label: "",
    color: branches[branch].color,
    breaks: touching.map(({from}) => decimalYear(from)),
    points: rows.flatMap((row, i): Point[] =>
      row.branch === branch && row.series === of ? [{x: decimalYear(row.date), y: row.personnel, row: i}] : []
    )
  };
}

/** A break is marked half a year before the first report that counts anew. */
function boundary(from: string): number {
  return decimalYear(from) - 0.5;
}
