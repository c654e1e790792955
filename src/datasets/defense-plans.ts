import {citation, compilationLicence, provenance} from "./provenance.ts";
import type {DatasetSpec, Field} from "./spec.ts";

const fields = [
  {
    name: "plan_id",
    type: "id",
    label: {en: "Plan", ja: "計画"},
    description: {en: "Id of the plan or decision.", ja: "計画・決定の識別子。"}
  },
  {
    name: "name_en",
    type: "text",
    label: {en: "Name (English)", ja: "名称（英語）"},
    description: {en: "Name in English.", ja: "英語名。"}
  },
  {
    name: "name_ja",
    type: "text",
    label: {en: "Name (Japanese)", ja: "名称（日本語）"},
    description: {en: "Name in Japanese.", ja: "日本語名。"}
  },
  {
    name: "kind",
    type: "category",
    values: {
      strategy: {en: "Basic policy or strategy", ja: "基本方針・戦略"},
      "program-outline": {en: "Program outline or guidelines", ja: "防衛計画の大綱"},
      "buildup-plan": {en: "Build-up plan", ja: "防衛力整備計画"},
      "mid-term-program": {en: "Mid-term program", ja: "中期防衛力整備計画"},
      ceiling: {en: "Ceiling on spending", ja: "経費の枠"}
    },
    label: {en: "Kind", ja: "種類"},
    description: {en: "What sort of plan or decision it is.", ja: "計画・決定の種類。"}
  },
  {
    name: "adopted",
    type: "date",
    nullable: true,
    label: {en: "Adopted", ja: "決定日"},
    description: {en: "Date of adoption, as precise as the source gives it.", ja: "決定日（出典の精度のまま）。"}
  },
  {
    name: "first_fiscal_year",
    type: "int16",
    nullable: true,
    range: [1950, 2040],
    label: {en: "First fiscal year", ja: "開始年度"},
    description: {
      en: "First fiscal year that the plan covers, where stated.",
      ja: "対象期間の初年度（記載がある場合）。"
    }
  },
  {
    name: "last_fiscal_year",
    type: "int16",
    nullable: true,
    range: [1950, 2040],
    label: {en: "Last fiscal year", ja: "終了年度"},
    description: {
      en: "Last fiscal year that the plan covers, where stated.",
      ja: "対象期間の最終年度（記載がある場合）。"
    }
  }
] as const satisfies readonly Field[];

export const defensePlans = {
  id: "defense-plans",
  title: {en: "Defense plans and decisions of Japan", ja: "日本の防衛計画・決定"},
  description: {
    en: "The national strategies, program outlines, build-up plans, mid-term programs and spending ceilings that frame Japan's defense budgets since 1957.",
    ja: "1957年以降の防衛予算の枠組みとなった戦略、大綱、整備計画、中期計画、経費の枠。"
  },
  row: {en: "One national defense plan or decision on spending", ja: "一つの防衛計画または経費に関する決定"},
  inputs: {
    plans: {path: "data/budgets/plans.csv", fields: [...fields, ...citation], key: ["plan_id"]}
  },
  fields: [...fields, ...provenance],
  key: ["plan_id"],
  breaks: [],
  licence: compilationLicence
} as const satisfies DatasetSpec;
