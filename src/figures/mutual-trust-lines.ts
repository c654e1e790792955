import {narrowWidth, type Room} from "../charts/options.ts";
import {yearTicks} from "../charts/ticks.ts";
import type {TimeLines} from "../charts/time-lines.ts";
import type {Annotation, Panel, Series} from "../charts/time-panel.ts";
import {concerns} from "../datasets/concerns.ts";
import {officialBreaks} from "../datasets/poll-breaks-official.ts";
import {decimalYear, formatPercent} from "../lib/format.ts";
import type {Theme} from "../lib/theme.ts";
import type {Locale, Words} from "../lib/words.ts";
import {rulesOf, sharePoints, yearOf, type ShareRow} from "./poll-shares.ts";

/** A share, with who was asked and who asked. */
export interface TrustRow extends ShareRow {
  readonly population: string;
  readonly pollster: keyof typeof pollsters;
}

export const pollsters = {
  "yomiuri-gallup": {en: "Yomiuri and Gallup", ja: "読売・ギャラップ"},
  yomiuri: {en: "Yomiuri", ja: "読売"},
  pew: {en: "Pew Research Center", ja: "ピュー研究所"},
  mofa: {en: "Ministry of Foreign Affairs of Japan", ja: "外務省"}
} as const satisfies Record<string, Words>;

/** Questions and the answers that say trust. */
export const questions: Readonly<Record<string, readonly string[]>> = {
  "yomiuri-gallup-trust": ["yes"],
  "yomiuri-trust-us": ["yes"],
  "pew-trust-us": ["yes-net"],
  "pew-trust-japan": ["yes-net"],
  "mofa-us-dependable": ["yes"],
  "mofa-us-dependable-four-way": ["yes-net"]
};

interface Line {
  readonly panel: PanelId;
  readonly population: string;
  readonly pollsters: readonly TrustRow["pollster"][];
  readonly words: Words;
  readonly label: Words;
  readonly color: keyof Theme;
  /** Points of other pollsters, who ask in other words. */
  readonly hollow?: boolean;
}

type PanelId = keyof typeof panels;

const panels = {
  trust: {
    heading: {en: "Trust in the other country, Yomiuri–Gallup", ja: "相手国を信頼（読売・ギャラップ）"},
    breaksOf: undefined
  },
  dependable: {
    heading: {en: "Japan is a dependable ally, Foreign Ministry", ja: "日本は信頼できる友邦（外務省）"},
    breaksOf: "mofa-us-dependable"
  }
} as const;

const inJapan = {en: "Trust in the United States in Japan", ja: "日本で米国を信頼"} as const;
const inAmerica = {en: "Trust in Japan in the United States", ja: "米国で日本を信頼"} as const;

/** What is drawn, by id; each row belongs to one of them. */
const series = {
  japan: {
    panel: "trust",
    population: "japan",
    pollsters: ["yomiuri-gallup"],
    words: inJapan,
    label: {en: "In Japan", ja: "日本"},
    color: "japan"
  },
  "united-states": {
    panel: "trust",
    population: "united-states",
    pollsters: ["yomiuri-gallup"],
    words: inAmerica,
    label: {en: "In the U.S.", ja: "米国"},
    color: "usa"
  },
  "japan-others": {
    panel: "trust",
    population: "japan",
    pollsters: ["pew", "yomiuri"],
    words: inJapan,
    label: {en: "", ja: ""},
    color: "japan",
    hollow: true
  },
  "united-states-others": {
    panel: "trust",
    population: "united-states",
    pollsters: ["pew"],
    words: inAmerica,
    label: {en: "", ja: ""},
    color: "usa",
    hollow: true
  },
  leaders: {
    panel: "dependable",
    population: "us-opinion-leaders",
    pollsters: ["mofa"],
    words: {en: "U.S. opinion leaders: Japan is dependable", ja: "米国の有識者：日本は信頼できる"},
    label: {en: "Leaders", ja: "有識者"},
    color: "extra2"
  },
  public: {
    panel: "dependable",
    population: "united-states",
    pollsters: ["mofa"],
    words: {en: "U.S. public: Japan is dependable", ja: "米国の一般：日本は信頼できる"},
    label: {en: "Public", ja: "一般"},
    color: "usa"
  }
} as const satisfies Record<string, Line>;

