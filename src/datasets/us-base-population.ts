import {baseAreas} from "./base-areas.ts";
import {alternatives, citation, compilationLicence, exactness, method, provenance} from "./provenance.ts";
import type {DatasetSpec, Field} from "./spec.ts";

const counted = [
  {
    name: "date",
    type: "date",
    label: {en: "Date", ja: "時点"},
    description: {en: "Date of the count.", ja: "集計の時点。"}
  },
  {
    name: "area",
    type: "category",
    values: baseAreas,
    label: {en: "Area", ja: "地域"},
    description: {
      en: "Country, prefecture, municipality, or facility by the id of the facilities table.",
      ja: "全国、都県、市町、または施設（施設表の識別子）。"
    }
  },
  {
    name: "group",
    type: "category",
    values: {
      all: {en: "Military, civilians and dependents", ja: "軍人・軍属・家族"},
      military: {en: "Military", ja: "軍人"},
      "military-army": {en: "Army", ja: "陸軍"},
      "military-navy": {en: "Navy", ja: "海軍"},
      "military-marine-corps": {en: "Marine Corps", ja: "海兵隊"},
      "military-air-force": {en: "Air Force", ja: "空軍"},
      civilians: {en: "Civilians of the forces", ja: "軍属"},
      dependents: {en: "Dependents", ja: "家族"},
      "japanese-workers": {en: "Japanese workers of the bases", ja: "駐留軍等労働者"}
    },
    label: {en: "Group", ja: "区分"},
    description: {
      en: "Who is counted. All and its parts are persons under the Status of Forces Agreement; Japanese workers are not among them.",
      ja: "集計対象。軍人・軍属・家族は日米地位協定の対象者。駐留軍等労働者は含まない。"
    }
  },
  {
    name: "residence",
    type: "category",
    values: {
      all: {en: "All", ja: "全て"},
      "on-base": {en: "On base", ja: "施設・区域内"},
      "off-base": {en: "Off base", ja: "施設・区域外"}
    },
    label: {en: "Residence", ja: "居住地"},
    description: {en: "Where they live.", ja: "居住する場所。"}
  },
  {
    name: "persons",
    type: "int32",
    unit: "persons",
    range: [0, 200000],
    label: {en: "Persons", ja: "人数"},
    description: {
      en: "Persons; zero is a printed zero. No document, no row.",
      ja: "人数（0 は記載された 0。資料がない場合は行がない）。"
    }
  },
  exactness
] as const satisfies readonly Field[];

export const usBasePopulation = {
  id: "us-base-population",
  title: {en: "People at the U.S. bases in Japan", ja: "在日米軍基地の人口"},
  description: {
    en: "Military, civilians and dependents of the U.S. forces in Japan by area, as the Ministry of Defense published them for 31 March of 2008 to 2013 and the press quotes them; counts of Okinawa before and between; Japanese workers of the bases. The ministry has published nothing since 2013. Military here are residents by the forces' own notice, not the personnel of the Pentagon's reports: do not put the two in one series.",
    ja: "防衛省が公表した2008〜2013年（各3月31日）の在日米軍の軍人・軍属・家族の地域別人数（報道等による引用）、沖縄県の調査、駐留軍等労働者の数。2013年より後は公表がない。軍人は米側通報の居住者で、米国防総省の人員報告とは別の集計であり、一つの系列にしない。"
  },
  row: {
    en: "People of one group in one area at one date, by residence",
    ja: "一時点・一地域・一区分の人数（居住地別）"
  },
  inputs: {
    counts: {
      path: "data/deployments/us-base-population.csv",
      fields: [...counted, method, ...citation],
      key: ["date", "area", "group", "residence", "source_id"]
    }
  },
  fields: [...counted, alternatives, ...provenance],
  key: ["date", "area", "group", "residence"],
  breaks: [],
  licence: compilationLicence
} as const satisfies DatasetSpec;
