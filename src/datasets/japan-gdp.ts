import {citation, compilationLicence, provenance} from "./provenance.ts";
import type {DatasetSpec, Field} from "./spec.ts";

const key = [
  {
    name: "year",
    type: "int16",
    range: [1960, 2030],
    label: {en: "Year", ja: "年"},
    description: {en: "Calendar year, not fiscal year.", ja: "暦年（会計年度ではない）。"}
  },
  {
    name: "measure",
    type: "category",
    values: {gdp: {en: "GDP", ja: "GDP"}, deflator: {en: "GDP deflator", ja: "GDPデフレーター"}},
    label: {en: "Measure", ja: "指標"},
    description: {en: "Which of the two value columns the row fills.", ja: "二つの値の列のどちらを用いる行か。"}
  }
] as const satisfies readonly Field[];

const gdp = {
  name: "gdp_jpy_100m",
  type: "int32",
  nullable: true,
  unit: "JPY 100 million (億円)",
  range: [100000, 10000000],
  label: {en: "GDP", ja: "GDP"},
  description: {
    en: "Gross domestic product at current prices in units of 100 million yen, rounded. Null in rows of the other measure.",
    ja: "名目国内総生産（億円、四捨五入）。他の指標の行では空欄。"
  }
} as const satisfies Field;

const deflator = {
  name: "deflator_index",
  type: "float64",
  nullable: true,
  unit: "index, 2020 = 100",
  range: [10, 200],
  label: {en: "GDP deflator", ja: "GDPデフレーター"},
  description: {
    en: "Price index of gross domestic product. Null in rows of the other measure; left out before 1970.",
    ja: "国内総生産の価格指数。他の指標の行では空欄。1970年より前は採らない。"
  }
} as const satisfies Field;

export const japanGdp = {
  id: "japan-gdp",
  title: {en: "Gross domestic product of Japan and its prices", ja: "日本のGDPとデフレーター"},
  description: {
    en: "GDP of Japan at current prices since 1960 and its deflator since 1970, by calendar year, from one release of the World Bank. These are figures after the event: shares in white papers use forecasts of the time and fiscal years, and SIPRI uses GDP of its own, so dividing by these gives other shares. The deflator jumps by 17 % in 1970, which looks like a fault of the splice, so it begins with that year.",
    ja: "世界銀行の一つの版による、日本の名目GDP（1960年以降）とデフレーター（1970年以降）、暦年。事後の確報値であり、白書の割合は当時の見通しと会計年度、SIPRI は独自のGDPによるため、本表で割ると異なる割合となる。デフレーターは1970年に17%跳ね、接続の誤りとみられるため、同年から収める。"
  },
  row: {
    en: "Gross domestic product of Japan, or its deflator, in one calendar year",
    ja: "一暦年の日本のGDPまたはデフレーター"
  },
  inputs: {
    "japan-gdp": {
      path: "data/budgets/japan-gdp.csv",
      fields: [
        ...key,
        {...gdp, name: "gdp_jpy", type: "float64", unit: "JPY", range: [1e13, 1e15]},
        deflator,
        ...citation
      ],
      key: ["year", "measure"]
    }
  },
  fields: [...key, gdp, deflator, ...provenance],
  key: ["year", "measure"],
  breaks: [],
  licence: compilationLicence
} as const satisfies DatasetSpec;
