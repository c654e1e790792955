import {max, sum} from "d3-array";
import type {MapData} from "../charts/layout-map.ts";
import {narrowWidth, type Room} from "../charts/options.ts";
import {mercator} from "../charts/projection.ts";
import {ticksTo} from "../charts/ticks.ts";
import type {TimeLines} from "../charts/time-lines.ts";
import type {Annotation, Panel, PanelBox} from "../charts/time-panel.ts";
import {round} from "../lib/dom.ts";
import type {Locale} from "../lib/words.ts";
import type {DrawnRow} from "./figure.ts";
import {partnerName} from "./partner-names.ts";
import {recipientPlaces} from "./recipient-places.ts";
import {chosen, type Choice, type View} from "./view.ts";

/** One grant, or the budget of one fiscal year. */
export interface AssistanceRow extends DrawnRow {
  readonly kind: "grant" | "budget";
  readonly fiscal_year: number;
  readonly value_jpy_100m: number;
  /** Missing for a budget. */
  readonly iso3: string | null;
  readonly title_en: string | null;
  readonly title_ja: string | null;
  readonly signed: string | null;
  readonly alternatives: string | null;
}

/** From Djibouti to Tonga, from Fiji to Mongolia. */
const bounds = {west: 36, south: -30, east: 192, north: 51};

/** Square pixels of a dot for each 100 million yen, by width. */
const dotArea = {narrow: 6, wide: 22} as const;

export function grantsOf(rows: readonly AssistanceRow[]): AssistanceRow[] {
  return rows.filter(({kind}) => kind === "grant");
}

/** The fiscal years of the grants, of which the map shows one or all. */
export function yearChoice(rows: readonly AssistanceRow[]): Choice {
  const years = [...new Set(grantsOf(rows).map(({fiscal_year}) => fiscal_year))].sort((a, b) => a - b);
  return {
    kind: "choice",
    id: "year",
    label: {en: "Grants of", ja: "供与の年度"},
    options: {
      all: {en: "All years", ja: "全年度"},
      ...Object.fromEntries(years.map((year) => [`fy${year}`, {en: `FY${year}`, ja: `${year}年度`}]))
    },
    initial: "all"
  };
}

function shownOf(rows: readonly AssistanceRow[], view: View) {
  const year = chosen(yearChoice(rows), view);
  return rows
    .map((row, index) => ({...row, index}))
    .filter(({kind, fiscal_year}) => kind === "grant" && (year === "all" || `fy${fiscal_year}` === year));
}

/**
 * Dots of the grants: those of one recipient lie within each other, so that the area of the outermost is the sum of
 * all, and of each ring the grant.
 */
export function mapOf(rows: readonly AssistanceRow[], room: Room): MapData {
  const {width, locale, view = {}} = room;
  const shown = shownOf(rows, view);
  const {map: box} = boxes(room);
  const narrow = width < narrowWidth;
  const area = narrow ? dotArea.narrow : dotArea.wide;
  const upTo = (iso3: string | null, index: number) =>
    sum(shown.filter((row) => row.iso3 === iso3 && row.index <= index).map(({value_jpy_100m}) => value_jpy_100m));
  return {
    projection: mercator,
    panels: [{bounds, box}],
    // Those at the edges have the first choice of a side for their label. Of one recipient the outermost is first, for
    // what is drawn later lies on top.
    places: shown
      .toSorted((a, b) => offCenter(b) - offCenter(a) || b.index - a.index)
      .flatMap(({iso3, index}) => {
        const place = recipientPlaces[iso3 ?? ""];
        if (!place || iso3 === null) return [];
        const total = upTo(iso3, Infinity);
        const value = upTo(iso3, index);
        const [longitude, latitude] = place;
        return [
          {
            longitude,
            latitude,
            radius: round(Math.sqrt((value * area) / Math.PI)),
            color: "other",
            row: index,
            ...(value === total
              ? {label: `${partnerName(iso3, locale)}${narrow ? "" : ` ${amount(total, locale)}`}`}
              : {})
          }
        ];
      })
  };
}

function offCenter({iso3}: AssistanceRow): number {
  const [longitude] = recipientPlaces[iso3 ?? ""] ?? [];
  return longitude === undefined ? 0 : Math.abs(longitude - (bounds.west + bounds.east) / 2);
}

/** Budgets beside the grants that are listed, on the same scales. */
export function barsOf(rows: readonly AssistanceRow[], room: Room): TimeLines {
  const {locale, width} = room;
  const years = rows.map(({fiscal_year}) => fiscal_year);
  const yTicks = ticksTo(
    max(rows, ({value_jpy_100m}) => value_jpy_100m)!,
    3
  );
  const narrow = width < narrowWidth;
  const common = {
    xDomain: [Math.min(...years) - 0.6, Math.max(...years) + 0.6],
    xTicks: [...new Set(years)].sort((a, b) => a - b),
    yDomain: [0, yTicks.at(-1)!],
    yTicks,
    formatX: (x) => (narrow ? `’${String(x).slice(2)}` : String(x)),
    formatY: (y) => amount(y, locale),
    gutter: locale === "en" ? 24 : 28,
    maxStep: 1
  } satisfies Partial<Panel>;
  const [left, right] = boxes(room).bars;
  return {
    panels: [
      {box: left, panel: {...common, ...bars(rows, "budget", locale)}},
      {box: right, panel: {...common, ...bars(rows, "grant", locale)}}
    ]
  };
}

const headings = {
  budget: {en: "Budget", ja: "予算"},
  grant: {en: "Grants listed", ja: "収録した供与"}
} as const;

function bars(rows: readonly AssistanceRow[], kind: AssistanceRow["kind"], locale: Locale) {
  const own = rows.map((row, index) => ({...row, index})).filter((row) => row.kind === kind);
  const base = (year: number, before: number) =>
    sum(own.filter((row) => row.fiscal_year === year && row.index < before).map((row) => row.value_jpy_100m));
  const years = [...new Set(own.map(({fiscal_year}) => fiscal_year))];
  return {
    heading: headings[kind][locale],
    series: [
      {
        id: kind,
        label: "",
        color: kind === "budget" ? "japan" : "other",
        bars: true,
        points: own.map(({fiscal_year: year, value_jpy_100m: value, status, index}) => ({
          x: year,
          y: base(year, index) + value,
          base: base(year, index),
          row: index,
          hollow: status === "draft"
        }))
      }
    ],
    annotations: years.map((year): Annotation => {
      const total = base(year, Infinity);
      return {x: year, y: total, dy: -5, anchor: "middle", text: amount(total, locale)};
    })
  } as const;
}

/** Billions of yen in English, units of 100 million in Japanese, without the unit. */
export function amount(value: number, locale: Locale): string {
  const scaled = locale === "en" ? value / 10 : value;
  return String(Math.round(scaled * 100) / 100);
}

/** The map above the bars, or beside them where there is room. */
export function boxes({width, height}: Room): {map: PanelBox; bars: readonly [PanelBox, PanelBox]} {
  const wide = width >= 800;
  const gap = 16;
  const mapWidth = wide ? Math.round(width * 0.64) : width;
  const mapHeight = wide ? height : Math.round(width * 0.59);
  const left = wide ? mapWidth + gap : 0;
  const top = wide ? 0 : mapHeight + gap;
  const barWidth = (width - left - gap) / 2;
  const box = (i: number): PanelBox => ({
    x: left + i * (barWidth + gap),
    y: top,
    width: barWidth,
    height: height - top
  });
  return {map: {x: 0, y: 0, width: mapWidth, height: mapHeight}, bars: [box(0), box(1)]};
}
