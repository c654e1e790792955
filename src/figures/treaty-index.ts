import {max, sum, ticks} from "d3-array";
import {narrowWidth, type Room} from "../charts/options.ts";
import {ticksTo} from "../charts/ticks.ts";
import {layoutTimeLines, timeLines, type TimeLines} from "../charts/time-lines.ts";
import type {Panel, PanelBox, Series} from "../charts/time-panel.ts";
import type {Break} from "../datasets/spec.ts";
import {treatyIndexThins} from "../datasets/treaty-index-breaks.ts";
import {formatCount, formatPercent} from "../lib/format.ts";
import type {Locale, Words} from "../lib/words.ts";
import {defineFigure, roomOf, type Arquero, type DrawnRow, type Tables} from "./figure.ts";

type Topic = keyof typeof topics;

/** The agreements of one year: all, of one topic, or those registered with the United Nations. */
interface IndexRow extends DrawnRow {
  readonly year: number;
  readonly series: Topic | "all" | "un-registered";
  readonly agreements: number;
  readonly alternatives: string | null;
}

const topics = {
  economic: {en: "Economy", ja: "経済・貿易"},
  resources: {en: "Resources", ja: "資源・エネルギー"},
  military: {en: "Military", ja: "軍事"},
  diplomacy: {en: "Diplomacy", ja: "外交"},
  science: {en: "Science, culture", ja: "文化・科学・宇宙"},
  administration: {en: "Administration", ja: "行政"},
  aid: {en: "Aid", ja: "援助"},
  transport: {en: "Transport", ja: "運輸"},
  communications: {en: "Communications", ja: "通信"},
  welfare: {en: "Welfare", ja: "保健・福祉"}
} as const satisfies Record<string, Words>;

const topicIds = Object.keys(topics) as Topic[];

const wholes = {
  all: {en: "All topics", ja: "全分野"},
  "un-registered": {en: "Registered with the United Nations", ja: "国連登録分"}
} as const satisfies Record<string, Words>;

const breaks: readonly Break[] = [treatyIndexThins];

export const treatyIndex = defineFigure<IndexRow>({
  id: "treaty-index",
  datasets: ["treaty-index-counts"],
  page: "/agreements",
  rows: indexRows,
  title(rows, locale) {
    const {all, military, ranked, first, last} = summary(rows);
    const [top] = ranked;
    const most = top === "military";
    return locale === "en"
      ? `Of ${formatCount(all)} Japan–U.S. agreements listed for ${first} to ${last}, ${formatCount(military)} are military${most ? ", more than of any other topic" : `; the most common topic is ${topics[top].en.toLowerCase()}, with ${formatCount(totalOf(rows, top))}`}`
      : `${first}〜${last}年の日米協定${formatCount(all)}件のうち軍事は${formatCount(military)}件${most ? "で最多" : `。最多は${topics[top].ja}の${formatCount(totalOf(rows, top))}件`}`;
  },
  subtitle: (_, locale) =>
    locale === "en"
      ? "Bilateral agreements in the World Treaty Index by year of signature and topic, each counted once"
      : "World Treaty Index が収録する二国間協定（署名年・分野別、重複を除く）",
  alt(rows, locale) {
    const {ranked, peak, all} = summary(rows);
    const parts = ranked.map((topic) => `${topics[topic][locale]} ${totalOf(rows, topic)}`);
    return locale === "en"
      ? `Bars of agreements per year, most in ${peak.year} (${peak.agreements}), and small bar charts by topic. Of ${all} in all: ${parts.join(", ")}.`
      : `年別協定数の棒グラフ（最多は${peak.year}年の${peak.agreements}件）と分野別の小さな棒グラフ。計${all}件：${parts.join("、")}。`;
  },
  caveat: (_, locale) =>
    locale === "en"
      ? "The index has gaps: the Okinawa agreement of 1971, for one, is absent. It says how many agreements there were, of whatever weight, and each has one topic in its coding."
      : "索引には漏れがあり、例えば1971年の沖縄返還協定は収録されていない。件数は重要度を示さず、各協定の分野は索引の分類による一つだけである。",
  breaks,
  notes(rows, locale) {
    const {all, registered} = summary(rows);
    const share = formatPercent((registered / all) * 100, 0);
    return locale === "en"
      ? [
          `${formatCount(registered)} of the agreements (${share}) are also in the United Nations Treaty Series. Aid and administration are other than military.`,
          "Where the index lists an agreement again under another collection, it is counted once here; the count with repeats is given beside the value."
        ]
      : [
          `うち${formatCount(registered)}件（${share}）は国連条約集にも収録。援助と行政は軍事を除く。`,
          "別の条約集により重複して収録された協定は1件と数え、重複を含む件数は値に併記する。"
        ];
  },
  read: ({series, year, agreements}, locale) => ({
    series: series === "all" || series === "un-registered" ? wholes[series][locale] : topics[series][locale],
    date: locale === "en" ? String(year) : `${year}年`,
    value: count(agreements, locale)
  }),
  readOther: (value, locale) => count(Number(value), locale),
  marks: (rows, room) => layoutTimeLines(lines(rows, room)).marks,
  draw: (rows, options) => timeLines(lines(rows, roomOf(options)), options),
  heights: {narrow: 700, medium: 460, wide: 490},
  facts(rows, locale) {
    const {all, military, ranked, peak, first, last} = summary(rows);
    return {
      all: formatCount(all),
      military: formatCount(military),
      "military-share": formatPercent((military / all) * 100, 0),
      top: locale === "en" ? topics[ranked[0]].en.toLowerCase() : topics[ranked[0]].ja,
      "top-count": formatCount(totalOf(rows, ranked[0])),
      second: locale === "en" ? topics[ranked[1]].en.toLowerCase() : topics[ranked[1]].ja,
      "second-count": formatCount(totalOf(rows, ranked[1])),
      peak: formatCount(peak.agreements),
      "peak-year": String(peak.year),
      first: String(first),
      last: String(last)
    };
  }
});

