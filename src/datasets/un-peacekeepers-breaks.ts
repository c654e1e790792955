import type {Break} from "./spec.ts";

/** Where the series of Japanese personnel in UN missions is interrupted. */
export const peacekeeperBreaks: readonly Break[] = [
  {
    id: "none-in-1995",
    from: "1996-02",
    where: {series: ["troops", "total"]},
    note: {
      en: "January 1995 to January 1996: nobody in UN missions, so no rows",
      ja: "1995年1月〜1996年1月は国連ミッションへの派遣がなく、行もない"
    },
    source_id: "ipi-ppp-japan"
  }
];
