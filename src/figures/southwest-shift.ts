import {group} from "d3-array";
import type {Place} from "../charts/layout-map.ts";
import type {Span, Spans} from "../charts/layout-spans.ts";
import {mapPart} from "../charts/map.ts";
import type {Room} from "../charts/options.ts";
import {drawParts, partMarks, type Part} from "../charts/parts.ts";
import {mercator} from "../charts/projection.ts";
import {spansPart} from "../charts/spans.ts";
import {decimalYear, formatCount, formatDate} from "../lib/format.ts";
import {list} from "../lib/list.ts";
import type {Locale} from "../lib/words.ts";
import {defineFigure, roomOf, sizeOf, type Size} from "./figure.ts";
import {bounds, garrisonOf, southwestRows, type GarrisonRow, type SouthwestRow} from "./southwest-shift-rows.ts";

export const southwestShift = defineFigure<SouthwestRow>({
  id: "southwest-shift",
  datasets: ["sdf-posture", "sdf-facilities"],
  keyWords: ["title", "place"],
  page: "/deployments",
  land: "southwest",
  rows: southwestRows,
  title(rows, locale) {
    const {opened, grown} = summary(rows);
    const [first, last] = [opened[0], opened.at(-1)!].map(({date}) => date.slice(0, 4));
    const base =
      locale === "en"
        ? `Japan opened ${opened.length} garrisons on its south-western islands from ${first} to ${last}`
        : `南西諸島に${first}〜${last}年に${opened.length}つの駐屯地を開設`;
    if (grown.length === 0) return base;
    return locale === "en"
      ? `${base}, and has since enlarged ${grown.length} of them`
      : `${base}、うち${grown.length}つを増員`;
  },
  subtitle: (_, locale) =>
    locale === "en"
      ? "Garrisons of the Self-Defense Forces by year of opening, with personnel as reported"
      : "自衛隊の駐屯地の開設年と、報じられた人員",
  alt(rows, locale) {
    const {opened} = summary(rows);
    const items = opened.map((row) => `${laneName(rows, garrisonOf(row), locale)} ${row.date.slice(0, 4)}`);
    return locale === "en"
      ? `Map from Yonaguni to Kyushu and time chart. Garrisons opened: ${list(items, locale)}. Other units and plans are below them in the chart.`
      : `与那国島から九州までの地図と年表。開設は${list(items, locale)}。ほかに部隊の新編と計画を示す。`;
  },
  caveat: (_, locale) =>
    locale === "en"
      ? "What could be documented, mostly from the press, and not all. Reported and authorized personnel are different counts: only like is compared with like. Grey places have no opening year in the tables, so the map does not show what stood where before."
      : "主に報道で確認できたものに限る。報じられた人員と定員は異なる集計であり、同種のもののみ比べる。灰色の施設は表に開設年がなく、それ以前の配置は示せない。",
  breaks: [],
  notes: (_, locale) =>
    locale === "en"
      ? [
          "Map: filled where a camp opened, outlined where a unit was formed at a camp. Chart: bars from the opening to the last date in the tables; dots for personnel, new units and works, outlined for plans. Mageshima is not on the map of places yet.",
          "Places: © OpenStreetMap contributors and geocoded addresses. Outlines: Natural Earth 1:10 million; they show who holds a place, not who claims it, and take no side. The Senkakus are too small to be drawn."
        ]
      : [
          "地図の塗りは駐屯地の開設、枠線は既存駐屯地での部隊新編。年表の棒は開設から表の最終時点まで、点は人員・部隊新編・着工、枠線は計画。馬毛島は施設位置の表にまだない。",
          "位置は © OpenStreetMap contributors と住所からの座標。輪郭は Natural Earth（1千万分の1）で、実効支配を示し、領有権の主張については立場を取らない。尖閣諸島は小さく描かれない。"
        ],
  read(row, locale) {
    if (row.kind === "other")
      return {
        series: (locale === "en" && row.place_en) || row.place_ja,
        date: locale === "en" ? "opening year not in the tables" : "開設年は表になし",
        value: locale === "en" ? "place of the Self-Defense Forces" : "自衛隊施設"
      };
    return {
      series: locale === "en" ? row.title_en : row.title_ja,
      date: formatDate(row.date, locale),
      value: valueOf(row, locale)
    };
  },
  readOther(value, locale, row) {
    if (row.kind === "other") return value;
    return /^\d{4}-/.test(value) ? formatDate(value, locale) : valueOf({...row, value: Number(value)}, locale);
  },
  marks: (rows, room) => partMarks(parts(rows, room)),
  draw: (rows, options) => drawParts(parts(rows, roomOf(options)), options),
  heights: {narrow: 720, medium: 760, wide: 540},
  facts(rows, locale) {
    const {opened, grown} = summary(rows);
    const persons = (garrison: string) =>
      rows.filter(isGarrison).filter((row) => row.value !== null && garrisonOf(row) === garrison);
    const of = (garrison: string, at: number) => formatCount(persons(garrison).at(at)!.value!);
    const completion = rows.filter(isGarrison).findLast(({kind}) => kind === "plan")!;
    return {
      opened: String(opened.length),
      grown: String(grown.length),
      first: opened[0].date.slice(0, 4),
      "first-name": laneName(rows, garrisonOf(opened[0]), locale),
      last: opened.at(-1)!.date.slice(0, 4),
      "last-name": laneName(rows, garrisonOf(opened.at(-1)!), locale),
      names: list(
        opened.map((row) => laneName(rows, garrisonOf(row), locale)),
        locale
      ),
      "miyako-from": of("miyakojima", 0),
      "miyako-to": of("miyakojima", -1),
      ishigaki: of("ishigaki", -1),
      "katsuren-from": of("katsuren", 0),
      "katsuren-to": of("katsuren", -1),
      brigade: of("amphibious", -1),
      "mageshima-planned": formatDate(completion.date, locale)
    };
  }
});

