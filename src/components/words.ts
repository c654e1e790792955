import type {Locale, Words} from "../lib/words.ts";
import {liveWords} from "./live-words.ts";

/** The words of the house: buttons, headings and labels that figures and pages share. */
export const words = {
  ...liveWords,
  andMore: {en: "and {n} more", ja: "ほか{n}件"},
  breaks: {en: "Breaks in the series", ja: "系列の断絶"},
  gallery: {en: "Find a figure", ja: "図を探す"},
  search: {en: "Search", ja: "検索"},
  section: {en: "Section", ja: "分野"},
  all: {en: "All", ja: "すべて"},
  shown: {en: "{n} figures", ja: "{n}点"},
  claimsShown: {en: "{n} claims", ja: "{n}件"},
  copy: {en: "Copy", ja: "コピー"},
  copied: {en: "Copied", ja: "コピーしました"},
  view: {en: "What is shown", ja: "表示の選択"},
  reset: {en: "Reset", ja: "元に戻す"},
  fromYear: {en: "from", ja: "から"},
  toYear: {en: "to", ja: "まで"},
  views: {en: "Views of this figure", ja: "この図の見方"},
  chart: {en: "Chart", ja: "図"},
  rows: {en: "Rows", ja: "行"},
  table: {en: "Table", ja: "表"},
  sources: {en: "Sources", ja: "出典"},
  code: {en: "Code", ja: "コード"},
  series: {en: "What", ja: "対象"},
  date: {en: "When", ja: "時期"},
  value: {en: "Value", ja: "値"},
  status: {en: "Status", ja: "区分"},
  place: {en: "Source and place", ja: "出典と位置"},
  note: {en: "Note", ja: "注記"},
  rowsDrawn: {en: "values drawn", ja: "値を使用"},
  unread: {
    en: "This could not be loaded; it stands on the figure’s page.",
    ja: "読み込めませんでした。図のページをご覧ください。"
  },
  data: {en: "Data", ja: "データ"},
  picture: {en: "Picture", ja: "画像"},
  embed: {en: "Embed", ja: "埋め込み"},
  from: {en: "From", ja: "掲載元"},
  licence: {en: "Licence", ja: "ライセンス"},
  product: {en: "Shield & Spear", ja: "盾と矛"}
} as const satisfies Record<string, Words>;

/** A word of the house with `{n}` filled in. */
export function say(name: keyof typeof words, locale: Locale, n?: number): string {
  return words[name][locale].replace("{n}", String(n ?? ""));
}
