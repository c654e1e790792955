import {group} from "d3-array";
import {clusterOffset, clusterRadius} from "../charts/cluster.ts";
import {holds, layoutMap, type MapData, type Place} from "../charts/layout-map.ts";
import {map} from "../charts/map.ts";
import type {Room} from "../charts/options.ts";
import {equalEarth} from "../charts/projection.ts";
import {missionKinds} from "../datasets/sdf-mission-words.ts";
import {formatCount} from "../lib/format.ts";
import {list} from "../lib/list.ts";
import type {Words} from "../lib/words.ts";
import {defineFigure, roomOf, sizeOf, type Size} from "./figure.ts";
import {countryPoints, seaPoints} from "./sdf-mission-points.ts";
import {
  missionRows,
  placeOf,
  readMission,
  readOtherPeak,
  type MissionKind,
  type MissionRow
} from "./sdf-missions-rows.ts";
import {chosen, type Choice} from "./view.ts";

type Shown = MissionKind | "all";

export const sdfMissionsMap = defineFigure<MissionRow>({
  id: "sdf-missions-map",
  datasets: ["sdf-missions"],
  keyWords: ["place"],
  page: "/deployments",
  land: "world",
  rows: missionRows,
  title(rows, locale) {
    const {countries, since, running, near} = summary(rows);
    const base =
      locale === "en"
        ? `Japan’s forces have worked in ${countries.length} countries since ${since}`
        : `自衛隊は${since}年以降${countries.length}か国で活動した`;
    if (running.length === 0 || near.length < running.length / 2) return base;
    const all = near.length === running.length;
    return locale === "en"
      ? `${base}; ${all ? "all" : `${near.length} of the`} ${running.length} missions still listed as running are in the Middle East and East Africa`
      : `${base}——継続中とされる${running.length}件${all ? "はすべて" : `のうち${near.length}件が`}中東・東アフリカ`;
  },
  subtitle: (rows, locale, view) => {
    const kind = chosen(kindControl(rows), view);
    const what =
      kind === "all" ? "" : locale === "en" ? `: ${lower(missionKinds[kind].en)}` : `（${missionKinds[kind].ja}）`;
    return locale === "en"
      ? `Missions of the Self-Defense Forces abroad by country or sea${what}; one dot is one mission or unit`
      : `自衛隊の海外活動${what}の国・海域（点一つが一つの活動・部隊）`;
  },
  controls: (rows) => [kindControl(rows)],
  alt(rows, locale) {
    const {places, running, near} = summary(rows);
    const most = places.slice(0, 3).map(([first, ...rest]) => `${placeOf(first, locale)} ${rest.length + 1}`);
    return locale === "en"
      ? `World map with ${rows.filter(pointOf).length} missions and units at ${places.length} places, most at ${list(most, locale)}. Of ${running.length} still listed as running ${near.length} are in the Middle East and East Africa.`
      : `${places.length}か所の${rows.filter(pointOf).length}の活動・部隊を示す世界地図。最多は${list(most, locale)}。継続中とされる${running.length}件のうち${near.length}件が中東・東アフリカ。`;
  },
  caveat: (_, locale) =>
    locale === "en"
      ? "A dot stands in the country or sea, not where the camp was, and is one whether it means four persons or a thousand. A mission counts as running if no end was printed; the lists end in early 2024."
      : "点は国・海域を示し、宿営地の位置ではない。人数にかかわらず一つの活動・部隊を一つの点とする。終了の記載がないものを継続中とした（一覧は2024年初めまで）。",
  breaks: [],
  notes(rows, locale) {
    const without = rows.filter((row) => pointOf(row) === undefined).length;
    return locale === "en"
      ? [
          `Filled: no end printed. Outlined: over. ${without} missions whose source names no country or sea are left out, as are examples of capacity building.`,
          "Where a unit worked in several countries, the dot stands in the first. Outlines: Natural Earth 1:110 million; they show who holds a place, not who claims it, and take no side."
        ]
      : [
          `塗りは終了の記載なし、枠線は終了。出典に国・海域の記載がない${without}件と、能力構築支援の例は含まない。`,
          "複数国にわたる場合は最初の国に示す。地図の輪郭は Natural Earth（1億1千万分の1）。実効支配を示し、領有権の主張については立場を取らない。"
        ];
  },
  read: (row, locale) => {
    const {series, ...rest} = readMission(row, locale);
    return {...rest, series: locale === "en" ? `${series}, ${row.place_en}` : `${series}（${placeOf(row, "ja")}）`};
  },
  readOther: readOtherPeak,
  marks: (rows, room) => layoutMap(chart(rows, room), room.shapes ?? []).marks,
  draw: (rows, options) => map(chart(rows, roomOf(options)), options),
  heights: {narrow: 515, medium: 280, wide: 360},
  facts(rows, locale) {
    const {countries, since, running, near, places} = summary(rows);
    const [most] = places;
    return {
      countries: String(countries.length),
      since,
      running: String(running.length),
      near: String(near.length),
      "most-place": placeOf(most[0], locale),
      most: formatCount(most.length)
    };
  }
});