const isGarrison = (row: SouthwestRow): row is GarrisonRow => row.kind !== "other";

/** A camp opened, and not a unit formed at a camp that there was. */
function isOpening({posture_id, title_en}: GarrisonRow): boolean {
  return posture_id.endsWith("-established") && title_en.startsWith("Camp ");
}

/** The strength before a change that has a row of its own on the next day. */
function isBefore({posture_id}: GarrisonRow): boolean {
  return posture_id.endsWith("-before");
}

function isAuthorized({posture_id}: GarrisonRow): boolean {
  return posture_id.includes("-authorized-");
}

function valueOf(row: GarrisonRow, locale: Locale): string {
  if (row.value === null) {
    if (row.kind === "plan") return locale === "en" ? "planned" : "計画";
    if (isOpening(row)) return locale === "en" ? "opened" : "開設";
    if (row.latitude !== null) return locale === "en" ? "new unit" : "部隊新編";
    return locale === "en" ? "works begun" : "着工";
  }
  const count = formatCount(row.value);
  if (isAuthorized(row)) return locale === "en" ? `${count} authorized` : `定員${count}人`;
  return locale === "en" ? `${count} persons` : `${count}人`;
}

function summary(rows: readonly SouthwestRow[]) {
  const all = rows.filter(isGarrison);
  const opened = [...group(all.filter(isOpening), garrisonOf).values()].map(([row]) => row);
  const grown = opened.filter((opening) => {
    const own = all.filter((row) => row.value !== null && garrisonOf(row) === garrisonOf(opening));
    return [own.filter(isAuthorized), own.filter((row) => !isAuthorized(row))].some(
      (alike) => alike.length > 0 && alike.at(-1)!.value! > alike[0].value!
    );
  });
  return {opened, grown};
}

