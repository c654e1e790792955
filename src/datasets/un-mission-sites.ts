import {citation, compilationLicence, provenance} from "./provenance.ts";
import {coordinates} from "./sdf-mission-fields.ts";
import type {DatasetSpec, Field} from "./spec.ts";

const [latitude, longitude] = coordinates;

const year = {type: "int16", range: [1990, 2100]} as const;

const site = [
  {
    name: "site_id",
    type: "id",
    label: {en: "Site", ja: "地点"},
    description: {en: "Id of the site.", ja: "地点の識別子。"}
  },
  {
    name: "mission",
    type: "category",
    values: {
      MINUSTAH: {en: "Stabilization Mission in Haiti", ja: "国連ハイチ安定化ミッション"},
      ONUMOZ: {en: "Operation in Mozambique", ja: "国連モザンビーク活動"},
      UNDOF: {en: "Disengagement Observer Force (Golan Heights)", ja: "国連兵力引き離し監視隊（ゴラン高原）"},
      UNMISET: {en: "Mission of Support in East Timor", ja: "国連東ティモール支援団"},
      UNMISS: {en: "Mission in South Sudan", ja: "国連南スーダン共和国ミッション"}
    },
    label: {en: "Mission", ja: "ミッション"},
    description: {en: "UN mission, by its abbreviation.", ja: "国連ミッション（略称）。"}
  },
  {
    name: "place_en",
    type: "text",
    label: {en: "Place (English)", ja: "地名（英語）"},
    description: {en: "Town or camp.", ja: "都市または宿営地（英語）。"}
  },
  {
    name: "place_ja",
    type: "text",
    label: {en: "Place (Japanese)", ja: "地名（日本語）"},
    description: {en: "Town or camp, in Japanese.", ja: "都市または宿営地。"}
  },
  {
    ...year,
    name: "first_year",
    label: {en: "First year", ja: "最初の年"},
    description: {
      en: "First year in which Japanese troops are placed there.",
      ja: "日本の部隊がいたとされる最初の年。"
    }
  },
  {
    ...year,
    name: "last_year",
    label: {en: "Last year", ja: "最後の年"},
    description: {
      en: "Last year in which they are; every year between is listed too.",
      ja: "最後の年。間の各年も含む。"
    }
  },
  {
    ...latitude,
    description: {en: "Decimal degrees, WGS 84, of the town or camp.", ja: "都市・宿営地の緯度（十進度、WGS 84）。"}
  },
  {
    ...longitude,
    description: {en: "Decimal degrees, WGS 84, of the town or camp.", ja: "都市・宿営地の経度（十進度、WGS 84）。"}
  }
] as const satisfies readonly Field[];

export const unMissionSites = {
  id: "un-mission-sites",
  title: {en: "Sites of Japanese troops in UN missions", ja: "国連ミッションにおける日本の部隊の所在地"},
  description: {
    en: "Towns and camps where the Geo-PKO data set places Japanese troops in five UN missions, with the years. Its years begin in 1994, so Cambodia is not here. The missions table gives the headquarters of each mission instead.",
    ja: "Geo-PKO データが五つの国連ミッションにおける日本の部隊の所在地とする都市・宿営地とその年。1994年以降を対象とするため、カンボジアは含まない。海外活動の表は各ミッションの司令部の位置を示す。"
  },
  row: {en: "One site of Japanese troops in one UN mission", ja: "一つの国連ミッションにおける日本の部隊の一所在地"},
  inputs: {
    sites: {path: "data/deployments/un-mission-sites.csv", fields: [...site, ...citation], key: ["site_id"]}
  },
  fields: [...site, ...provenance],
  key: ["site_id"],
  breaks: [],
  licence: compilationLicence
} as const satisfies DatasetSpec;
