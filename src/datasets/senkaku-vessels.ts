import {alternatives, citation, compilationLicence, provenance} from "./provenance.ts";
import type {DatasetSpec, Field} from "./spec.ts";

const period = {
  name: "period",
  type: "text",
  pattern: /^20\d\d(?:-(?:0[1-9]|1[0-2])(?:\/20\d\d-(?:0[1-9]|1[0-2]))?)?$/,
  label: {en: "Period", ja: "期間"},
  description: {
    en: "Calendar year (`2016`), month (`2016-08`), or first and last month (`2018-01/2018-04`).",
    ja: "暦年（`2016`）、月（`2016-08`）、または最初と最後の月（`2018-01/2018-04`）。"
  }
} as const satisfies Field;

const span = {
  name: "span",
  type: "category",
  values: {
    year: {en: "Year", ja: "年"},
    months: {en: "Several months", ja: "数か月"},
    month: {en: "Month", ja: "月"}
  },
  label: {en: "Length of the period", ja: "期間の長さ"},
  description: {
    en: "Length of the period. Years hold the months and the several months: take one length, never add them.",
    ja: "期間の長さ。年の値は月・数か月の値を含むため、一種類のみを用い、合算しない。"
  }
} as const satisfies Field;

/** Zone in which vessels are counted. */
export const zone = {
  name: "zone",
  type: "category",
  values: {
    "contiguous-zone": {en: "Contiguous zone", ja: "接続水域"},
    "territorial-sea": {en: "Territorial sea", ja: "領海"}
  },
  label: {en: "Zone", ja: "水域"},
  description: {
    en: "Territorial sea (to 12 nautical miles) or contiguous zone (to 24) around the Senkaku Islands.",
    ja: "尖閣諸島周辺の領海（12海里まで）または接続水域（24海里まで）。"
  }
} as const satisfies Field;

const measure = {
  name: "measure",
  type: "category",
  values: {
    days: {en: "Days with vessels", ja: "日数"},
    vessels: {en: "Vessels, each day anew", ja: "延べ隻数"},
    incidents: {en: "Incidents", ja: "件数"}
  },
  label: {en: "Measure", ja: "数え方"},
  description: {
    en: "Three counts that differ: days on which vessels were there, vessels counted anew each day, and incidents as the press counts them.",
    ja: "異なる三つの数え方。船舶が確認された日数、延べ隻数、報道による侵入件数。"
  }
} as const satisfies Field;

const count = {
  name: "count",
  type: "int32",
  unit: "days, vessels or incidents, as `measure` says",
  range: [0, 3000],
  label: {en: "Count", ja: "数"},
  description: {
    en: "Days, vessels or incidents. A year that no document prints is derived where its months or third-years are all known: count = sum of those of one document. A period without a figure has no row; zero is a printed zero.",
    ja: "日数、隻数または件数。年の値が文書にない場合、同一文書の月別または4か月別の値が揃えばその和として算出。数値のない期間は行がなく、0 は記載された 0。"
  }
} as const satisfies Field;

export const senkakuVessels = {
  id: "senkaku-vessels",
  title: {en: "Chinese government vessels off the Senkakus", ja: "尖閣諸島周辺の中国公船"},
  description: {
    en: "Chinese government vessels in the territorial sea and the contiguous zone of the Senkaku Islands as the Japan Coast Guard counts them: by year since 2008, by month September 2012 to January 2019, by four months 2018 to March 2023. White papers are preferred; after them, and for incidents, press reports.",
    ja: "海上保安庁の確認による尖閣諸島周辺の領海・接続水域における中国公船。年別は2008年以降、月別は2012年9月〜2019年1月、4か月別は2018年〜2023年3月。防衛白書を優先し、以後の年と件数は報道による。"
  },
  row: {
    en: "Chinese government vessels off the Senkakus in one period, by zone and count",
    ja: "一期間の尖閣諸島周辺の中国公船（水域・数え方別）"
  },
  inputs: {
    "senkaku-vessels": {
      path: "data/environment/senkaku-vessels.csv",
      fields: [period, zone, measure, count, ...citation],
      key: ["period", "zone", "measure", "source_id"]
    }
  },
  fields: [period, zone, measure, span, count, alternatives, ...provenance],
  key: ["period", "zone", "measure"],
  breaks: [
    {
      id: "full-years-2013",
      from: "2013",
      where: {zone: ["contiguous-zone"]},
      note: {
        en: "The contiguous zone is counted from September 2012; 2013 is the first full year",
        ja: "接続水域の集計は2012年9月から。通年の値は2013年以降"
      },
      source_id: "doj-2023"
    }
  ],
  licence: compilationLicence
} as const satisfies DatasetSpec;
