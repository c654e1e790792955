import {layoutTimeLines, timeLines} from "../charts/time-lines.ts";
import {unPeacekeepers} from "../datasets/un-peacekeepers.ts";
import {formatCount, formatDate} from "../lib/format.ts";
import {list} from "../lib/list.ts";
import type {Locale} from "../lib/words.ts";
import {defineFigure, roomOf} from "./figure.ts";
import {axisYears, peacekeeperLines as lines} from "./peacekeepers-lines.ts";
import {
  large,
  peacekeeperRows,
  placeOf,
  summary,
  unitsOf,
  type MonthRow,
  type PeacekeeperRow,
  type UnitRow
} from "./peacekeepers-rows.ts";

export const peacekeepers = defineFigure<PeacekeeperRow>({
  id: "peacekeepers",
  datasets: ["un-peacekeepers", "un-peacekeepers-by-mission", "sdf-missions"],
  page: "/deployments",
  rows: peacekeeperRows,
  title(rows, locale) {
    const {peak, last, large: months, all} = summary(rows);
    const until = formatDate(last.date, locale);
    return locale === "en"
      ? `Japan had ${large} or more people in UN missions in ${months} of ${all} months to ${until}, ${formatCount(peak.personnel)} at most; the monthly count ends there`
      : `国連ミッションへの派遣が${large}人以上だったのは${until}までの${all}か月中${months}か月、最多${formatCount(peak.personnel)}人——月次の系列はそこで終わる`;
  },
  subtitle: (_, locale) =>
    locale === "en"
      ? "Uniformed Japanese personnel in UN missions at the end of each month; below, the units of the Self-Defense Forces in them"
      : "国連ミッションに参加する日本の軍・警察要員（各月末）。下は自衛隊の部隊の派遣期間",
  controls: (rows) => [axisYears(rows)],
  alt(rows, locale) {
    const {first, peak, last} = summary(rows);
    const at = ({date, personnel}: typeof peak) =>
      locale === "en"
        ? `${formatCount(personnel)} in ${formatDate(date, "en")}`
        : `${formatDate(date, "ja")}${formatCount(personnel)}人`;
    const units = unitsOf(rows).map((row) => `${placeOf(row, locale)} ${period(row, locale)}`);
    return locale === "en"
      ? `Line of Japanese personnel by month: ${at(first)}, the most ${at(peak)}, the last known ${at(last)}. Bars of units: ${list(units, "en")}.`
      : `月別の日本の要員の折れ線：${at(first)}、最多は${at(peak)}、最後は${at(last)}。部隊の棒：${list(units, "ja")}。`;
  },
  caveat(rows, locale) {
    const {last, later} = summary(rows);
    const stayed = later.map((row) => placeOf(row, locale));
    const rest =
      locale === "en"
        ? `though the unit in ${list(stayed, "en")} stayed on`
        : `${list(stayed, "ja")}の部隊はその後も残った`;
    return locale === "en"
      ? `The count ends in ${formatDate(last.date, "en")}${stayed.length > 0 ? `, ${rest}` : ""}: the end of the line is not the end of the missions. The UN leaves out national support staff, so Japan’s own figures are higher.`
      : `系列は${formatDate(last.date, "ja")}で終わる${stayed.length > 0 ? `が、${rest}` : ""}。線の終わりは派遣の終わりではない。国連は各国の支援要員を数えないため、日本側の発表はこれより多い。`;
  },
  breaks: unPeacekeepers.breaks,
  notes(rows, locale) {
    const {single} = summary(rows);
    const tail = single.length > 0 ? [tailNote(single, locale)] : [];
    return locale === "en"
      ? [
          "Troops, police and experts on mission together, as far as the month gives them. Staff officers and observers are in the count and have no bar of their own.",
          ...tail
        ]
      : [
          "部隊要員・文民警察・軍事監視要員などの計（その月に記載のあるもの）。司令部要員や監視要員は人数に含むが、棒では示さない。",
          ...tail
        ];
  },
  read: (row, locale) =>
    row.kind === "month"
      ? {
          series: `${locale === "en" ? "Japanese personnel" : "日本の要員"}${row.mission === null ? "" : bracketed(row.mission, locale)}`,
          date: formatDate(row.date, locale),
          value: persons(row.personnel, locale)
        }
      : {
          series: locale === "en" ? row.title_en : row.title_ja,
          date: period(row, locale),
          value: placeOf(row, locale)
        },
  readOther: (value, locale) => persons(Number(value), locale),
  marks: (rows, room) => layoutTimeLines(lines(rows, room)).marks,
  draw: (rows, options) => timeLines(lines(rows, roomOf(options)), options),
  heights: {narrow: 420, medium: 400, wide: 420},
  facts(rows, locale) {
    const {first, peak, last, large: months, all, missing, later, single} = summary(rows);
    const [unit] = later;
    return {
      first: formatDate(first.date, locale),
      peak: formatCount(peak.personnel),
      "peak-date": formatDate(peak.date, locale),
      last: formatCount(last.personnel),
      "last-date": formatDate(last.date, locale),
      threshold: String(large),
      large: String(months),
      months: String(all),
      missing: String(missing),
      "single-last": formatDate((single.at(-1) ?? last).date, locale),
      ...(unit && {
        "later-place": placeOf(unit, locale),
        "later-end": unit.end === null ? "" : formatDate(unit.end, locale)
      })
    };
  }
});

function persons(count: number, locale: Locale): string {
  return locale === "en" ? `${formatCount(count)} persons` : `${formatCount(count)}人`;
}

function bracketed(text: string, locale: Locale): string {
  return locale === "en" ? ` (${text})` : `（${text}）`;
}

/** What the thin end of the line is. */
function tailNote(single: readonly MonthRow[], locale: Locale): string {
  const missions = list([...new Set(single.map(({mission}) => mission!))], locale);
  const [from, to] = [single[0].date, single.at(-1)!.date].map((date) => formatDate(date, locale));
  return locale === "en"
    ? `Thin: ${missions} alone, ${from} to ${to}, from the table by mission.`
    : `細線は${from}〜${to}の${missions}のみ（ミッション別の表による）。`;
}

function period({start, end}: UnitRow, locale: Locale): string {
  const [from, to] = [start, end].map((date) => (date === null ? "" : formatDate(date.slice(0, 7), locale)));
  return locale === "en" ? `${from} to ${to}` : `${from}〜${to}`;
}
