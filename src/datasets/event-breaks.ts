import type {Break} from "./spec.ts";

/** Where the chronology changes its documents. */
export const eventBreaks = [
  {
    id: "chronology-ends-2020",
    from: "2020-02",
    where: {},
    note: {
      en: "White papers print their chronology to January 2020; later events are fewer, from texts and the press",
      ja: "白書の年表は2020年1月まで。以後は本文・報道によるため少ない"
    },
    source_id: "doj-2020"
  }
] as const satisfies readonly Break[];
