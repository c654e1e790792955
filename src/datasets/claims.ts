import {articleTitles, claimArticles, claimSections} from "./claim-articles.ts";
import {claimKinds, claimVerdicts} from "./claim-verdicts.ts";
import {citation, compilationLicence, provenance} from "./provenance.ts";
import type {DatasetSpec, Field} from "./spec.ts";

const claimId = {
  name: "claim_id",
  type: "id",
  label: {en: "Claim", ja: "主張"},
  description: {en: "Id of the claim; part of its address.", ja: "主張の識別子（アドレスの一部）。"}
} as const satisfies Field;

const told = [
  {
    name: "section",
    type: "category",
    values: claimSections,
    label: {en: "Section", ja: "節"},
    description: {
      en: "Section of the article where it stands, in our words.",
      ja: "記事中の節（本表による名称）。"
    }
  },
  {
    name: "kind",
    type: "category",
    values: claimKinds,
    label: {en: "Kind", ja: "種類"},
    description: {en: "What sort of statement it is, in our coding.", ja: "主張の種類（本表による分類）。"}
  },
  {
    name: "refs",
    type: "text",
    nullable: true,
    pattern: /^\d+(?:;\d+)*$/,
    label: {en: "References", ja: "引用文献"},
    description: {
      en: "Numbers of the references that the article gives for it, joined by semicolons; missing where it gives none.",
      ja: "記事が示す引用文献の番号（セミコロン区切り）。示さない場合は空欄。"
    }
  },
  {
    name: "claim_date",
    type: "date",
    nullable: true,
    label: {en: "Date claimed", ja: "主張の日付"},
    description: {
      en: "The date that the claim is about, as precise as it is given; missing where it names none.",
      ja: "主張が述べる日付（示された精度のまま）。ない場合は空欄。"
    }
  }
] as const satisfies readonly Field[];

const verdict = {
  name: "verdict",
  type: "category",
  values: claimVerdicts,
  label: {en: "Verdict", ja: "判定"},
  description: {
    en: "What the rows or the documents say of it, at the date of the article: computed where a check exists, else the editor’s.",
    ja: "記事の時点で、行または文書がそれについて示すところ。検査のある主張は計算による判定、他は編者の判定。"
  }
} as const satisfies Field;

/** A text in both languages. */
const words = <const Name extends string>(name: Name, label: {en: string; ja: string}, en: string, ja: string) =>
  [
    {
      name: `${name}_en`,
      type: "text",
      label: {en: `${label.en} (English)`, ja: `${label.ja}（英語）`},
      description: {en, ja}
    },
    {
      name: `${name}_ja`,
      type: "text",
      label: {en: `${label.en} (Japanese)`, ja: `${label.ja}（日本語）`},
      description: {en, ja}
    }
  ] as const;

const claim = words(
  "claim",
  {en: "Claim", ja: "主張"},
  "What the article says, in a sentence of ours.",
  "記事の述べるところ（本表による要約）。"
);
const evidence = words(
  "evidence",
  {en: "Evidence", ja: "根拠"},
  "What the documents say of it, and what of the claim they do not carry.",
  "文書の示すところと、文書が支えない部分。"
);
const [sinceEn, sinceJa] = words(
  "since",
  {en: "Since then", ja: "その後"},
  "What happened after the article that bears on the claim; missing if nothing is known.",
  "記事の後に起きた、主張に関わること。なければ空欄。"
);
const [findingEn, findingJa] = words(
  "finding",
  {en: "What the tables say", ja: "表の示すところ"},
  "The readings of the claim put to the published tables, in computed words; missing where no table can test it.",
  "公表した表に照らした結果（計算による文言）。表で検査できない主張は空欄。"
);

const figure = {
  name: "figure",
  type: "id",
  nullable: true,
  label: {en: "Figure", ja: "図"},
  description: {
    en: "Id of the figure that shows the evidence; missing if none does.",
    ja: "根拠を示す図の識別子（ない場合は空欄）。"
  }
} as const satisfies Field;

