import type {Point} from "../charts/segments.ts";
import {concerns} from "../datasets/concerns.ts";
import type {Break} from "../datasets/spec.ts";
import {decimalYear, formatCount, formatDate, formatPercent} from "../lib/format.ts";
import type {Locale, Words} from "../lib/words.ts";
import type {Arquero, DrawnRow, Tables} from "./figure.ts";

/** One answer to one question in one survey, as figures draw it. */
export interface ShareRow extends DrawnRow {
  /** Question, mode and population: only values of one series may be compared over time. */
  readonly series_id: string;
  readonly question_id: string;
  readonly date: string;
  readonly mode: string;
  /** Persons who answered; null where it is not printed. */
  readonly sample_size: number | null;
  readonly answer: string;
  readonly answer_en: string;
  readonly answer_ja: string;
  readonly share_pct: number;
  readonly alternatives: string | null;
}

const columns = [
  "series_id",
  "question_id",
  "date",
  "mode",
  "sample_size",
  "answer",
  "answer_en",
  "answer_ja",
  "share_pct",
  "alternatives",
  "status",
  "source_id",
  "locator",
  "note"
] as const;

/** How surveys ask, as a word within a sentence. */
export const modes: Readonly<Record<string, Words>> = {
  mail: {en: "mail", ja: "郵送"},
  telephone: {en: "telephone", ja: "電話"},
  "telephone-landline": {en: "landline telephone", ja: "固定電話"},
  "telephone-landline-mobile": {en: "landline and mobile telephone", ja: "固定・携帯電話"},
  "face-to-face": {en: "interview", ja: "面接"},
  web: {en: "web", ja: "ウェブ"},
  "sms-telephone": {en: "text message and telephone", ja: "SMS・電話"},
  unknown: {en: "mode unknown", ja: "方法不明"}
};

/**
 * The rows of `polls` that give an answer among those asked for of each question, in the order of questions, time and
 * answers; `more` names further columns.
 */
export function shareRows<R extends ShareRow = ShareRow>(
  tables: Tables,
  {escape}: Arquero,
  answers: Readonly<Record<string, readonly string[]>>,
  more: readonly string[] = []
): R[] {
  const drawn = ({question_id, answer}: ShareRow) =>
    Object.hasOwn(answers, question_id) && answers[question_id].includes(answer);
  return tables.polls
    .filter(escape(drawn))
    .orderby("question_id", "date", "answer")
    .select(...columns, ...more)
    .objects() as R[];
}

/** Whether the row gives a first count that its pollster has yet to confirm, as its note says. */
export function isPreliminary({note}: DrawnRow): boolean {
  return /\bpreliminary\b/i.test(note ?? "");
}

/** The answers of a question as points of a line, which joins only what one series holds. */
export function sharePoints<R extends ShareRow>(rows: readonly R[], belongs: (row: R) => boolean): Point[] {
  return rows.flatMap((row, i): Point[] =>
    belongs(row)
      ? [{x: decimalYear(row.date), y: row.share_pct, row: i, run: row.series_id, hollow: isPreliminary(row)}]
      : []
  );
}

/** Decimal years from which answers cannot be compared with those before, whatever the series. */
export function cutsOf(breaks: readonly Break[], where: Readonly<Record<string, string>>): number[] {
  return breaks.filter((b) => concerns(b, where)).map(({from}) => decimalYear(from));
}

/** Numbered rules for the breaks that concern a panel; each stands half a year before the first survey that asks anew. */
export function rulesOf(breaks: readonly Break[], where: Readonly<Record<string, string>>) {
  return breaks.flatMap((b, i) => (concerns(b, where) ? [{x: decimalYear(b.from) - 0.5, number: i + 1}] : []));
}

/** A share with what the reader must know of it: `45.2% (1,534 answers, mail, preliminary)`. */
export function shareWords(row: ShareRow, locale: Locale): string {
  const {share_pct, sample_size, mode} = row;
  const size =
    sample_size === null
      ? undefined
      : {en: `${formatCount(sample_size)} answers`, ja: `回答${formatCount(sample_size)}`};
  const details = [size?.[locale], modes[mode][locale], isPreliminary(row) ? preliminary[locale] : undefined].filter(
    (detail) => detail !== undefined
  );
  return locale === "en"
    ? `${formatPercent(share_pct)} (${details.join(", ")})`
    : `${formatPercent(share_pct)}（${details.join("、")}）`;
}

/** Marks a first count in a sentence. */
export const preliminary = {en: "preliminary", ja: "速報値"} as const satisfies Words;

/** When a survey was taken, with a word on figures that are preliminary, for the prose of pages. */
export function dateWords(row: ShareRow, locale: Locale): string {
  const date = formatDate(row.date, locale);
  if (!isPreliminary(row)) return date;
  return locale === "en" ? `${date} (${preliminary.en})` : `${date}（${preliminary.ja}）`;
}

/** The number of answers in brackets; nothing where it is not printed. */
export function answersIn(size: number | null, locale: Locale): string {
  if (size === null) return "";
  return locale === "en" ? ` (${formatCount(size)} answers)` : `（回答${formatCount(size)}）`;
}

/** The year of a survey. */
export function yearOf({date}: {readonly date: string}): string {
  return date.slice(0, 4);
}
