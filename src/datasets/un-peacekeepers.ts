import {alternatives, citation, compilationLicence, provenance} from "./provenance.ts";
import type {DatasetSpec, Field, Input} from "./spec.ts";

const date = {
  name: "date",
  type: "date",
  pattern: /^(?:199[2-9]|20\d\d)-(?:0[1-9]|1[0-2])$/,
  label: {en: "Month", ja: "年月"},
  description: {
    en: "Month at whose end the persons are counted. No rows from January 1995 to January 1996: Japan had nobody in UN missions. The series ends in March 2014, contributions do not.",
    ja: "人数は月末時点。1995年1月〜1996年1月は派遣がなく行もない。系列は2014年3月までだが、派遣はその後も続く。"
  }
} as const satisfies Field;

const categories = {
  troops: {en: "Troops", ja: "部隊要員"},
  police: {en: "Police", ja: "文民警察"},
  experts: {en: "Experts on mission", ja: "軍事監視要員など"}
} as const;

const series = {
  name: "series",
  type: "category",
  values: categories,
  label: {en: "Series", ja: "系列"},
  description: {en: "Category of the UN reports.", ja: "国連報告の区分。"}
} as const satisfies Field;

const mission = {
  name: "mission",
  type: "category",
  values: {
    MINUSTAH: {en: "Stabilization Mission in Haiti", ja: "国連ハイチ安定化ミッション"},
    UNDOF: {en: "Disengagement Observer Force (Golan Heights)", ja: "国連兵力引き離し監視隊（ゴラン高原）"},
    UNMIN: {en: "Mission in Nepal", ja: "国連ネパール政治ミッション"},
    UNMIS: {en: "Mission in Sudan", ja: "国連スーダン・ミッション"},
    UNMISS: {en: "Mission in South Sudan", ja: "国連南スーダン共和国ミッション"},
    UNMIT: {en: "Integrated Mission in Timor-Leste", ja: "国連東ティモール統合ミッション"}
  },
  label: {en: "Mission", ja: "ミッション"},
  description: {en: "UN mission, by its abbreviation.", ja: "国連ミッション（略称）。"}
} as const satisfies Field;

const personnel = {
  name: "personnel",
  type: "int32",
  unit: "persons",
  range: [1, 2000],
  label: {en: "Personnel", ja: "人員"},
  description: {
    en: "Uniformed persons in UN missions at the end of the month. A category that the report leaves empty has no row. Japan's own figures are higher, for the UN does not count national support staff.",
    ja: "月末に国連ミッションに参加していた軍・警察要員の人数。報告が空欄の区分は行がない。国連は各国の支援要員を数えないため、日本側の発表より少ない。"
  }
} as const satisfies Field;

/** The table by mission: published as it stands, and held against the totals. */
export const missionTable = {
  path: "data/deployments/un-peacekeepers-by-mission.csv",
  fields: [
    date,
    mission,
    personnel,
    {
      name: "women",
      type: "int32",
      unit: "persons",
      nullable: true,
      range: [0, 2000],
      label: {en: "Women", ja: "うち女性"},
      description: {en: "Women among the personnel.", ja: "人員のうち女性の数。"}
    },
    ...citation
  ],
  key: ["date", "mission", "source_id"],
  mayBeEmpty: true
} as const satisfies Input;

export const unPeacekeepers = {
  id: "un-peacekeepers",
  title: {en: "Japanese personnel in UN peacekeeping missions", ja: "国連平和維持活動への日本の要員"},
  description: {
    en: "Uniformed Japanese personnel in UN missions at the end of each month, September 1992 to March 2014, from the monthly reports of the United Nations as the International Peace Institute has compiled them. From November 2009 the totals are checked against a table by mission.",
    ja: "1992年9月〜2014年3月の各月末に国連ミッションに参加した日本の軍・警察要員。国連の月次報告を国際平和研究所（IPI）が整理したもの。2009年11月以降の合計はミッション別の表と照合済み。"
  },
  row: {
    en: "Japanese personnel in UN missions in one month, by category",
    ja: "一か月・一区分の国連ミッション参加人員"
  },
  inputs: {
    "un-peacekeepers": {
      path: "data/deployments/un-peacekeepers.csv",
      fields: [date, series, personnel, ...citation],
      key: ["date", "series", "source_id"]
    },
    missions: missionTable
  },
  fields: [
    date,
    {
      ...series,
      values: {...categories, total: {en: "All uniformed personnel", ja: "軍・警察要員の計"}},
      description: {
        en: "Category of the UN reports; `total` = troops + police + experts, as far as the month gives them.",
        ja: "国連報告の区分。`total` ＝ 部隊要員＋文民警察＋軍事監視要員など（その月に記載のあるもの）。"
      }
    },
    personnel,
    alternatives,
    ...provenance
  ],
  key: ["date", "series"],
  breaks: [
    {
      id: "none-in-1995",
      from: "1996-02",
      where: {series: ["troops", "total"]},
      note: {
        en: "January 1995 to January 1996: nobody in UN missions, so no rows",
        ja: "1995年1月〜1996年1月は国連ミッションへの派遣がなく、行もない"
      },
      source_id: "ipi-ppp-japan"
    }
  ],
  licence: compilationLicence
} as const satisfies DatasetSpec;
