import type {Room} from "../charts/options.ts";
import {mapPart} from "../charts/map.ts";
import {drawParts, partMarks, type Part} from "../charts/parts.ts";
import {mercator} from "../charts/projection.ts";
import {rowBarsPart} from "../charts/row-bars.ts";
import {formatCount, formatDate, formatNumber} from "../lib/format.ts";
import type {Locale} from "../lib/words.ts";
import {defineFigure, roomOf, sizeOf, type Size} from "./figure.ts";
import {
  areas,
  measures,
  siteRows,
  type FacilityRow,
  type LandArea,
  type LandRow,
  type SiteRow
} from "./us-facilities-map-rows.ts";

export const usFacilitiesMap = defineFigure<SiteRow>({
  id: "us-facilities-map",
  datasets: ["us-facilities", "us-facility-totals"],
  page: "/deployments",
  land: "japan",
  rows: siteRows,
  title(rows, locale) {
    const {share, okinawa, japan} = summary(rows);
    return locale === "en"
      ? `Okinawa holds ${share.value}% of the land that U.S. forces use exclusively in Japan: ${formatNumber(okinawa.value)} of ${formatNumber(japan.value)} km²`
      : `在日米軍専用施設の面積の${share.value}%が沖縄県に集中——全国${formatNumber(japan.value)}km²のうち${formatNumber(okinawa.value)}km²`;
  },
  subtitle(rows, locale) {
    const {share, byPrefecture} = summary(rows);
    return locale === "en"
      ? `Facilities that could be documented and placed; land of exclusive use in square kilometers by prefecture (${formatDate(byPrefecture, locale)}; the title is of ${formatDate(share.date, locale)})`
      : `位置を確認できた施設と、都道府県別の専用施設面積（${formatDate(byPrefecture, locale)}、見出しは${formatDate(share.date, locale)}現在）`;
  },
  alt(rows, locale) {
    const {bars, onMap} = summary(rows);
    const list = bars
      .map((row) => `${areas[row.area][locale]} ${rounded(row.value)}`)
      .join(locale === "en" ? ", " : "、");
    return locale === "en"
      ? `Map of Japan with ${onMap.length} U.S. facilities, most of them around Tokyo and on Okinawa, which are drawn larger. Land of exclusive use in square kilometers: ${list}.`
      : `在日米軍施設${onMap.length}か所の地図。多くが首都圏と沖縄本島にあり、拡大して示す。専用施設面積（km²）は${list}。`;
  },
  caveat(rows, locale) {
    const {documented, onMap, allFacilities, allArea, japan} = summary(rows);
    const [all, number] = [formatCount(Math.round(allArea.value)), formatCount(allFacilities.value)];
    return locale === "en"
      ? `The dots are no count: ${documented} of some ${number} facilities could be documented, ${onMap.length} of them with a point. Land that U.S. forces use only at times is not in the areas; with it, Japan’s ${formatNumber(japan.value)} km² are ${all}.`
      : `点の数は施設数ではない。約${number}施設のうち確認できたのは${documented}、座標があるのは${onMap.length}。面積は一時使用の土地を含まない（含めると全国${formatNumber(japan.value)}km²は${all}km²になる）。`;
  },
  breaks: [],
  notes: (_, locale) =>
    locale === "en"
      ? [
          "Points: © OpenStreetMap contributors, the middle of each site. A source named with a dot is that of its area, if it has one.",
          "Outlines: Natural Earth 1:10 million. They show who holds a place, not who claims it, and take no side; islands are simplified."
        ]
      : [
          "座標は区域の中心（© OpenStreetMap contributors）。点に示す出典は、面積がある場合はその出典。",
          "地図の輪郭は Natural Earth（1千万分の1）。実効支配を示し、領有権の主張については立場を取らない。島は簡略化している。"
        ],
  read: (row, locale) => (row.kind === "facility" ? readFacility(row, locale) : readLand(row, locale)),
  readOther: (value, locale) => hectares(Number(value), locale),
  marks: (rows, room) => partMarks(parts(rows, room)),
  draw: (rows, options) => drawParts(parts(rows, roomOf(options)), options),
  heights: {narrow: 570, medium: 700, wide: 540},
  facts(rows, locale) {
    const {share, okinawa, japan, documented, onMap, allFacilities, allArea, fall, first} = summary(rows);
    const latest = (area: LandArea, measure: LandRow["measure"]) => latestOf(rows, area, measure);
    return {
      share: `${share.value}%`,
      date: formatDate(share.date, locale),
      okinawa: formatNumber(okinawa.value),
      japan: formatNumber(japan.value),
      "okinawa-facilities": formatCount(latest("okinawa", "exclusive-facilities").value),
      facilities: formatCount(latest("japan", "exclusive-facilities").value),
      "facilities-date": formatDate(latest("japan", "exclusive-facilities").date, locale),
      "joint-share": `${latest("japan", "joint-use-share").value}%`,
      "all-facilities": formatCount(allFacilities.value),
      "all-area": formatCount(Math.round(allArea.value)),
      "all-date": formatDate(allArea.date, locale),
      documented: String(documented),
      placed: String(onMap.length),
      "okinawa-1972": formatNumber(first.value),
      "fall-from": formatNumber(fall.from.value),
      "fall-to": formatNumber(fall.to.value),
      "fall-date": formatDate(fall.to.date, locale)
    };
  }
});

