import type {eventKinds} from "../datasets/event-kinds.ts";
import type {Theme} from "../lib/theme.ts";
import type {Words} from "../lib/words.ts";

export type Kind = keyof typeof eventKinds;

/** Short names of the kinds of events, for the lanes of a chart; a group is what a reader chooses at once. */
export const groups = {
  alliance: {
    words: {en: "The alliance", ja: "同盟"},
    color: "usa",
    kinds: {
      treaty: {en: "Treaties, agreements", ja: "条約・協定"},
      alliance: {en: "Summits, statements", ja: "首脳会談・声明"},
      consultation: {en: "Security consultations", ja: "安保協議"},
      guidelines: {en: "Defense guidelines", ja: "防衛協力の指針"},
      "host-nation-support": {en: "Cost sharing", ja: "駐留経費"}
    }
  },
  presence: {
    words: {en: "U.S. forces and bases", ja: "在日米軍・基地"},
    color: "usa",
    kinds: {
      "us-forces": {en: "U.S. forces in Japan", ja: "在日米軍"},
      bases: {en: "Bases", ja: "基地"},
      realignment: {en: "Realignment", ja: "米軍再編"},
      territory: {en: "Territory", ja: "領土・施政権"}
    }
  },
  policy: {
    words: {en: "Japan’s policy", ja: "日本の政策"},
    color: "japan",
    kinds: {
      strategy: {en: "Strategy, policy", ja: "戦略・政策"},
      law: {en: "Law and Diet", ja: "法律・国会"},
      budget: {en: "Defense budget", ja: "防衛費"},
      court: {en: "Court rulings", ja: "司法"},
      domestic: {en: "Politics", ja: "内政"}
    }
  },
  forces: {
    words: {en: "Self-Defense Forces", ja: "自衛隊"},
    color: "japan",
    kinds: {
      forces: {en: "Organization", ja: "組織"},
      equipment: {en: "Equipment", ja: "装備・技術"},
      "missile-defense": {en: "Missile defense", ja: "ミサイル防衛"},
      exercise: {en: "Exercises", ja: "共同訓練"},
      disaster: {en: "Disaster relief at home", ja: "国内災害派遣"}
    }
  },
  beyond: {
    words: {en: "Beyond the alliance", ja: "同盟の外"},
    color: "other",
    kinds: {
      "overseas-mission": {en: "Missions abroad", ja: "海外での活動"},
      partners: {en: "Other partners", ja: "他の協力国"}
    }
  },
  around: {
    words: {en: "Region, incidents", ja: "地域・事件"},
    color: "extra2",
    kinds: {
      region: {en: "Region and world", ja: "地域・国際情勢"},
      "north-korea": {en: "North Korean launches, tests", ja: "北朝鮮の発射・実験"},
      incident: {en: "Incidents", ja: "事件・事故"}
    }
  }
} as const satisfies Record<string, {words: Words; color: keyof Theme; kinds: Partial<Record<Kind, Words>>}>;

export type Group = keyof typeof groups;
