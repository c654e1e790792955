import {citation, compilationLicence, method, provenance} from "./provenance.ts";
import type {DatasetSpec, Field} from "./spec.ts";

const year = {
  name: "year",
  type: "int16",
  range: [1984, 2030],
  label: {en: "Year", ja: "年"},
  description: {
    en: "Calendar year of the launch: in UTC for the counts, in Japan for the flights over Japan. Whole years only.",
    ja: "発射の暦年。件数は協定世界時、日本上空の通過は日本時間による。通年の値のみ。"
  }
} as const satisfies Field;

const series = {
  name: "series",
  type: "category",
  values: {
    launches: {en: "Missiles launched", ja: "発射数"},
    "launch-days": {en: "Days with launches", ja: "発射のあった日数"},
    successes: {en: "Launches that succeeded", ja: "成功"},
    failures: {en: "Launches that failed", ja: "失敗"},
    "outcome-unknown": {en: "Launches of unknown outcome", ja: "結果不明"},
    "flight-over-japan": {en: "Flight over Japan", ja: "日本上空の通過"},
    "flight-over-japan-2": {en: "Second flight over Japan in the year", ja: "同年二度目の日本上空の通過"}
  },
  label: {en: "Series", ja: "系列"},
  description: {
    en: "What is counted. Launches count each missile able to carry 500 kg over 300 km, satellite launchers included; short rockets and most cruise missiles are not. Days are distinct dates in UTC. Each flight over the Japanese home islands is a row of its own.",
    ja: "計上対象。発射数は500kgを300km以上運べるミサイルを一発ずつ数え、衛星打上げ用ロケットを含み、短射程ロケットと大半の巡航ミサイルを含まない。日数は協定世界時の日付による。日本列島上空の通過は一回ごとに一行。"
  }
} as const satisfies Field;

const count = {
  name: "count",
  type: "int32",
  unit: "missiles; for `launch-days`, days",
  range: [0, 300],
  label: {en: "Count", ja: "数"},
  description: {
    en: "Missiles or days; 1 for a flight over Japan. Zero launches (derived) means that the database, which is meant to be complete, has no record of the year; such a year has no rows of the other series.",
    ja: "発数または日数。日本上空の通過は1。発射数0（算出値）は、網羅を期すデータベースにその年の記録がないことを示し、他の系列の行はない。"
  }
} as const satisfies Field;

const flight = [
  {
    name: "date",
    type: "date",
    nullable: true,
    pattern: /^\d{4}-\d\d-\d\d$/,
    label: {en: "Date in Japan", ja: "日付（日本時間）"},
    description: {
      en: "Date of a flight over Japan, in Japan; missing for counts.",
      ja: "通過の日付（日本時間）。件数の行は空欄。"
    }
  },
  {
    name: "distance_km",
    type: "float64",
    nullable: true,
    unit: "km",
    range: [300, 20000],
    label: {en: "Distance flown", ja: "飛翔距離"},
    description: {en: "Distance of a flight over Japan; missing for counts.", ja: "通過時の飛翔距離。件数の行は空欄。"}
  },
  {
    name: "missile",
    type: "text",
    nullable: true,
    label: {en: "Missile", ja: "ミサイル"},
    description: {en: "Type as the source names it; missing for counts.", ja: "出典による型式。件数の行は空欄。"}
  }
] as const satisfies readonly Field[];

/** From this year on the entries are those of the copy's author, partly preliminary, and published as estimates. */
export const preliminaryFrom = 2024;

export const missileLaunches = {
  id: "missile-launches",
  title: {en: "North Korean missile launches", ja: "北朝鮮のミサイル発射"},
  description: {
    en: "North Korean missiles launched in each year since 1984 by outcome, as the North Korea Missile Test Database of CNS and NTI records them, and the five flights over the Japanese home islands. Counts of other sources, which count events or other missiles, are not joined to it.",
    ja: "1984年以降の北朝鮮のミサイル発射数（結果別）と日本列島上空の通過5回。発射数は CNS・NTI の北朝鮮ミサイル実験データベースによる。数え方の異なる他の資料の件数は含まない。"
  },
  row: {
    en: "North Korean launches in one year, or one flight over Japan",
    ja: "北朝鮮の一年の発射数、または日本上空の通過一回"
  },
  inputs: {
    "missile-launches": {
      path: "data/environment/missile-launches.csv",
      fields: [year, series, count, ...flight, method, ...citation],
      key: ["year", "series", "source_id"]
    }
  },
  fields: [year, series, count, ...flight, ...provenance],
  key: ["year", "series"],
  breaks: [
    {
      id: "preliminary-2024",
      from: String(preliminaryFrom),
      where: {series: ["launches", "launch-days", "successes", "failures", "outcome-unknown"]},
      note: {
        en: "From 2024 the entries are partly preliminary and many outcomes unknown",
        ja: "2024年以降の記録は一部暫定で、結果不明が多い"
      },
      source_id: "e60"
    }
  ],
  licence: compilationLicence
} as const satisfies DatasetSpec;
