import {alternatives, citation, compilationLicence, method, provenance} from "./provenance.ts";
import type {DatasetSpec, Field} from "./spec.ts";

const postureId = {
  name: "posture_id",
  type: "id",
  label: {en: "Item", ja: "項目"},
  description: {
    en: "Id of the milestone, or of the figure of one unit at one date.",
    ja: "出来事、または一時点・一部隊の数値の識別子。"
  }
} as const satisfies Field;

const item = [
  postureId,
  {
    name: "kind",
    type: "category",
    values: {
      "strength-authorized": {en: "Authorized strength", ja: "定員"},
      "strength-actual": {en: "Actual strength", ja: "現員"},
      garrison: {en: "South-western garrison or unit", ja: "南西地域の駐屯地・部隊"},
      "base-abroad": {en: "Base abroad", ja: "海外拠点"},
      platform: {en: "Ships and aircraft", ja: "艦艇・航空機"},
      milestone: {en: "Milestone", ja: "出来事"},
      plan: {en: "Plan", ja: "計画"}
    },
    label: {en: "Kind", ja: "種類"},
    description: {
      en: "What the row tells. Garrisons, platforms and milestones are those documented, not all: count no rows.",
      ja: "行の種類。駐屯地・装備・出来事は確認できたもののみで網羅的ではなく、行数を数えてはならない。"
    }
  },
  {
    name: "title_en",
    type: "text",
    label: {en: "Title (English)", ja: "名称（英語）"},
    description: {en: "What is counted, or what happened.", ja: "集計対象または出来事（英語）。"}
  },
  {
    name: "title_ja",
    type: "text",
    label: {en: "Title (Japanese)", ja: "名称（日本語）"},
    description: {en: "What is counted, or what happened, in Japanese.", ja: "集計対象または出来事。"}
  }
] as const satisfies readonly Field[];

const value = [
  {
    name: "date",
    type: "date",
    label: {en: "Date", ja: "日付"},
    description: {
      en: "Date of the milestone or of the figure, as precise as known; of a plan, the date planned or decided.",
      ja: "出来事または数値の時点（判明した精度のまま）。計画は予定日または決定日。"
    }
  },
  {
    name: "value",
    type: "float64",
    unit: "as in the column `unit`",
    nullable: true,
    range: [1, 300000],
    label: {en: "Value", ja: "値"},
    description: {en: "The figure; missing for what is only a date.", ja: "数値（日付のみの項目は空欄）。"}
  },
  {
    name: "unit",
    type: "category",
    nullable: true,
    values: {
      persons: {en: "Persons", ja: "人"},
      ships: {en: "Ships", ja: "隻"},
      aircraft: {en: "Aircraft", ja: "機"},
      ha: {en: "Hectares", ja: "ヘクタール"},
      km2: {en: "Square kilometers", ja: "平方キロメートル"}
    },
    label: {en: "Unit", ja: "単位"},
    description: {en: "Unit of the figure; missing with it.", ja: "数値の単位（数値がなければ空欄）。"}
  },
  {
    name: "precision",
    type: "category",
    nullable: true,
    values: {exact: {en: "Exact", ja: "正確な数"}, approximate: {en: "Approximate", ja: "概数"}},
    label: {en: "Precision", ja: "精度"},
    description: {
      en: "Whether the source gives the figure as approximate; missing without figure.",
      ja: "出典が概数として示すか（数値がなければ空欄）。"
    }
  }
] as const satisfies readonly Field[];

export const sdfPosture = {
  id: "sdf-posture",
  title: {en: "Posture of the Self-Defense Forces", ja: "自衛隊の態勢"},
  description: {
    en: "Authorized and actual strength of the Self-Defense Forces (31 March, with gaps; from 2006 the white paper, before it a compilation of its tables), and, mostly from the press, garrisons of the south-west, the base in Djibouti, ships and aircraft, and milestones of capability. The points of the garrisons are in the table of places, under terms of their own.",
    ja: "自衛隊の定員・現員（3月31日時点、欠けた年あり。2006年以降は防衛白書、それ以前は白書の表を整理した資料による）と、主に報道による南西地域の駐屯地、ジブチの拠点、艦艇・航空機、能力上の出来事。駐屯地の座標は、利用条件の異なる施設位置の表にある。"
  },
  row: {en: "One milestone, or one figure of one unit at one date", ja: "一つの出来事、または一時点・一部隊の数値"},
  inputs: {
    items: {path: "data/deployments/sdf-posture.csv", fields: item, key: ["posture_id"]},
    values: {
      path: "data/deployments/sdf-posture-values.csv",
      fields: [postureId, ...value, method, ...citation],
      key: ["posture_id", "source_id"]
    }
  },
  fields: [...item, ...value, alternatives, ...provenance],
  key: ["posture_id"],
  breaks: [],
  licence: compilationLicence
} as const satisfies DatasetSpec;
