import {pollBreaks} from "./poll-breaks.ts";
import {answer, asked, measured, question} from "./poll-questions.ts";
import {survey, taken} from "./poll-surveys.ts";
import {alternatives, citation, compilationLicence, method, provenance} from "./provenance.ts";
import type {DatasetSpec} from "./spec.ts";

export const polls = {
  id: "polls",
  title: {en: "Polls on Article 9 and the Constitution", ja: "憲法・9条に関する世論調査"},
  description: {
    en: "What Japan's newspapers, broadcaster and news agencies were answered when they asked about Article 9, the Self-Defense Forces and revision of the Constitution, 1974 to now. Each share is a percentage of all who were asked unless `asked_of` says otherwise. Shares are comparable within a `series_id` and answer only. An answer that a report does not print has no row.",
    ja: "1974年以降、新聞・放送・通信各社が憲法9条、自衛隊、憲法改正について行った世論調査の結果。割合は `asked_of` に別記がない限り回答者全体に対する百分率。比較できるのは同じ `series_id` の同じ回答のみ。報道に記載のない回答は行がない。"
  },
  row: {en: "One answer to one question in one survey", ja: "一調査・一質問に対する一つの回答"},
  inputs: {
    surveys: {
      path: "data/polls/surveys.csv",
      fields: [survey.id, survey.pollster, ...taken, ...citation],
      key: ["survey_id"]
    },
    questions: {
      path: "data/polls/questions.csv",
      fields: [question.id, survey.pollster, question.topic, ...asked, question.exclusive, ...citation],
      key: ["question_id"]
    },
    answers: {
      path: "data/polls/answers.csv",
      fields: [survey.id, question.id, ...measured, method, ...citation],
      key: ["survey_id", "question_id", "answer", "source_id"]
    }
  },
  fields: [
    survey.id,
    question.id,
    answer.id,
    survey.pollster,
    question.topic,
    ...taken,
    ...asked,
    answer.en,
    answer.ja,
    answer.share,
    question.series,
    alternatives,
    ...provenance,
    survey.source,
    survey.locator,
    question.source,
    question.locator
  ],
  key: ["survey_id", "question_id", "answer"],
  breaks: pollBreaks,
  licence: compilationLicence
} as const satisfies DatasetSpec;
