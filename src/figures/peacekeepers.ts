import {narrowWidth, type Room} from "../charts/options.ts";
import {ticksTo, yearTicks} from "../charts/ticks.ts";
import {layoutTimeLines, timeLines, type TimeLines} from "../charts/time-lines.ts";
import type {Annotation, Panel} from "../charts/time-panel.ts";
import {peacekeeperBreaks} from "../datasets/un-peacekeepers-breaks.ts";
import {decimalYear, formatCount, formatDate, formatPercent} from "../lib/format.ts";
import type {Locale} from "../lib/words.ts";
import {defineFigure, roomOf} from "./figure.ts";
import {
  isMonth,
  large,
  peacekeeperRows,
  percent,
  placeOf,
  type MonthRow,
  type PeacekeeperRow
} from "./peacekeepers-rows.ts";
import {chosenYears, yearsControl} from "./view.ts";

/** A month and a little. */
const maxStep = 0.13;

export const peacekeepers = defineFigure<PeacekeeperRow>({
  id: "peacekeepers",
  datasets: ["un-peacekeepers", "un-peacekeepers-world", "sdf-missions"],
  page: "/deployments",
  rows: peacekeeperRows,
  title(rows, locale) {
    const {peak, latest} = summary(rows);
    const [top, end] = [formatDate(peak.date, locale), formatDate(latest.date, locale)];
    return locale === "en"
      ? `Japan’s UN peacekeepers: ${formatCount(peak.personnel)} at the peak in ${top}, ${formatCount(latest.personnel)} in ${end}, ${share(latest)} of the world’s`
      : `日本のPKO要員は最多の${top}に${formatCount(peak.personnel)}人、${end}は${formatCount(latest.personnel)}人（全世界の${share(latest)}）`;
  },
  subtitle: (_, locale) =>
    locale === "en"
      ? "Uniformed Japanese personnel in UN missions at the end of each month; below, as a share of those of all countries"
      : "国連ミッションに参加する日本の軍・警察要員（各月末）と、全ての国に占める割合",
  controls: (rows) => [yearsOf(rows)],
  alt(rows, locale) {
    const {first, peak, latest, units} = summary(rows);
    const at = (row: MonthRow) => `${formatDate(row.date, locale)} ${formatCount(row.personnel)}`;
    const places = units.map((unit) => placeOf(unit, locale)).join(locale === "en" ? ", " : "、");
    return locale === "en"
      ? `Line of Japanese personnel in UN missions by month: ${at(first)}, ${at(peak)} at the peak, ${at(latest)}. It rises with the units in ${places}. Below, the share of all UN personnel, ${share(latest)} at the end.`
      : `国連ミッションの日本の要員（月別）の折れ線グラフ。${at(first)}人、最多は${at(peak)}人、${at(latest)}人。${places}への部隊派遣時に増加。下は全世界に占める割合で最後は${share(latest)}。`;
  },
  caveat(rows, locale) {
    const {latest, units} = summary(rows);
    const last = units.at(-1)!;
    const after = last.end !== null && last.end > latest.date ? last.end.slice(0, 7) : undefined;
    return locale === "en"
      ? `The series ends in ${formatDate(latest.date, locale)}, Japan’s part does not${after ? `: the unit in ${placeOf(last, locale)} stayed to ${formatDate(after, locale)}` : ""}. The United Nations leaves out national support staff, so Japan’s own figures are higher.`
      : `系列は${formatDate(latest.date, locale)}までだが派遣は続いた${after ? `（${placeOf(last, locale)}の部隊は${formatDate(after, locale)}まで）` : ""}。国連は各国の支援要員を数えないため、日本側の発表より少ない。`;
  },
  breaks: peacekeeperBreaks,
  notes: (rows, locale) =>
    locale === "en"
      ? [
          `Places are those of units of ${large} and more, from the list of missions. Totals are troops, police and experts on mission.`,
          ...(summary(rows).units.some(({end}) => end === null)
            ? ["A unit without an end was there when last printed."]
            : [])
        ]
      : [`地名は${large}人以上の部隊の派遣先（海外活動の表による）。合計は部隊要員・文民警察・軍事監視要員など。`],
  read(row, locale) {
    if (row.kind === "unit")
      return {
        series: locale === "en" ? `Unit in ${placeOf(row, locale)}` : `${placeOf(row, locale)}の部隊`,
        date: [row.start, row.end].flatMap((date) => (date === null ? [] : [formatDate(date, locale)])).join(" – "),
        value: locale === "en" ? `${formatCount(row.personnel)} at most` : `最大${formatCount(row.personnel)}人`
      };
    return {
      series: locale === "en" ? "Japanese personnel in UN missions" : "国連ミッションの日本の要員",
      date: formatDate(row.date, locale),
      value:
        locale === "en"
          ? `${formatCount(row.personnel)} persons, ${share(row)} of ${formatCount(row.world)} of all countries`
          : `${formatCount(row.personnel)}人（全世界${formatCount(row.world)}人の${share(row)}）`
    };
  },
  marks: (rows, room) => layoutTimeLines(lines(rows, room)).marks,
  draw: (rows, options) => timeLines(lines(rows, roomOf(options)), options),
  heights: {narrow: 400, medium: 420, wide: 440},
  facts(rows, locale) {
    const {first, peak, latest, most} = summary(rows);
    return {
      first: formatDate(first.date, locale),
      peak: formatCount(peak.personnel),
      "peak-date": formatDate(peak.date, locale),
      latest: formatCount(latest.personnel),
      "latest-date": formatDate(latest.date, locale),
      share: share(latest),
      "share-most": share(most),
      "share-most-date": formatDate(most.date, locale)
    };
  }
});

