import {defenseBudget} from "./defense-budget.ts";
import {alternatives, citation, compilationLicence, method, provenance} from "./provenance.ts";
import type {DatasetSpec, Field} from "./spec.ts";

const [fiscalYear] = defenseBudget.fields;

const columns = [
  fiscalYear,
  {
    name: "kind",
    type: "category",
    values: {
      supplementary: {en: "Supplementary budget", ja: "補正予算"},
      reconstruction: {en: "Special account for reconstruction", ja: "東日本大震災復興特別会計"}
    },
    label: {en: "Kind", ja: "種類"},
    description: {
      en: "A supplementary budget of the general account, or the initial budget of another account.",
      ja: "一般会計の補正予算、または別会計の当初予算。"
    }
  },
  {
    name: "round",
    type: "category",
    values: {
      first: {en: "First", ja: "第1次"},
      second: {en: "Second", ja: "第2次"},
      third: {en: "Third", ja: "第3次"},
      fourth: {en: "Fourth", ja: "第4次"},
      unnumbered: {en: "Number not stated", ja: "番号の記載なし"},
      initial: {en: "Initial budget", ja: "当初"}
    },
    label: {en: "Round", ja: "回"},
    description: {
      en: "Which supplementary budget of the year, where the document numbers it.",
      ja: "その年度の何次補正か（記載がある場合）。"
    }
  },
  {
    name: "scope",
    type: "category",
    values: {
      excl: {en: "Without SACO, realignment and other special items", ja: "SACO・米軍再編経費等を除く"},
      incl: {en: "With SACO, realignment and other special items", ja: "SACO・米軍再編経費等を含む"},
      unstated: {en: "Scope not stated", ja: "範囲の記載なし"}
    },
    label: {en: "Scope", ja: "範囲"},
    description: {
      en: "Whether SACO, realignment and other special items are counted. From FY2023 they are about four tenths.",
      ja: "SACO・米軍再編経費等を含むか。2023年度以降はその約4割を占める。"
    }
  },
  {
    name: "value_jpy_100m",
    type: "int32",
    unit: "JPY 100 million (億円)",
    range: [10, 20000],
    label: {en: "Amount", ja: "金額"},
    description: {
      en: "Amount for defense, in units of 100 million yen. Obligations for later years are not counted.",
      ja: "防衛関係の額（億円）。後年度負担は含まない。"
    }
  }
] as const satisfies readonly Field[];

const stage = {
  name: "stage",
  type: "category",
  values: {enacted: {en: "Enacted", ja: "成立"}, draft: {en: "Cabinet draft", ja: "政府案"}},
  label: {en: "Stage", ja: "段階"},
  description: {
    en: "Whether the document gives the budget, or the draft of the Cabinet.",
    ja: "文書が予算を示すか、政府案を示すか。"
  }
} as const satisfies Field;

export const defenseBudgetAdditions = {
  id: "defense-budget-additions",
  title: {en: "Defense money beside the initial budget", ja: "当初予算以外の防衛関係費"},
  description: {
    en: "Supplementary budgets for defense since FY2011, and the defense part of the reconstruction account, as far as documents print them. It is not a series: a year may have further rounds that no cited document names, FY2024 has none here, and scopes differ. So the rows do not add up to what was spent in a year.",
    ja: "2011年度以降の補正予算における防衛関係の額と復興特別会計の防衛省分（記載のあるもの）。系列ではない。記載のない補正があり得、2024年度は欠け、範囲も異なる。したがって合計しても年度の支出額にはならない。"
  },
  row: {
    en: "Defense money of one supplementary budget or other account in one fiscal year, by scope",
    ja: "一会計年度の一つの補正予算または別会計の防衛関係額（範囲別）"
  },
  inputs: {
    "budget-additions": {
      path: "data/budgets/budget-additions.csv",
      fields: [...columns, stage, method, ...citation],
      key: ["fiscal_year", "kind", "round", "scope", "source_id"]
    }
  },
  fields: [...columns, alternatives, ...provenance],
  key: ["fiscal_year", "kind", "round", "scope"],
  breaks: [],
  licence: compilationLicence
} as const satisfies DatasetSpec;