const everything = {en: "All kinds", ja: "すべて"} as const satisfies Words;

function kindControl(rows: readonly MissionRow[]): Choice<Shown> {
  const present = new Set(rows.map(({kind}) => kind));
  const options = Object.fromEntries([
    ["all", everything],
    ...Object.entries(missionKinds).filter(([kind]) => present.has(kind as MissionKind))
  ]) as Record<Shown, Words>;
  return {kind: "choice", id: "kind", label: {en: "Kind", ja: "種類"}, options, initial: "all"};
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Where the dot of a mission stands; undefined where the source names neither country nor sea. */
function pointOf({countries, place_en}: MissionRow): readonly [number, number] | undefined {
  return countries === null ? seaPoints[place_en] : countryPoints[firstOf(countries, place_en)];
}

/** The first country; the Golan Heights have the point of the headquarters there. */
function firstOf(countries: string, place: string): string {
  return place === "Golan Heights" ? "SYR" : countries.split(";")[0];
}

function summary(rows: readonly MissionRow[]) {
  const placed = rows.filter((row) => pointOf(row) !== undefined);
  const running = rows.filter(({end}) => end === null);
  return {
    countries: [...new Set(rows.flatMap(({countries}) => countries?.split(";") ?? []))],
    since: rows[0].start.slice(0, 4),
    running,
    near: running.filter((row) => {
      const [longitude, latitude] = pointOf(row) ?? [NaN, NaN];
      return holds(part, {longitude, latitude});
    }),
    /** Missions by point, from the point with most. */
    places: [...group(placed, (row) => pointOf(row)!.join()).values()].sort((a, b) => b.length - a.length)
  };
}

/** The Middle East and East Africa, drawn larger. */
const part = {west: 24, south: -4.5, east: 65, north: 44.5} as const;

const world = {west: -22, south: -48, east: 298, north: 66} as const;

/** Boxes of the world and of the part, and the radius of a dot. */
const boxes = {
  narrow: {world: [0, 0, 1, 150], part: [0, 158, 1, 350], radius: 3},
  medium: {world: [0, 30, 0.6, 190], part: [0.62, 0, 0.38, 270], radius: 3},
  wide: {world: [0, 30, 0.66, 280], part: [0.67, 0, 0.33, 350], radius: 4}
} as const satisfies Record<Size, {world: Box; part: Box; radius: number}>;

/** Left and width as shares of the width, top and height in pixels. */
type Box = readonly [left: number, top: number, width: number, height: number];

function chart(rows: readonly MissionRow[], {width, locale, view = {}}: Room): MapData {
  const kind = chosen(kindControl(rows), view);
  const {world: all, part: larger, radius} = boxes[sizeOf(width)];
  const shown = rows.flatMap((row, index) => {
    const point = pointOf(row);
    return point && (kind === "all" || row.kind === kind) ? [{row, index, point}] : [];
  });
  const clusters = [...group(shown, ({point}) => point.join()).values()].sort((a, b) => b.length - a.length);
  const boxOf = ([left, top, share, height]: Box) => ({x: left * width, y: top, width: share * width, height});
  const shortest = (members: readonly {row: MissionRow}[]) =>
    members.map(({row}) => placeOf(row, locale)).reduce((a, b) => (b.length < a.length ? b : a));
  return {
    // The meridian that the outlines are cut opposite to.
    projection: equalEarth(150),
    panels: [
      {bounds: world, box: boxOf(all)},
      {bounds: part, box: boxOf(larger), heading: locale === "en" ? "Middle East and East Africa" : "中東・東アフリカ"}
    ],
    places: clusters.flatMap((members) =>
      members.map(({row, index, point: [longitude, latitude]}, n): Place => ({
        longitude,
        latitude,
        radius,
        color: "japan",
        hollow: row.end !== null,
        offset: clusterOffset(n, radius),
        row: index,
        ...(n === 0 && {
          clearance: clusterRadius(members.length - 1, radius) + radius,
          label: members.length > 1 ? `${shortest(members)} ${members.length}` : placeOf(row, locale)
        })
      }))
    )
  };
}
