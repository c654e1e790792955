import type {Words} from "../lib/words.ts";
import {yearOf, type ShareRow} from "./poll-shares.ts";

/** The pollsters that ask of the Constitution as a whole, in the order of the panels. */
export const pollsters = {
  yomiuri: {words: {en: "Yomiuri", ja: "読売"}},
  asahi: {words: {en: "Asahi", ja: "朝日"}},
  nhk: {words: {en: "NHK", ja: "NHK"}},
  kyodo: {words: {en: "Kyodo", ja: "共同"}}
} as const satisfies Record<string, {words: Words}>;

export type PollsterId = keyof typeof pollsters;

/** Questions on revision at all, and the answers for and against; some print their sums only. */
export const questions: Readonly<Record<string, readonly string[]>> = {
  "yomiuri-constitution-better": ["yes", "no"],
  "asahi-constitution-revise-need": ["yes", "no"],
  "asahi-constitution-change-need": ["yes", "no"],
  "nhk-constitution-need": ["yes", "no"],
  "kyodo-constitution-agree": ["yes-net"],
  "kyodo-constitution-support": ["yes-net"],
  "kyodo-constitution-need": ["yes-net", "no-net"]
};

/** Earlier surveys are few and years apart; drawn, they would press the others together. */
export const since = "2000";

/** Who asked the question. */
export function pollsterOf({question_id}: ShareRow): PollsterId {
  return question_id.slice(0, question_id.indexOf("-")) as PollsterId;
}

/** Whether the row gives the share for revision; else it gives that against. */
export function isFor({answer}: ShareRow): boolean {
  return answer.startsWith("yes");
}

/** Both shares of a survey that has both. */
export interface Verdict {
  readonly id: PollsterId;
  readonly date: string;
  readonly yes: number;
  readonly no: number;
}

function verdictsOf(rows: readonly ShareRow[], id: PollsterId): Verdict[] {
  const own = rows.filter((row) => pollsterOf(row) === id);
  return own
    .filter(isFor)
    .flatMap(({question_id, date, share_pct}) => {
      const against = own.find((row) => !isFor(row) && row.question_id === question_id && row.date === date);
      return against ? [{id, date, yes: share_pct, no: against.share_pct}] : [];
    })
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Pollsters of which some survey has the share for revision only. */
export function oneSided(rows: readonly ShareRow[]): PollsterId[] {
  return (Object.keys(pollsters) as PollsterId[]).filter((id) => {
    const asked = rows.filter((row) => pollsterOf(row) === id && isFor(row));
    return verdictsOf(rows, id).length < asked.length;
  });
}

/** The latest survey of a pollster that has both shares. */
export function latestOf(rows: readonly ShareRow[], id: PollsterId): Verdict {
  return verdictsOf(rows, id).at(-1)!;
}

/** What the pollsters found in the latest year in which at least three of them asked. */
export function verdicts(rows: readonly ShareRow[]) {
  const all = (Object.keys(pollsters) as PollsterId[]).flatMap((id) => verdictsOf(rows, id));
  const years = [...new Set(all.map(yearOf))].sort().reverse();
  const of = (y: string) => all.filter((verdict) => yearOf(verdict) === y);
  const year = years.find((y) => new Set(of(y).map(({id}) => id)).size >= 3)!;
  const found = of(year);
  return {
    year,
    found,
    more: found.filter(({yes, no}) => yes > no),
    low: found.reduce((a, b) => (b.yes < a.yes ? b : a)),
    high: found.reduce((a, b) => (b.yes > a.yes ? b : a))
  };
}
