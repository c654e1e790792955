import {correctionFields} from "./corrections.ts";
import {alternatives, citation, compilationLicence, method, provenance} from "./provenance.ts";
import type {DatasetSpec, Field} from "./spec.ts";
import {treatyIndexThins} from "./treaty-index-breaks.ts";

const year = {
  name: "year",
  type: "int16",
  range: [1945, 1985],
  label: {en: "Year", ja: "年"},
  description: {en: "Calendar year of signature.", ja: "署名の暦年。"}
} as const satisfies Field;

const series = {
  name: "series",
  type: "category",
  values: {
    all: {en: "All agreements, each once", ja: "全ての協定（重複を除く）"},
    "un-registered": {en: "Those registered with the United Nations", ja: "国連登録分"},
    diplomacy: {en: "Diplomacy", ja: "外交"},
    welfare: {en: "Health and welfare", ja: "保健・福祉"},
    economic: {en: "Economy and trade", ja: "経済・貿易"},
    aid: {en: "Aid, other than military", ja: "援助（軍事を除く）"},
    transport: {en: "Transport", ja: "運輸"},
    communications: {en: "Communications", ja: "通信"},
    science: {en: "Culture, science and space", ja: "文化・科学・宇宙"},
    resources: {en: "Resources and energy", ja: "資源・エネルギー"},
    administration: {en: "Administration, other than military", ja: "行政（軍事を除く）"},
    military: {en: "Military", ja: "軍事"}
  },
  label: {en: "Series", ja: "系列"},
  description: {
    en: "Which agreements are counted: all, those that the United Nations Treaty Series carries, or those of one topic in the coding of the index. The topics add up to all.",
    ja: "集計対象。全体、国連条約集の収録分、または World Treaty Index の分類による分野別。分野別の合計は全体に等しい。"
  }
} as const satisfies Field;

const agreements = {
  name: "agreements",
  type: "int16",
  unit: "agreements",
  range: [0, 60],
  label: {en: "Agreements", ja: "協定数"},
  description: {
    en: "Bilateral agreements between Japan and the United States that the index lists with a signature in the year. = rows of the index − rows that list an agreement again under another collection. Derived; 0 means that it lists none.",
    ja: "World Treaty Index が収録する日米二国間協定のうち、その年に署名されたもの。＝収録行数−別の条約集により重複して収録された行数。算出値。0 は収録がないことを示す。"
  }
} as const satisfies Field;

export const treatyIndexCounts = {
  id: "treaty-index-counts",
  title: {en: "Japan–U.S. agreements in the World Treaty Index", ja: "World Treaty Index の日米協定数"},
  description: {
    en: "Agreements of every subject between Japan and the United States signed in each year from 1945 to 1985, counted in the World Treaty Index. Only counts are given: the index states no licence. It has gaps (the Okinawa agreement of 1971 is absent) and thins after about 1980, so it is cut at 1985.",
    ja: "1945〜85年に署名された日米間のあらゆる分野の協定の年別件数（World Treaty Index による）。同索引は利用条件の記載がないため件数のみ。漏れがあり（1971年の沖縄返還協定など）、1980年頃以降は収録が薄いため1985年で打ち切る。"
  },
  row: {
    en: "Japan–U.S. agreements signed in one year, by one series",
    ja: "一年に署名された日米協定（系列別）"
  },
  inputs: {
    "treaty-index-counts": {
      path: "data/agreements/treaty-index-counts.csv",
      fields: [year, series, agreements, method, ...citation],
      key: ["year", "series", "source_id"]
    },
    corrections: {
      path: "data/agreements/treaty-index-corrections.csv",
      fields: correctionFields,
      key: ["table", "field", "match"],
      mayBeEmpty: true
    }
  },
  fields: [year, series, agreements, alternatives, ...provenance],
  key: ["year", "series"],
  breaks: [treatyIndexThins],
  licence: compilationLicence
} as const satisfies DatasetSpec;
