import {citation, compilationLicence, provenance} from "./provenance.ts";
import type {DatasetSpec, Field} from "./spec.ts";

const strength = [
  {
    name: "date",
    type: "date",
    pattern: /^\d{4}-03-31$/,
    label: {en: "Date", ja: "時点"},
    description: {
      en: "31 March. The white papers of 2009, 2011 to 2014 and after 2020 give no readable table.",
      ja: "3月31日時点。2009年、2011〜2014年、2020年より後は読み取れる表がない。"
    }
  },
  {
    name: "rank",
    type: "category",
    values: {
      officer: {en: "Officers", ja: "幹部"},
      "warrant-officer": {en: "Warrant officers", ja: "准尉"},
      "enlisted-upper": {en: "Enlisted, upper (sergeants)", ja: "曹"},
      "enlisted-lower": {en: "Enlisted, lower", ja: "士"},
      "enlisted-lower-non-fixed-term": {en: "Enlisted, lower, without fixed term", ja: "士（非任期制）"},
      "enlisted-lower-fixed-term": {en: "Enlisted, lower, fixed term", ja: "士（任期制）"}
    },
    label: {en: "Rank", ja: "階級"},
    description: {
      en: "Group of ranks. The lower enlisted are authorized as one and counted as two.",
      ja: "階級区分。士の定員は一括、現員は任期制・非任期制の別に示される。"
    }
  },
  {
    name: "measure",
    type: "category",
    values: {
      authorized: {en: "Authorized", ja: "定員"},
      actual: {en: "Actual", ja: "現員"},
      women: {en: "Women among the actual", ja: "現員のうち女性"}
    },
    label: {en: "Measure", ja: "区分"},
    description: {en: "What is counted.", ja: "集計対象。"}
  },
  {
    name: "persons",
    type: "int32",
    unit: "persons",
    range: [1, 200000],
    label: {en: "Persons", ja: "人数"},
    description: {en: "Persons of all services.", ja: "三自衛隊等の人数。"}
  }
] as const satisfies readonly Field[];

export const sdfStrengthByRank = {
  id: "sdf-strength-by-rank",
  title: {en: "Strength of the Self-Defense Forces by rank", ja: "自衛隊の階級別定員・現員"},
  description: {
    en: "Authorized and actual strength of the Self-Defense Forces by group of ranks, with the women among the actual, at 31 March of ten years from 2006 to 2020. The ranks make the totals of the posture table.",
    ja: "2006〜2020年のうち10年分（各3月31日）の階級区分別の定員・現員と、現員のうち女性の数。階級の合計は態勢の表の合計に一致する。"
  },
  row: {en: "Persons of one group of ranks at one date, by measure", ja: "一時点・一階級区分の人数（区分別）"},
  inputs: {
    ranks: {
      path: "data/deployments/sdf-strength-by-rank.csv",
      fields: [...strength, ...citation],
      key: ["date", "rank", "measure", "source_id"]
    }
  },
  fields: [...strength, ...provenance],
  key: ["date", "rank", "measure"],
  breaks: [],
  licence: compilationLicence
} as const satisfies DatasetSpec;
