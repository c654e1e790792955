import type {Field} from "./spec.ts";

/** Which mission a value belongs to. */
export const missionId = {
  name: "mission_id",
  type: "id",
  label: {en: "Mission", ja: "活動"},
  description: {en: "Id of the mission.", ja: "活動の識別子。"}
} as const satisfies Field;

/** When a mission started or ended. */
export const date = {
  name: "date",
  type: "date",
  label: {en: "Date", ja: "日付"},
  description: {en: "As precise as the source gives it.", ja: "出典の精度のまま。"}
} as const satisfies Field;

/** What a date is the date of. */
export const event = {
  name: "event",
  type: "category",
  values: {start: {en: "Start", ja: "開始"}, end: {en: "End", ja: "終了"}},
  label: {en: "Event", ja: "事項"},
  description: {en: "What happened on the date.", ja: "日付が示す事項。"}
} as const satisfies Field;

/** Two ways to count the persons of a mission; never add them. */
export const measure = {
  name: "measure",
  type: "category",
  values: {
    peak: {en: "Largest strength at one time", ja: "一時点の最大人員"},
    cumulative: {en: "Sum of all rotations", ja: "延べ人員"}
  },
  label: {en: "Measure", ja: "区分"},
  description: {en: "What the figure counts.", ja: "集計の方法。"}
} as const satisfies Field;

/** When the figure of a running mission held. */
export const asOf = {
  ...date,
  name: "as_of",
  nullable: true,
  label: {en: "As of", ja: "時点"},
  description: {
    en: "Date of the figure while the mission runs; missing where the mission was over.",
    ja: "活動継続中の数値の時点（終了した活動は空欄）。"
  }
} as const satisfies Field;

/** How exactly a figure is printed. */
export const precision = {
  name: "precision",
  type: "category",
  values: {exact: {en: "Exact", ja: "正確な数"}, approximate: {en: "Approximate", ja: "概数"}},
  label: {en: "Precision", ja: "精度"},
  description: {en: "Whether the source gives the figure as approximate.", ja: "出典が概数として示すか。"}
} as const satisfies Field;

/** Persons, by one of the measures. */
export const personnel = {
  name: "personnel",
  type: "int32",
  unit: "persons",
  range: [1, 20000],
  label: {en: "Personnel", ja: "人員"},
  description: {en: "Persons of the Self-Defense Forces.", ja: "自衛隊員の人数。"}
} as const satisfies Field;

/** Which point the coordinates give. */
export const site = {
  name: "site",
  type: "category",
  values: {
    "un-headquarters": {en: "Headquarters of the UN mission", ja: "国連ミッション司令部"},
    "neighbouring-base": {
      en: "U.S. Camp Lemonnier, next to the base of the Self-Defense Forces",
      ja: "自衛隊拠点に隣接する米軍キャンプ・レモニエ"
    }
  },
  label: {en: "Point", ja: "座標の地点"},
  description: {
    en: "What stands at the coordinates: not the camp of the unit.",
    ja: "座標が示す地点（部隊の宿営地ではない）。"
  }
} as const satisfies Field;

/** A point in decimal degrees. */
export const coordinates = [
  {
    name: "latitude",
    type: "float64",
    unit: "degrees north",
    range: [-90, 90],
    label: {en: "Latitude", ja: "緯度"},
    description: {
      en: "Decimal degrees, WGS 84, of the point named by `site`.",
      ja: "`site` の地点の緯度（十進度、WGS 84）。"
    }
  },
  {
    name: "longitude",
    type: "float64",
    unit: "degrees east",
    range: [-180, 180],
    label: {en: "Longitude", ja: "経度"},
    description: {
      en: "Decimal degrees, WGS 84, of the point named by `site`.",
      ja: "`site` の地点の経度（十進度、WGS 84）。"
    }
  }
] as const satisfies readonly Field[];
