import {citation, compilationLicence, provenance} from "./provenance.ts";
import type {DatasetSpec, Field} from "./spec.ts";

const columns = [
  {
    name: "fiscal_year",
    type: "int16",
    range: [2000, 2040],
    label: {en: "Fiscal year", ja: "会計年度"},
    description: {
      en: "Japanese fiscal year, named by the calendar year in which it begins (1 April).",
      ja: "日本の会計年度（4月1日に始まる暦年で表す）。"
    }
  },
  {
    name: "origin",
    type: "category",
    values: {all: {en: "All countries", ja: "全ての国"}, usa: {en: "United States", ja: "米国"}},
    label: {en: "From", ja: "派遣元"},
    description: {
      en: "All countries that sent students, or the United States, which are among them.",
      ja: "全ての派遣国、またはそのうち米国。"
    }
  },
  {
    name: "students",
    type: "int16",
    unit: "persons",
    range: [0, 1000],
    label: {en: "Students", ja: "留学生"},
    description: {en: "Persons newly accepted in the year.", ja: "当年度に新たに受け入れた人数。"}
  }
] as const satisfies readonly Field[];

export const exchangeStudents = {
  id: "exchange-students",
  title: {en: "Foreign students at schools of the Self-Defense Forces", ja: "自衛隊の教育機関の外国人留学生"},
  description: {
    en: "Students from abroad whom the schools of the Ministry of Defense and the Self-Defense Forces newly accepted in a fiscal year, and those from the United States among them, from the reference tables of nine white papers.",
    ja: "防衛省・自衛隊の教育機関が年度中に新たに受け入れた外国人留学生と、そのうち米国からの人数。防衛白書9年分の資料編による。"
  },
  row: {
    en: "Foreign students newly accepted in one fiscal year, by where they come from",
    ja: "一会計年度に新たに受け入れた留学生（派遣元別）"
  },
  inputs: {
    "exchange-students": {
      path: "data/deployments/exchange-students.csv",
      fields: [...columns, ...citation],
      key: ["fiscal_year", "origin", "source_id"]
    }
  },
  fields: [...columns, ...provenance],
  key: ["fiscal_year", "origin"],
  breaks: [],
  licence: compilationLicence
} as const satisfies DatasetSpec;