function count(value: number, locale: Locale): string {
  if (locale === "ja") return `${formatCount(value)}件`;
  return `${formatCount(value)} ${value === 1 ? "agreement" : "agreements"}`;
}

/** Years without an agreement have no row to draw, unless the index lists one twice over. */
function indexRows(tables: Tables, {escape}: Arquero): IndexRow[] {
  return tables["treaty-index-counts"]
    .filter(escape(({agreements, alternatives}: IndexRow) => agreements > 0 || alternatives !== null))
    .orderby("series", "year")
    .select("series", "year", "agreements", "alternatives", "status", "source_id", "locator", "note")
    .objects() as IndexRow[];
}

function totalOf(rows: readonly IndexRow[], series: IndexRow["series"]): number {
  return sum(
    rows.filter((row) => row.series === series),
    ({agreements}) => agreements
  );
}

function summary(rows: readonly IndexRow[]) {
  const all = rows.filter(({series}) => series === "all");
  return {
    all: totalOf(rows, "all"),
    military: totalOf(rows, "military"),
    registered: totalOf(rows, "un-registered"),
    ranked: topicIds.toSorted((a, b) => totalOf(rows, b) - totalOf(rows, a)),
    peak: all.reduce((a, b) => (b.agreements > a.agreements ? b : a)),
    first: all[0].year,
    last: all.at(-1)!.year
  };
}

/** All topics with the military at the base, and below a small panel for each topic, on one scale. */
function lines(rows: readonly IndexRow[], {width, height, locale}: Room): TimeLines {
  const narrow = width < narrowWidth;
  const {all, military, ranked, first, last} = summary(rows);
  const columns = narrow ? 2 : 5;
  const gap = narrow ? 16 : 20;
  const smallHeight = narrow ? 96 : 124;
  const smallRows = Math.ceil(ranked.length / columns);
  const mainHeight = height - smallRows * smallHeight - 10;
  const smallWidth = (width - gap * (columns - 1)) / columns;
  const greatest = max(
    rows.filter(({series}) => Object.hasOwn(topics, series)),
    ({agreements}) => agreements
  )!;
  const yTicks = ticksTo(
    max(rows, ({agreements}) => agreements)!,
    3
  );
  const shared = {
    xDomain: [first - 0.7, last + 0.7],
    formatX: String,
    formatY: formatCount,
    maxStep: 1
  } satisfies Partial<Panel>;
  const small = (topic: Topic, i: number): {panel: Panel; box: PanelBox} => ({
    panel: {
      ...shared,
      heading: `${topics[topic][locale]} ${formatCount(totalOf(rows, topic))}`,
      series: [bars(rows, topic, topic === "military" ? "usa" : "other")],
      xTicks: [1950, 1980],
      yDomain: [0, greatest],
      yTicks: ticks(0, greatest, 1).filter(Number.isInteger),
      gutter: 14
    },
    box: {
      x: (i % columns) * (smallWidth + gap),
      y: mainHeight + 10 + Math.floor(i / columns) * smallHeight,
      width: smallWidth,
      height: smallHeight
    }
  });
  return {
    panels: [
      {
        panel: {
          ...shared,
          heading:
            locale === "en"
              ? `${wholes.all.en} ${formatCount(all)}, at the base military ${formatCount(military)}`
              : `${wholes.all.ja} ${formatCount(all)}（下部は軍事 ${formatCount(military)}）`,
          series: [bars(rows, "all", "faint"), bars(rows, "military", "usa")],
          xTicks: [1950, 1960, 1970, 1980],
          yDomain: [0, yTicks.at(-1)!],
          yTicks,
          gutter: 24,
          rules: breaks.map(({from}, i) => ({x: Number(from) - 0.5, number: i + 1}))
        },
        box: {x: 0, y: 0, width, height: mainHeight}
      },
      ...ranked.map(small)
    ]
  };
}

function bars(rows: readonly IndexRow[], series: IndexRow["series"], color: Series["color"]): Series {
  return {
    id: series,
    label: "",
    color,
    bars: true,
    points: rows.flatMap(({series: of, year, agreements}, row) =>
      of === series ? [{x: year, y: agreements, row}] : []
    )
  };
}
