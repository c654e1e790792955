import {specs} from "./index.ts";
import type {Field, Input, Row} from "./spec.ts";
import type {Words} from "../lib/words.ts";

/** The topics whose gaps are listed, in the order in which readers meet them. */
export const gapTopics = {
  budgets: {en: "Budgets", ja: "予算"},
  polls: {en: "Polls", ja: "世論"},
  agreements: {en: "Agreements", ja: "協定"},
  deployments: {en: "Deployments", ja: "駐留・派遣"},
  environment: {en: "Security environment", ja: "安全保障環境"}
} as const satisfies Record<string, Words>;

export type GapTopic = keyof typeof gapTopics;

/** Why something is not in the tables. */
export const gapReasons = {
  rejected: {en: "figures exist, but are unreliable or contradicted", ja: "数値はあるが信頼できない、または矛盾する"},
  "not-read": {en: "a document is known to hold it, and has not been read", ja: "掲載文書は判明しているが未確認"},
  terms: {en: "its terms forbid copying", ja: "利用条件により転載できない"},
  "not-comparable": {en: "it counts something else than the series", ja: "系列と数える対象が異なる"},
  "not-public": {en: "no figure is made public", ja: "数値が公表されていない"},
  "no-figure": {en: "no document known gives it", ja: "数値を示す文書が知られていない"}
} as const satisfies Record<string, Words>;

export const gapFields = [
  {
    name: "gap_id",
    type: "id",
    label: {en: "Gap", ja: "欠落"},
    description: {en: "Id of what is missing.", ja: "欠落の識別子。"}
  },
  {
    name: "dataset",
    type: "category",
    values: Object.fromEntries(specs.map(({id, title}) => [id, title])),
    label: {en: "Dataset", ja: "データ"},
    description: {en: "The dataset where it would belong.", ja: "本来収録されるべきデータセット。"}
  },
  {
    name: "reason",
    type: "category",
    values: gapReasons,
    label: {en: "Why", ja: "理由"},
    description: {en: "Why it is not published.", ja: "収録しない理由。"}
  },
  {
    name: "what_en",
    type: "text",
    label: {en: "What is missing", ja: "欠けているもの（英語）"},
    description: {en: "What is missing and why, in English.", ja: "欠けているものと理由（英語）。"}
  },
  {
    name: "what_ja",
    type: "text",
    label: {en: "What is missing, in Japanese", ja: "欠けているもの"},
    description: {en: "What is missing and why, in Japanese.", ja: "欠けているものと理由（日本語）。"}
  },
  {
    name: "where_en",
    type: "text",
    label: {en: "Where it may be found", ja: "所在（英語）"},
    description: {en: "Document, archive or office, in English.", ja: "文書・資料館・官庁（英語）。"}
  },
  {
    name: "where_ja",
    type: "text",
    label: {en: "Where it may be found, in Japanese", ja: "所在"},
    description: {en: "Document, archive or office, in Japanese.", ja: "文書・資料館・官庁（日本語）。"}
  },
  {
    name: "url",
    type: "text",
    nullable: true,
    pattern: /^https?:\/\/[^\s/]+\.\S+$/,
    label: {en: "Address", ja: "URL"},
    description: {en: "Public address of that place.", ja: "所在の公開アドレス。"}
  }
] as const satisfies readonly Field[];

/** Something that is not published, why, and where it may be found. */
export type Gap = Row<typeof gapFields> & {readonly topic: GapTopic};

/** The table of gaps of each topic. */
export const gapInputs: Readonly<Record<GapTopic, Input>> = {
  budgets: tableOf("budgets"),
  polls: tableOf("polls"),
  agreements: tableOf("agreements"),
  deployments: tableOf("deployments"),
  environment: tableOf("environment")
};

function tableOf(topic: GapTopic): Input {
  return {path: `data/${topic}/gaps.csv`, fields: gapFields, key: ["gap_id"], mayBeEmpty: true};
}
