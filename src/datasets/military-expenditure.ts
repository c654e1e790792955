import {countries} from "./countries.ts";
import {militaryExpenditureBreaks} from "./military-expenditure-breaks.ts";
import {citation, exactness, provenance} from "./provenance.ts";
import type {DatasetSpec, Field, Licence} from "./spec.ts";

const key = [
  {
    name: "iso3",
    type: "category",
    pattern: /^[A-Z]{3}$/,
    values: {
      AUS: countries.AUS,
      CHN: countries.CHN,
      GBR: countries.GBR,
      IND: countries.IND,
      JPN: countries.JPN,
      KOR: countries.KOR,
      PHL: countries.PHL,
      RUS: countries.RUS,
      USA: countries.USA
    },
    label: {en: "Country", ja: "国"},
    description: {en: "ISO 3166-1 alpha-3 code of the country.", ja: "国の ISO 3166-1 alpha-3 コード。"}
  },
  {
    name: "year",
    type: "int16",
    range: [1960, 2030],
    label: {en: "Year", ja: "年"},
    description: {
      en: "Calendar year; for the United States the fiscal year that ends in it (September).",
      ja: "暦年。米国のみ、その年の9月に終わる会計年度。"
    }
  },
  {
    name: "measure",
    type: "category",
    values: {
      "share-of-gdp": {en: "Share of GDP", ja: "GDP比"},
      "current-usd": {en: "Current U.S. dollars", ja: "名目米ドル"}
    },
    label: {en: "Measure", ja: "指標"},
    description: {
      en: "Which of the two value columns the row fills. The measures come from different releases of SIPRI: do not divide one by the other.",
      ja: "二つの値の列のどちらを用いる行か。両指標は SIPRI の異なる公表版によるため、相互に割り算をしない。"
    }
  }
] as const satisfies readonly Field[];

const share = {
  name: "share_gdp_pct",
  type: "float64",
  nullable: true,
  unit: "percent of GDP",
  range: [0.1, 20],
  label: {en: "Share of GDP", ja: "GDP比"},
  description: {
    en: "Military expenditure as a share of gross domestic product, by SIPRI's reckoning of both. Null in rows of the other measure.",
    ja: "国内総生産に占める軍事支出の割合（いずれも SIPRI の算定）。他の指標の行では空欄。"
  }
} as const satisfies Field;

const dollars = {
  name: "value_usd_m",
  type: "float64",
  nullable: true,
  unit: "USD million",
  range: [500, 2000000],
  label: {en: "Military expenditure", ja: "軍事支出"},
  description: {
    en: "Military expenditure in millions of current U.S. dollars at market rates, rounded to 0.1 million. Null in rows of the other measure.",
    ja: "市場為替相場による名目米ドル建ての軍事支出（百万ドル、0.1百万ドルに丸め）。他の指標の行では空欄。"
  }
} as const satisfies Field;

const terms = [
  {
    name: "vintage",
    type: "category",
    values: {
      "2024-04": {en: "SIPRI release of April 2024", ja: "SIPRI 2024年4月公表"},
      "2025-04": {en: "SIPRI release of April 2025", ja: "SIPRI 2025年4月公表"}
    },
    label: {en: "Vintage", ja: "版"},
    description: {
      en: "The release of SIPRI that the value belongs to. Releases revise earlier years, so a measure has one vintage.",
      ja: "値が属する SIPRI の公表版。過去の年も改定されるため、一つの指標には一つの版だけを用いる。"
    }
  },
  {
    name: "licence",
    type: "category",
    values: {"sipri-terms": {en: "SIPRI terms and conditions, not CC BY", ja: "SIPRI の利用条件（CC BY ではない）"}},
    label: {en: "Licence", ja: "利用条件"},
    description: {
      en: "The terms of the row, in the row: they hold in every copy and format.",
      ja: "行ごとの利用条件。複製や形式を問わず適用される。"
    }
  }
] as const satisfies readonly Field[];

/** Unlike every other dataset: the World Bank passes SIPRI's figures on under SIPRI's terms. */
const sipriTerms: Licence = {
  id: "SIPRI-terms",
  name: "SIPRI terms and conditions",
  url: "https://www.sipri.org/about/terms-and-conditions",
  note: {
    en: "Not CC BY: figures of SIPRI, carried by the World Bank. Non-commercial use of less than 10 % of the data set, with attribution; for more, ask SIPRI.",
    ja: "CC BY ではない。世界銀行が収録する SIPRI の数値。非営利、データセットの10%未満、出典記載の範囲で利用でき、それを超える場合は SIPRI の許諾を要する。"
  }
};

export const militaryExpenditure = {
  id: "military-expenditure",
  title: {en: "Military expenditure by country", ja: "各国の軍事支出"},
  description: {
    en: "An extract of SIPRI's military expenditure data, as the World Bank carries them: nine countries from 1990 on, as a share of GDP (to 2024) and in current dollars (to 2023), and Japan's share from 1960 on. It is 646 of about 15,000 values of these two series, or 4 %, and less of SIPRI's whole data set, which has further measures and years; the limit is 10 %. The figure for Japan is not the initial budget: it is spending in a calendar year, with SACO and without military pensions. Russia begins in 1992 (share) and 1993 (dollars).",
    ja: "世界銀行が収録する SIPRI 軍事支出データの抜粋。1990年以降の9か国の GDP比（2024年まで）と名目米ドル額（2023年まで）、および日本の1960年以降の GDP比。両系列の約15,000値のうち646値（4%）で、他の指標と年次を含む SIPRI のデータセット全体に対してはさらに小さく、上限の10%を下回る。日本の値は当初予算ではなく暦年の支出で、SACO関係経費を含み軍人恩給を含まない。ロシアは1992年（GDP比）、1993年（ドル額）から。"
  },
  row: {
    en: "One country's military expenditure in one year, by one measure",
    ja: "一国の一年の軍事支出（指標別）"
  },
  inputs: {
    "military-expenditure": {
      path: "data/budgets/military-expenditure.csv",
      fields: [
        ...key,
        {...dollars, name: "value_usd", unit: "USD", range: [5e8, 2e12]},
        share,
        terms[0],
        exactness,
        terms[1],
        ...citation
      ],
      key: ["iso3", "year", "measure"]
    }
  },
  fields: [...key, share, dollars, ...terms, ...provenance],
  key: ["iso3", "year", "measure"],
  breaks: militaryExpenditureBreaks,
  licence: sipriTerms
} as const satisfies DatasetSpec;
