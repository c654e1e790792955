import {citation, compilationLicence, exactness, provenance} from "./provenance.ts";
import type {DatasetSpec, Field} from "./spec.ts";

const columns = [
  {
    name: "operation",
    type: "category",
    values: {
      "iraq-ground": {en: "Iraq, Ground Self-Defense Force", ja: "イラク（陸上自衛隊）"},
      "iraq-maritime": {en: "Iraq, Maritime Self-Defense Force", ja: "イラク（海上自衛隊）"},
      "iraq-air": {en: "Iraq, Air Self-Defense Force", ja: "イラク（航空自衛隊）"},
      "replenishment-2008": {en: "Indian Ocean, Replenishment Support Act", ja: "インド洋（補給支援特措法）"},
      unmiss: {en: "UN Mission in South Sudan", ja: "国連南スーダン共和国ミッション"}
    },
    label: {en: "Operation", ja: "活動"},
    description: {en: "The operation whose cost is printed.", ja: "経費が示された活動。"}
  },
  {
    name: "since",
    type: "date",
    nullable: true,
    label: {en: "Since", ja: "開始"},
    description: {en: "First month of the cost, where stated.", ja: "経費の対象の最初の月（記載がある場合）。"}
  },
  {
    name: "until",
    type: "date",
    label: {en: "Until", ja: "終了"},
    description: {en: "Last month of the cost.", ja: "経費の対象の最後の月。"}
  },
  {
    name: "value_jpy_100m",
    type: "float64",
    unit: "JPY 100 million (億円)",
    range: [0, 5000],
    label: {en: "Cost", ja: "執行額"},
    description: {
      en: "What was spent on the operation in all, in units of 100 million yen of the years.",
      ja: "活動全体の執行額（億円、名目）。"
    }
  },
  exactness,
  {
    name: "mission_ids",
    type: "text",
    label: {en: "Missions", ja: "対象の活動"},
    description: {
      en: "Rows of the missions table that the operation covers, joined by semicolons.",
      ja: "対象とする海外活動の表の行（セミコロン区切り）。"
    }
  }
] as const satisfies readonly Field[];

export const sdfMissionCosts = {
  id: "sdf-mission-costs",
  title: {en: "Costs of missions of the Self-Defense Forces abroad", ja: "自衛隊の海外活動の経費"},
  description: {
    en: "What five operations abroad cost in all, as the lists of the Ministry of Defense give it. Of other missions no cost was found, so the rows add up to nothing.",
    ja: "防衛省の一覧が示す五つの海外活動の執行額。他の活動の額は確認できず、合計には意味がない。"
  },
  row: {en: "The cost of one operation abroad", ja: "一つの海外活動の経費"},
  inputs: {
    "mission-costs": {
      path: "data/deployments/sdf-mission-costs.csv",
      fields: [...columns, ...citation],
      key: ["operation", "source_id"]
    }
  },
  fields: [...columns, ...provenance],
  key: ["operation"],
  references: [{column: "mission_ids", dataset: "sdf-missions", field: "mission_id", separator: ";"}],
  breaks: [],
  licence: compilationLicence
} as const satisfies DatasetSpec;
