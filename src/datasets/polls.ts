import {pollBreaks} from "./poll-breaks.ts";
import {answer, asked, measured, question} from "./poll-questions.ts";
import {survey, taken} from "./poll-surveys.ts";
import {alternatives, citation, compilationLicence, method, provenance} from "./provenance.ts";
import type {DatasetSpec} from "./spec.ts";

export const polls = {
  id: "polls",
  title: {
    en: "Polls on the Constitution, defense and the alliance",
    ja: "憲法・防衛・日米同盟に関する世論調査"
  },
  description: {
    en: "What people in Japan and in the United States answered when they were asked about Article 9 and revision of the Constitution, the Self-Defense Forces and defense, U.S. bases, the security treaty, and each other’s country, 1969 to now. Each share is a percentage of all in `population` who were asked unless `asked_of` says otherwise. Shares are comparable within a `series_id` and answer only, and not across a declared break. An answer that ends in `-net` is a sum and stands beside the answers that make it up: never add it to them (`part_of` names the net of each). An answer that a report does not print has no row.",
    ja: "1969年以降、憲法9条と改憲、自衛隊と防衛、米軍基地、日米安保条約、相手国について日本と米国で行われた世論調査の結果。割合は `asked_of` に別記がない限り `population` の回答者全体に対する百分率。比較できるのは同じ `series_id` の同じ回答のみで、断絶をまたぐ比較はできない。`-net` で終わる回答は小計で、内訳の行と併存する。両者を足してはならない（内訳の小計は `part_of`）。報道に記載のない回答は行がない。"
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
    answer.net,
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