const second = [
  {
    name: "second_source_id",
    type: "id",
    nullable: true,
    label: {en: "Second source", ja: "第二の出典"},
    description: {en: "A further document that the evidence rests on.", ja: "根拠とした別の文書。"}
  },
  {
    name: "second_locator",
    type: "text",
    nullable: true,
    label: {en: "Place in the second source", ja: "第二の出典中の位置"},
    description: {en: "Where in that document.", ja: "その文書中の位置。"}
  }
] as const satisfies readonly Field[];

const input = [
  claimId,
  ...told,
  verdict,
  ...claim,
  ...evidence,
  {...sinceEn, nullable: true},
  {...sinceJa, nullable: true},
  figure,
  ...second,
  ...citation
] as const satisfies readonly Field[];

export const claims = {
  id: "claims",
  title: {en: "Claims of an article, checked", ja: "記事の主張の検証"},
  description: {
    en: "The checkable statements of an article on Japan’s strategic autonomy, in its order, each in a sentence of ours, with the verdict, the evidence and the document that it rests on. Where the tables of this site can test a claim, the verdict is computed from them. Of many documents only a part could be read: not verifiable means that nothing was found there, and refutes nothing.",
    ja: "日本の戦略的自律を論じた記事の検証可能な主張を、記事の順に、本表による一文で挙げ、判定・根拠・出典を付す。本サイトの表で検査できる主張は、判定をその表から計算する。多くの文書は一部のみの確認で、「検証できない」は見つからなかったことを意味し、反証ではない。"
  },
  row: {en: "One checkable statement of one article", ja: "一つの記事の一つの検証可能な主張"},
  inputs: Object.fromEntries(
    claimArticles.map(({id}) => [id, {path: `data/claims/${id}.csv`, fields: input, key: ["claim_id"] as const}])
  ),
  fields: [
    claimId,
    {
      name: "article",
      type: "category",
      values: articleTitles,
      label: {en: "Article", ja: "記事"},
      description: {en: "The article that makes the claim.", ja: "主張の載る記事。"}
    },
    {
      name: "position",
      type: "int16",
      range: [1, 1000],
      label: {en: "Position", ja: "順序"},
      description: {en: "Place of the claim in the order of the article, from one.", ja: "記事中の順序（1から）。"}
    },
    ...told,
    ...claim,
    verdict,
    {
      ...verdict,
      name: "editor_verdict",
      label: {en: "Editor’s verdict", ja: "編者の判定"},
      description: {
        en: "The verdict that an editor reached from the documents; the tests hold it against the computed one.",
        ja: "編者が文書から下した判定。計算による判定との一致をテストが確かめる。"
      }
    },
    {
      name: "basis",
      type: "category",
      values: {
        rows: {en: "Rows of the tables", ja: "表の行"},
        documents: {en: "Documents", ja: "文書"}
      },
      label: {en: "Basis", ja: "判定の根拠"},
      description: {
        en: "Whether the verdict is computed from published rows or rests on documents.",
        ja: "公表した行からの計算か、文書によるか。"
      }
    },
    {...findingEn, nullable: true},
    {...findingJa, nullable: true},
    {
      name: "datasets",
      type: "text",
      nullable: true,
      pattern: /^[a-z0-9-]+(?:;[a-z0-9-]+)*$/,
      label: {en: "Datasets", ja: "データ"},
      description: {
        en: "Ids of the tables that test the claim, joined by semicolons; missing where none can.",
        ja: "検査に用いた表の識別子（セミコロン区切り）。ない場合は空欄。"
      }
    },
    ...evidence,
    {...sinceEn, nullable: true},
    {...sinceJa, nullable: true},
    figure,
    ...second,
    ...provenance,
    {
      name: "article_source_id",
      type: "id",
      label: {en: "Article in the bibliography", ja: "記事（出典表）"},
      description: {
        en: "The article that makes the claim: key of the sources table.",
        ja: "主張の載る記事（出典表のキー）。"
      }
    }
  ],
  key: ["claim_id"],
  breaks: [],
  licence: compilationLicence
} as const satisfies DatasetSpec;