/** The places of a garrison in few words: `Amami, Setouchi`; a base without a place by the words of its plan. */
function laneName(rows: readonly SouthwestRow[], garrison: string, locale: Locale): string {
  const own = rows.filter(isGarrison).filter((row) => garrisonOf(row) === garrison);
  const places = [...own]
    .sort((a, b) => (b.latitude ?? 0) - (a.latitude ?? 0))
    .flatMap((row) => (row.place_ja === null ? [] : [shortName(row, locale)]));
  if (places.length > 0) return [...new Set(places)].join(locale === "en" ? ", " : "・");
  const plan = own.find(({kind}) => kind === "plan") ?? own[0];
  return locale === "en" ? plan.title_en.split(",")[0] : plan.title_ja.split(" ")[0];
}

function shortName({place_en, place_ja}: GarrisonRow, locale: Locale): string {
  return locale === "en" && place_en !== null
    ? place_en.replace(/^Camp | sub-camp$/g, "")
    : (place_ja ?? "").replace(/(?:駐屯地|分屯地)$/, "");
}

/** Boxes of the map and the time chart. */
const boxes = {
  narrow: {map: [0, 0, 1, 340], time: [0, 352, 1, 368]},
  medium: {map: [0, 0, 1, 430], time: [0, 442, 1, 318]},
  wide: {map: [0, 0, 0.56, 540], time: [0.58, 60, 0.42, 420]}
} as const satisfies Record<Size, Record<"map" | "time", readonly [number, number, number, number]>>;

function parts(rows: readonly SouthwestRow[], room: Room): Part[] {
  const {map, time} = boxes[sizeOf(room.width)];
  const [left, top, share, height] = time;
  return [
    mapPart(
      {
        projection: mercator,
        panels: [{bounds, box: {x: 0, y: 0, width: map[2] * room.width, height: map[3]}}],
        places: places(rows, room.locale)
      },
      room.shapes
    ),
    {
      ...spansPart(lanes(rows, room.locale), {...room, width: Math.floor(share * room.width), height}),
      x: Math.ceil(left * room.width),
      y: top
    }
  ];
}

function places(rows: readonly SouthwestRow[], locale: Locale): Place[] {
  return rows
    .flatMap((row, index): Place[] => {
      const {latitude, longitude} = row;
      if (latitude === null || longitude === null) return [];
      const at = {latitude, longitude, row: index};
      if (row.kind === "other") return [{...at, radius: 2.5, color: "faint"}];
      if (row.kind !== "milestone") return [];
      return [
        {
          ...at,
          radius: 5,
          color: "japan",
          hollow: !isOpening(row),
          label: `${shortName(row, locale)} ${row.date.slice(0, 4)}`
        }
      ];
    })
    .sort((a, b) => a.radius - b.radius);
}

function lanes(rows: readonly SouthwestRow[], locale: Locale): Spans {
  const drawn = rows.flatMap((row, index) => (row.kind === "other" || isBefore(row) ? [] : [{row, index}]));
  // One mark stands for a row at several places.
  const events = [...group(drawn, ({row}) => row.posture_id).values()].map(([first]) => first);
  const west = (garrison: string) =>
    Math.min(...drawn.filter(({row}) => garrisonOf(row) === garrison).map(({row}) => row.longitude ?? Infinity));
  const garrisons = [...new Set(events.map(({row}) => garrisonOf(row)))].sort((a, b) => west(a) - west(b));
  const years = events.map(({row}) => decimalYear(row.date));
  const [from, to] = [Math.floor(Math.min(...years)) - 0.2, Math.ceil(Math.max(...years)) + 1.8];
  const known = Math.max(...events.filter(({row}) => row.kind !== "plan").map(({row}) => decimalYear(row.date)));
  return {
    lanes: garrisons.map((id) => ({id, label: laneName(rows, id, locale)})),
    spans: events.map(({row, index}): Span => {
      const isBar = isOpening(row);
      return {
        lane: garrisonOf(row),
        from: decimalYear(row.date),
        to: isBar ? known : null,
        color: row.value === null ? "japan" : "muted",
        hollow: row.kind === "plan",
        label: isBar || row.kind === "plan" ? row.date.slice(0, 4) : valueOf(row, locale),
        reserved: true,
        row: index
      };
    }),
    xDomain: [from, to],
    xTicks: [2016, 2020, 2024, 2028],
    formatX: String
  };
}
