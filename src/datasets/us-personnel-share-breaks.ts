import type {Break} from "./spec.ts";

/** Where the total of all forces abroad may mean something else. */
export const shareBreaks: readonly Break[] = [
  {
    id: "korea-2009",
    from: "2009-03",
    where: {},
    note: {
      en: "March 2009: South Korea is not quoted, and the total abroad may leave it out",
      ja: "2009年3月は韓国の記載がなく、在外総数も韓国を含まない可能性がある"
    },
    source_id: "peaceforum-100413"
  }
];