function share(row: MonthRow): string {
  const decimals = percent(row) < 1 ? 2 : 1;
  return formatPercent(percent(row), decimals);
}

function summary(rows: readonly PeacekeeperRow[]) {
  const months = rows.filter(isMonth);
  return {
    first: months[0],
    peak: months.reduce((a, b) => (b.personnel > a.personnel ? b : a)),
    most: months.reduce((a, b) => (percent(b) > percent(a) ? b : a)),
    latest: months.at(-1)!,
    units: rows.filter((row) => row.kind === "unit")
  };
}

function yearsOf(rows: readonly PeacekeeperRow[]) {
  const {first, latest} = summary(rows);
  return yearsControl(Number(first.date.slice(0, 4)), Number(latest.date.slice(0, 4)));
}

function lines(rows: readonly PeacekeeperRow[], {width, height, locale, view = {}}: Room): TimeLines {
  const [first, last] = chosenYears(yearsOf(rows), view);
  const narrow = width < narrowWidth;
  const shown = rows.flatMap((row, index) => {
    const year = isMonth(row) ? Number(row.date.slice(0, 4)) : NaN;
    return isMonth(row) && year >= first && year <= last ? [{row, index}] : [];
  });
  const shareHeight = Math.round(height * 0.38);
  const mainHeight = height - shareHeight - 8;
  const gap = (interruption(rows)[0] + interruption(rows)[1]) / 2;
  const shared = {
    xDomain: [first, last + 1] as const,
    xTicks: yearTicks(first, last),
    maxStep,
    formatX: String,
    gutter: 38,
    rules: gap > first && gap < last + 1 ? [{x: gap, number: 1}] : []
  };
  const series = (id: string, of: (row: MonthRow) => number) => ({
    id,
    label: "",
    color: "japan" as const,
    points: shown.map(({row, index}) => ({x: decimalYear(row.date), y: of(row), row: index}))
  });
  const counts = shown.map(({row}) => row.personnel);
  const yTicks = ticksTo(Math.max(10, ...counts) * 1.12, 4);
  const shareTicks = ticksTo(Math.max(0.1, ...shown.map(({row}) => percent(row))), 3);
  const main: Panel = {
    ...shared,
    series: [series("personnel", ({personnel}) => personnel)],
    yDomain: [0, yTicks.at(-1)!],
    yTicks,
    formatY: formatCount,
    annotations: annotations(
      rows,
      shown.map(({row}) => row),
      locale,
      narrow
    )
  };
  const below: Panel = {
    ...shared,
    rules: [],
    series: [series("share", percent)],
    yDomain: [0, shareTicks.at(-1)!],
    yTicks: shareTicks,
    formatY: (y) => formatPercent(y, 1),
    heading: locale === "en" ? "Share of UN personnel of all countries" : "全ての国の国連要員に占める割合"
  };
  return {
    panels: [
      {box: {x: 0, y: 0, width, height: mainHeight}, panel: main},
      {box: {x: 0, y: mainHeight + 8, width, height: shareHeight}, panel: below}
    ]
  };
}

/** The last month before the widest gap of the series and the first after it, as decimal years. */
function interruption(rows: readonly PeacekeeperRow[]): readonly [number, number] {
  const dates = rows.filter(isMonth).map(({date}) => decimalYear(date));
  const gaps = dates.slice(1).map((to, i): readonly [number, number] => [dates[i], to]);
  return gaps.reduce((a, b) => (b[1] - b[0] > a[1] - a[0] ? b : a));
}

/** The place of each unit over the highest month of the time that it was there and no later unit was. */
function annotations(
  rows: readonly PeacekeeperRow[],
  shown: readonly MonthRow[],
  locale: Locale,
  narrow: boolean
): Annotation[] {
  const {units} = summary(rows);
  return units.flatMap((unit, i): Annotation[] => {
    const until = [unit.end, units[i + 1]?.start].reduce<string>(
      (least, date) => (date && date < least ? date : least),
      "9999"
    );
    const there = shown.filter(({date}) => date >= unit.start.slice(0, 7) && date < until.slice(0, 7));
    if (there.length === 0) return [];
    const top = there.reduce((a, b) => (b.personnel > a.personnel ? b : a));
    return [
      {
        x: decimalYear(top.date),
        y: top.personnel,
        dy: -8,
        anchor: i === 0 ? "start" : narrow ? "end" : "middle",
        text: placeOf(unit, locale)
      }
    ];
  });
}
