import type {Words} from "../lib/words.ts";

/** What a mission of the Self-Defense Forces abroad is for. */
export const missionKinds = {
  minesweeping: {en: "Minesweeping", ja: "機雷除去"},
  peacekeeping: {en: "Peacekeeping", ja: "国際平和協力（PKO等）"},
  "humanitarian-relief": {en: "Humanitarian relief", ja: "人道的な国際救援"},
  "disaster-relief": {en: "Disaster relief", ja: "国際緊急援助"},
  "special-measures": {en: "Under a special measures act", ja: "特別措置法に基づく活動"},
  "anti-piracy": {en: "Anti-piracy", ja: "海賊対処"},
  "information-gathering": {en: "Information gathering", ja: "情報収集"},
  evacuation: {en: "Transport of nationals", ja: "在外邦人等の輸送"},
  "capacity-building": {en: "Capacity building (examples only)", ja: "能力構築支援（例示のみ）"}
} as const satisfies Record<string, Words>;

/** The law that a mission rests on. */
export const missionLaws = {
  "pko-act": {en: "International Peace Cooperation Act (1992)", ja: "国際平和協力法（1992年）"},
  "disaster-relief-act": {en: "Japan Disaster Relief Team Act (as of 1992)", ja: "国際緊急援助隊法（1992年改正）"},
  "anti-terrorism-act": {en: "Anti-Terrorism Special Measures Act (2001)", ja: "テロ対策特措法（2001年）"},
  "replenishment-act": {en: "Replenishment Support Special Measures Act (2008)", ja: "補給支援特措法（2008年）"},
  "iraq-act": {en: "Iraq Special Measures Act (2003)", ja: "イラク人道復興支援特措法（2003年）"},
  "anti-piracy-act": {
    en: "Anti-Piracy Act (2009); to July 2009 Self-Defense Forces Act, Article 82",
    ja: "海賊対処法（2009年）、2009年7月までは自衛隊法第82条"
  },
  "sdf-act": {en: "Self-Defense Forces Act", ja: "自衛隊法"}
} as const satisfies Record<string, Words>;
