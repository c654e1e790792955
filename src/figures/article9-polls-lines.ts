import {narrowWidth, type Room} from "../charts/options.ts";
import type {Point} from "../charts/segments.ts";
import {wholeBox, type TimeLines} from "../charts/time-lines.ts";
import type {Annotation, Series} from "../charts/time-panel.ts";
import {decimalYear, formatPercent} from "../lib/format.ts";
import type {Locale} from "../lib/words.ts";
import {claimed, pollsters, pollstersDrawn, type Pollster, type PollRow} from "./article9-polls-rows.ts";

/** Yearly surveys drift by some months; a longer step is a missing year. */
const maxStep = 2;

/** One line for each pollster in the room that there is. */
export function pollLines(rows: readonly PollRow[], room: Room): TimeLines {
  const {width, locale} = room;
  const narrow = width < narrowWidth;
  return {
    panels: [
      {
        box: wholeBox(room),
        panel: {
          series: [...pollstersDrawn(rows).map((id) => lineOf(rows, id, locale, narrow)), debateMark(rows)],
          xDomain: [2003.5, 2025],
          yDomain: [20, 62],
          yTicks: [20, 30, 40, 50, 60],
          xTicks: [2005, 2010, 2015, 2020, 2025],
          formatX: (x) => String(x),
          formatY: (y) => `${y}%`,
          gutter: 34,
          maxStep,
          dots: true,
          baseline: 50,
          annotations: callouts(rows, locale, narrow)
        }
      }
    ]
  };
}

/** All polls of one pollster as one line that breaks where its question or its mode changes. */
function lineOf(rows: readonly PollRow[], id: keyof typeof pollsters, locale: Locale, narrow: boolean): Series {
  const own = rows
    .map((row, i) => ({row, i}))
    .filter(({row}) => row.pollster === id && row.topic === "revise-article9" && row.answer === "yes");
  const {words, color, labelAt}: Pollster = pollsters[id];
  const name = narrow && locale === "en" && id === "yoron-chosakai" ? "Yoron" : words[locale];
  const shares = own.map(({row}) => row.share_pct);
  const share = formatPercent(labelAt === "peak" ? Math.max(...shares) : shares.at(-1)!, 0);
  return {
    id,
    label: narrow && labelAt ? name : `${name} ${share}`,
    color,
    labelAt,
    points: own.map(({row, i}): Point => ({x: decimalYear(row.date), y: row.share_pct, row: i, run: row.series_id}))
  };
}

/** The second question of the marked survey: hollow, for it asks something else. */
function debateMark(rows: readonly PollRow[]): Series {
  const {debateRow} = claimed(rows);
  return {
    id: "diet-debate",
    label: "",
    color: "japan",
    points: [{x: decimalYear(debateRow.date), y: debateRow.share_pct, row: rows.indexOf(debateRow), hollow: true}]
  };
}

/** What the two marks of the survey say, set above them. */
function callouts(rows: readonly PollRow[], locale: Locale, narrow: boolean): Annotation[] {
  const {row, revise, against, debate, debateAgainst} = claimed(rows);
  const lines = {
    en: narrow
      ? [`Kyodo 2023: revise ${revise} to ${against}`, `○ speed up debate ${debate} to ${debateAgainst}`]
      : [
          `Kyodo 2023: Article 9 needs revision, ${revise} to ${against}`,
          `○ the Diet should speed up its debate, ${debate} to ${debateAgainst}`
        ],
    ja: [`共同2023年：改正必要${revise}、不要${against}`, `○ 議論を急ぐべき${debate}、否${debateAgainst}`]
  }[locale];
  return lines.map((text, i) => ({x: 2025, y: row.share_pct, dy: i * 16 - 34, anchor: "end", text}));
}
