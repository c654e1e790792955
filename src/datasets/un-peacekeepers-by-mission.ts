import {compilationLicence, provenance} from "./provenance.ts";
import type {DatasetSpec} from "./spec.ts";
import {missionTable} from "./un-peacekeepers.ts";

const [date, mission, personnel, women] = missionTable.fields;

export const unPeacekeepersByMission = {
  id: "un-peacekeepers-by-mission",
  title: {en: "Japanese personnel in UN missions, by mission", ja: "国連ミッション別の日本の要員"},
  description: {
    en: "Uniformed Japanese personnel in each UN mission at the end of the month, November 2009 to August 2014, with the women among them. The missions make the totals of the table of Japanese personnel as far as the two overlap.",
    ja: "2009年11月〜2014年8月の各月末に国連の各ミッションに参加した日本の軍・警察要員と、うち女性の数。重なる期間は、合計が要員表の合計に一致する。"
  },
  row: {en: "Japanese personnel in one UN mission in one month", ja: "一か月・一ミッションの日本の要員"},
  inputs: {missions: missionTable},
  fields: [date, mission, personnel, women, ...provenance],
  key: ["date", "mission"],
  breaks: [],
  licence: compilationLicence
} as const satisfies DatasetSpec;
