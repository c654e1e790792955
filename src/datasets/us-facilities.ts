import {prefectures} from "./prefectures.ts";
import {alternatives, citation, provenance} from "./provenance.ts";
import type {DatasetSpec, Field} from "./spec.ts";

const facilityId = {
  name: "facility_id",
  type: "id",
  label: {en: "Facility", ja: "施設"},
  description: {en: "Id of the facility.", ja: "施設の識別子。"}
} as const satisfies Field;

const facility = [
  facilityId,
  {
    name: "name_en",
    type: "text",
    label: {en: "Name (English)", ja: "名称（英語）"},
    description: {en: "Usual name in English, with a second one in brackets.", ja: "英語の通称（括弧内は別名）。"}
  },
  {
    name: "name_ja",
    type: "text",
    label: {en: "Name (Japanese)", ja: "名称（日本語）"},
    description: {en: "Usual name in Japanese.", ja: "日本語の通称。"}
  },
  {
    name: "prefecture",
    type: "category",
    values: prefectures,
    label: {en: "Prefecture", ja: "都道府県"},
    description: {
      en: "Prefecture of the larger part of the land, or of the point.",
      ja: "敷地の主な部分または座標が属する都道府県。"
    }
  },
  {
    name: "service",
    type: "category",
    nullable: true,
    values: {
      army: {en: "Army", ja: "陸軍"},
      navy: {en: "Navy", ja: "海軍"},
      "marine-corps": {en: "Marine Corps", ja: "海兵隊"},
      "air-force": {en: "Air Force", ja: "空軍"},
      several: {en: "Several services", ja: "複数の軍種"}
    },
    label: {en: "Service", ja: "軍種"},
    description: {
      en: "Service that the source names with the facility; missing if it names none.",
      ja: "出典が施設とともに示す軍種（なければ空欄）。"
    }
  }
] as const satisfies readonly Field[];

const area = [
  {
    name: "date",
    type: "date",
    nullable: true,
    label: {en: "Date of the area", ja: "面積の時点"},
    description: {
      en: "Date at which the area held; missing if the source gives none.",
      ja: "面積の時点（出典に記載がなければ空欄）。"
    }
  },
  {
    name: "area",
    type: "float64",
    unit: "as in the column `unit`",
    label: {en: "Area, as printed", ja: "面積（記載値）"},
    description: {en: "Area in the unit that the document prints.", ja: "文書の単位による面積。"}
  },
  {
    name: "unit",
    type: "category",
    values: {
      m2: {en: "Square meters", ja: "平方メートル"},
      "thousand-m2": {en: "Thousand square meters", ja: "千平方メートル"},
      km2: {en: "Square kilometers", ja: "平方キロメートル"},
      ha: {en: "Hectares", ja: "ヘクタール"}
    },
    label: {en: "Unit", ja: "単位"},
    description: {en: "Unit of the printed area.", ja: "記載面積の単位。"}
  }
] as const satisfies readonly Field[];

const point = [
  {
    name: "latitude",
    type: "float64",
    unit: "degrees north",
    label: {en: "Latitude", ja: "緯度"},
    description: {
      en: "Decimal degrees, WGS 84: centre of the box around the area in OpenStreetMap. Missing if not mapped.",
      ja: "緯度（十進度、WGS 84）。OpenStreetMap 上の区域を囲む矩形の中心。地図にない場合は空欄。"
    }
  },
  {
    name: "longitude",
    type: "float64",
    unit: "degrees east",
    label: {en: "Longitude", ja: "経度"},
    description: {
      en: "Decimal degrees, WGS 84: centre of the box around the area in OpenStreetMap. Missing if not mapped.",
      ja: "経度（十進度、WGS 84）。OpenStreetMap 上の区域を囲む矩形の中心。地図にない場合は空欄。"
    }
  }
] as const satisfies readonly Field[];

const reason = {
  name: "reason",
  type: "text",
  label: {en: "Reason", ja: "理由"},
  description: {
    en: "Why a point outside the simplified shape of its prefecture is right all the same.",
    ja: "座標が都道府県の簡略化された境界の外に出ても正しい理由。"
  }
} as const satisfies Field;

