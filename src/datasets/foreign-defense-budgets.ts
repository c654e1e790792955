import {countries} from "./countries.ts";
import {citation, compilationLicence, provenance} from "./provenance.ts";
import type {DatasetSpec, Field} from "./spec.ts";

const key = [
  {
    name: "iso3",
    type: "category",
    values: {
      AUS: countries.AUS,
      CHN: countries.CHN,
      DEU: countries.DEU,
      FRA: countries.FRA,
      GBR: countries.GBR,
      KOR: countries.KOR,
      RUS: countries.RUS,
      USA: countries.USA
    },
    label: {en: "Country", ja: "国"},
    description: {en: "ISO 3166-1 alpha-3 code of the country.", ja: "国の ISO 3166-1 alpha-3 コード。"}
  },
  {
    name: "fiscal_year",
    type: "int16",
    range: [2000, 2030],
    label: {en: "Fiscal year", ja: "会計年度"},
    description: {
      en: "Fiscal year of the country, as the white paper names it.",
      ja: "各国の会計年度（白書の表記による）。"
    }
  },
  {
    name: "edition",
    type: "int16",
    range: [2005, 2030],
    label: {en: "Edition", ja: "版"},
    description: {
      en: "Edition of Defense of Japan that prints the amount. Editions revise earlier years: do not join two in one line.",
      ja: "額を示す『日本の防衛』の版。過去の年度も改定されるため、異なる版を一本の線で結ばない。"
    }
  }
] as const satisfies readonly Field[];

const currency = {
  name: "currency",
  type: "category",
  values: {
    AUD: {en: "Australian dollar", ja: "豪ドル"},
    CNY: {en: "Yuan", ja: "元"},
    EUR: {en: "Euro", ja: "ユーロ"},
    GBP: {en: "Pound sterling", ja: "ポンド"},
    KRW: {en: "Won", ja: "ウォン"},
    RUB: {en: "Ruble", ja: "ルーブル"},
    USD: {en: "U.S. dollar", ja: "米ドル"}
  },
  label: {en: "Currency", ja: "通貨"},
  description: {en: "Currency of the amount.", ja: "金額の通貨。"}
} as const satisfies Field;

const value = {
  name: "value_lcu_m",
  type: "float64",
  unit: "million of the currency",
  range: [10000, 100000000],
  label: {en: "Defense budget", ja: "国防費"},
  description: {
    en: "Official defense budget in millions of the national currency. The amounts for China mix the whole budget and that of the central government, so its growth cannot be computed from them.",
    ja: "各国発表の国防費（自国通貨、百万単位）。中国の額は全国の国防費と中央本級の額が混在するため、伸び率は計算できない。"
  }
} as const satisfies Field;

export const foreignDefenseBudgets = {
  id: "foreign-defense-budgets",
  title: {en: "Defense budgets of other countries, as Japan prints them", ja: "日本の白書が示す各国の国防費"},
  description: {
    en: "Official defense budgets of eight countries for 2002-20 in national currency, as printed in the reference tables of each edition of Japan's white paper: what the Ministry of Defense compares Japan's budget with. It is not SIPRI's reckoning of military expenditure.",
    ja: "『日本の防衛』各版の資料に掲げる8か国の2002〜20年度の公表国防費（自国通貨）。防衛省が比較に用いる数値で、SIPRIの軍事支出とは異なる。"
  },
  row: {
    en: "One country's official defense budget for one fiscal year, by edition of the white paper",
    ja: "一国の一会計年度の公表国防費（白書の版別）"
  },
  inputs: {
    "foreign-budgets": {
      path: "data/budgets/foreign-budgets.csv",
      fields: [
        ...key,
        currency,
        {...value, name: "value", range: [1000, 1000000]},
        {
          name: "unit",
          type: "category",
          values: {
            million: {en: "Million", ja: "百万"},
            "hundred-million": {en: "Hundred million", ja: "億"}
          },
          label: {en: "Unit", ja: "単位"},
          description: {en: "Unit in which the amount is printed.", ja: "記載の単位。"}
        },
        ...citation
      ],
      key: ["iso3", "fiscal_year", "edition"]
    }
  },
  fields: [...key, currency, value, ...provenance],
  key: ["iso3", "fiscal_year", "edition"],
  breaks: [],
  licence: compilationLicence
} as const satisfies DatasetSpec;
