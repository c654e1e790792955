import {articleTitles, claimArticles} from "./claim-articles.ts";
import {citation, compilationLicence, provenance} from "./provenance.ts";
import type {DatasetSpec, Field} from "./spec.ts";

/** Whether a reference carries what it is cited for. */
export const referenceSupports = {
  yes: {en: "Yes", ja: "支持する"},
  partly: {en: "In part", ja: "一部"},
  no: {en: "No", ja: "支持しない"},
  unread: {en: "Could not be read", ja: "確認できず"}
} as const satisfies NonNullable<Field["values"]>;

const referenceId = {
  name: "reference_id",
  type: "id",
  label: {en: "Reference", ja: "引用文献"},
  description: {en: "Id of the reference.", ja: "引用文献の識別子。"}
} as const satisfies Field;

const listed = [
  {
    name: "number",
    type: "int16",
    range: [1, 500],
    label: {en: "Number", ja: "番号"},
    description: {en: "Number in the article’s list.", ja: "記事の一覧での番号。"}
  },
  {
    name: "author",
    type: "text",
    nullable: true,
    label: {en: "Author", ja: "著者"},
    description: {
      en: "Who wrote it; missing where neither the list nor the document says.",
      ja: "著者。一覧にも文書にも記載のない場合は空欄。"
    }
  },
  {
    name: "title",
    type: "text",
    label: {en: "Title", ja: "題名"},
    description: {en: "Title of the work.", ja: "文献の題名。"}
  },
  {
    name: "outlet",
    type: "text",
    label: {en: "Published by", ja: "掲載元"},
    description: {en: "Journal, paper, or body that published it.", ja: "掲載誌・紙または機関。"}
  },
  {
    name: "published",
    type: "date",
    nullable: true,
    label: {en: "Published", ja: "発行"},
    description: {en: "Date of publication, as precise as known.", ja: "発行日（判明した精度のまま）。"}
  },
  {
    name: "url",
    type: "text",
    label: {en: "Address as printed", ja: "記載のURL"},
    description: {en: "Address as the article prints it, faults included.", ja: "記事に記載されたURL（誤りも含む）。"}
  },
  {
    name: "cited_for_en",
    type: "text",
    label: {en: "Cited for (English)", ja: "引用の趣旨（英語）"},
    description: {en: "What the article cites it for.", ja: "記事が何のために引くか。"}
  },
  {
    name: "cited_for_ja",
    type: "text",
    label: {en: "Cited for (Japanese)", ja: "引用の趣旨（日本語）"},
    description: {en: "What the article cites it for, in Japanese.", ja: "記事が何のために引くか。"}
  },
  {
    name: "supports",
    type: "category",
    values: referenceSupports,
    label: {en: "Supports it", ja: "支持するか"},
    description: {
      en: "Whether what was read of it carries what it is cited for.",
      ja: "確認した範囲が引用の趣旨を支えるか。"
    }
  },
  {
    name: "defects_en",
    type: "text",
    nullable: true,
    label: {en: "Defects (English)", ja: "不備（英語）"},
    description: {
      en: "What is wrong with it or with its use; missing if nothing was found.",
      ja: "文献またはその用い方の不備。なければ空欄。"
    }
  },
  {
    name: "defects_ja",
    type: "text",
    nullable: true,
    label: {en: "Defects (Japanese)", ja: "不備（日本語）"},
    description: {en: "The same in Japanese.", ja: "文献またはその用い方の不備。なければ空欄。"}
  },
  {
    name: "working_url",
    type: "text",
    nullable: true,
    label: {en: "Working copy", ja: "閲覧できる写し"},
    description: {
      en: "Address of the copy, or of the nearest text, that was read; missing if none was found.",
      ja: "確認した写しまたは最も近い文書のURL。ない場合は空欄。"
    }
  },
  {
    name: "read_source_id",
    type: "id",
    nullable: true,
    label: {en: "Document read", ja: "確認した文書"},
    description: {
      en: "The document that was read for it: key of the sources table; missing if no evidence rests on it.",
      ja: "そのために確認した文書（出典表のキー）。根拠としない場合は空欄。"
    }
  }
] as const satisfies readonly Field[];

export const claimReferences = {
  id: "claim-references",
  title: {en: "References of an article, checked", ja: "記事の引用文献の検証"},
  description: {
    en: "The references that an article gives for its claims: what each is cited for, whether what could be read of it supports that, what is wrong with it, and where a copy can be read.",
    ja: "記事が主張に付した引用文献。何のために引かれ、確認できた範囲がそれを支えるか、どのような不備があり、どこで読めるか。"
  },
  row: {en: "One reference of one article", ja: "一つの記事の一つの引用文献"},
  inputs: Object.fromEntries(
    claimArticles.map(({id}) => [
      id,
      {
        path: `data/claims/${id}-references.csv`,
        fields: [referenceId, ...listed, ...citation],
        key: ["reference_id"] as const
      }
    ])
  ),
  fields: [
    referenceId,
    {
      name: "article",
      type: "category",
      values: articleTitles,
      label: {en: "Article", ja: "記事"},
      description: {en: "The article that cites it.", ja: "引用する記事。"}
    },
    ...listed,
    ...provenance
  ],
  key: ["reference_id"],
  breaks: [],
  licence: compilationLicence
} as const satisfies DatasetSpec;
