import type {Words} from "../lib/words.ts";

/** The few words that a living chart needs beyond those of its figure; all others stand in the HTML. */
export const liveWords = {
  source: {en: "Source", ja: "出典"},
  otherValues: {en: "Other documents", ja: "他の文書"},
  explore: {
    en: "Explore the values: left and right arrow keys walk along a series, up and down change the series, Home and End go to its ends, Enter leads to the source, Escape closes",
    ja: "値を見る：左右キーで系列上を移動、上下キーで系列を切替、Home・Endで両端、Enterで出典へ、Escapeで閉じる"
  }
} as const satisfies Record<string, Words>;
