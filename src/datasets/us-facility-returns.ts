import {prefectures} from "./prefectures.ts";
import {citation, compilationLicence, exactness, provenance} from "./provenance.ts";
import type {DatasetSpec, Field} from "./spec.ts";

const returned = [
  {
    name: "return_id",
    type: "id",
    label: {en: "Return", ja: "返還"},
    description: {en: "Id of the return.", ja: "返還の識別子。"}
  },
  {
    name: "program",
    type: "category",
    values: {
      "23-issues": {en: "23 issues of Okinawa", ja: "沖縄の23事案"},
      saco: {en: "SACO Final Report, 1996", ja: "SACO最終報告"},
      "consolidation-plan": {en: "Okinawa Consolidation Plan, 2013", ja: "沖縄における統合計画"},
      kanagawa: {en: "Whole returns in Kanagawa", ja: "神奈川県内の全面返還"}
    },
    label: {en: "Program", ja: "計画"},
    description: {
      en: "Agreement or list that the return stands in. Some stand in two: do not add across programs.",
      ja: "返還が記載された合意・一覧。複数に記載された返還があるため、計画をまたいで合計しない。"
    }
  },
  {
    name: "prefecture",
    type: "category",
    values: {kanagawa: prefectures.kanagawa, okinawa: prefectures.okinawa},
    label: {en: "Prefecture", ja: "県"},
    description: {en: "Prefecture of the land.", ja: "土地の所在する県。"}
  },
  {
    name: "facility_en",
    type: "text",
    label: {en: "Facility (English)", ja: "施設（英語）"},
    description: {en: "Name in English.", ja: "英語の名称。"}
  },
  {
    name: "facility_ja",
    type: "text",
    nullable: true,
    label: {en: "Facility (Japanese)", ja: "施設（日本語）"},
    description: {en: "Name in Japanese; missing where it is not known.", ja: "日本語の名称（不明の場合は空欄）。"}
  },
  {
    name: "part_en",
    type: "text",
    label: {en: "Part (English)", ja: "返還部分（英語）"},
    description: {en: "What of the facility was returned.", ja: "返還された部分（英語）。"}
  },
  {
    name: "part_ja",
    type: "text",
    label: {en: "Part (Japanese)", ja: "返還部分（日本語）"},
    description: {en: "What of the facility was returned, in Japanese.", ja: "返還された部分。"}
  },
  {
    name: "date",
    type: "date",
    label: {en: "Date", ja: "返還日"},
    description: {en: "Day or month of the return.", ja: "返還の年月日または年月。"}
  },
  {
    name: "area_ha",
    type: "float64",
    unit: "hectares",
    nullable: true,
    range: [0.01, 5000],
    label: {en: "Area", ja: "面積"},
    description: {
      en: "Land returned; Kanagawa's square meters / 10,000. Missing if not printed, or for a building without land.",
      ja: "返還面積。神奈川県の平方メートル表示は10,000で割った。記載がない場合と建物のみの場合は空欄。"
    }
  },
  exactness
] as const satisfies readonly Field[];

export const usFacilityReturns = {
  id: "us-facility-returns",
  title: {en: "Land returned by the U.S. forces", ja: "在日米軍施設・区域の返還"},
  description: {
    en: "Land of U.S. facilities returned in Okinawa under three programs, from the white papers of 2018 and 2024, and the whole returns that Kanagawa Prefecture lists since 1975. Returns outside these lists are not here, so sums are those of a list and not of all land.",
    ja: "防衛白書（2018年・2024年）による沖縄の三つの計画に基づく返還と、神奈川県が掲げる1975年以降の全面返還。一覧にない返還は含まないため、合計は各一覧の合計にとどまる。"
  },
  row: {en: "One return of land of the U.S. forces", ja: "一件の米軍用地の返還"},
  inputs: {
    returns: {
      path: "data/deployments/us-facility-returns.csv",
      fields: [...returned, ...citation],
      key: ["return_id"]
    }
  },
  fields: [...returned, ...provenance],
  key: ["return_id"],
  breaks: [],
  licence: compilationLicence
} as const satisfies DatasetSpec;