function readFacility({name_en, name_ja, prefecture, area_ha, area_date}: FacilityRow, locale: Locale) {
  const unknown = locale === "en" ? "no area found" : "面積の記載なし";
  return {
    series: locale === "en" ? `${name_en}, ${areas[prefecture].en}` : `${name_ja}（${areas[prefecture].ja}）`,
    date: area_date ? formatDate(area_date, locale) : locale === "en" ? "undated" : "時点不明",
    value: area_ha === null ? unknown : hectares(area_ha, locale)
  };
}

function readLand({area, measure, date, value}: LandRow, locale: Locale) {
  const {unit, words} = measures[measure];
  const space = locale === "en" && unit.en !== "%" ? " " : "";
  return {
    series: locale === "en" ? `${areas[area].en}: ${words.en}` : `${areas[area].ja}・${words.ja}`,
    date: formatDate(date, locale),
    value: `${formatNumber(value)}${space}${unit[locale]}`
  };
}

function hectares(value: number, locale: Locale): string {
  return locale === "en" ? `${rounded(value)} ha` : `${rounded(value)}ha`;
}

/** As printed, but with one decimal at most. */
function rounded(value: number): string {
  return formatNumber(Math.round(value * 10) / 10);
}

const isLand = (row: SiteRow): row is LandRow => row.kind === "land";

function latestOf(rows: readonly SiteRow[], area: LandArea, measure: LandRow["measure"]): LandRow {
  return rows.filter(isLand).find((row) => row.area === area && row.measure === measure)!;
}

function summary(rows: readonly SiteRow[]) {
  const facilities = rows.filter((row) => row.kind === "facility");
  const land = rows.filter(isLand).filter(({measure}) => measure === "exclusive-area");
  const prefectural = land.filter(({area}) => area !== "japan" && area !== "outside-okinawa" && area !== "okinawa");
  const byPrefecture = prefectural.reduce((latest, {date}) => (date > latest ? date : latest), "");
  const course = land.filter(({area}) => area === "okinawa").reverse();
  const since1972 = course.filter(({date}) => date >= returned);
  const falls = since1972.slice(1).map((to, i) => ({from: since1972[i], to}));
  return {
    documented: facilities.length,
    onMap: facilities.filter(({latitude}) => latitude !== null),
    share: latestOf(rows, "okinawa", "exclusive-share"),
    okinawa: latestOf(rows, "okinawa", "exclusive-area"),
    japan: latestOf(rows, "japan", "exclusive-area"),
    allFacilities: latestOf(rows, "japan", "all-facilities"),
    allArea: latestOf(rows, "japan", "all-area"),
    first: since1972[0],
    /** The greatest fall from one report to the next in Okinawa. */
    fall: falls.reduce((a, b) => (b.from.value - b.to.value > a.from.value - a.to.value ? b : a)),
    byPrefecture,
    /** Okinawa, all that is outside it, and the prefectures that a document gives, of one date. */
    bars: land
      .filter(({area, date}) => area !== "japan" && date === byPrefecture)
      .sort((a, b) => Number(prefectural.includes(a)) - Number(prefectural.includes(b)) || b.value - a.value)
  };
}

