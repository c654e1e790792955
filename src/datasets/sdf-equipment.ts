import {citation, compilationLicence, exactness, provenance} from "./provenance.ts";
import {equipmentItems} from "./sdf-equipment-items.ts";
import type {DatasetSpec, Field} from "./spec.ts";

const owned = [
  {
    name: "date",
    type: "date",
    pattern: /^\d{4}-03-31$/,
    label: {en: "Date", ja: "時点"},
    description: {en: "31 March, with gaps.", ja: "3月31日時点（欠けた年あり）。"}
  },
  {
    name: "service",
    type: "category",
    values: {
      ground: {en: "Ground Self-Defense Force", ja: "陸上自衛隊"},
      maritime: {en: "Maritime Self-Defense Force", ja: "海上自衛隊"},
      air: {en: "Air Self-Defense Force", ja: "航空自衛隊"}
    },
    label: {en: "Service", ja: "自衛隊"},
    description: {en: "Service that owns it.", ja: "保有する自衛隊。"}
  },
  {
    name: "item",
    type: "category",
    values: equipmentItems,
    label: {en: "Item", ja: "装備"},
    description: {
      en: "Aircraft by type, ships, guns and vehicles by class; main types only, and not the same in every year.",
      ja: "航空機は機種別、艦艇・火砲・車両は種類別。主要なもののみで、年により異なる。"
    }
  },
  {
    name: "measure",
    type: "category",
    values: {
      number: {en: "Number", ja: "数"},
      displacement: {en: "Standard displacement, thousand tons", ja: "基準排水量（千トン）"}
    },
    label: {en: "Measure", ja: "指標"},
    description: {en: "What the value measures.", ja: "値の内容。"}
  },
  {
    name: "value",
    type: "float64",
    unit: "as in the column `measure`",
    range: [0, 5000],
    label: {en: "Value", ja: "値"},
    description: {en: "As printed; of guns and vehicles about.", ja: "記載値（火砲・車両は概数）。"}
  },
  exactness
] as const satisfies readonly Field[];

export const sdfEquipment = {
  id: "sdf-equipment",
  title: {en: "Ships, aircraft, guns and vehicles of the Self-Defense Forces", ja: "自衛隊の艦艇・航空機・火砲・車両"},
  description: {
    en: "Main equipment that the Self-Defense Forces own, from the tables of the white paper for ten years from 2006 to 2020. A type that a table does not list has no row, which need not mean that there is none.",
    ja: "防衛白書の表による自衛隊の主要装備の保有数（2006〜2020年のうち10年分）。表にない機種は行がなく、保有しないことを意味しない。"
  },
  row: {en: "One item of equipment at one date, by measure", ja: "一時点・一装備（指標別）"},
  inputs: {
    equipment: {
      path: "data/deployments/sdf-equipment.csv",
      fields: [...owned, ...citation],
      key: ["date", "service", "item", "measure", "source_id"]
    }
  },
  fields: [...owned, ...provenance],
  key: ["date", "service", "item", "measure"],
  breaks: [],
  licence: compilationLicence
} as const satisfies DatasetSpec;
