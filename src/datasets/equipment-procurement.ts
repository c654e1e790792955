import {defenseBudget} from "./defense-budget.ts";
import {citation, compilationLicence, provenance} from "./provenance.ts";
import type {DatasetSpec, Field} from "./spec.ts";

const [fiscalYear] = defenseBudget.fields;

const columns = [
  fiscalYear,
  {
    name: "basis",
    type: "category",
    values: {
      contracts: {en: "Contracts concluded, by survey", ja: "契約実績（調査）"},
      budget: {en: "Amount budgeted, on the basis of contracts", ja: "予算額（契約ベース）"}
    },
    label: {en: "Basis", ja: "基準"},
    description: {
      en: "What was contracted in the year by the ministry’s survey, or what the budget of the year provides for contracts: two counts, never one line.",
      ja: "調査による契約実績か、予算上の契約額か。別の数え方であり、一本の線にはできない。"
    }
  },
  {
    name: "item",
    type: "category",
    values: {
      domestic: {en: "Bought in Japan", ja: "国内調達"},
      "commercial-imports": {en: "Commercial imports", ja: "一般輸入"},
      "foreign-military-sales": {en: "Bought from the U.S. government (FMS)", ja: "有償援助（FMS）"},
      total: {en: "All procurement", ja: "合計"},
      "fms-e-2d": {en: "FMS: E-2D early-warning aircraft", ja: "FMS：E-2D早期警戒機"},
      "fms-f-15-upgrade": {en: "FMS: F-15 upgrade", ja: "FMS：F-15能力向上"},
      "fms-f-35a": {en: "FMS: F-35A fighters", ja: "FMS：F-35A戦闘機"},
      "fms-f-35b": {en: "FMS: F-35B fighters", ja: "FMS：F-35B戦闘機"},
      "fms-sm-3-block-iia": {en: "FMS: SM-3 Block IIA interceptors", ja: "FMS：SM-3ブロックIIA"}
    },
    label: {en: "Item", ja: "項目"},
    description: {
      en: "The way of buying; or one purchase among those from the U.S. government that the white paper names as examples.",
      ja: "調達の方法、または白書が例示する有償援助の個別案件。"
    }
  },
  {
    name: "value_jpy_100m",
    type: "int32",
    unit: "JPY 100 million (億円)",
    range: [100, 50000],
    label: {en: "Amount", ja: "金額"},
    description: {en: "Amount in units of 100 million yen.", ja: "金額（億円）。"}
  }
] as const satisfies readonly Field[];

export const equipmentProcurement = {
  id: "equipment-procurement",
  title: {en: "Where Japan buys its defense equipment", ja: "防衛装備品の調達先"},
  description: {
    en: "Equipment bought in Japan, by commercial import and from the U.S. government (Foreign Military Sales), by the ministry’s survey of contracts FY1993–2006; and what the budgets of FY2017–2024 set aside for Foreign Military Sales. For FY2007–2016 no figure was found. Commercial imports are not broken down by country.",
    ja: "装備品の国内調達、一般輸入、有償援助（FMS）の契約額（1993〜2006年度の調査）と、2017〜2024年度予算のFMS契約額。2007〜2016年度の値は確認できない。一般輸入の国別内訳はない。"
  },
  row: {
    en: "One way of buying, or one example of a purchase, in one fiscal year, on one basis",
    ja: "一会計年度の一つの調達方法または個別案件の金額（基準別）"
  },
  inputs: {
    "equipment-procurement": {
      path: "data/budgets/equipment-procurement.csv",
      fields: [...columns, ...citation],
      key: ["fiscal_year", "basis", "item", "source_id"]
    }
  },
  fields: [...columns, ...provenance],
  key: ["fiscal_year", "basis", "item"],
  series: ["basis", "item"],
  breaks: [
    {
      id: "fms-basis-2017",
      from: "2017",
      where: {item: ["foreign-military-sales"]},
      source_id: "doj-2022",
      note: {
        en: "To FY2006 contracts concluded, by survey; from FY2017 amounts budgeted for contracts",
        ja: "2006年度までは調査による契約実績、2017年度からは予算上の契約額"
      }
    }
  ],
  licence: compilationLicence
} as const satisfies DatasetSpec;
