import {supportBreaks} from "./host-nation-support-breaks.ts";
import {supportMeasures} from "./host-nation-support-measures.ts";
import {alternatives, citation, compilationLicence, exactness, method, provenance} from "./provenance.ts";
import type {DatasetSpec, Field} from "./spec.ts";

const fiscalYear = {
  name: "fiscal_year",
  type: "int16",
  range: [1978, 2030],
  label: {en: "Fiscal year", ja: "会計年度"},
  description: {
    en: "Japanese fiscal year, named by the calendar year in which it begins (1 April). For agreed levels and five-year sums, the first year of the agreement.",
    ja: "日本の会計年度（4月1日に始まる暦年で表す）。合意水準と5年間の総額は協定の初年度。"
  }
} as const satisfies Field;

const measure = {
  name: "measure",
  type: "category",
  values: supportMeasures,
  label: {en: "Measure", ja: "項目"},
  description: {
    en: "What is counted. Expenditure and contract basis, host-nation support and wider stationing costs, budgets and agreed amounts are kept apart. `stationing` joins two documents that both count host-nation support, rents and measures around bases, and no SACO or realignment: in both it is 84 to 87 % of the base measures in the budget. The `labor` rows of FY2009 and from FY2015 on are derived: `labor-welfare` + `labor-sma`.",
    ja: "計上範囲。歳出ベースと契約ベース、駐留経費負担と広義の駐留経費、予算と合意額は区別する。stationing は二つの資料をつなぐ。いずれも駐留経費負担、借料、周辺対策を含み SACO・米軍再編を含まず、予算の基地対策経費の84〜87%に当たる。2009年度と2015年度以降の labor は labor-welfare と labor-sma の和。"
  }
} as const satisfies Field;

const value = {
  name: "value_jpy_100m",
  type: "int32",
  unit: "JPY 100 million (億円)",
  range: [1, 15000],
  label: {en: "Amount", ja: "金額"},
  description: {
    en: "Amount in the initial budget, or by agreement, in units of 100 million yen, in yen of the year. A year without a printed amount has no row.",
    ja: "当初予算額または合意額（億円、名目）。記載のない年度は行がない。"
  }
} as const satisfies Field;

export const hostNationSupport = {
  id: "host-nation-support",
  title: {en: "Host-nation support of Japan", ja: "在日米軍駐留経費負担"},
  description: {
    en: "What Japan pays for U.S. forces in Japan since FY1978: host-nation support (the “sympathy budget”) and its parts, the wider costs of stationing, and the amounts agreed in special measures agreements. White papers print the whole table for FY2015-24 and the main parts for FY2007-08; single years before and between come from agreements, Diet records and the press. Sums over many years that the press prints contradict each other and are left out.",
    ja: "1978年度以降に日本が負担する在日米軍の経費。駐留経費負担（いわゆる思いやり予算）とその内訳、広義の駐留関連経費、特別協定の合意額。防衛白書が2015〜24年度の全項目と2007〜08年度の主要項目を示し、他の年度は協定、国会資料、報道による。報道の累計額は互いに矛盾するため採らない。"
  },
  row: {
    en: "Japan's cost sharing for U.S. forces in one fiscal year, by one measure",
    ja: "一会計年度の在日米軍に係る日本側負担（項目別）"
  },
  inputs: {
    "host-nation-support": {
      path: "data/budgets/host-nation-support.csv",
      fields: [fiscalYear, measure, value, exactness, method, ...citation],
      key: ["fiscal_year", "measure", "source_id", "locator"]
    }
  },
  fields: [fiscalYear, measure, value, alternatives, ...provenance],
  key: ["fiscal_year", "measure"],
  breaks: supportBreaks,
  licence: compilationLicence
} as const satisfies DatasetSpec;
