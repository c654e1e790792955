import type {Words} from "../lib/words.ts";

/** How far a value may be trusted, and who says it. */
export const statuses = {
  official: {en: "official", ja: "公式"},
  secondary: {en: "secondary source", ja: "二次資料"},
  derived: {en: "derived from printed figures", ja: "記載値から算出"},
  estimated: {en: "estimated", ja: "推計"},
  draft: {en: "draft, not yet enacted", ja: "政府案（未成立）"},
  disputed: {en: "disputed between sources", ja: "資料間で不一致"}
} as const satisfies Record<string, Words>;
