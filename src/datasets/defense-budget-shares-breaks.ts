import {budgetBreaks} from "./defense-budget-terms.ts";
import type {Break} from "./spec.ts";

/** Where the share of the defense budget begins to be one of something else, or of another budget. */
export const shareBreaks = [
  {
    id: "gdp-1994",
    from: "1994",
    where: {denominator: ["gdp-forecast"]},
    note: {
      en: "To FY1993 the share is of GNP, from FY1994 of GDP, both as forecast with the budget",
      ja: "1993年度まではGNP、1994年度からはGDPに対する割合（いずれも当初見通し）"
    },
    source_id: "doj-2020"
  },
  ...budgetBreaks,
  {
    id: "security-related-2023",
    from: "2023",
    where: {definition: ["security-related"]},
    note: {
      en: "The 2 % level counts more than the defense budget, against the GDP of FY2022",
      ja: "「2%」は防衛関係費より広い経費を2022年度のGDPで割る"
    },
    source_id: "mof-finance-202304"
  }
] as const satisfies readonly Break[];