const [status, sourceId, locator] = provenance;

export const usFacilities = {
  id: "us-facilities",
  title: {en: "Facilities of the U.S. forces in Japan", ja: "在日米軍施設"},
  description: {
    en: "Facilities of the U.S. forces in Japan that could be documented: 52 of some 130, so do not count rows or add areas; the totals are in another table. Names and points come from OpenStreetMap, areas from Kanagawa Prefecture, the press and pages that quote official lists. Areas of different dates are not comparable.",
    ja: "確認できた在日米軍施設（約130のうち52）。行数や面積を合計してはならない（総数・総面積は別表）。名称と座標は OpenStreetMap、面積は神奈川県、報道、公的な一覧を引用したページによる。時点の異なる面積は比較できない。"
  },
  row: {en: "One facility of the U.S. forces in Japan", ja: "一つの在日米軍施設"},
  inputs: {
    facilities: {path: "data/deployments/us-facilities.csv", fields: [...facility, ...citation], key: ["facility_id"]},
    areas: {
      path: "data/deployments/us-facility-areas.csv",
      fields: [facilityId, ...area, ...citation],
      key: ["facility_id", "date", "source_id"],
      mayBeEmpty: true
    },
    coordinates: {
      path: "data/deployments/us-facility-coordinates.csv",
      fields: [facilityId, ...point, ...citation],
      key: ["facility_id"],
      mayBeEmpty: true
    },
    exceptions: {
      path: "data/deployments/us-facility-place-exceptions.csv",
      fields: [facilityId, reason],
      key: ["facility_id"],
      mayBeEmpty: true
    }
  },
  fields: [
    ...facility,
    {
      name: "area_ha",
      sourceColumn: "area_source_id",
      type: "float64",
      unit: "hectares",
      nullable: true,
      range: [0.1, 10000],
      label: {en: "Area", ja: "面積"},
      description: {
        en: "Hectares, from the printed unit: square meters / 10,000, thousand square meters / 10, square kilometers x 100. Missing if no document gives it.",
        ja: "ヘクタール。記載単位から換算（平方メートル÷10,000、千平方メートル÷10、平方キロメートル×100）。記載がなければ空欄。"
      }
    },
    {...area[0], name: "area_date"},
    {...point[0], nullable: true, range: [20, 46]},
    {...point[1], nullable: true, range: [122, 154]},
    {
      ...alternatives,
      label: {en: "Other areas", ja: "他の面積"},
      description: {
        en: "Different areas in other documents, in hectares, each with its source in brackets.",
        ja: "他資料の異なる面積（ヘクタール、括弧内に出典）。"
      }
    },
    ...provenance,
    {...status, name: "area_status", nullable: true, label: {en: "Status of the area", ja: "面積の区分"}},
    {...sourceId, name: "area_source_id", nullable: true, label: {en: "Source of the area", ja: "面積の出典"}},
    {...locator, name: "area_locator", nullable: true, label: {en: "Place of the area", ja: "面積の位置"}},
    {...sourceId, name: "coordinates_source_id", nullable: true, label: {en: "Source of the point", ja: "座標の出典"}},
    {...locator, name: "coordinates_locator", nullable: true, label: {en: "Object on the map", ja: "地図上の要素"}}
  ],
  key: ["facility_id"],
  chosen: "area_ha",
  breaks: [],
  licence: {
    id: "ODbL-1.0",
    name: "Open Database License 1.0",
    url: "https://opendatacommons.org/licenses/odbl/1-0/",
    note: {
      en: "Names and coordinates: © OpenStreetMap contributors, ODbL 1.0, and so the whole table. Areas are facts; each source keeps the terms named in the sources table.",
      ja: "名称と座標は © OpenStreetMap contributors（ODbL 1.0）であり、表全体も同ライセンス。面積は事実であり、各出典の利用条件は出典表による。"
    }
  }
} as const satisfies DatasetSpec;
