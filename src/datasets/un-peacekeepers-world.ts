import {citation, compilationLicence, provenance} from "./provenance.ts";
import type {DatasetSpec, Field} from "./spec.ts";

const figures = [
  {
    name: "date",
    type: "date",
    pattern: /^(?:199\d|20\d\d)-(?:0[1-9]|1[0-2])$/,
    label: {en: "Month", ja: "年月"},
    description: {en: "Month at whose end the persons are counted.", ja: "人数は月末時点。"}
  },
  {
    name: "personnel",
    type: "int32",
    unit: "persons",
    range: [5000, 150000],
    label: {en: "Personnel", ja: "人員"},
    description: {
      en: "Uniformed persons of all countries in UN peacekeeping missions.",
      ja: "国連平和維持活動に参加する全ての国の軍・警察要員。"
    }
  },
  {
    name: "contributors",
    type: "int16",
    unit: "countries",
    range: [20, 200],
    label: {en: "Contributing countries", ja: "派遣国数"},
    description: {en: "Countries that contribute at least one person.", ja: "1人以上を派遣する国の数。"}
  }
] as const satisfies readonly Field[];

export const unPeacekeepersWorld = {
  id: "un-peacekeepers-world",
  title: {en: "UN peacekeepers of all countries", ja: "国連平和維持要員（全世界）"},
  description: {
    en: "Uniformed personnel of all countries in UN peacekeeping missions at the end of each month, November 1990 to March 2017: what Japan's contribution is a part of.",
    ja: "1990年11月〜2017年3月の各月末に国連平和維持活動に参加した全ての国の軍・警察要員。日本の派遣はその一部。"
  },
  row: {en: "UN peacekeepers of all countries in one month", ja: "一か月の国連平和維持要員（全ての国）"},
  inputs: {
    world: {
      path: "data/deployments/un-peacekeepers-world.csv",
      fields: [...figures, ...citation],
      key: ["date"]
    }
  },
  fields: [...figures, ...provenance],
  key: ["date"],
  breaks: [],
  licence: compilationLicence
} as const satisfies DatasetSpec;
