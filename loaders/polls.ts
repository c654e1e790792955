import {escape, from, not} from "arquero";
import {group} from "d3-array";
import {polls as spec} from "../src/datasets/polls.ts";
import type {OpenRow} from "./lib/check.ts";
import {choose} from "./lib/choose.ts";
import {defineDataset, type Inputs} from "./lib/dataset.ts";
import type {Fault} from "./lib/faults.ts";
import {laterThanSource} from "./lib/later-than-source.ts";
import {later} from "./lib/later.ts";
import {statusOf} from "./lib/status.ts";

type Answer = Inputs<typeof spec>["answers"][number];

/** An answer with what `lookup` adds; null where its survey or question is unknown, which `rules` refuses. */
type Joined = Answer & {
  readonly mode: string | null;
  readonly population: string | null;
  readonly survey_note: string | null;
  readonly question_note: string | null;
};

/** Shares are printed as whole percents, so the answers of a question may exceed the whole by their rounding. */
const atMost = 101;

/** Sums of the answers on one side, printed beside those answers or instead of them. */
const nets: readonly string[] = ["yes-net", "no-net"];

/** Answers that belong to no side, and so to no net. */
const besideNets: readonly string[] = ["neither", "other", "dk", "no-answer"];

export const polls = defineDataset(spec, {
  transform({surveys, questions, answers}, sources) {
    const chosen = choose(answers, {
      key: spec.key,
      value: "share_pct",
      sources,
      // A whole number beside a decimal of the same answer is its rounding.
      prefer: ({method, share_pct}) => (method === "printed" ? 0 : 2) + (Number.isInteger(share_pct) ? 1 : 0)
    });
    const surveyColumns = from([...surveys]).rename({
      source_id: "survey_source_id",
      locator: "survey_locator",
      note: "survey_note"
    });
    const questionColumns = from([...questions]).rename({
      source_id: "question_source_id",
      locator: "question_locator",
      note: "question_note"
    });
    return from(chosen)
      .lookup(surveyColumns, "survey_id", not("survey_id", "_at"))
      .lookup(questionColumns, "question_id", not("question_id", "pollster", "exclusive", "_at"))
      .derive({
        series_id: escape(({question_id, mode, population}: Joined) => seriesOf(question_id, mode, population)),
        status: escape(({method, source_id}: Joined) => statusOf({derived: method !== "printed", source_id}, sources)),
        note: escape(
          ({note, survey_note, question_note}: Joined) =>
            [note, survey_note, question_note].filter(Boolean).join(" ") || null
        )
      })
      .select(...spec.fields.map(({name}) => name), "_at")
      .objects() as OpenRow[];
  },
  rules: (rows, inputs, sources) => [
    ...referenceFaults(inputs),
    ...fieldworkFaults(inputs),
    ...laterThanSource(inputs.surveys, ({fieldwork_end, date}) => fieldwork_end ?? date, sources),
    ...sumFaults(rows, inputs),
    ...modeFaults(rows)
  ]
});

/** Question, mode and population; the population goes without saying where it is all of Japan. */
function seriesOf(question: string, mode: string | null, population: string | null): string {
  return [question, mode, ...(population === "japan" ? [] : [population])].join("--");
}

