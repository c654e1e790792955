import {citation, compilationLicence, provenance} from "./provenance.ts";
import type {DatasetSpec, Field} from "./spec.ts";

const columns = [
  {
    name: "year",
    type: "int16",
    range: [2016, 2040],
    label: {en: "Year", ja: "年"},
    description: {en: "Calendar year.", ja: "暦年。"}
  },
  {
    name: "protected",
    type: "category",
    values: {
      all: {en: "All foreign forces", ja: "外国軍全体"},
      usa: {en: "U.S. forces", ja: "米軍"},
      aus: {en: "Australian forces", ja: "豪軍"}
    },
    label: {en: "Whose equipment", ja: "対象"},
    description: {
      en: "The forces whose weapons and other equipment were protected, as the document counts them.",
      ja: "武器等を防護した対象の軍（文書の集計単位による）。"
    }
  },
  {
    name: "times",
    type: "int16",
    unit: "times",
    range: [0, 200],
    label: {en: "Times", ja: "回数"},
    description: {en: "How many times in the year.", ja: "一年間の実施回数。"}
  }
] as const satisfies readonly Field[];

export const assetProtection = {
  id: "asset-protection",
  title: {en: "Protection of allied forces’ equipment by Japan", ja: "武器等防護の実績"},
  description: {
    en: "How often the Self-Defense Forces protected weapons and other equipment of foreign forces under Article 95-2 of the Self-Defense Forces Act, as defense white papers count it. No count was found for 2017 and 2023, and not every edition says whose forces they were.",
    ja: "自衛隊法第95条の2に基づき自衛隊が外国軍の武器等を防護した回数（防衛白書）。2017年と2023年の値は確認できず、対象国の内訳がない年もある。"
  },
  row: {
    en: "How often equipment of one group of forces was protected in one calendar year",
    ja: "一暦年・一対象の武器等防護の回数"
  },
  inputs: {
    "asset-protection": {
      path: "data/deployments/asset-protection.csv",
      fields: [...columns, ...citation],
      key: ["year", "protected", "source_id"]
    }
  },
  fields: [...columns, ...provenance],
  key: ["year", "protected"],
  series: ["protected"],
  breaks: [],
  licence: compilationLicence
} as const satisfies DatasetSpec;
