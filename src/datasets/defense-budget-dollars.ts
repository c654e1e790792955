import {defenseBudget} from "./defense-budget.ts";
import {exchangeRate} from "./exchange-rate.ts";
import {compilationLicence, provenance} from "./provenance.ts";
import type {Words} from "../lib/words.ts";
import type {DatasetSpec, Field} from "./spec.ts";
import {statuses} from "./statuses.ts";

const [fiscalYear, definition, value] = defenseBudget.fields;
const [, series, rate] = exchangeRate.fields;
const [status, sourceId, locator, note] = provenance;

function index<Name extends string>(name: Name, en: string, ja: string, formula: Words) {
  return {
    name,
    type: "float64",
    nullable: true,
    unit: "index, base year = 100",
    range: [1, 20000],
    label: {en, ja},
    description: {
      en: "Index within the definition, rounded to 0.1; the base year stands in the row.",
      ja: "定義ごとの指数（0.1に丸め）。基準年度は各行に示す。"
    },
    formula
  } as const satisfies Field;
}

const fields = [
  fiscalYear,
  definition,
  value,
  {
    ...rate,
    name: "jpy_per_usd",
    nullable: true,
    description: {
      en: "Average exchange rate of the calendar year in which the fiscal year begins. Missing where no average is known: FY1955, and FY2026, which is not over.",
      ja: "会計年度の始まる暦年の年平均相場。平均が得られない年度（1955年度、および終わっていない2026年度）は空欄。"
    }
  },
  {
    ...series,
    name: "rate_series",
    nullable: true,
    label: {en: "Series of the rate", ja: "相場の系列"},
    description: {
      en: "Series of the exchange-rate table: the World Bank's, which alone goes back to 1960; the Federal Reserve's for the year that the World Bank does not have yet (2025).",
      ja: "exchange-rate 表の系列。1960年まで遡る世界銀行の系列を用い、未収録の2025年のみ米連邦準備制度の系列による。"
    }
  },
  {
    name: "value_usd_m",
    type: "float64",
    nullable: true,
    unit: "USD million",
    range: [100, 200000],
    label: {en: "Initial budget in dollars", ja: "当初予算（ドル換算）"},
    description: {
      en: "The same budget in millions of dollars of the year, rounded to 0.1 million.",
      ja: "同じ予算を当該年の為替相場で換算した額（百万ドル、0.1百万ドルに丸め）。"
    },
    formula: {
      en: "value_jpy_100m × 100 ÷ jpy_per_usd.",
      ja: "value_jpy_100m × 100 ÷ jpy_per_usd。"
    }
  },
  {
    name: "index_base_year",
    type: "int16",
    range: [1950, 2030],
    label: {en: "Base year of both indices", ja: "指数の基準年度"},
    description: {
      en: "The first fiscal year of the definition that is known in yen and in dollars: a rule that picks no year for how the yen stood in it.",
      ja: "その定義で円・ドルとも判明する最初の年度。円相場の水準で基準年を選ばないための規則。"
    }
  },
  index("index_jpy", "Index in yen", "指数（円）", {
    en: "value_jpy_100m ÷ value_jpy_100m of index_base_year × 100, within the definition.",
    ja: "value_jpy_100m ÷ 同じ定義の index_base_year の value_jpy_100m × 100。"
  }),
  index("index_usd", "Index in dollars", "指数（ドル）", {
    en: "value_usd_m ÷ value_usd_m of index_base_year × 100, within the definition, before rounding.",
    ja: "value_usd_m ÷ 同じ定義の index_base_year の value_usd_m × 100（丸め前の値による）。"
  }),
  {
    name: "budget_status",
    type: "category",
    values: statuses,
    label: {en: "Status of the budget", ja: "予算額の区分"},
    description: {
      en: "Status of the amount in yen, as in the defense-budget table.",
      ja: "円建て額の区分（defense-budget 表による）。"
    }
  }
] as const satisfies readonly Field[];

export const defenseBudgetDollars = {
  id: "defense-budget-dollars",
  title: {en: "Defense budget in yen and in dollars", ja: "防衛関係費の円・ドル換算"},
  description: {
    en: "Japan's initial defense budget in yen and in dollars of the year, each indexed within its definition to the first year that is known in both: FY1960 for the single figure, FY1997 for the other two. A fiscal year is converted at the average of the calendar year in which it begins, which covers three of its four quarters. Dollars at market rates say what the budget weighs abroad, not what it buys at home.",
    ja: "当初予算の防衛関係費を円と当該年のドルで示し、定義ごとに円・ドルとも判明する最初の年度（単一の額は1960年度、他の二つは1997年度）を100とした指数を付す。会計年度は、その四分の三を占める開始暦年の平均相場で換算する。市場相場によるドル額は国外での規模を示すもので、国内での購買力を示すものではない。"
  },
  row: {
    en: "Japan's initial defense budget in one fiscal year, by one definition, in yen and in dollars",
    ja: "一会計年度の防衛関係費（定義別、円とドル）"
  },
  inputs: {...defenseBudget.inputs, ...exchangeRate.inputs},
  fields: [
    ...fields,
    status,
    {
      ...sourceId,
      description: {
        en: "Document of the amount in yen; further values stand in the defense-budget table.",
        ja: "円建て額の出典。他資料の値は defense-budget 表にある。"
      }
    },
    locator,
    {
      ...sourceId,
      name: "rate_source_id",
      nullable: true,
      label: {en: "Source of the rate", ja: "相場の出典"},
      description: {en: "Document of the exchange rate.", ja: "為替相場の出典。"}
    },
    {
      ...locator,
      name: "rate_locator",
      nullable: true,
      label: {en: "Place of the rate", ja: "相場の出典中の位置"},
      description: {en: "Row or cell of the exchange rate in its document.", ja: "出典における為替相場の位置。"}
    },
    note
  ],
  key: ["fiscal_year", "definition"],
  breaks: defenseBudget.breaks,
  licence: compilationLicence
} as const satisfies DatasetSpec;
