import {citation, compilationLicence, provenance} from "./provenance.ts";
import type {DatasetSpec, Field} from "./spec.ts";

const columns = [
  {
    name: "year",
    type: "int16",
    range: [1960, 2030],
    label: {en: "Year", ja: "年"},
    description: {en: "Calendar year, not fiscal year.", ja: "暦年（会計年度ではない）。"}
  },
  {
    name: "series",
    type: "category",
    values: {
      "federal-reserve": {
        en: "Federal Reserve, average of daily noon rates",
        ja: "米連邦準備制度（日々の正午相場の平均）"
      },
      "world-bank": {en: "World Bank, average of monthly averages", ja: "世界銀行（月平均の平均）"}
    },
    label: {en: "Series", ja: "系列"},
    description: {
      en: "Who averages which rates. The two differ by less than 1 % in every year; a chart uses one of them.",
      ja: "平均の作成主体と方法。両者の差はどの年も1%未満。図ではいずれか一方を使う。"
    }
  },
  {
    name: "rate_jpy_per_usd",
    type: "float64",
    unit: "JPY per USD",
    range: [70, 360],
    label: {en: "Yen per dollar", ja: "円／ドル"},
    description: {
      en: "Annual average exchange rate, in yen per U.S. dollar, with the decimals of the source.",
      ja: "年平均の為替相場（1ドル当たりの円、小数は出典のまま）。"
    }
  }
] as const satisfies readonly Field[];

export const exchangeRate = {
  id: "exchange-rate",
  title: {en: "Yen per dollar", ja: "円ドル為替相場"},
  description: {
    en: "Annual average exchange rate of yen and dollar: the World Bank's official rate since 1960, which was fixed at 360 up to 1970, and the Federal Reserve's market rate since 1971. A fiscal year is three quarters of one calendar year and one quarter of the next.",
    ja: "円ドル為替相場の年平均。世界銀行の公定相場（1960年以降、1970年までは360円の固定）と米連邦準備制度の市場相場（1971年以降）。会計年度は暦年の4分の3と翌年の4分の1に当たる。"
  },
  row: {en: "Yen per dollar, average of one year by one series", ja: "一年の平均為替相場（系列別）"},
  inputs: {
    "exchange-rate": {
      path: "data/budgets/exchange-rate.csv",
      fields: [...columns, ...citation],
      key: ["year", "series"]
    }
  },
  fields: [...columns, ...provenance],
  key: ["year", "series"],
  breaks: [],
  licence: compilationLicence
} as const satisfies DatasetSpec;
