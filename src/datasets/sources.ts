import {compilationLicence} from "./provenance.ts";
import {readExtents, sourceKinds, sourceLicences} from "./source.ts";
import type {DatasetSpec, Field} from "./spec.ts";

const document = [
  {
    name: "source_id",
    type: "id",
    label: {en: "Source", ja: "出典"},
    description: {
      en: "Id of the document; the rows of all tables cite it by this.",
      ja: "文書の識別子。各表の行はこれを引用する。"
    }
  },
  {
    name: "title",
    type: "text",
    label: {en: "Title", ja: "題名"},
    description: {
      en: "Title of the document in its language, or what it is where it has none.",
      ja: "文書の題名（原語）。題名がない場合はその内容。"
    }
  },
  {
    name: "author",
    type: "text",
    nullable: true,
    label: {en: "Author or issuer", ja: "著者・発行者"},
    description: {
      en: "Who wrote or issued it; several are joined by semicolons.",
      ja: "著者または発行者（複数の場合はセミコロン区切り）。"
    }
  },
  {
    name: "publication",
    type: "text",
    nullable: true,
    label: {en: "Publication", ja: "掲載媒体・出版者"},
    description: {
      en: "The larger work that holds it, or its publisher, where that says more than the author.",
      ja: "収録する媒体または出版者（著者から分からない場合）。"
    }
  },
  {
    name: "issued",
    type: "date",
    nullable: true,
    label: {en: "Issued", ja: "発行"},
    description: {
      en: "Date of publication, as precise as known; missing where the document bears none.",
      ja: "発行日（判明した精度のまま）。記載がない場合は空欄。"
    }
  },
  {
    name: "language",
    type: "text",
    nullable: true,
    pattern: /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/,
    label: {en: "Language", ja: "言語"},
    description: {en: "Language of the text that was read (BCP 47).", ja: "参照した本文の言語（BCP 47）。"}
  },
  {
    name: "kind",
    type: "category",
    values: sourceKinds,
    label: {en: "Kind of source", ja: "種別"},
    description: {
      en: "Who publishes it. Where documents disagree, the kind that stands first here is used.",
      ja: "発表者の種別。文書間で値が異なる場合は先に掲げた種別を採用する。"
    }
  }
] as const satisfies readonly Field[];

const use = [
  {
    name: "licence",
    type: "category",
    values: sourceLicences,
    label: {en: "Terms", ja: "利用条件"},
    description: {
      en: "Terms on which it is used, and what is taken from it.",
      ja: "利用の条件と、そこから採る範囲。"
    }
  },
  {
    name: "licence_note",
    type: "text",
    nullable: true,
    label: {en: "Note on the terms", ja: "利用条件の注記"},
    description: {en: "What the terms say beyond that.", ja: "利用条件の補足。"}
  },
  {
    name: "url",
    type: "text",
    nullable: true,
    label: {en: "Address", ja: "URL"},
    description: {en: "Address at which it was read or is published.", ja: "参照または公開されているアドレス。"}
  },
  {
    name: "extent",
    type: "category",
    nullable: true,
    values: readExtents,
    label: {en: "Extent read", ja: "確認範囲"},
    description: {
      en: "How much of it was read; missing where all was, or where that is not known.",
      ja: "確認した範囲。全文を確認したもの、または範囲の不明なものは空欄。"
    }
  },
  {
    name: "note",
    type: "text",
    nullable: true,
    label: {en: "Note", ja: "注記"},
    description: {en: "What a reader of the document must know.", ja: "文書を参照する際の注意点。"}
  },
  {
    name: "datasets",
    type: "text",
    nullable: true,
    label: {en: "Cited in", ja: "引用先"},
    description: {
      en: "Ids of the datasets whose rows or breaks cite it, joined by commas. Missing where it was read and other documents were chosen.",
      ja: "行または断絶が引用するデータセットの識別子（コンマ区切り）。他の文書を採用した場合は空欄。"
    }
  },
  {
    name: "rows_citing",
    type: "int32",
    unit: "rows",
    range: [0, 1000000],
    formula: {
      en: "rows of all other tables that hold this `source_id` in a column `source_id` or `…_source_id`",
      ja: "他の全ての表で、`source_id` または `…_source_id` の列にこの `source_id` を持つ行の数"
    },
    label: {en: "Rows that cite it", ja: "引用する行数"},
    description: {
      en: "Rows of the published tables that cite it.",
      ja: "公開している表のうち、この文書を引用する行の数。"
    }
  }
] as const satisfies readonly Field[];

/** The bibliography as a table. It is read from `data/sources.json`, so that it has no table of its own to read. */
export const sources = {
  id: "sources",
  title: {en: "Sources", ja: "出典一覧"},
  description: {
    en: "Every document that was read for these tables: who issued it and when, on what terms it is used, and how many rows rest on it. The files for citation managers hold the same documents as CSL-JSON, BibTeX and RIS.",
    ja: "これらの表のために参照した全ての文書。発行者、発行日、利用条件、依拠する行の数を示す。文献管理ソフト用に同じ内容の CSL-JSON、BibTeX、RIS を提供する。"
  },
  row: {en: "One document that was read", ja: "参照した一つの文書"},
  inputs: {},
  fields: [...document, ...use],
  key: ["source_id"],
  breaks: [],
  licence: compilationLicence
} as const satisfies DatasetSpec;
