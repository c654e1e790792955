import type {Locale, Words} from "../lib/words.ts";

/** The words of the SQL page. */
export const words = {
  questions: {en: "Five questions", ja: "五つの問い"},
  query: {en: "Query", ja: "クエリ"},
  hint: {
    en: "DuckDB SQL. Ctrl+Enter runs it; a dataset’s table has its id with underscores, as defense_budget. The address holds the query you ran: share it as it is.",
    ja: "DuckDB の SQL。Ctrl+Enter で実行。表の名前は id のハイフンを下線に替えたもの（defense_budget など）。実行したクエリはアドレスに入るので、そのまま共有できる。"
  },
  run: {en: "Run", ja: "実行"},
  loads: {en: "loads {size}", ja: "{size} を読み込む"},
  atOnce: {
    en: "Each runs when you press it. The first starts DuckDB",
    ja: "押すと実行される。最初の一つで DuckDB を起動する"
  },
  stop: {en: "Stop", ja: "中止"},
  noScript: {
    en: "Queries run in the browser, by script, which is off. These are the five queries; they run in any DuckDB over the Parquet files.",
    ja: "クエリはブラウザーのスクリプトで実行されますが、無効になっています。以下は五つのクエリで、Parquet ファイルに対して DuckDB で実行できます。"
  },
  loading: {en: "Loading DuckDB…", ja: "DuckDB を読み込んでいます…"},
  running: {en: "Running…", ja: "実行中…"},
  stopped: {en: "Stopped. The next run starts DuckDB anew.", ja: "中止しました。次の実行で DuckDB を起動し直します。"},
  found: {en: "{n} rows, {t} ms", ja: "{n}行、{t} ミリ秒"},
  firstRows: {en: "The first {n} are shown; the CSV has all.", ja: "先頭の{n}行を表示。CSV には全行が入る。"},
  result: {en: "Result", ja: "結果"},
  csv: {en: "Download as CSV", ja: "CSV でダウンロード"},
  faulty: {
    en: "DuckDB could not run this. Compare the names with the tables and columns below; a text stands in 'single' quotes, a name in \"double\" ones.",
    ja: "DuckDB で実行できませんでした。表と列の名前を下の一覧で確かめてください。文字列は '単一引用符'、名前は \"二重引用符\" で囲みます。"
  },
  unread: {
    en: "DuckDB could not be loaded. Check the connection and run again; it needs a browser of 2022 or later.",
    ja: "DuckDB を読み込めませんでした。接続を確かめてもう一度実行してください（2022年以降のブラウザーが必要です）。"
  },
  tables: {en: "Tables and columns", ja: "表と列"},
  example: {en: "Query this table", ja: "この表のクエリ例"},
  about: {en: "about it", ja: "説明"}
} as const satisfies Record<string, Words>;

/** A word of the SQL page. */
export function say(name: keyof typeof words, locale: Locale): string {
  return words[name][locale];
}
