import {agreements} from "./agreements.ts";
import {countries} from "./countries.ts";
import {alternatives, citation, compilationLicence, provenance} from "./provenance.ts";
import type {DatasetSpec, Field} from "./spec.ts";

const printed = [
  {
    name: "grant_id",
    type: "id",
    label: {en: "Grant or budget", ja: "案件・予算"},
    description: {
      en: "Of a grant, its id in the agreements table; of a budget, osa-budget and the fiscal year.",
      ja: "供与は agreements 表の識別子、予算は osa-budget と年度。"
    }
  },
  {
    name: "kind",
    type: "category",
    values: {grant: {en: "Grant", ja: "供与"}, budget: {en: "Budget of the year", ja: "年度予算"}},
    label: {en: "Kind", ja: "種類"},
    description: {
      en: "One grant, or the initial budget of a fiscal year. A budget is not the sum of the grants listed: never add the two.",
      ja: "個別の供与か、年度の当初予算か。予算は収録した供与の合計ではなく、両者を合算しないこと。"
    }
  },
  {
    name: "fiscal_year",
    type: "int16",
    range: [2023, 2030],
    label: {en: "Fiscal year", ja: "会計年度"},
    description: {
      en: "Japanese fiscal year of the budget that pays, named by the calendar year in which it begins (1 April).",
      ja: "財源となる予算の会計年度（4月1日に始まる暦年で表す）。"
    }
  },
  {
    name: "value_jpy_100m",
    type: "float64",
    unit: "JPY 100 million (億円)",
    range: [1, 500],
    label: {en: "Amount", ja: "金額"},
    description: {
      en: "Of a grant, the ceiling in the exchange of notes; of a budget, the initial budget. Units of 100 million yen.",
      ja: "供与は交換公文の供与限度額、予算は当初予算額（億円）。"
    }
  }
] as const satisfies readonly Field[];

const stage = {
  name: "stage",
  type: "category",
  values: {enacted: {en: "Enacted or signed", ja: "成立・署名済み"}, draft: {en: "Government draft", ja: "政府案"}},
  label: {en: "Stage", ja: "段階"},
  description: {en: "Whether the amount is settled or a draft.", ja: "確定額か政府案か。"}
} as const satisfies Field;

const recipient = {
  name: "iso3",
  type: "category",
  nullable: true,
  values: {
    BGD: countries.BGD,
    DJI: countries.DJI,
    FJI: countries.FJI,
    IDN: countries.IDN,
    LKA: countries.LKA,
    MNG: countries.MNG,
    MYS: countries.MYS,
    PHL: countries.PHL,
    PNG: countries.PNG,
    TON: countries.TON
  },
  label: {en: "Recipient", ja: "供与先"},
  description: {
    en: "Country that receives it, ISO 3166-1 alpha-3; missing for a budget.",
    ja: "供与先の国（ISO 3166-1 alpha-3）。予算は空欄。"
  }
} as const satisfies Field;

const ofAgreement = [
  {
    name: "title_en",
    type: "text",
    nullable: true,
    label: {en: "What is given (English)", ja: "供与内容（英語）"},
    description: {en: "From the agreements table; missing for a budget.", ja: "agreements 表による。予算は空欄。"}
  },
  {
    name: "title_ja",
    type: "text",
    nullable: true,
    label: {en: "What is given (Japanese)", ja: "供与内容（日本語）"},
    description: {en: "From the agreements table; missing for a budget.", ja: "agreements 表による。予算は空欄。"}
  },
  {
    name: "signed",
    type: "date",
    nullable: true,
    label: {en: "Exchange of notes", ja: "書簡交換日"},
    description: {
      en: "Date of the exchange of notes, from the agreements table; missing for a budget.",
      ja: "書簡の署名・交換の日（agreements 表による）。予算は空欄。"
    }
  }
] as const satisfies readonly Field[];

export const securityAssistance = {
  id: "security-assistance",
  title: {en: "Official Security Assistance of Japan", ja: "政府安全保障能力強化支援（OSA）"},
  description: {
    en: "Grants of equipment and works to armed forces of partners under Official Security Assistance since FY2023, and its initial budget of each year. The grants of FY2023 and FY2024 make all but the whole budget; those of FY2025 are not complete. FY2026 is a draft.",
    ja: "2023年度創設の政府安全保障能力強化支援（OSA）による相手国軍への供与と各年度の当初予算。2023・2024年度の供与は予算額にほぼ一致するが、2025年度の供与は一部のみ。2026年度は政府案。"
  },
  row: {en: "One grant of Official Security Assistance, or one yearly budget", ja: "一件の供与または一年度の予算"},
  inputs: {
    ...agreements.inputs,
    "security-assistance": {
      path: "data/agreements/security-assistance.csv",
      fields: [...printed, stage, ...citation],
      key: ["grant_id", "source_id"]
    }
  },
  fields: [...printed, recipient, ...ofAgreement, alternatives, ...provenance],
  key: ["grant_id"],
  references: [{column: "grant_id", dataset: "agreements", field: "agreement_id", where: {kind: ["grant"]}}],
  breaks: [],
  licence: compilationLicence
} as const satisfies DatasetSpec;
