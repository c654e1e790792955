import {defenseBudget} from "./defense-budget.ts";
import {alternatives, citation, compilationLicence, provenance} from "./provenance.ts";
import type {DatasetSpec, Field} from "./spec.ts";

const [fiscalYear] = defenseBudget.fields;

const breakdown = {
  name: "breakdown",
  type: "category",
  values: {
    use: {en: "By use", ja: "使途別"},
    expense: {en: "By expense", ja: "経費別"},
    organization: {en: "By organization", ja: "機関別"},
    obligations: {en: "Left for later years", ja: "後年度負担"}
  },
  label: {en: "Breakdown", ja: "区分"},
  description: {
    en: "How the budget is divided: each of the first three divides the same sum. Obligations are no part of it: they are what contracts leave to be paid in later years.",
    ja: "予算の分け方。使途別・経費別・機関別は同じ総額の内訳。後年度負担は予算の内訳ではなく、契約により翌年度以降に支払う額。"
  }
} as const satisfies Field;

const item = {
  name: "item",
  type: "category",
  values: {
    personnel: {en: "Personnel and provisions", ja: "人件・糧食費"},
    equipment: {en: "Equipment acquisition", ja: "装備品等購入費"},
    research: {en: "Research and development", ja: "研究開発費"},
    facilities: {en: "Facility improvement", ja: "施設整備費"},
    maintenance: {en: "Maintenance", ja: "維持費等"},
    "base-measures": {en: "Base measures", ja: "基地対策経費"},
    other: {en: "Other", ja: "その他"},
    materials: {en: "Materials, all", ja: "物件費（計）"},
    "earlier-contracts": {en: "Materials: payments on earlier contracts", ja: "歳出化経費"},
    "general-materials": {en: "Materials: general", ja: "一般物件費"},
    gsdf: {en: "Ground Self-Defense Force", ja: "陸上自衛隊"},
    msdf: {en: "Maritime Self-Defense Force", ja: "海上自衛隊"},
    asdf: {en: "Air Self-Defense Force", ja: "航空自衛隊"},
    "facilities-agency": {en: "Defense Facilities Administration Agency", ja: "防衛施設庁"},
    "new-contracts": {en: "New contracts of the year", ja: "新規後年度負担"},
    "existing-contracts": {en: "Contracts of earlier years", ja: "既定分"},
    total: {en: "All obligations", ja: "後年度負担（計）"},
    "total-incl": {en: "All obligations, with SACO, realignment etc.", ja: "後年度負担（計、SACO・再編等を含む）"}
  },
  label: {en: "Item", ja: "項目"},
  description: {
    en: "Part of the breakdown. Personnel stands in two of them; other organizations are the internal bureaus and agencies.",
    ja: "区分ごとの項目。人件・糧食費は二つの区分に現れる。機関別の「その他」は内部部局など。"
  }
} as const satisfies Field;

const value = {
  name: "value_jpy_100m",
  type: "int32",
  nullable: true,
  unit: "JPY 100 million (億円)",
  range: [100, 200000],
  label: {en: "Amount", ja: "金額"},
  description: {
    en: "Amount in the initial budget without SACO, realignment and other special items, in units of 100 million yen. Missing for the uses of FY2021, of which only shares are printed.",
    ja: "SACO・米軍再編経費等を除く当初予算における額（億円）。使途別の2021年度は構成比のみのため空欄。"
  }
} as const satisfies Field;

const share = {
  name: "share_pct",
  type: "float64",
  nullable: true,
  unit: "percent of the budget",
  range: [0.1, 100],
  label: {en: "Share of the budget", ja: "構成比"},
  description: {
    en: "Share of the budget without special items, rounded to 0.1; as printed for the uses of FY2021. Missing for obligations.",
    ja: "SACO等を除く防衛関係費に占める割合（0.1に丸め）。使途別の2021年度は記載値。後年度負担は空欄。"
  }
} as const satisfies Field;

export const defenseBudgetComposition = {
  id: "defense-budget-composition",
  title: {en: "Composition of the defense budget", ja: "防衛関係費の内訳"},
  description: {
    en: "What the initial budget is spent on since FY1997 (by use), on which kinds of expense and by which force in the years that white papers divide it so, and how much contracts leave for later years. The parts of each breakdown make the budget without SACO and other special items to within 300 million yen.",
    ja: "1997年度以降の当初予算の使途別内訳と、白書が示す年度の経費別・機関別内訳および後年度負担。各区分の合計は SACO・米軍再編経費等を除く防衛関係費と3億円以内で一致する。"
  },
  row: {
    en: "One item of one breakdown of the initial defense budget in one fiscal year",
    ja: "一会計年度の防衛関係費の一区分・一項目"
  },
  inputs: {
    ...defenseBudget.inputs,
    "budget-composition": {
      path: "data/budgets/budget-composition.csv",
      fields: [fiscalYear, breakdown, item, value, share, ...citation],
      key: ["fiscal_year", "breakdown", "item", "source_id", "locator"]
    }
  },
  fields: [
    fiscalYear,
    breakdown,
    item,
    value,
    {
      ...share,
      formula: {
        en: "value_jpy_100m ÷ initial budget of the year without special items (defense-budget) × 100; printed for the uses of FY2021.",
        ja: "value_jpy_100m ÷ SACO等を除く当該年度の当初予算（defense-budget 表）× 100。使途別の2021年度は記載値。"
      }
    },
    alternatives,
    ...provenance
  ],
  key: ["fiscal_year", "breakdown", "item"],
  breaks: [
    {
      id: "facilities-agency-2008",
      from: "2008",
      where: {breakdown: ["organization"], item: ["other"]},
      note: {
        en: "From FY2008 other organizations include what the Facilities Administration Agency spent",
        ja: "2008年度以降の「その他」は旧防衛施設庁分を含む"
      },
      source_id: "doj-2008"
    },
    {
      id: "buildup-program-2023",
      from: "2023",
      where: {breakdown: ["use", "expense"]},
      note: {
        en: "From FY2023 the scope is the Defense Buildup Program’s and the uses are classified anew",
        ja: "2023年度以降は「整備計画対象経費」が対象で、使途の分類も改められた"
      },
      source_id: "doj-2023"
    }
  ],
  licence: compilationLicence
} as const satisfies DatasetSpec;
