import type {Words} from "../lib/words.ts";

/** An article whose checkable statements are judged: its claims stand in `data/claims/<id>.csv`. */
export interface ClaimArticle {
  readonly id: string;
  /** The article in the bibliography. */
  readonly source_id: string;
  readonly title: Words;
  /** The page that lists its claims, in English. */
  readonly page: string;
  /** Its parts in its own order, in our words. */
  readonly sections: Readonly<Record<string, Words>>;
}

/** The articles that were put through the check. Ids of sections are unique over all of them. */
export const claimArticles: readonly ClaimArticle[] = [
  {
    id: "strategic-autonomy",
    source_id: "le-nguyen-2025",
    title: {
      en: "The Dynamics of Japan-U.S. Relations: Strategic Autonomy or Strategic Dependence?",
      ja: "「日米関係の力学：戦略的自律か戦略的依存か」"
    },
    page: "/claims",
    sections: {
      origins: {en: "Origins of the alliance", ja: "同盟の起源"},
      constitution: {en: "The Constitution", ja: "憲法"},
      institutions: {en: "Guidelines, council, strategy", ja: "大綱・会議・戦略"},
      spending: {en: "Spending and equipment", ja: "防衛費と装備"},
      alliance: {en: "Ties with Washington", ja: "対米関係"},
      region: {en: "Role in the region", ja: "地域での役割"},
      prospects: {en: "Prospects", ja: "展望"},
      publication: {en: "About the text", ja: "書誌"}
    }
  }
];

/** The sections of all articles, by id. */
export const claimSections: ClaimArticle["sections"] = Object.fromEntries(
  claimArticles.flatMap(({sections}) => Object.entries(sections))
);

/** The titles of all articles, by id. */
export const articleTitles: Readonly<Record<string, Words>> = Object.fromEntries(
  claimArticles.map(({id, title}) => [id, title])
);
