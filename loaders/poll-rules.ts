import {group} from "d3-array";
import {polls as spec} from "../src/datasets/polls.ts";
import type {OpenRow} from "./lib/check.ts";
import type {Inputs} from "./lib/dataset.ts";
import type {Fault} from "./lib/faults.ts";
import {later} from "./lib/later.ts";

/** Every answer has its survey and its question, of one pollster; every survey and question has an answer. */
export function referenceFaults({surveys, questions, answers}: Inputs<typeof spec>): Fault[] {
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
export function fieldworkFaults({surveys}: Inputs<typeof spec>): Fault[] {
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

/** A mode that no source states is neither stated nor assumed. */
export function statedFaults({surveys}: Inputs<typeof spec>): Fault[] {
  return surveys
    .filter(({mode, mode_stated}) => (mode === "unknown") !== (mode_stated === "no"))
    .map(({survey_id, _at}) => ({
      what: "mode and its basis that contradict each other",
      value: survey_id,
      where: _at,
      remedy: "write no where the mode is unknown, and there only"
    }));
}

/** An answer to a question has the same words in every survey; other words make another question. */
export function wordsFaults({answers}: Inputs<typeof spec>): Fault[] {
  const put = group(answers, ({question_id, answer}) => `${question_id} ${answer}`);
  return [...put].flatMap(([value, rows]) =>
    rows
      .filter(({answer_en, answer_ja}) => answer_en !== rows[0].answer_en || answer_ja !== rows[0].answer_ja)
      .map(({_at}) => ({
        what: "answer in other words than before",
        value,
        where: _at,
        remedy: "mend the words, or give the question an id of its own"
      }))
  );
}

/** A question that is put to a population in another mode than before is a break that the spec declares. */
export function modeFaults(rows: readonly OpenRow[]): Fault[] {
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
