import type {Break} from "./spec.ts";

/** What the definitions of the defense budget count. */
export const definitions = {
  single: {en: "Defense budget, one figure (to FY1996)", ja: "防衛関係費（1996年度まで単一）"},
  excl: {en: "Without SACO, realignment and other special items", ja: "SACO・米軍再編経費等を除く"},
  incl: {en: "With SACO, realignment and other special items", ja: "SACO・米軍再編経費等を含む"}
} as const;

/** What the 2 % level counts. */
export const securityRelated = {
  en: "Security-related spending of the 2 % level (wider than the defense budget)",
  ja: "「対GDP比2%」の安全保障関連経費（防衛関係費より広い）"
} as const;

/** Where the definitions begin or change. */
export const budgetBreaks = [
  {
    id: "saco-1997",
    from: "1997",
    where: {definition: ["excl", "incl"]},
    note: {
      en: "From FY1997 the budget is printed without and with SACO costs, later also realignment costs",
      ja: "1997年度以降、SACO関係経費（のち米軍再編経費も）を除く額と含む額の二通り"
    },
    source_id: "doj-2008"
  },
  {
    id: "buildup-program-2023",
    from: "2023",
    where: {definition: ["excl"]},
    note: {
      en: "From FY2023 the figure without special items is the Defense Buildup Program’s scope",
      ja: "2023年度以降、特別経費を除く額は「整備計画対象経費」"
    },
    source_id: "doj-2023"
  }
] as const satisfies readonly Break[];
