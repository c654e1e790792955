import {agreements} from "./agreements.ts";
import {hostNationSupport} from "./host-nation-support.ts";
import {alternatives, citation, compilationLicence, exactness, method, provenance} from "./provenance.ts";
import {specialMeasuresBreaks} from "./special-measures-breaks.ts";
import type {DatasetSpec, Field} from "./spec.ts";

/** What an agreement makes Japan pay for; `package` is all host-nation support, part of which no agreement needs. */
export const costItems = {
  labor: {en: "Pay of base workers", ja: "労務費（基本給等）"},
  utilities: {en: "Utilities", ja: "光熱水料等"},
  "training-relocation": {en: "Training relocation", ja: "訓練移転費"},
  "training-equipment": {en: "Training equipment", ja: "訓練資機材調達費"},
  package: {en: "All host-nation support", ja: "駐留経費負担の全体"}
} as const satisfies NonNullable<Field["values"]>;

/** What is agreed on an item. */
const terms = {
  covers: {en: "Japan bears it, in whole or in part", ja: "全部または一部を日本が負担"},
  "workers-before": {en: "Workers paid at most, to begin with", ja: "上限労働者数（開始時）"},
  workers: {en: "Workers paid at most", ja: "上限労働者数"},
  "share-before": {en: "Share of Japan, to begin with", ja: "日本側負担割合（開始時）"},
  share: {en: "Share of Japan", ja: "日本側負担割合"},
  ceiling: {en: "Most in a year", ja: "各年度の上限額"},
  level: {en: "Level of a year", ja: "年額の水準"},
  total: {en: "Total over five years", ja: "5年間の総額"}
} as const satisfies NonNullable<Field["values"]>;

const agreementId = {
  name: "agreement_id",
  type: "id",
  label: {en: "Agreement", ja: "協定"},
  description: {
    en: "The special measures agreement, or protocol to one; its id in the agreements table.",
    ja: "特別協定またはその改正議定書（agreements 表の識別子）。"
  }
} as const satisfies Field;

const what = [
  {
    name: "item",
    type: "category",
    values: costItems,
    label: {en: "Cost", ja: "経費"},
    description: {
      en: "What is paid for. `package` is all host-nation support, with facilities and welfare of workers, which Japan pays for without such an agreement.",
      ja: "負担の対象。package は駐留経費負担の全体で、特別協定によらない提供施設整備費と労働者の福利費等を含む。"
    }
  },
  {
    name: "term",
    type: "category",
    values: terms,
    label: {en: "Term", ja: "合意内容"},
    description: {
      en: "What is agreed on it. A ceiling or level is not what was spent: that stands in the host-nation-support table.",
      ja: "合意された内容。上限・水準であって支出額ではない（支出額は host-nation-support 表）。"
    }
  },
  {
    name: "fiscal_year",
    type: "int16",
    range: [1987, 2030],
    label: {en: "Fiscal year", ja: "会計年度"},
    description: {
      en: "Fiscal year for which it is agreed: the first one, or of a level that is reached in steps the last one.",
      ja: "合意の対象年度（初年度。段階的に達する水準は最終年度）。"
    }
  }
] as const satisfies readonly Field[];

const value = {
  name: "value",
  type: "float64",
  unit: "workers, percent or JPY 100 million (億円), as the column unit says",
  nullable: true,
  range: [1, 50000],
  label: {en: "Number", ja: "数値"},
  description: {
    en: "In the unit of the row; missing where the term is that Japan bears the cost at all.",
    ja: "その行の単位による値。負担すること自体を示す行は空欄。"
  }
} as const satisfies Field;

const period = [
  {
    name: "unit",
    type: "category",
    nullable: true,
    values: {
      persons: {en: "Workers", ja: "人"},
      percent: {en: "Percent", ja: "%"},
      "jpy-100m": {en: "JPY 100 million", ja: "億円"}
    },
    label: {en: "Unit", ja: "単位"},
    description: {en: "What the number counts; missing where there is none.", ja: "数値の単位（数値がなければ空欄）。"}
  },
  {
    name: "starts",
    type: "date",
    label: {en: "Starts", ja: "開始"},
    description: {en: "When the agreement begins to hold.", ja: "協定が効力を持ち始める日。"},
    formula: {
      en: "entry into force in the agreements table; where that is not known, the beginning of the first fiscal year of its terms.",
      ja: "agreements 表の発効日。不明の場合は合意内容の初年度の始まり。"
    }
  },
  {
    name: "ends",
    type: "date",
    label: {en: "Ends", ja: "終了"},
    description: {
      en: "When it ceases to hold in this form. It may lie ahead.",
      ja: "その内容で効力を失う日（将来の日付もある）。"
    },
    formula: {
      en: "the end in the agreements table or the start of the next agreement or protocol, whichever is earlier.",
      ja: "agreements 表の終了日と、次の協定・議定書の開始日のうち早い方。"
    }
  }
] as const satisfies readonly Field[];

export const specialMeasuresTerms = {
  id: "special-measures-terms",
  title: {en: "Terms of the special measures agreements", ja: "特別協定の合意内容"},
  description: {
    en: "What each special measures agreement with the United States since 1987 makes Japan pay for beyond the status of forces agreement, from when to when, and the ceilings, shares and amounts that ministries and press print of it. Amounts of money are those of the host-nation-support table. Before 2000 no number was found, and before 2006 no printed end.",
    ja: "1987年以降の特別協定ごとに、地位協定の原則を超えて日本が負担する経費、期間、官庁・報道が示す上限・割合・金額。金額は host-nation-support 表による。2000年より前の協定は数値が、2006年より前の協定は記載された終了日が見当たらない。"
  },
  row: {
    en: "One term of one special measures agreement",
    ja: "一つの特別協定の一つの合意内容"
  },
  inputs: {
    ...agreements.inputs,
    ...hostNationSupport.inputs,
    terms: {
      path: "data/agreements/special-measures-terms.csv",
      fields: [agreementId, ...what, value, exactness, method, ...citation],
      key: ["agreement_id", "item", "term", "fiscal_year", "source_id"]
    }
  },
  fields: [agreementId, ...what, value, ...period, alternatives, ...provenance],
  key: ["agreement_id", "item", "term", "fiscal_year"],
  references: [{column: "agreement_id", dataset: "agreements", field: "agreement_id"}],
  breaks: specialMeasuresBreaks,
  licence: compilationLicence
} as const satisfies DatasetSpec;