type SeriesId = keyof typeof series;

const ids = Object.keys(series) as SeriesId[];

const where = (line: Line) => ({
  question_id: panels[line.panel].breaksOf ?? "",
  population: line.population
});

/** What changes within the lines. */
export const breaks = officialBreaks.filter((b) => ids.some((id) => concerns(b, where(series[id]))));

/** Yearly surveys, of some of which the month is not known; a longer step may hide a year without a figure. */
const maxStep = 1.25;

/** The rows of a line, in order of time. */
export function rowsOf(rows: readonly TrustRow[], id: SeriesId): TrustRow[] {
  return rows.filter((row) => belongs(row, series[id])).sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** What a row says, and of whom. */
export function lineWords(row: TrustRow): Words {
  return series[ids.find((id) => belongs(row, series[id]))!].words;
}

function belongs({population, pollster}: TrustRow, line: Line): boolean {
  return line.population === population && line.pollsters.includes(pollster);
}

/** Trust in each other on the left or above, the survey of Americans right or below, on the same axes. */
export function trustLines(rows: readonly TrustRow[], {width, height, locale}: Room): TimeLines {
  const narrow = width < narrowWidth;
  const gap = 20;
  const box = {
    width: narrow ? width : (width - gap) / 2,
    height: narrow ? (height - gap) / 2 : height
  };
  return {
    panels: (Object.keys(panels) as PanelId[]).map((id, i) => ({
      panel: panelOf(rows, id, locale),
      box: {...box, x: narrow ? 0 : i * (box.width + gap), y: narrow ? i * (box.height + gap) : 0}
    }))
  };
}

function panelOf(rows: readonly TrustRow[], id: PanelId, locale: Locale): Panel {
  const years = rows.map((row) => Number(yearOf(row)));
  const [first, last] = [Math.min(...years), Math.max(...years) + 1];
  const own = ids.filter((line) => series[line].panel === id);
  const lines = own.map((line) => lineOf(rows, line, locale));
  return {
    heading: panels[id].heading[locale],
    series: lines,
    xDomain: [first, last],
    yDomain: [0, 100],
    yTicks: [0, 25, 50, 75, 100],
    xTicks: yearTicks(first, last),
    formatX: String,
    formatY: (y) => `${y}%`,
    gutter: 40,
    maxStep,
    dots: true,
    rules: rulesOf(breaks, {question_id: panels[id].breaksOf ?? "", population: "united-states"}),
    annotations: id === "trust" ? otherPollsters(rows, locale) : []
  };
}

function lineOf(rows: readonly TrustRow[], id: SeriesId, locale: Locale): Series {
  const line: Line = series[id];
  const points = sharePoints(rows, (row) => belongs(row, line)).sort((a, b) => a.x - b.x);
  const share = points.at(-1)?.y;
  return {
    id,
    label: line.label[locale] && typeof share === "number" ? `${line.label[locale]} ${formatPercent(share)}` : "",
    color: line.color,
    points: line.hollow ? points.map((point) => ({...point, hollow: true})) : points,
    breaks: officialBreaks.filter((b) => concerns(b, where(line))).map(({from}) => decimalYear(from))
  };
}

/** Who found the hollow points that stand highest above and lowest below the lines. */
function otherPollsters(rows: readonly TrustRow[], locale: Locale): Annotation[] {
  return rowsOf(rows, "japan-others").map((row) => {
    const name = row.pollster === "pew" ? {en: "Pew", ja: "ピュー"}[locale] : pollsters[row.pollster][locale];
    return {
      x: decimalYear(row.date),
      y: row.share_pct,
      dy: row.share_pct > 50 ? -10 : 16,
      anchor: "middle",
      text: `${name} ${formatPercent(row.share_pct)}`
    };
  });
}
