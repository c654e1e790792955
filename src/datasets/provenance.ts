import type {Field, Licence} from "./spec.ts";
import {statuses} from "./statuses.ts";

/** The document, the place in it, and what a reader of the row must know: on every row that is transcribed. */
export const citation = [
  {
    name: "source_id",
    type: "id",
    label: {en: "Source", ja: "出典"},
    description: {
      en: "The document that the value was read from; key of the sources table.",
      ja: "値を読み取った文書（出典表のキー）。"
    }
  },
  {
    name: "locator",
    type: "text",
    label: {en: "Place in the source", ja: "出典中の位置"},
    description: {
      en: "Page, table, row, figure or paragraph in that document. A web page without pages is named by its part: headline, lead, body (or article, its running text) or table.",
      ja: "文書中のページ、表、行、図、段落。ページのないウェブページは部分（headline 見出し、lead 冒頭、body・article 本文、table 表）で示す。"
    }
  },
  {
    name: "note",
    type: "text",
    nullable: true,
    label: {en: "Note", ja: "注記"},
    description: {en: "What a reader of this row must know.", ja: "この行を読む際の注意点。"}
  }
] as const satisfies readonly Field[];

/** How a value was read from its document: on every row that is transcribed where both occur. */
export const method = {
  name: "method",
  type: "category",
  values: {
    printed: {en: "Printed", ja: "記載値"},
    derived: {en: "Derived from what is printed", ja: "記載から算出"},
    computed: {en: "Sum of printed values", ja: "記載値の合計"}
  },
  label: {en: "How it was read", ja: "読取方法"},
  description: {
    en: "Whether the document prints the value or lets it be worked out.",
    ja: "文書に記載があるか、記載から導いたか。"
  }
} as const satisfies Field;

/** Whether the document commits itself to the value: where some values are rough. */
export const exactness = {
  name: "exactness",
  type: "category",
  values: {exact: {en: "Exact", ja: "確定値"}, about: {en: "About", ja: "概数・推計"}},
  label: {en: "Exactness", ja: "精度"},
  description: {
    en: "Whether the document gives the value, or says that it is rough or an estimate.",
    ja: "文書が値を示すか、概数・推計として示すか。"
  }
} as const satisfies Field;

/** The columns that every published row ends with. */
export const provenance = [
  {
    name: "status",
    type: "category",
    values: statuses,
    label: {en: "Status", ja: "区分"},
    description: {
      en: "Who says it: the authority itself, another source, or a calculation.",
      ja: "公式発表、二次資料、算出値などの別。"
    }
  },
  ...citation
] as const satisfies readonly Field[];

/** Values that sources other than the chosen one print for the same key. */
export const alternatives = {
  name: "alternatives",
  type: "text",
  nullable: true,
  label: {en: "Other printed values", ja: "他資料の値"},
  description: {
    en: "Different values that other documents print for the same key, each with its source in brackets.",
    ja: "同じ項目について他の文書が示す異なる値（出典を括弧内に記す）。"
  }
} as const satisfies Field;

/** Licence of the compilation; single sources keep their own terms, stated in the sources table. */
export const compilationLicence: Licence = {
  id: "CC-BY-4.0",
  name: "Creative Commons Attribution 4.0 International",
  url: "https://creativecommons.org/licenses/by/4.0/",
  note: {
    en: "Selection, arrangement and words of this table: CC BY 4.0. The figures are facts; each source keeps the terms named in the sources table.",
    ja: "本表の編成と文言は CC BY 4.0。数値は事実であり、各出典の利用条件は出典表による。"
  }
};
