import type {Break} from "./spec.ts";

/** Where a cost that the agreements cover begins to mean more. */
export const specialMeasuresBreaks = [
  {
    id: "labor-base-pay-1991",
    from: "1991",
    where: {item: ["labor"]},
    note: {
      en: "Pay of base workers: before, their allowances alone (outlined); from here on base pay too",
      ja: "労務費：以前は諸手当のみ（枠線）。以後は基本給も対象"
    },
    source_id: "mod-sma2016"
  }
] as const satisfies readonly Break[];
