import {citation, compilationLicence, provenance} from "./provenance.ts";
import {fiscalYear, scrambled, scrambles} from "./scrambles.ts";
import type {DatasetSpec, Field} from "./spec.ts";

const force = {
  name: "force",
  type: "category",
  values: {
    northern: {en: "Northern", ja: "北部"},
    central: {en: "Central", ja: "中部"},
    western: {en: "Western", ja: "西部"},
    southwestern: {en: "Southwestern", ja: "南西"}
  },
  label: {en: "Air defense force", ja: "航空方面隊"},
  description: {
    en: "Regional command of the Air Self-Defense Force that ordered its fighters up; the southwestern one covers Okinawa.",
    ja: "緊急発進した戦闘機の属する航空自衛隊の部隊（南西は沖縄方面を担当）。"
  }
} as const satisfies Field;

export const scramblesByForce = {
  id: "scrambles-by-force",
  title: {en: "Scrambles by air defense force", ja: "方面隊別の緊急発進"},
  description: {
    en: "Scrambles of Japan's Air Self-Defense Force by regional command, for the few years of which a report prints them: all four of FY2005, FY2006 and FY2024, and some of FY2019 and FY2021. Where all four are known they make the total of the scrambles table.",
    ja: "航空自衛隊の方面隊別の緊急発進回数。報道に記載のある年度のみ（2005・2006・2024年度は4方面すべて、2019・2021年度は一部）。4方面が揃う年度は scrambles 表の全体と一致する。"
  },
  row: {
    en: "Scrambles in one fiscal year, by the air defense force that flew them",
    ja: "一年度・一方面隊の緊急発進回数"
  },
  inputs: {
    ...scrambles.inputs,
    "scrambles-by-force": {
      path: "data/environment/scrambles-by-force.csv",
      fields: [fiscalYear, force, scrambled, ...citation],
      key: ["fiscal_year", "force"]
    }
  },
  fields: [fiscalYear, force, scrambled, ...provenance],
  key: ["fiscal_year", "force"],
  breaks: [],
  licence: compilationLicence
} as const satisfies DatasetSpec;
