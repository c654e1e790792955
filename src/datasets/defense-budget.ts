import {correctionFields} from "./corrections.ts";
import {budgetBreaks, definitions} from "./defense-budget-terms.ts";
import {alternatives, citation, compilationLicence, method, provenance} from "./provenance.ts";
import type {DatasetSpec, Field} from "./spec.ts";

const fiscalYear = {
  name: "fiscal_year",
  type: "int16",
  range: [1950, 2030],
  label: {en: "Fiscal year", ja: "会計年度"},
  description: {
    en: "Japanese fiscal year, named by the calendar year in which it begins (1 April).",
    ja: "日本の会計年度（4月1日に始まる暦年で表す）。"
  }
} as const satisfies Field;

const definition = {
  name: "definition",
  type: "category",
  values: definitions,
  label: {en: "Definition", ja: "定義"},
  description: {
    en: "What is counted. Up to FY1996 there is one figure; from FY1997 white papers print one without and one with the costs of the Special Action Committee on Okinawa (SACO), from FY2007 also of the realignment of U.S. forces (local burden), at times of government aircraft (FY2015-20) and resilience works (FY2019-20).",
    ja: "計上範囲。1996年度までは単一。1997年度以降は SACO 関係経費、2007年度以降は米軍再編関係経費（地元負担軽減分）、年度により政府専用機・国土強靱化の経費を除くものと含むものの二通り。"
  }
} as const satisfies Field;

const value = {
  name: "value_jpy_100m",
  type: "int32",
  nullable: true,
  unit: "JPY 100 million (億円)",
  range: [500, 150000],
  label: {en: "Initial budget", ja: "当初予算"},
  description: {
    en: "Defense-related expenditure in the initial budget, in units of 100 million yen, in yen of the year. Supplementary budgets are not included.",
    ja: "当初予算における防衛関係費（億円、名目）。補正予算は含まない。"
  }
} as const satisfies Field;

const vintage = {
  name: "vintage",
  type: "category",
  values: {
    reference: {en: "Budget table or text", ja: "予算表・本文"},
    chart: {en: "Restated in a chart", ja: "図で改定された値"}
  },
  label: {en: "Vintage", ja: "版"},
  description: {
    en: "Charts of later white papers restate FY1998-2007 by 3 or 4 units; tables never do. The two are not mixed.",
    ja: "後年の白書の図は1998〜2007年度を3〜4億円低く改定しているが、表は改定していない。両者は混用しない。"
  }
} as const satisfies Field;

const stage = {
  name: "stage",
  type: "category",
  values: {enacted: {en: "Enacted", ja: "成立"}, draft: {en: "Cabinet draft", ja: "政府案"}},
  label: {en: "Stage", ja: "段階"},
  description: {en: "Enacted budget or Cabinet draft.", ja: "成立予算か政府案か。"}
} as const satisfies Field;

const component = {
  name: "component",
  type: "category",
  values: {
    saco: {en: "SACO", ja: "SACO関係経費"},
    realignment: {en: "Realignment of U.S. forces (local burden)", ja: "米軍再編関係経費（地元負担軽減分）"},
    "government-aircraft": {en: "Government aircraft", ja: "政府専用機"},
    resilience: {en: "Resilience works", ja: "国土強靱化"}
  },
  label: {en: "Component", ja: "内訳"},
  description: {en: "Part of the difference between the two definitions.", ja: "二つの定義の差の内訳。"}
} as const satisfies Field;

export const defenseBudget = {
  id: "defense-budget",
  title: {en: "Defense budget of Japan", ja: "日本の防衛関係費"},
  description: {
    en: "Japan's defense-related expenditure in the initial budget of each fiscal year since FY1955, as the Ministry of Defense defines it. White papers are preferred; between the years that they print, Diet records and secondary tables fill in, years without any figure have no row, and a figure known to be misprinted is left empty (FY1978).",
    ja: "1955年度以降の各会計年度の当初予算における防衛関係費。防衛白書を優先し、白書にない年度は国会会議録や二次資料で補い、数値のない年度は行がなく、誤植と分かる値は空欄（1978年度）。"
  },
  row: {
    en: "Japan's defense-related expenditure in one fiscal year, by one definition",
    ja: "一会計年度の防衛関係費（定義別）"
  },
  inputs: {
    "defense-budget": {
      path: "data/budgets/defense-budget.csv",
      fields: [fiscalYear, definition, vintage, stage, value, method, ...citation],
      key: ["fiscal_year", "definition", "vintage", "source_id", "locator"]
    },
    "budget-components": {
      path: "data/budgets/budget-components.csv",
      fields: [
        fiscalYear,
        component,
        {...value, type: "float64", range: [0, 5000], nullable: undefined},
        method,
        ...citation
      ],
      key: ["fiscal_year", "component", "source_id"]
    },
    corrections: {
      path: "data/budgets/corrections.csv",
      fields: correctionFields,
      key: ["table", "field", "match"],
      mayBeEmpty: true
    }
  },
  fields: [fiscalYear, definition, value, alternatives, ...provenance],
  key: ["fiscal_year", "definition"],
  breaks: budgetBreaks,
  licence: compilationLicence
} as const satisfies DatasetSpec;
