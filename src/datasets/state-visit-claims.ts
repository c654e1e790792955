import {agreementDomains} from "./agreement-words.ts";
import {agreements} from "./agreements.ts";
import {citation, compilationLicence, provenance} from "./provenance.ts";
import type {DatasetSpec, Field} from "./spec.ts";

const countId = {
  name: "count_id",
  type: "id",
  label: {en: "Count", ja: "件数"},
  description: {en: "Id of the count.", ja: "件数の識別子。"}
} as const satisfies Field;

const speakers = {
  "us-official": {en: "A senior U.S. official", ja: "米政府高官"},
  governments: {en: "The two governments", ja: "両政府"},
  press: {en: "Press", ja: "報道"}
} as const satisfies NonNullable<Field["values"]>;

const counted = {
  agreements: {en: "Agreements, in all fields", ja: "合意（全分野）"},
  "defense-agreements": {en: "Agreements on defense", ja: "防衛分野の合意"},
  "usual-agreements": {en: "Agreements usual at a summit", ja: "通常の首脳会談の合意"},
  fields: {en: "Fields of cooperation", ja: "協力分野"}
} as const satisfies NonNullable<Field["values"]>;

const speaker = {
  name: "speaker",
  type: "category",
  values: speakers,
  label: {en: "Who counts", ja: "数えた主体"},
  description: {en: "Who gives the number.", ja: "数を示した主体。"}
} as const satisfies Field;

const what = {
  name: "counted",
  type: "category",
  values: counted,
  label: {en: "What is counted", ja: "数える対象"},
  description: {
    en: "What the number is said to count. Numbers of different things are never to be compared as one series.",
    ja: "その数が何の件数とされるか。対象の異なる数を一つの系列として比べないこと。"
  }
} as const satisfies Field;

const number = [
  {
    name: "said_on",
    type: "date",
    label: {en: "Said on", ja: "日付"},
    description: {en: "Date of the statement or document.", ja: "発言・文書の日付。"}
  },
  {
    name: "value",
    type: "int16",
    range: [1, 500],
    label: {en: "Number", ja: "数"},
    description: {
      en: "The number given; of a range, its lower end.",
      ja: "示された数（範囲の場合は下端）。"
    }
  },
  {
    name: "value_most",
    type: "int16",
    nullable: true,
    range: [1, 500],
    label: {en: "Upper end", ja: "上端"},
    description: {
      en: "Upper end of a range; missing if one number is given.",
      ja: "範囲の上端（単一の数の場合は空欄）。"
    }
  },
  {
    name: "precision",
    type: "category",
    values: {
      exact: {en: "Given as it is", ja: "そのまま"},
      over: {en: "Over", ja: "超"},
      about: {en: "About", ja: "約"}
    },
    label: {en: "Precision", ja: "精度"},
    description: {en: "How the number is worded.", ja: "数の示し方。"}
  }
] as const satisfies readonly Field[];

const items = {
  name: "agreement_ids",
  type: "text",
  nullable: true,
  label: {en: "Items counted", ja: "数えた項目"},
  description: {
    en: "Ids, in the agreements table, of the items counted, joined by semicolons; missing where a document gives a number and no list.",
    ja: "数えた項目の識別子（agreements 表、セミコロン区切り）。数のみで一覧のない文書は空欄。"
  }
} as const satisfies Field;

export const stateVisitClaims = {
  id: "state-visit-claims",
  title: {en: "Counts of the state visit of April 2024", ja: "2024年4月国賓待遇訪問の件数"},
  description: {
    en: "What each document counts of the Japanese prime minister’s visit to Washington in April 2024: the “over 70 agreements” of an official and of the press, the fields that the statement and the fact sheet name, and the items that the agreements table lists of it. No list that was read holds 70 agreements. The fact sheet was read at its beginning only, so the items listed are a least number.",
    ja: "2024年4月の首相訪米について各資料が数えるもの。政府高官・報道の「70以上の合意」、共同声明とファクトシートが挙げる分野、agreements 表に収録した項目の件数。確認した資料に70の合意を列挙したものはない。ファクトシートは冒頭のみの確認で、収録項目数は下限である。"
  },
  row: {en: "One count by one document", ja: "一つの資料による一つの件数"},
  inputs: {
    ...agreements.inputs,
    "state-visit-claims": {
      path: "data/agreements/state-visit-claims.csv",
      fields: [countId, speaker, what, ...number, ...citation],
      key: ["count_id"]
    }
  },
  fields: [
    countId,
    {
      ...speaker,
      values: {...speakers, "this-table": {en: "Counted here", ja: "本表による集計"}}
    },
    {
      ...what,
      values: {
        ...counted,
        "fact-sheet-headings": {
          en: "Headings of the fact sheet on defense, as far as seen",
          ja: "ファクトシート防衛分野の見出し（確認分）"
        },
        items: {en: "Items of the visit in the agreements table", ja: "agreements 表に収録した訪問の項目"}
      }
    },
    {
      name: "domain",
      type: "category",
      nullable: true,
      values: agreementDomains,
      label: {en: "Domain", ja: "分野"},
      description: {
        en: "Domain of the items counted, in our coding; missing where all are meant, or none.",
        ja: "数えた項目の分野（本表による分類）。全分野または該当なしの場合は空欄。"
      }
    },
    ...number,
    items,
    ...provenance
  ],
  key: ["count_id"],
  references: [{column: "agreement_ids", dataset: "agreements", field: "agreement_id", separator: ";"}],
  breaks: [],
  licence: compilationLicence
} as const satisfies DatasetSpec;
