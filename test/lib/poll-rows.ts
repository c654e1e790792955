import {polls} from "../../loaders/polls.ts";
import {bibliography} from "./bibliography.ts";
import {csvText} from "./csv-text.ts";

const sources = bibliography({
  paper: ["authority", 2024],
  embassy: ["official-secondary", 2024],
  daily: ["press", 2023],
  weekly: ["press", 2024],
  blog: ["other", 2024]
});

/** A survey by mail, as a line of its table. */
export const survey =
  "kyodo-2023-mail,kyodo,2023-04,2023-03-07,2023-04-17,1959,mail,yes,japan,daily,body,Method from the weekly.";

/** A question with one answer each, as a line of its table. */
export const question =
  "kyodo-need,kyodo,revise-article9,Is it necessary?,必要ですか。,all,yes,weekly,lead,Words of the weekly.";

/** The polls that the lines of the three tables make. */
export function readPolls({
  surveys = [survey],
  questions = [question],
  answers
}: Partial<Record<"surveys" | "questions" | "answers", readonly string[]>>) {
  const {inputs} = polls.spec;
  const texts = {
    surveys: csvText(inputs.surveys, surveys),
    questions: csvText(inputs.questions, questions),
    answers: csvText(inputs.answers, answers ?? [])
  };
  return polls.rows(texts, sources);
}

/** An answer to the question in the survey, as a line of its table. */
export function answer(id: string, share: number, cells: Readonly<Record<string, string>> = {}): string {
  const row = {survey_id: "kyodo-2023-mail", question_id: "kyodo-need", answer: id, en: `${id} (en)`, ja: `${id} (ja)`};
  const printed = {share: String(share), method: "printed", source_id: "daily", locator: "p. 1", note: ""};
  return Object.values({...row, ...printed, ...cells}).join(",");
}
