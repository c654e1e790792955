import type {Break} from "./spec.ts";

/** From this year on instruments are read from texts, not from a table of all. */
export const tablesEnd2020 = {
  id: "tables-end-2020",
  from: "2020",
  where: {kind: ["acsa", "information-security", "equipment-transfer", "defense-memorandum", "joint-declaration"]},
  note: {
    en: "The table by partner ends with the 2020 edition; later instruments are from texts, so one may be missing",
    ja: "相手国別の一覧表は2020年版まで。以後は本文・発表資料によるため、漏れがあり得る"
  },
  source_id: "doj-2020"
} as const satisfies Break;
