import {formatPercent} from "../../src/lib/format.ts";
import {evidence, same, type Published} from "./check.ts";

/** An answer of a poll, as far as checks need it. */
export type Answer = Published<{
  readonly survey_id: string;
  readonly question_id: string;
  readonly answer: string;
  readonly pollster: string;
  readonly date: string;
  readonly question_en: string;
  readonly question_ja: string;
  readonly answer_en: string;
  readonly answer_ja: string;
  readonly share_pct: number;
}>;

/** An answer as evidence: the question, what was answered, and its share. */
export function answerRow(row: Answer) {
  return evidence(
    "polls",
    row,
    {en: `${row.question_en} ${row.answer_en}`, ja: `${row.question_ja}: ${row.answer_ja}`},
    same(formatPercent(row.share_pct))
  );
}