/** Okinawa returned to Japan on 15 May 1972: what stood there before was not provided by Japan. */
const returned = "1972-05";

const bounds = {
  japan: {west: 128.4, south: 30.2, east: 146, north: 45.8},
  okinawa: {west: 127.5, south: 26.02, east: 128.4, north: 26.92},
  tokyo: {west: 138.78, south: 35.18, east: 139.9, north: 35.9}
} as const;

/** Boxes of the map, of what is drawn larger on it, and of the bars beside or below it. */
const boxes = {
  narrow: {map: [320, 330], okinawa: [136, 160], tokyo: [140, 108], bars: [0, 350, 320, 210]},
  medium: {map: [640, 470], okinawa: [230, 270], tokyo: [220, 170], bars: [0, 490, 640, 200]},
  wide: {map: [620, 540], okinawa: [240, 290], tokyo: [240, 185], bars: [650, 130, 310, 260]}
} as const satisfies Record<Size, Record<string, readonly number[]>>;

function parts(rows: readonly SiteRow[], {width, locale, shapes}: Room): Part[] {
  const size = sizeOf(width);
  const {map, okinawa, tokyo, bars} = boxes[size];
  const mapWidth = size === "wide" ? (width * map[0]) / 960 : width;
  const [x, y, , barsHeight] = bars;
  const barsX = size === "wide" ? width - 310 : x;
  return [
    mapPart(
      {
        projection: mercator,
        panels: [
          {bounds: bounds.japan, box: {x: 0, y: 0, width: mapWidth, height: map[1]}},
          {
            bounds: bounds.okinawa,
            box: {x: 0, y: 0, width: okinawa[0], height: okinawa[1]},
            heading: areas.okinawa[locale]
          },
          {
            bounds: bounds.tokyo,
            box: {x: mapWidth - tokyo[0], y: map[1] - tokyo[1], width: tokyo[0], height: tokyo[1]},
            heading: locale === "en" ? "Around Tokyo" : "首都圏"
          }
        ],
        places: rows.flatMap((row, index) =>
          row.kind === "facility" && row.latitude !== null && row.longitude !== null
            ? [
                {
                  longitude: row.longitude,
                  latitude: row.latitude,
                  radius: size === "narrow" ? 3 : 4,
                  color: "usa" as const,
                  label: locale === "en" ? row.name_en.replace(/ \(.*\)$/, "") : row.name_ja,
                  row: index
                }
              ]
            : []
        )
      },
      shapes
    ),
    rowBarsPart(barsOf(rows, locale), {x: barsX, y, width: width - barsX, height: barsHeight})
  ];
}

function barsOf(rows: readonly SiteRow[], locale: Locale) {
  const {bars, byPrefecture} = summary(rows);
  return {
    heading:
      locale === "en"
        ? `Land of exclusive use, ${formatDate(byPrefecture, locale)}`
        : `専用施設の面積（${formatDate(byPrefecture, locale)}）`,
    bars: bars.map((row) => ({
      label: areas[row.area][locale],
      value: row.value,
      text: locale === "en" ? `${rounded(row.value)} km²` : `${rounded(row.value)}km²`,
      color: "usa" as const,
      part: row.area !== "okinawa" && row.area !== "outside-okinawa",
      row: rows.indexOf(row)
    }))
  };
}
