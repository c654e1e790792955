import {alternatives, citation, compilationLicence, method, provenance} from "./provenance.ts";
import type {DatasetSpec, Field} from "./spec.ts";

const key = [
  {
    name: "year",
    type: "int16",
    range: [2000, 2030],
    label: {en: "Fiscal year", ja: "会計年度"},
    description: {
      en: "Japanese fiscal year, named by the calendar year in which it begins (1 April).",
      ja: "日本の会計年度（4月1日に始まる暦年で表す）。"
    }
  },
  {
    name: "series",
    type: "category",
    values: {
      akahata: {en: "With U.S. forces, Akahata's tally", ja: "日米共同訓練（「赤旗」集計）"},
      "akahata-joint-staff": {en: "of these, by the Joint Staff (Akahata)", ja: "うち統合幕僚監部（「赤旗」集計）"},
      "akahata-gsdf": {
        en: "of these, by the Ground Self-Defense Force (Akahata)",
        ja: "うち陸上自衛隊（「赤旗」集計）"
      },
      "akahata-msdf": {
        en: "of these, by the Maritime Self-Defense Force (Akahata)",
        ja: "うち海上自衛隊（「赤旗」集計）"
      },
      "akahata-asdf": {en: "of these, by the Air Self-Defense Force (Akahata)", ja: "うち航空自衛隊（「赤旗」集計）"},
      "akahata-multilateral": {
        en: "Multilateral, with Japan and the United States (Akahata)",
        ja: "日米が参加する多国間訓練（「赤旗」集計）"
      },
      "white-paper-bilateral": {
        en: "Main bilateral with the United States, white paper",
        ja: "主な日米共同訓練（防衛白書）"
      },
      "white-paper-multilateral": {
        en: "Multilateral taken part in, white paper",
        ja: "多国間共同訓練への参加（防衛白書）"
      }
    },
    label: {en: "Count", ja: "集計"},
    description: {
      en: "Who counts what. The newspaper and the white paper count by different rules: never join them into one line.",
      ja: "集計主体と対象。新聞と防衛白書では数え方が異なるため、一つの系列としてつなげないこと。"
    }
  }
] as const satisfies readonly Field[];

const measure = {
  name: "measure",
  type: "category",
  values: {exercises: {en: "Exercises", ja: "回数"}, days: {en: "Exercise-days", ja: "延べ日数"}},
  label: {en: "Measure", ja: "指標"},
  description: {en: "What is counted.", ja: "数えるもの。"}
} as const satisfies Field;

const value = {
  name: "value",
  type: "int16",
  unit: "exercises, or days",
  range: [1, 3000],
  label: {en: "Value", ja: "値"},
  description: {en: "Exercises or days, by the measure.", ja: "指標により回数または日数。"}
} as const satisfies Field;

const measures = [
  {
    ...value,
    name: "exercises",
    nullable: true,
    unit: "exercises",
    label: {en: "Exercises", ja: "回数"},
    description: {
      en: "Number of exercises; missing where the source gives days only.",
      ja: "訓練の回数（資料に日数しかない場合は空欄）。"
    }
  },
  {
    ...value,
    name: "days",
    nullable: true,
    unit: "days",
    label: {en: "Exercise-days", ja: "延べ日数"},
    description: {
      en: "Days of all exercises added up: those at the same time count each, so a year can have more than 366. Missing where the source gives none.",
      ja: "全訓練の日数の合計。同時に行われた訓練はそれぞれ数えるため、年366日を超え得る。資料にない場合は空欄。"
    }
  }
] as const satisfies readonly Field[];

export const jointExercises = {
  id: "joint-exercises",
  title: {en: "Joint exercises of the Self-Defense Forces", ja: "自衛隊の共同訓練"},
  description: {
    en: "Exercises of the Self-Defense Forces with U.S. and other forces, as far as a count was found: the tally by Akahata, the paper of the Japanese Communist Party, of documents that the Ministry of Defense disclosed (FY2002–FY2021, with gaps), and the two years that a white paper compares (FY2013 and FY2022).",
    ja: "自衛隊と米軍等との共同訓練の件数・延べ日数。防衛省の開示文書に基づく「しんぶん赤旗」（日本共産党機関紙）の集計（2002〜2021年度、欠落あり）と、防衛白書が比較する2年度（2013、2022年度）の件数。"
  },
  row: {en: "Joint exercises in one fiscal year, by one count", ja: "一会計年度の共同訓練（集計別）"},
  inputs: {
    "joint-exercises": {
      path: "data/deployments/joint-exercises.csv",
      fields: [...key, measure, value, method, ...citation],
      key: ["year", "series", "measure", "source_id"]
    }
  },
  fields: [...key, ...measures, alternatives, ...provenance],
  key: ["year", "series"],
  breaks: [
    {
      id: "multilateral-included-2008",
      from: "2008",
      where: {series: ["akahata"]},
      note: {
        en: "From FY2008 with multilateral exercises; FY2002 is without them, FY2004–05 do not say",
        ja: "2008年度以降は多国間訓練を含む。2002年度は含まず、2004〜05年度は記載なし"
      },
      source_id: "akahata-fy2010"
    }
  ],
  licence: compilationLicence
} as const satisfies DatasetSpec;
