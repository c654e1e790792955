import type {Break} from "./spec.ts";

/** Where host-nation support takes over further kinds of cost. */
export const supportBreaks = [
  {
    id: "facilities-1979",
    from: "1979",
    where: {measure: ["hns"]},
    note: {
      en: "From FY1979 host-nation support includes facilities; FY1978 is labor welfare costs alone",
      ja: "1979年度以降は提供施設の整備を含む。1978年度は労務費（福利費等）のみ"
    },
    source_id: "mod-us-keihi"
  },
  {
    id: "special-agreement-1987",
    from: "1987",
    where: {measure: ["hns"]},
    note: {
      en: "From FY1987 it includes allowances of base workers, by special measures agreement",
      ja: "1987年度以降は特別協定により労務費の諸手当を含む"
    },
    source_id: "mod-us-keihi"
  },
  {
    id: "base-pay-1991",
    from: "1991",
    where: {measure: ["hns"]},
    note: {
      en: "From FY1991 it includes base pay and utilities",
      ja: "1991年度以降は基本給と光熱水料等を含む"
    },
    source_id: "mod-us-keihi"
  },
  {
    id: "training-relocation-1996",
    from: "1996",
    where: {measure: ["hns"]},
    note: {en: "From FY1996 it includes training relocation", ja: "1996年度以降は訓練移転費を含む"},
    source_id: "mod-us-keihi"
  },
  {
    id: "training-equipment-2022",
    from: "2022",
    where: {measure: ["hns", "hns-under-sma", "sma"]},
    note: {
      en: "From FY2022 it includes training equipment and materials",
      ja: "2022年度以降は訓練資機材調達費を含む"
    },
    source_id: "mod-us-keihi"
  },
  {
    id: "stationing-2015",
    from: "2015",
    where: {measure: ["stationing"]},
    note: {
      en: "To FY2007 from a table of the House of Councillors, from FY2015 from white papers; no year has both",
      ja: "2007年度までは参議院資料、2015年度からは防衛白書による（重なる年度はない）"
    },
    source_id: "doj-2015"
  }
] as const satisfies readonly Break[];
