import {countries} from "./countries.ts";
import {citation, compilationLicence, provenance} from "./provenance.ts";
import type {DatasetSpec, Field} from "./spec.ts";

const fields = [
  {
    name: "iso3",
    type: "category",
    values: {
      AUS: countries.AUS,
      CHN: countries.CHN,
      DEU: countries.DEU,
      FRA: countries.FRA,
      GBR: countries.GBR,
      JPN: countries.JPN,
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
    description: {en: "Fiscal year of the budgets that are compared.", ja: "比較する予算の会計年度。"}
  },
  {
    name: "edition",
    type: "int16",
    range: [2005, 2030],
    label: {en: "Edition", ja: "版"},
    description: {
      en: "Edition of Defense of Japan that prints the comparison.",
      ja: "比較を示す『日本の防衛』の版。"
    }
  },
  {
    name: "value_usd_ppp_100m",
    type: "float64",
    unit: "USD 100 million at purchasing power parity",
    range: [100, 20000],
    label: {en: "Budget at purchasing power parity", ja: "国防費（購買力平価）"},
    description: {
      en: "Official defense budget in hundreds of millions of dollars at the OECD's purchasing power parity. Japan without SACO and realignment.",
      ja: "OECD の購買力平価による公表国防費（億ドル）。日本はSACO・米軍再編経費を除く。"
    }
  },
  {
    name: "share_gdp_pct",
    type: "float64",
    unit: "percent of GDP",
    range: [0.5, 15],
    label: {en: "Share of GDP", ja: "対GDP比"},
    description: {
      en: "Share of GDP as published by the International Monetary Fund (edition 2008: as it prints it).",
      ja: "IMF公表のGDPに対する割合（2008年版は同版の記載による）。"
    }
  },
  {
    name: "share_gdp_nato_pct",
    type: "float64",
    nullable: true,
    unit: "percent of GDP",
    range: [0.5, 15],
    label: {en: "Share of GDP by NATO's reckoning", ja: "NATO算定の対GDP比"},
    description: {en: "For members of NATO, where printed.", ja: "NATO加盟国について記載がある場合。"}
  },
  {
    name: "per_capita_usd_ppp",
    type: "int16",
    nullable: true,
    unit: "USD at purchasing power parity",
    range: [50, 10000],
    label: {en: "Per head", ja: "国民1人当たり"},
    description: {
      en: "Budget per inhabitant in dollars at purchasing power parity, where printed.",
      ja: "購買力平価による国民1人当たりの国防費（ドル、記載がある場合）。"
    }
  }
] as const satisfies readonly Field[];

export const defenseBudgetComparison = {
  id: "defense-budget-comparison",
  title: {en: "Defense budgets compared by the Ministry of Defense", ja: "防衛省による主要国の国防費比較"},
  description: {
    en: "The comparison of defense budgets that Japan's white paper draws at purchasing power parity, for FY2006 and FY2020-23. Each year comes from one edition with its own parities, and years are not to be joined: the parity changes with them.",
    ja: "『日本の防衛』が購買力平価で示す主要国の国防費の比較（2006年度、2020〜23年度）。年度ごとに一つの版によりその版の平価を用いるため、年度を結んで推移とはしない。"
  },
  row: {
    en: "One country in the white paper's comparison of defense budgets for one fiscal year",
    ja: "白書の一会計年度の国防費比較における一国"
  },
  inputs: {
    "budget-comparison": {
      path: "data/budgets/budget-comparison.csv",
      fields: [...fields, ...citation],
      key: ["iso3", "fiscal_year"]
    }
  },
  fields: [...fields, ...provenance],
  key: ["iso3", "fiscal_year"],
  breaks: [],
  licence: compilationLicence
} as const satisfies DatasetSpec;
