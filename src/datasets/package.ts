import type {Words} from "../lib/words.ts";

/** What the tables are together: a package that is cited under one name, version and year. */
export const dataPackage = {
  id: "japan-us-alliance-data",
  version: "0.1.0",
  year: 2026,
  author: "Shield & Spear maintainers",
  title: {
    en: "Shield & Spear: the Japan–U.S. alliance in data",
    ja: "盾と矛：データで見る日米同盟"
  },
  question: {
    en: "Is Japan becoming strategically autonomous, or does it stay dependent on the United States?",
    ja: "日本は戦略的に自律しつつあるのか、それとも米国に依存し続けるのか"
  },
  description: {
    en: "Tidy tables on the Japan–U.S. alliance: defense budgets, polls, agreements, deployments and the security environment. Every row names its document, the place in it, and its status; missing is empty, never zero.",
    ja: "日米同盟に関する整然データ：防衛予算、世論調査、協定、駐留・派遣、安全保障環境。各行に文書名とその位置、区分を記す。欠測は空欄であり、0 ではない。"
  },
  keywords: ["Japan–U.S. alliance", "defense budgets", "public opinion", "security agreements", "military deployments"]
} as const satisfies {title: Words; question: Words; description: Words; [name: string]: unknown};
