import {citation, provenance} from "./provenance.ts";
import {sdfPosture} from "./sdf-posture.ts";
import type {DatasetSpec, Field} from "./spec.ts";

const facility = [
  {
    name: "name_ja",
    type: "text",
    label: {en: "Name (Japanese)", ja: "名称（日本語）"},
    description: {en: "Name on the map.", ja: "地図上の名称。"}
  },
  {
    name: "name_en",
    type: "text",
    nullable: true,
    label: {en: "Name (English)", ja: "名称（英語）"},
    description: {
      en: "Name in English, where the posture table tells of the place.",
      ja: "英語の名称（態勢の表に現れる施設のみ）。"
    }
  },
  {
    name: "service",
    type: "category",
    values: {
      ground: {en: "Ground Self-Defense Force", ja: "陸上自衛隊"},
      maritime: {en: "Maritime Self-Defense Force", ja: "海上自衛隊"},
      air: {en: "Air Self-Defense Force", ja: "航空自衛隊"},
      ministry: {en: "Ministry of Defense", ja: "防衛省"}
    },
    label: {en: "Service", ja: "所属"},
    description: {
      en: "Service that the name of the place suggests.",
      ja: "施設名から推定した所属。"
    }
  },
  {
    name: "kind",
    type: "category",
    values: {
      camp: {en: "Camp", ja: "駐屯地・分屯地"},
      base: {en: "Base", ja: "基地・分屯基地"},
      airfield: {en: "Airfield", ja: "飛行場"},
      "training-area": {en: "Training area", ja: "演習場・射撃場"},
      other: {en: "Other", ja: "その他"}
    },
    label: {en: "Kind", ja: "種類"},
    description: {en: "Kind that the name of the place suggests.", ja: "施設名から推定した種類。"}
  },
  {
    name: "latitude",
    type: "float64",
    unit: "degrees north",
    range: [20, 46],
    label: {en: "Latitude", ja: "緯度"},
    description: {en: "Decimal degrees, WGS 84.", ja: "緯度（十進度、WGS 84）。"}
  },
  {
    name: "longitude",
    type: "float64",
    unit: "degrees east",
    range: [122, 154],
    label: {en: "Longitude", ja: "経度"},
    description: {en: "Decimal degrees, WGS 84.", ja: "経度（十進度、WGS 84）。"}
  },
  {
    name: "origin",
    type: "category",
    values: {
      outline: {en: "Centre of the outline in OpenStreetMap", ja: "OpenStreetMap の区域の中心"},
      address: {en: "Official address, geocoded", ja: "公式住所から求めた地点"},
      encyclopedia: {en: "Point of an encyclopedia", ja: "百科事典の地点"}
    },
    label: {en: "Origin of the point", ja: "座標の由来"},
    description: {
      en: "How the point was found: a geocoded address can lie kilometers from the middle of a large site.",
      ja: "座標の求め方。住所から求めた地点は、広い敷地では中心から数キロメートル離れることがある。"
    }
  },
  {
    name: "posture_ids",
    type: "text",
    nullable: true,
    label: {en: "Rows of the posture table", ja: "態勢の表の行"},
    description: {
      en: "Ids, in the posture table, of what happened or is counted there, joined by semicolons.",
      ja: "態勢の表における、この施設に関する行の識別子（セミコロン区切り）。"
    }
  }
] as const satisfies readonly Field[];

export const sdfFacilities = {
  id: "sdf-facilities",
  title: {en: "Places of the Self-Defense Forces on the map", ja: "自衛隊施設の位置"},
  description: {
    en: "Camps, bases, airfields and training areas of the Self-Defense Forces that the map knows by name, with their points. It is no list of all: places without a name of their own, and those on bases of the U.S. forces, are left out. Where the posture table tells of a place, its ids join the two.",
    ja: "地図上で名称が分かる自衛隊の駐屯地・基地・飛行場・演習場とその座標。網羅的ではなく、固有の名称のない場所と米軍基地内の施設は含まない。態勢の表に現れる施設は、その識別子で結合できる。"
  },
  row: {en: "One place of the Self-Defense Forces", ja: "一つの自衛隊施設"},
  inputs: {
    facilities: {
      path: "data/deployments/sdf-facilities.csv",
      fields: [...facility, ...citation],
      key: ["name_ja", "latitude", "longitude"]
    },
    posture: sdfPosture.inputs.items
  },
  fields: [...facility, ...provenance],
  key: ["name_ja", "latitude", "longitude"],
  breaks: [],
  licence: {
    id: "ODbL-1.0",
    name: "Open Database License 1.0",
    url: "https://opendatacommons.org/licenses/odbl/1-0/",
    note: {
      en: "Names and points: © OpenStreetMap contributors, ODbL 1.0, and so the whole table. Geocoded addresses: Geospatial Information Authority of Japan.",
      ja: "名称と座標は © OpenStreetMap contributors（ODbL 1.0）であり、表全体も同ライセンス。住所からの座標は国土地理院による。"
    }
  }
} as const satisfies DatasetSpec;
