import type {Locale, Words} from "../lib/words.ts";

/** The words of the house: buttons, headings and labels that figures and pages share. */
export const words = {
  source: {en: "Source", ja: "出典"},
  andMore: {en: "and {n} more", ja: "ほか{n}件"},
  breaks: {en: "Breaks in the series", ja: "系列の断絶"},
  explore: {
    en: "Explore the values: left and right arrow keys walk along a series, up and down change the series, Home and End go to its ends, Escape closes",
    ja: "値を見る：左右キーで系列上を移動、上下キーで系列を切替、Home・Endで両端、Escapeで閉じる"
  },
  data: {en: "Data", ja: "データ"},
  picture: {en: "Picture", ja: "画像"},
  embed: {en: "Embed", ja: "埋め込み"},
  from: {en: "From", ja: "掲載元"},
  licence: {en: "Licence", ja: "ライセンス"},
  otherValues: {en: "Other documents", ja: "他の文書"},
  product: {en: "Shield & Spear", ja: "盾と矛"}
} as const satisfies Record<string, Words>;

/** A word of the house with `{n}` filled in. */
export function say(name: keyof typeof words, locale: Locale, n?: number): string {
  return words[name][locale].replace("{n}", String(n ?? ""));
}
