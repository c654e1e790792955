import type {LabelAt} from "../charts/time-panel.ts";
import {concerns} from "../datasets/concerns.ts";
import {pollBreaks} from "../datasets/poll-breaks.ts";
import {formatPercent} from "../lib/format.ts";
import type {Theme} from "../lib/theme.ts";
import type {Locale, Words} from "../lib/words.ts";
import type {Arquero, DrawnRow, Tables} from "./figure.ts";

/** An answer to a question in a survey. */
export interface PollRow extends DrawnRow {
  readonly series_id: string;
  readonly question_id: string;
  readonly pollster: keyof typeof pollsters;
  readonly mode: string;
  readonly topic: "revise-article9" | "diet-debate";
  readonly survey_id: string;
  readonly date: string;
  readonly answer: "yes" | "no";
  readonly share_pct: number;
  readonly sample_size: number | null;
  readonly question_en: string;
  readonly question_ja: string;
  readonly alternatives: string | null;
}

export interface Pollster {
  readonly words: Words;
  readonly color: keyof Theme;
  readonly labelAt?: LabelAt;
}

/** Pollsters that ask all of the public about Article 9, and the colour of each. */
export const pollsters = {
  kyodo: {words: {en: "Kyodo", ja: "共同"}, color: "japan"},
  asahi: {words: {en: "Asahi", ja: "朝日"}, color: "usa"},
  nhk: {words: {en: "NHK", ja: "NHK"}, color: "other"},
  mainichi: {words: {en: "Mainichi", ja: "毎日"}, color: "extra2", labelAt: "peak"},
  "yoron-chosakai": {words: {en: "Yoron Chosakai", ja: "日本世論調査会"}, color: "extra1"},
  jiji: {words: {en: "Jiji", ja: "時事"}, color: "muted", labelAt: "above"}
} satisfies Record<string, Pollster>;

/** The survey behind the article's sentence on Article 9, and the two questions that the sentence merges. */
const claim = {survey: "kyodo-2023-04-mail", debate: "kyodo-diet-debate"} as const;

/** Who wants Article 9 revised, by survey; and both answers to both questions of the marked survey. */
export function queryRows(tables: Tables, {escape}: Arquero): PollRow[] {
  interface Open {
    readonly topic: string;
    readonly pollster: string;
    readonly answer: string;
    readonly asked_of: string;
    readonly survey_id: string;
    readonly question_id: string;
    readonly share_pct: number | null;
  }
  const drawn = ({topic, pollster, answer, asked_of, survey_id, question_id, share_pct}: Open) => {
    const ofClaim = survey_id === claim.survey && (topic === "revise-article9" || question_id === claim.debate);
    const wanted =
      topic === "revise-article9" && answer === "yes" && asked_of === "all" && Object.hasOwn(pollsters, pollster);
    return share_pct !== null && (wanted || (ofClaim && (answer === "yes" || answer === "no")));
  };
  return tables.polls
    .filter(escape(drawn))
    .select(
      "series_id",
      "question_id",
      "pollster",
      "mode",
      "topic",
      "survey_id",
      "date",
      "answer",
      "share_pct",
      "sample_size",
      "question_en",
      "question_ja",
      "alternatives",
      "status",
      "source_id",
      "locator",
      "note"
    )
    .orderby("pollster", "date", "question_id", "answer")
    .objects() as PollRow[];
}

/** The breaks that cut a drawn line in two: what changed, in sentences. */
export function changes(rows: readonly PollRow[], locale: Locale): string {
  const cuts = pollBreaks.filter((b) => {
    const touched = wanting(rows).filter((row) => concerns(b, {pollster: row.pollster, topic: row.topic}));
    return touched.some(({date}) => date < b.from) && touched.some(({date}) => date >= b.from);
  });
  return cuts.map(({note}) => note[locale]).join(locale === "en" ? ". " : "。") + (locale === "en" ? "." : "。");
}

function wanting(rows: readonly PollRow[]): PollRow[] {
  return rows.filter(({topic, answer}) => topic === "revise-article9" && answer === "yes");
}

export function pollstersDrawn(rows: readonly PollRow[]): (keyof typeof pollsters)[] {
  const present = new Set(rows.map(({pollster}) => pollster));
  return (Object.keys(pollsters) as (keyof typeof pollsters)[]).filter((id) => present.has(id));
}

/** The latest year in which at least three pollsters asked, and the ends of what they found. */
export function spread(rows: readonly PollRow[]) {
  const yes = wanting(rows);
  const years = [...new Set(yes.map(({date}) => date.slice(0, 4)))].sort().reverse();
  const year = years.find(
    (y) => new Set(yes.filter(({date}) => date.startsWith(y)).map(({pollster}) => pollster)).size >= 3
  )!;
  const found = yes.filter(({date}) => date.startsWith(year)).sort((a, b) => a.share_pct - b.share_pct);
  return {year, low: found[0], high: found.at(-1)!};
}

/** What the survey behind the article's sentence found on each of its two questions. */
export function claimed(rows: readonly PollRow[]) {
  const find = (topic: PollRow["topic"], answer: PollRow["answer"]) =>
    rows.find((row) => row.survey_id === claim.survey && row.topic === topic && row.answer === answer)!;
  const share = (topic: PollRow["topic"], answer: PollRow["answer"]) => formatPercent(find(topic, answer).share_pct);
  return {
    row: find("revise-article9", "yes"),
    debateRow: find("diet-debate", "yes"),
    revise: share("revise-article9", "yes"),
    against: share("revise-article9", "no"),
    debate: share("diet-debate", "yes"),
    debateAgainst: share("diet-debate", "no")
  };
}
