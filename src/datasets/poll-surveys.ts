import type {Field} from "./spec.ts";

/** Columns that name a survey, and where its dates, sample and mode were read. */
export const survey = {
  id: {
    name: "survey_id",
    type: "id",
    label: {en: "Survey", ja: "調査"},
    description: {
      en: "Id of the survey: pollster, month, population if not all of Japan, mode.",
      ja: "調査の識別子（実施主体・年月・対象集団・方法）。"
    }
  },
  pollster: {
    name: "pollster",
    type: "category",
    values: {
      asahi: {en: "Asahi Shimbun", ja: "朝日新聞"},
      "asahi-okinawa-times": {en: "Asahi Shimbun, Okinawa Times and QAB", ja: "朝日新聞・沖縄タイムス・琉球朝日放送"},
      "cabinet-office": {en: "Cabinet Office", ja: "内閣府"},
      "chicago-council": {en: "Chicago Council on Global Affairs", ja: "シカゴ国際問題評議会"},
      gallup: {en: "Gallup", ja: "ギャラップ"},
      "genron-npo": {en: "Genron NPO", ja: "言論NPO"},
      jiji: {en: "Jiji Press", ja: "時事通信"},
      jnn: {en: "JNN", ja: "JNN"},
      kyodo: {en: "Kyodo News", ja: "共同通信"},
      mainichi: {en: "Mainichi Shimbun", ja: "毎日新聞"},
      mofa: {en: "Ministry of Foreign Affairs of Japan", ja: "外務省"},
      nhk: {en: "NHK", ja: "NHK"},
      nikkei: {en: "Nikkei", ja: "日本経済新聞"},
      pew: {en: "Pew Research Center", ja: "ピュー研究所"},
      "ryukyu-shimpo": {en: "Ryukyu Shimpo", ja: "琉球新報"},
      "ryukyu-shimpo-mainichi": {en: "Ryukyu Shimpo and Mainichi Shimbun", ja: "琉球新報・毎日新聞"},
      sankei: {en: "Sankei Shimbun and FNN", ja: "産経新聞・FNN"},
      yomiuri: {en: "Yomiuri Shimbun", ja: "読売新聞"},
      "yomiuri-gallup": {en: "Yomiuri Shimbun and Gallup", ja: "読売新聞・ギャラップ"},
      "yoron-chosakai": {en: "Nihon Yoron Chosakai", ja: "日本世論調査会"}
    },
    label: {en: "Pollster", ja: "調査主体"},
    description: {
      en: "Who asked. Nihon Yoron Chosakai is an association of newspapers; the Cabinet Office was the Prime Minister’s Office until 2000.",
      ja: "調査の実施主体。内閣府は2000年まで総理府。"
    }
  },
  source: {
    name: "survey_source_id",
    type: "id",
    label: {en: "Source of the survey", ja: "調査の出典"},
    description: {
      en: "The document that dates, sample and mode were read from; key of the sources table.",
      ja: "調査日・標本・方法を読み取った文書（出典表のキー）。"
    }
  },
  locator: {
    name: "survey_locator",
    type: "text",
    label: {en: "Place in the source of the survey", ja: "調査の出典中の位置"},
    description: {en: "Page, table or paragraph in that document.", ja: "その文書中のページ、表、段落。"}
  }
} as const satisfies Record<string, Field>;

/** When, of how many and how a survey asked. */
export const taken = [
  {
    name: "date",
    type: "date",
    label: {en: "Date", ja: "調査年月"},
    description: {
      en: "Month of the survey (year alone where no month is known), the place of its answers in time.",
      ja: "調査の年月（月が不明なものは年のみ）。"
    }
  },
  {
    name: "fieldwork_start",
    type: "date",
    nullable: true,
    label: {en: "Fieldwork from", ja: "調査開始"},
    description: {en: "First day of fieldwork, as precise as printed.", ja: "調査の開始日（出典の精度のまま）。"}
  },
  {
    name: "fieldwork_end",
    type: "date",
    nullable: true,
    label: {en: "Fieldwork to", ja: "調査終了"},
    description: {en: "Last day of fieldwork, as precise as printed.", ja: "調査の終了日（出典の精度のまま）。"}
  },
  {
    name: "sample_size",
    type: "int32",
    nullable: true,
    unit: "persons",
    range: [200, 10000],
    label: {en: "Answers", ja: "有効回答数"},
    description: {
      en: "Persons who answered, where printed; not the number who were approached.",
      ja: "有効回答者数（記載がある場合）。対象者数ではない。"
    }
  },
  {
    name: "mode",
    type: "category",
    values: {
      "face-to-face": {en: "Interview", ja: "面接"},
      mail: {en: "Mail", ja: "郵送"},
      telephone: {en: "Telephone", ja: "電話"},
      "telephone-landline": {en: "Telephone, landlines", ja: "電話（固定）"},
      "telephone-landline-mobile": {en: "Telephone, landlines and mobiles", ja: "電話（固定・携帯）"},
      web: {en: "Web", ja: "ウェブ"},
      "sms-telephone": {en: "Telephone and text message", ja: "電話・ショートメッセージ"},
      unknown: {en: "Not stated", ja: "記載なし"}
    },
    label: {en: "Mode", ja: "調査方法"},
    description: {
      en: "How the survey asked. Levels of one question differ between modes, so modes are never joined.",
      ja: "調査方法。同じ質問でも方法により水準が異なるため、接続しない。"
    }
  },
  {
    name: "mode_stated",
    type: "category",
    values: {
      yes: {en: "Stated by a source", ja: "出典に記載"},
      assumed: {en: "Assumed from the pollster's other surveys", ja: "同じ主体の他調査から推定"},
      no: {en: "Not stated, and not assumed", ja: "記載なし・推定せず"}
    },
    label: {en: "Basis of the mode", ja: "調査方法の根拠"},
    description: {en: "Whether a source states the mode.", ja: "調査方法が出典に記載されているか。"}
  },
  {
    name: "population",
    type: "category",
    values: {
      japan: {en: "Japan", ja: "日本全国"},
      okinawa: {en: "Okinawa", ja: "沖縄県"},
      "japan-outside-okinawa": {en: "Japan outside Okinawa", ja: "沖縄県以外の日本"},
      "united-states": {en: "United States", ja: "米国"},
      "us-opinion-leaders": {en: "Opinion leaders in the United States", ja: "米国の有識者"}
    },
    label: {en: "Population", ja: "対象集団"},
    description: {
      en: "The public that was sampled. Different publics never share a series.",
      ja: "標本を抽出した集団。集団の異なる回答は同じ系列に入れない。"
    }
  }
] as const satisfies readonly Field[];