/** Every answer has its survey and its question, of one pollster; every survey and question has an answer. */
function referenceFaults({surveys, questions, answers}: Inputs<typeof spec>): Fault[] {
  const surveyOf = new Map(surveys.map((row) => [row.survey_id, row]));
  const questionOf = new Map(questions.map((row) => [row.question_id, row]));
  const faults = answers.flatMap(({survey_id, question_id, _at: where}): Fault[] => {
    const survey = surveyOf.get(survey_id);
    const question = questionOf.get(question_id);
    if (!survey)
      return [{what: "answer to an unknown survey", value: survey_id, where, remedy: "add the survey, or mend the id"}];
    if (!question)
      return [
        {what: "answer to an unknown question", value: question_id, where, remedy: "add the question, or mend the id"}
      ];
    if (survey.pollster === question.pollster) return [];
    const value = `${survey.pollster}, ${question.pollster}`;
    return [{what: "survey and question of different pollsters", value, where, remedy: "mend one of the two ids"}];
  });
  const answered = new Set(answers.flatMap(({survey_id, question_id}) => [survey_id, question_id]));
  const remedy = "add its answers, or remove it";
  return [
    ...faults,
    ...surveys
      .filter(({survey_id}) => !answered.has(survey_id))
      .map(({survey_id, _at}) => ({what: "survey without answers", value: survey_id, where: _at, remedy})),
    ...questions
      .filter(({question_id}) => !answered.has(question_id))
      .map(({question_id, _at}) => ({what: "question without answers", value: question_id, where: _at, remedy}))
  ];
}

/** Fieldwork begins before it ends, and the date of a survey lies within. */
function fieldworkFaults({surveys}: Inputs<typeof spec>): Fault[] {
  return surveys.flatMap(({survey_id, date, fieldwork_start: start, fieldwork_end: end, _at: where}): Fault[] => {
    if (start === null || end === null) return [];
    if (later(start, end))
      return [{what: "fieldwork that ends before it begins", value: survey_id, where, remedy: "check both dates"}];
    if (!later(start, date) && !later(date, end)) return [];
    return [
      {what: "survey dated outside its fieldwork", value: survey_id, where, remedy: "check the date and the fieldwork"}
    ];
  });
}

/**
 * The answers of an exclusive question make at most the whole. Nets and the answers that they sum up are two ways
 * to add: all answers without the nets, and the nets with the answers that belong to no side.
 */
function sumFaults(rows: readonly OpenRow[], {questions}: Inputs<typeof spec>): Fault[] {
  const exclusive = new Set(questions.filter((row) => row.exclusive === "yes").map(({question_id}) => question_id));
  const asked = group(
    rows.filter(({question_id}) => exclusive.has(question_id as string)),
    ({survey_id, question_id}) => `${survey_id} ${question_id}`
  );
  return [...asked].flatMap(([value, answers]) => {
    const sum = (counts: (answer: string) => boolean) =>
      answers.reduce(
        (total, {answer, share_pct}) => (counts(answer as string) ? total + (share_pct as number) : total),
        0
      );
    const sums = [
      sum((answer) => !nets.includes(answer)),
      sum((answer) => nets.includes(answer) || besideNets.includes(answer))
    ];
    const tooMuch = sums.find((total) => total > atMost);
    if (tooMuch === undefined) return [];
    return [
      {
        what: `answers that make ${tooMuch.toFixed(1)} %`,
        value,
        where: answers[0]._at ?? "",
        remedy: "find the share that was misread"
      }
    ];
  });
}

/** A question that is put to a population in another mode than before is a break that the spec declares. */
function modeFaults(rows: readonly OpenRow[]): Fault[] {
  const dated = rows.filter(({mode}) => typeof mode === "string");
  const put = group(dated, ({question_id, population}) => `${question_id} ${population}`);
  return [...put.values()].flatMap((answers) => {
    const inTime = answers.toSorted((a, b) => ((a.date as string) < (b.date as string) ? -1 : 1));
    return inTime.flatMap((row, i): Fault[] => {
      const before = inTime[i - 1];
      if (!before || before.mode === row.mode || isBreak(before, row)) return [];
      const value = `${row.question_id as string} ${row.date as string}`;
      return [
        {
          what: "change of mode without a break",
          value,
          where: row._at ?? "",
          remedy: "declare it in src/datasets/poll-breaks.ts"
        }
      ];
    });
  });
}

function isBreak(before: OpenRow, row: OpenRow): boolean {
  return spec.breaks.some(
    ({from: since, where}) =>
      (before.date as string) < since &&
      since <= (row.date as string) &&
      Object.entries(where).every(([name, values]) => values.includes(row[name] as string))
  );
}
