import type {Break} from "./spec.ts";

/** Where SIPRI's series of a country means something else than before. */
export const militaryExpenditureBreaks = [
  {
    id: "united-kingdom-2001",
    from: "2001",
    where: {iso3: ["GBR"]},
    note: {en: "SIPRI's British series has a break at 2001", ja: "SIPRI の英国の系列は2001年に断絶がある"},
    source_id: "sipri-2025"
  }
] as const satisfies readonly Break[];
