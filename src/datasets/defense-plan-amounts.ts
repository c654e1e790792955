import {defensePlans} from "./defense-plans.ts";
import {citation, compilationLicence, exactness, provenance} from "./provenance.ts";
import type {DatasetSpec, Field} from "./spec.ts";

const [plan, , , , , firstYear, lastYear] = defensePlans.fields;

const columns = [
  {...plan, description: {en: "Id of the plan in the table of plans.", ja: "計画の識別子（defense-plans 表）。"}},
  {
    name: "item",
    type: "category",
    values: {
      total: {en: "Level of the plan, all", ja: "総額（水準）"},
      "total-after-review": {en: "Level after review", ja: "見直し後の総額"},
      budgets: {en: "Sum of yearly budgets, after savings", ja: "各年度予算の合計（効率化等の後）"},
      "budgets-base": {en: "Budgets: base at the level of FY2022", ja: "予算：2022年度水準の基礎分"},
      "budgets-additional": {en: "Budgets: additional need", ja: "予算：追加需要"},
      personnel: {en: "Personnel and provisions", ja: "人件・糧食費"},
      materials: {en: "Materials", ja: "物件費"},
      reserve: {en: "Reserve for the unforeseen", ja: "予見し難い事象への対応"},
      "materials-new-contracts": {
        en: "Materials: new contracts, paid within the period",
        ja: "物件費：新規契約の期間内支払"
      },
      "materials-earlier-contracts": {en: "Materials: contracts before the period", ja: "物件費：期間前の契約分"},
      contracts: {en: "New contracts for materials", ja: "新規に契約する事業費"},
      "contracts-paid-later": {en: "New contracts, paid after the period", ja: "新規契約のうち期間後の支払"},
      standoff: {en: "Stand-off defense", ja: "スタンド・オフ防衛能力"},
      "integrated-air-missile-defense": {en: "Integrated air and missile defense", ja: "統合防空ミサイル防衛能力"},
      unmanned: {en: "Unmanned assets", ja: "無人アセット防衛能力"},
      space: {en: "Space", ja: "宇宙"},
      cyberspace: {en: "Cyberspace", ja: "サイバー"},
      "vehicles-ships-aircraft": {en: "Vehicles, ships and aircraft", ja: "車両・艦船・航空機等"},
      "command-control-intelligence": {en: "Command, control and intelligence", ja: "指揮統制・情報関連機能"},
      "mobile-deployment-civil-protection": {
        en: "Mobile deployment and civil protection",
        ja: "機動展開能力・国民保護"
      },
      "ammunition-missiles": {en: "Ammunition and missiles", ja: "弾薬・誘導弾"},
      "sustainment-maintenance": {en: "Sustainment and maintenance", ja: "装備品等の維持整備・可動確保"},
      "resilient-facilities": {en: "Resilience of facilities", ja: "施設の強靱化"},
      "production-base": {en: "Defense production base", ja: "防衛生産基盤の強化"},
      "research-development": {en: "Research and development", ja: "研究開発"},
      "base-measures": {en: "Base measures", ja: "基地対策"},
      "education-training-fuel-other": {en: "Education, training, fuel and other", ja: "教育訓練費、燃料費等"}
    },
    label: {en: "Item", ja: "項目"},
    description: {en: "What the amount is for.", ja: "金額の対象。"}
  },
  {
    ...firstYear,
    nullable: undefined,
    description: {en: "First fiscal year of the amount.", ja: "金額の対象の初年度。"}
  },
  {
    ...lastYear,
    nullable: undefined,
    description: {
      en: "Last fiscal year of the amount; the first one again for the contracts of a single year.",
      ja: "金額の対象の最終年度（単年度の契約額では初年度と同じ）。"
    }
  },
  {
    name: "basis",
    type: "category",
    values: {
      expenditure: {en: "Expenditure", ja: "歳出ベース"},
      contract: {en: "Contracts", ja: "契約ベース"}
    },
    label: {en: "Basis", ja: "基準"},
    description: {
      en: "What is paid within the years, or what is contracted in them: the two never add up.",
      ja: "期間内に支払う額か、期間内に契約する額か。両者は合算できない。"
    }
  },
  {
    name: "value_jpy_tn",
    type: "float64",
    unit: "JPY trillion (兆円)",
    range: [0.05, 50],
    label: {en: "Amount", ja: "金額"},
    description: {en: "Amount in trillions of yen.", ja: "金額（兆円）。"}
  },
  {
    name: "prices_fiscal_year",
    type: "int16",
    nullable: true,
    range: [1990, 2030],
    label: {en: "In prices of", ja: "価格の年度"},
    description: {
      en: "Fiscal year of the prices, where the plan is stated in constant prices.",
      ja: "固定価格で示された計画の価格年度。"
    }
  }
] as const satisfies readonly Field[];

export const defensePlanAmounts = {
  id: "defense-plan-amounts",
  title: {en: "Amounts of Japan's defense plans", ja: "日本の防衛計画の経費"},
  description: {
    en: "What the mid-term programs since FY2001 and the Defense Buildup Program of FY2023-27 were to cost, with the shares of the latter and what of it was contracted in FY2023 and FY2024. The amounts of the program of FY2011-15 are not here.",
    ja: "2001年度以降の中期防衛力整備計画と防衛力整備計画（2023〜27年度）の経費、後者の分野別の額と2023・2024年度の契約額。2011〜15年度の計画の額は収めていない。"
  },
  row: {
    en: "One amount of one defense plan, by item, period and basis",
    ja: "一計画の一つの金額（項目・期間・基準別）"
  },
  inputs: {
    "plan-amounts": {
      path: "data/budgets/plan-amounts.csv",
      fields: [...columns, exactness, ...citation],
      key: ["plan_id", "item", "first_fiscal_year", "last_fiscal_year"]
    },
    plans: defensePlans.inputs.plans
  },
  fields: [...columns, exactness, ...provenance],
  key: ["plan_id", "item", "first_fiscal_year", "last_fiscal_year"],
  breaks: [],
  licence: compilationLicence
} as const satisfies DatasetSpec;
