import type {Words} from "../lib/words.ts";

/** What sort of event it is, in our coding: each event has the kind that comes nearest. */
export const eventKinds = {
  occupation: {en: "End of war and occupation", ja: "終戦・占領"},
  treaty: {en: "Treaty or agreement with the United States", ja: "日米間の条約・協定"},
  alliance: {en: "Summit or statement with the United States", ja: "日米首脳会談・共同声明など"},
  consultation: {en: "Security consultation with the United States", ja: "日米安保協議"},
  guidelines: {en: "Guidelines for defense cooperation", ja: "日米防衛協力のための指針"},
  "host-nation-support": {en: "Cost sharing for U.S. forces", ja: "在日米軍駐留経費"},
  bases: {en: "Bases", ja: "基地"},
  realignment: {en: "Realignment of U.S. forces", ja: "米軍再編"},
  "us-forces": {en: "U.S. forces in Japan", ja: "在日米軍"},
  territory: {en: "Territory", ja: "領土・施政権"},
  strategy: {en: "Strategy and defense policy", ja: "戦略・防衛政策"},
  law: {en: "Law and Diet", ja: "法律・国会"},
  court: {en: "Court ruling", ja: "司法"},
  domestic: {en: "Japanese politics", ja: "内政"},
  forces: {en: "Organization of the Self-Defense Forces", ja: "自衛隊の組織"},
  equipment: {en: "Equipment and technology", ja: "装備・技術"},
  budget: {en: "Defense budget", ja: "防衛費"},
  "missile-defense": {en: "Missile defense", ja: "ミサイル防衛"},
  exercise: {en: "Exercise", ja: "共同訓練・演習"},
  "overseas-mission": {en: "Mission abroad", ja: "海外での活動"},
  disaster: {en: "Disaster relief at home", ja: "国内の災害派遣"},
  partners: {en: "Other security partners", ja: "他の安全保障協力国"},
  region: {en: "Region and world", ja: "地域・国際情勢"},
  "north-korea": {en: "North Korean missiles and nuclear tests", ja: "北朝鮮のミサイル・核実験"},
  incident: {en: "Incident", ja: "事件・事故"}
} as const satisfies Record<string, Words>;
