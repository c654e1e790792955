import type {Locale, Words} from "../lib/words.ts";

/** The words of the explorer. */
export const words = {
  start: {en: "Explore the table", ja: "表を探索する"},
  startNote: {
    en: "search, filter, sort, and download what is left",
    ja: "検索・絞り込み・並べ替え、結果のダウンロード"
  },
  loading: {en: "Loading the table…", ja: "表を読み込んでいます…"},
  unread: {
    en: "The table could not be loaded. Check the connection and press the button again; the files above hold the same rows.",
    ja: "表を読み込めませんでした。接続を確かめてもう一度押してください。上のファイルにも同じ行があります。"
  },
  search: {en: "Search all texts", ja: "全ての文字列を検索"},
  filters: {en: "Filters", ja: "絞り込み"},
  columns: {en: "Columns", ja: "列"},
  on: {en: "{n} on", ja: "{n}件適用"},
  hidden: {en: "{n} hidden", ja: "{n}列を非表示"},
  reset: {en: "Reset", ja: "元に戻す"},
  from: {en: "from", ja: "から"},
  to: {en: "to", ja: "まで"},
  missing: {en: "(missing)", ja: "（欠測）"},
  remove: {en: "Remove filter", ja: "絞り込みを外す"},
  rows: {en: "{n} of {m} rows", ja: "{m}行中{n}行"},
  allRows: {en: "All {m} rows", ja: "全{m}行"},
  between: {en: "rows {n} to {m}", ja: "{n}〜{m}行目"},
  none: {
    en: "No row fits. Take a filter off, or search for less.",
    ja: "該当する行がありません。絞り込みを外すか、検索語を減らしてください。"
  },
  pages: {en: "Pages of the table", ja: "表のページ"},
  previous: {en: "Previous", ja: "前へ"},
  next: {en: "Next", ja: "次へ"},
  page: {en: "Page", ja: "ページ"},
  ofPages: {en: "of {n}", ja: "／{n}"},
  download: {en: "Download the rows shown", ja: "表示中の行をダウンロード"},
  details: {en: "Row {n}: source and all values", ja: "{n}行目：出典と全ての値"},
  detailsHead: {en: "Source", ja: "出典"},
  source: {en: "Source", ja: "出典"},
  record: {en: "in the bibliography", ja: "出典一覧"},
  lost: {en: "Other printed values", ja: "他資料の値"},
  derived: {en: "derived", ja: "算出"},
  values: {en: "All values", ja: "全ての値"}
} as const satisfies Record<string, Words>;

/** A word of the explorer with `{n}` and `{m}` filled in. */
export function say(
  name: keyof typeof words,
  locale: Locale,
  n: string | number = "",
  m: string | number = ""
): string {
  return words[name][locale].replace("{n}", String(n)).replace("{m}", String(m));
}
