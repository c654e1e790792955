import {prefectures} from "./prefectures.ts";
import {alternatives, citation, compilationLicence, method, provenance} from "./provenance.ts";
import type {DatasetSpec, Field} from "./spec.ts";

const date = {
  name: "date",
  type: "date",
  pattern: /^(?:19[5-9]\d|20\d\d)(?:-(?:0[1-9]|1[0-2]))?$/,
  label: {en: "Date", ja: "年月"},
  description: {
    en: "Month at which the figure held, or year if no month is given. Kanagawa Prefecture prints fiscal years: March of their last year stands here.",
    ja: "数値の時点（年月、月が不明なら年）。神奈川県の年度別の値は年度末の3月とした。"
  }
} as const satisfies Field;

const area = {
  name: "area",
  type: "category",
  values: {
    japan: {en: "Japan", ja: "全国"},
    "outside-okinawa": {en: "Japan outside Okinawa", ja: "沖縄県以外"},
    kanto: {en: "Kanto region", ja: "関東地方"},
    tohoku: {en: "Tohoku region", ja: "東北地方"},
    "other-regions": {en: "Other regions than Okinawa, Kanto and Tohoku", ja: "沖縄・関東・東北以外"},
    aomori: prefectures.aomori,
    kanagawa: prefectures.kanagawa,
    okinawa: prefectures.okinawa,
    tokyo: prefectures.tokyo,
    yamaguchi: prefectures.yamaguchi
  },
  label: {en: "Area", ja: "地域"},
  description: {en: "Region or prefecture.", ja: "地方または都道府県。"}
} as const satisfies Field;

const measure = {
  name: "measure",
  type: "category",
  values: {
    "exclusive-facilities": {en: "Facilities of exclusive use", ja: "専用施設数"},
    "exclusive-area": {en: "Land of exclusive use", ja: "専用施設面積"},
    "exclusive-share": {en: "Share of Japan's land of exclusive use", ja: "全国の専用施設面積に占める割合"},
    "exclusive-area-maneuver": {en: "Exclusive use: maneuver areas", ja: "専用施設面積（演習場）"},
    "exclusive-area-airfields": {en: "Exclusive use: airfields", ja: "専用施設面積（飛行場）"},
    "exclusive-area-warehouses": {en: "Exclusive use: warehouses", ja: "専用施設面積（倉庫）"},
    "exclusive-area-other-uses": {en: "Exclusive use: other uses", ja: "専用施設面積（その他）"},
    "joint-use-facilities": {
      en: "Exclusive facilities shared with the Self-Defense Forces",
      ja: "専用施設のうち自衛隊との共同使用施設数"
    },
    "joint-use-area": {
      en: "Exclusive land shared with the Self-Defense Forces",
      ja: "専用施設のうち自衛隊との共同使用面積"
    },
    "joint-use-share": {en: "Share of exclusive land used jointly", ja: "専用施設面積のうち共同使用の割合"},
    "all-facilities": {en: "All facilities, temporary use included", ja: "施設数（一時使用を含む）"},
    "all-area": {en: "All land, temporary use included", ja: "施設面積（一時使用を含む）"}
  },
  label: {en: "Measure", ja: "指標"},
  description: {
    en: "What is counted. Exclusive use is Article 2(1)(a) of the Status of Forces Agreement; all facilities add those of the Self-Defense Forces that U.S. forces use at times, and are about four times the land. Never put the two in one series.",
    ja: "集計対象。専用施設は日米地位協定第2条第1項(a)。一時使用を含む施設は米軍が一定期間使う自衛隊施設を含み、面積は約4倍。両者を一つの系列にしない。"
  }
} as const satisfies Field;

const units = {
  km2: {en: "Square kilometers", ja: "平方キロメートル"},
  facilities: {en: "Facilities", ja: "施設"},
  percent: {en: "Percent", ja: "パーセント"}
} as const;

const unit = {
  name: "unit",
  type: "category",
  values: {
    ...units,
    "thousand-m2": {en: "Thousand square meters", ja: "千平方メートル"},
    ha: {en: "Hectares", ja: "ヘクタール"}
  },
  label: {en: "Unit", ja: "単位"},
  description: {en: "Unit of the printed value.", ja: "記載値の単位。"}
} as const satisfies Field;

const value = {
  name: "value",
  type: "float64",
  unit: "as in the column `unit`",
  label: {en: "Value", ja: "値"},
  description: {en: "Value as printed.", ja: "記載値。"}
} as const satisfies Field;

export const usFacilityTotals = {
  id: "us-facility-totals",
  title: {en: "Number and land of U.S. facilities in Japan", ja: "在日米軍施設の数と面積"},
  description: {
    en: "Number and land of the facilities of the U.S. forces in Japan, by region and use, from the white paper, the Statistics Bureau, prefectures and the press; the issuing authority first. The white paper rounds to a square kilometer. Okinawa's land fell by about 40 square kilometers at the end of 2016, when most of the Northern Training Area was returned.",
    ja: "在日米軍施設の数と面積（地域別・用途別）。防衛白書、総務省統計局、都県、報道による（発表主体を優先）。白書は1平方キロメートル単位に丸める。2016年末の北部訓練場の過半の返還により、沖縄の面積は約40平方キロメートル減少した。"
  },
  row: {en: "U.S. facilities of one area at one date, by measure", ja: "一時点・一地域の在日米軍施設（指標別）"},
  inputs: {
    "us-facility-totals": {
      path: "data/deployments/us-facility-totals.csv",
      fields: [
        {...date, nullable: true},
        {
          name: "fiscal_year",
          type: "int16",
          nullable: true,
          range: [1945, 2100],
          label: {en: "Fiscal year", ja: "年度"},
          description: {
            en: "Fiscal year, where the document prints no date: the year in which it begins.",
            ja: "年度（文書に日付がない場合、開始年）。"
          }
        },
        area,
        measure,
        value,
        unit,
        method,
        ...citation
      ],
      key: ["date", "fiscal_year", "area", "measure", "source_id"]
    }
  },
  fields: [
    date,
    area,
    measure,
    {
      ...value,
      range: [0, 2000],
      description: {
        en: "Facilities, percent, or square kilometers (thousand square meters / 1,000, hectares / 100). No document, no row.",
        ja: "施設数、パーセント、または平方キロメートル（千平方メートル÷1,000、ヘクタール÷100）。資料がない場合は行がない。"
      }
    },
    {...unit, values: units, description: {en: "Unit of the value.", ja: "値の単位。"}},
    alternatives,
    ...provenance
  ],
  key: ["date", "area", "measure"],
  breaks: [
    {
      id: "return-of-okinawa-1972",
      from: "1972-05",
      where: {area: ["okinawa"], measure: ["exclusive-facilities", "exclusive-area"]},
      note: {
        en: "1971 counts what stood under U.S. administration; from May 1972 what Japan provides",
        ja: "1971年は米国施政下の施設、1972年5月以降は日本が提供する専用施設"
      },
      source_id: "doj-2024"
    }
  ],
  licence: compilationLicence
} as const satisfies DatasetSpec;
