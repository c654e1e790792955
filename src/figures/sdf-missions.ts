import {narrowWidth, type Room} from "../charts/options.ts";
import {layoutSpans, type Span, type Spans} from "../charts/layout-spans.ts";
import {spans} from "../charts/spans.ts";
import {yearTicks} from "../charts/ticks.ts";
import {missionKinds} from "../datasets/sdf-mission-words.ts";
import {decimalYear, formatCount, formatDate} from "../lib/format.ts";
import type {Locale} from "../lib/words.ts";
import {defineFigure, roomOf} from "./figure.ts";
import {
  missionRows,
  placeOf,
  readMission,
  readOtherPeak,
  type MissionKind,
  type MissionRow
} from "./sdf-missions-rows.ts";
import {chosenYears, yearsControl} from "./view.ts";

/** Lanes from top to bottom. */
const lanes = [
  "peacekeeping",
  "special-measures",
  "anti-piracy",
  "information-gathering",
  "minesweeping",
  "humanitarian-relief",
  "disaster-relief",
  "evacuation"
] as const satisfies readonly MissionKind[];

/** Persons at one time above which a part of a peacekeeping mission is called a unit here, and not staff. */
const staff = 10;

/** Persons at one time from which a strength is always written. */
const large = 500;

/** Years below which a mission is a dot: a bar could not be seen. */
const shortest = 0.33;

export const sdfMissions = defineFigure<MissionRow>({
  id: "sdf-missions",
  datasets: ["sdf-missions"],
  page: "/deployments",
  rows: missionRows,
  title(rows, locale) {
    const {lastUnit, since, most} = peacekeeping(rows);
    if (lastUnit.end === null)
      return locale === "en"
        ? `A Japanese peacekeeping unit of ${formatCount(lastUnit.peak!)} serves in ${placeOf(lastUnit, locale)}`
        : `日本の部隊${formatCount(lastUnit.peak!)}人が${placeOf(lastUnit, locale)}で国際平和協力業務に従事`;
    const end = formatDate(lastUnit.end.slice(0, 7), locale);
    const [place] = [placeOf(lastUnit, locale)];
    if (since.length === 0)
      return locale === "en"
        ? `Japan’s last peacekeeping unit left ${place} in ${end}`
        : `日本の最後のPKO部隊は${end}に${place}から撤収`;
    return locale === "en"
      ? `Japan’s last peacekeeping unit left ${place} in ${end}; no such mission has had more than ${most} Japanese since`
      : `日本の最後のPKO部隊は${end}に${place}から撤収——以後の派遣は一つの活動につき最大${most}人`;
  },
  subtitle: (_, locale) =>
    locale === "en"
      ? "Missions of the Self-Defense Forces abroad by kind, with the largest strength at one time"
      : "自衛隊の海外活動（種類別、数字は一時点の最大人員）",
  controls: (rows) => [yearsOf(rows)],
  alt(rows, locale) {
    const {largest, running} = summary(rows);
    const counts = lanes
      .map((kind) => `${missionKinds[kind][locale]} ${count(rows, kind)}`)
      .join(locale === "en" ? ", " : "、");
    return locale === "en"
      ? `Time chart of ${rows.length} missions and units from ${formatDate(rows[0].start, locale)}: ${counts}. The largest is that to ${placeOf(largest, locale)} in ${largest.start.slice(0, 4)} with ${formatCount(largest.peak!)} persons; ${running.length} ran when last printed.`
      : `${formatDate(rows[0].start, locale)}以降の${rows.length}の活動・部隊の年表。${counts}。最大は${largest.start.slice(0, 4)}年の${placeOf(largest, locale)}で${formatCount(largest.peak!)}人。${running.length}件は最新の出典の時点で継続中。`;
  },
  caveat(rows, locale) {
    const {printed} = summary(rows);
    return locale === "en"
      ? `The lists end in early 2024, and a pointed end says only that a mission ran when last printed. A unit and its staff are bars of their own. A strength is printed for ${printed} of ${rows.length}; sums over rotations count people again and are not drawn.`
      : `一覧は2024年初めまで。先のとがった棒は最新の出典の時点で継続中であることを示す。部隊と司令部要員は別の棒。人員の記載があるのは${rows.length}件中${printed}件で、延べ人員は重複を含むため図示しない。`;
  },
  breaks: [],
  notes: (_, locale) =>
    locale === "en"
      ? [
          `A unit is a part of a peacekeeping mission with more than ${staff} persons at one time; the rest is staff, observers and liaison. Dots: shorter than four months.`,
          "Capacity building is left out: only examples are listed. The source of a bar is that of its strength, where one is printed."
        ]
      : [
          `PKO部隊は一時点で${staff}人を超えるもの。それ以下は司令部要員・監視要員・連絡要員。点は4か月未満の活動。`,
          "能力構築支援は例示のみのため含まない。人員の記載がある棒の出典は人員の出典。"
        ],
  read: (row, locale) => readMission(row, locale),
  readOther: readOtherPeak,
  marks: (rows, room) => layoutSpans(chart(rows, room), room).marks,
  draw: (rows, options) => spans(chart(rows, roomOf(options)), options),
  heights: {narrow: 620, medium: 560, wide: 600},
  facts(rows, locale) {
    const {largest, running, printed} = summary(rows);
    const {lastUnit, most, units} = peacekeeping(rows);
    const first = rows.find(({kind}) => kind === "peacekeeping")!;
    const largestUnit = units.reduce((a, b) => (b.peak! > a.peak! ? b : a));
    const largestRunning = running.reduce((a, b) => ((b.peak ?? 0) > (a.peak ?? 0) ? b : a));
    return {
      missions: String(rows.length),
      printed: String(printed),
      first: formatDate(rows[0].start, locale),
      "first-place": placeOf(rows[0], locale),
      "peacekeeping-first": formatDate(first.start.slice(0, 7), locale),
      units: String(units.length),
      "largest-unit": formatCount(largestUnit.peak!),
      "largest-unit-place": placeOf(largestUnit, locale),
      "last-unit-end": formatDate((lastUnit.end ?? lastUnit.start).slice(0, 7), locale),
      "last-unit-place": placeOf(lastUnit, locale),
      "last-unit": formatCount(lastUnit.peak!),
      "since-most": String(most),
      largest: formatCount(largest.peak!),
      "largest-place": placeOf(largest, locale),
      "largest-year": largest.start.slice(0, 4),
      running: String(running.length),
      "running-most": formatCount(largestRunning.peak ?? NaN),
      "disaster-relief": String(count(rows, "disaster-relief")),
      evacuation: String(count(rows, "evacuation"))
    };
  }
});

