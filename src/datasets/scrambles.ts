import {alternatives, citation, compilationLicence, method, provenance} from "./provenance.ts";
import type {DatasetSpec, Field} from "./spec.ts";

/** Fiscal year of a count of scrambles. */
export const fiscalYear = {
  name: "fiscal_year",
  type: "int16",
  range: [1958, 2030],
  label: {en: "Fiscal year", ja: "年度"},
  description: {
    en: "Japanese fiscal year, named by the calendar year in which it begins (1 April). Whole years only.",
    ja: "日本の会計年度（4月1日に始まる暦年で表す）。通年の値のみ。"
  }
} as const satisfies Field;

const target = {
  name: "target",
  type: "category",
  values: {
    total: {en: "All aircraft", ja: "全体"},
    china: {en: "Chinese aircraft", ja: "中国機"},
    russia: {en: "Russian aircraft", ja: "ロシア機"},
    other: {en: "All others", ja: "その他"}
  },
  label: {en: "Against", ja: "対象機"},
  description: {
    en: "Nationality of the aircraft, partly estimated. `other` is all that is neither Chinese nor Russian, Taiwan and North Korea among it; where no document prints it, it is derived as total − china − russia.",
    ja: "対象機の国籍（推定を含む）。「その他」は中国機・ロシア機以外の全て（台湾、北朝鮮を含む）で、記載のない年度は「全体 − 中国機 − ロシア機」により算出。"
  }
} as const satisfies Field;

/** Documents split the others in their own ways; the parts are read to check the sum and are not published apart. */
const printedTarget = {
  ...target,
  values: {
    ...target.values,
    taiwan: {en: "Taiwanese aircraft, among the others", ja: "台湾機（その他の内数）"},
    "north-korea": {en: "North Korean aircraft, among the others", ja: "北朝鮮機（その他の内数）"},
    remaining: {en: "The rest of the others", ja: "その他の残余"}
  }
} as const satisfies Field;

/** Number of scrambles. */
export const scrambled = {
  name: "scrambles",
  type: "int32",
  unit: "scrambles",
  range: [0, 2000],
  label: {en: "Scrambles", ja: "緊急発進回数"},
  description: {
    en: "Times that fighters were ordered to take off against aircraft that might violate the airspace; not violations. A year without a figure has no row.",
    ja: "領空侵犯のおそれのある航空機に対する緊急発進の回数（侵犯の件数ではない）。数値のない年度は行がない。"
  }
} as const satisfies Field;

export const scrambles = {
  id: "scrambles",
  title: {en: "Scrambles of the Air Self-Defense Force", ja: "航空自衛隊の緊急発進"},
  description: {
    en: "Scrambles of Japan's Air Self-Defense Force by nationality of the aircraft. White papers print the total since FY2007, and of earlier years a few; Chinese aircraft since FY2001, Russian since FY2009; press reports of the Joint Staff's figures fill in. Counts of part years are left out.",
    ja: "航空自衛隊の緊急発進回数（対象機の国籍別）。防衛白書は全体を2007年度以降（それ以前は一部の年度のみ）、中国機を2001年度以降、ロシア機を2009年度以降掲載し、他は統合幕僚監部発表の報道で補う。年度途中の値は含まない。"
  },
  row: {
    en: "Air Self-Defense Force scrambles in one fiscal year, by nationality",
    ja: "一年度の航空自衛隊の緊急発進回数（国籍別）"
  },
  inputs: {
    scrambles: {
      path: "data/environment/scrambles.csv",
      fields: [fiscalYear, printedTarget, scrambled, method, ...citation],
      key: ["fiscal_year", "target", "source_id", "locator"]
    }
  },
  fields: [fiscalYear, target, scrambled, alternatives, ...provenance],
  key: ["fiscal_year", "target"],
  breaks: [],
  licence: compilationLicence
} as const satisfies DatasetSpec;
