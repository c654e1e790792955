import {shareBreaks} from "./defense-budget-shares-breaks.ts";
import {definitions, securityRelated} from "./defense-budget-terms.ts";
import {defenseBudget} from "./defense-budget.ts";
import {alternatives, citation, compilationLicence, provenance} from "./provenance.ts";
import type {DatasetSpec, Field} from "./spec.ts";

const [fiscalYear, definition] = defenseBudget.fields;

const key = [
  fiscalYear,
  {
    ...definition,
    values: {...definitions, "security-related": securityRelated},
    description: {
      en: "What is counted: the definitions of the defense budget, and the wider one of the 2 % level, which adds the coast guard, research, public infrastructure and others.",
      ja: "計上範囲。防衛関係費の各定義と、海上保安庁、研究開発、公共インフラなどを加えた「2%」の定義。"
    }
  },
  {
    name: "denominator",
    type: "category",
    values: {
      "gnp-forecast": {en: "GNP, government forecast", ja: "GNP（政府当初見通し）"},
      "gdp-forecast": {en: "GDP, government forecast", ja: "GDP（政府当初見通し）"},
      "gdp-imf": {en: "GDP, as published by the IMF", ja: "GDP（IMF公表値）"},
      "gdp-fy2022": {en: "GDP of FY2022, held fixed", ja: "2022年度のGDP（固定）"},
      "general-account": {en: "General account, initial budget", ja: "一般会計歳出（当初）"},
      "general-expenditures": {en: "General expenditures, initial budget", ja: "一般歳出（当初）"}
    },
    label: {en: "Share of what", ja: "分母"},
    description: {
      en: "What the spending is a share of. Shares of different denominators do not make one line. From FY2019 the general account of the wider definition holds temporary and special measures.",
      ja: "割合の分母。分母の異なる割合は一本の線で結べない。2019・2020年度の「含む」定義の一般会計は臨時・特別の措置を含む。"
    }
  }
] as const satisfies readonly Field[];

const share = {
  name: "share_pct",
  type: "float64",
  unit: "percent",
  range: [0.5, 30],
  label: {en: "Share", ja: "割合"},
  description: {
    en: "Share as printed, with the decimals of the document.",
    ja: "記載された割合（小数は出典のまま）。"
  }
} as const satisfies Field;

const amount = {
  name: "denominator_jpy_100m",
  type: "int32",
  nullable: true,
  unit: "JPY 100 million (億円)",
  range: [5000, 10000000],
  label: {en: "Amount of the denominator", ja: "分母の額"},
  description: {
    en: "The forecast or budget that the document prints beside the share, in units of 100 million yen; missing where it prints none.",
    ja: "出典が割合とともに示す見通しまたは予算の額（億円）。記載がない場合は空欄。"
  }
} as const satisfies Field;

export const defenseBudgetShares = {
  id: "defense-budget-shares",
  title: {en: "Defense budget as a share of GDP and of the state budget", ja: "防衛関係費の対GDP比・対一般会計比"},
  description: {
    en: "The initial defense budget as a share of GNP or GDP, as forecast when the budget was drawn up, and of the general account, for the years of which documents print it; and the wider security-related spending as a share of the fixed GDP of FY2022, by which the government measures its 2 % level. SIPRI's share for calendar years stands in the military-expenditure table. Every share with a printed denominator was recomputed.",
    ja: "当初予算の防衛関係費が、予算編成時の見通しによるGNPまたはGDPと一般会計に占める割合（記載のある年度）、および政府が「2%」の水準を測る、2022年度GDPに対する安全保障関連経費の割合。暦年のSIPRIの割合は military-expenditure 表にある。分母の記載があるものはすべて再計算して確かめた。"
  },
  row: {
    en: "The share of the defense budget in one denominator in one fiscal year, by one definition",
    ja: "一会計年度・一定義の防衛関係費が一つの分母に占める割合"
  },
  inputs: {
    ...defenseBudget.inputs,
    "budget-shares": {
      path: "data/budgets/budget-shares.csv",
      fields: [...key, share, amount, ...citation],
      key: ["fiscal_year", "definition", "denominator", "source_id", "locator"]
    }
  },
  fields: [...key, share, amount, alternatives, ...provenance],
  key: ["fiscal_year", "definition", "denominator"],
  chosen: "share_pct",
  breaks: shareBreaks,
  licence: compilationLicence
} as const satisfies DatasetSpec;