function count(rows: readonly MissionRow[], kind: MissionKind): number {
  return rows.filter((row) => row.kind === kind).length;
}

function summary(rows: readonly MissionRow[]) {
  return {
    largest: rows.reduce((a, b) => ((b.peak ?? 0) > (a.peak ?? 0) ? b : a)),
    running: rows.filter(({end}) => end === null),
    printed: rows.filter(({peak}) => peak !== null).length
  };
}

/** Peacekeeping units, the last of them to leave, and what served after it. */
function peacekeeping(rows: readonly MissionRow[]) {
  const all = rows.filter(({kind}) => kind === "peacekeeping");
  const units = all.filter(({peak}) => peak !== null && peak > staff);
  const until = ({end}: MissionRow) => end ?? "9999";
  const lastUnit = units.reduce((a, b) => (until(b) > until(a) ? b : a));
  const since = all.filter((row) => until(row) > until(lastUnit));
  return {units, lastUnit, since, most: Math.max(...since.map(({peak}) => peak ?? 0))};
}

function yearsOf(rows: readonly MissionRow[]) {
  const years = rows.flatMap(({start, end}) => [start, end ?? start].map((date) => Number(date.slice(0, 4))));
  return yearsControl(Math.min(...years), Math.max(...years));
}

function chart(rows: readonly MissionRow[], {locale, view = {}, width}: Room): Spans {
  const [first, last] = chosenYears(yearsOf(rows), view);
  const [from, to] = [first, last + 1];
  return {
    lanes: lanes.map((kind) => ({id: kind, label: laneLabel(kind, locale)})),
    spans: rows.flatMap((row, index): Span[] => {
      const start = decimalYear(row.start);
      const end = row.end === null ? to : Math.max(start, decimalYear(row.end));
      if (end < from || start > to) return [];
      const isShort = row.end !== null && end - start < shortest;
      const strength = row.peak === null ? undefined : formatCount(row.peak);
      return [
        {
          lane: row.kind,
          from: Math.max(from, isShort ? (start + end) / 2 : start),
          to: isShort ? null : Math.min(to, end),
          open: row.end === null,
          color: row.kind === "peacekeeping" && (row.peak ?? 0) <= staff ? "muted" : "japan",
          reserved: (row.peak ?? 0) >= large,
          row: index,
          ...(strength !== undefined && {short: strength}),
          ...(strength !== undefined &&
            isNamed(row) &&
            width >= narrowWidth && {label: `${placeOf(row, locale)} ${strength}`})
        }
      ];
    }),
    xDomain: [from, to],
    xTicks: yearTicks(from, to),
    formatX: String
  };
}

/** The kind without what stands in brackets. */
function laneLabel(kind: MissionKind, locale: Locale): string {
  return missionKinds[kind][locale].replace(/ ?[(（].*[)）]$/, "");
}

/** The source names a place: a country, or a sea of a kind of mission that works at sea. */
function isNamed({countries, kind}: MissionRow): boolean {
  return countries !== null || kind !== "humanitarian-relief";
}
