import type {Field} from "./spec.ts";

/** Columns that name a question, what it is about, and where its words were read. */
export const question = {
  id: {
    name: "question_id",
    type: "id",
    label: {en: "Question", ja: "質問"},
    description: {
      en: "Id of the question: one pollster, one wording.",
      ja: "質問の識別子（調査主体・質問文ごと）。"
    }
  },
  topic: {
    name: "topic",
    type: "category",
    values: {
      "revise-article9": {en: "Revise Article 9", ja: "9条改正"},
      "revise-constitution": {en: "Revise the Constitution", ja: "憲法改正"},
      "state-sdf": {en: "State the Self-Defense Forces in the Constitution", ja: "自衛隊の明記"},
      "sdf-constitutional": {en: "Are the Self-Defense Forces constitutional", ja: "自衛隊の合憲性"},
      "article9-handling": {en: "Revise Article 9 or interpret it", ja: "9条への対応"},
      "article9-paragraph-1": {en: "Revise Article 9, paragraph 1", ja: "9条1項の改正"},
      "article9-paragraph-2": {en: "Revise Article 9, paragraph 2", ja: "9条2項の改正"},
      "article9-effect": {en: "What Article 9 has done", ja: "9条の効果"},
      "collective-self-defense": {en: "Collective self-defense", ja: "集団的自衛権"},
      "revision-under-pm": {en: "Revision under a named prime minister", ja: "特定の首相の下での改正"},
      "revision-timing": {en: "Whether revision should be hurried", ja: "改正を急ぐべきか"},
      "diet-debate": {en: "Debate in the Diet", ja: "国会の議論"},
      "emergency-clause": {en: "Emergency clause", ja: "緊急事態条項"},
      interest: {en: "Interest in revision", ja: "改正への関心"},
      momentum: {en: "Momentum for revision", ja: "改正の機運"},
      reasons: {en: "Reasons for an answer", ja: "回答の理由"},
      "view-of-country": {en: "View of a country", ja: "外国への親近感・好感度"},
      relations: {en: "Relations with a country", ja: "外国との関係"},
      trust: {en: "Trust in a country, its government or leader", ja: "外国・政府・首脳への信頼"},
      "us-government": {en: "The U.S. government", ja: "米国の政治"},
      alliance: {en: "The alliance and its future", ja: "同盟とその将来"},
      "security-treaty": {en: "Japan–U.S. Security Treaty", ja: "日米安全保障条約"},
      "security-means": {en: "What keeps Japan safe", ja: "日本の安全を守る手段"},
      "us-defense-of-japan": {en: "Whether the U.S. defends Japan", ja: "米国による日本の防衛"},
      "us-forces": {en: "U.S. forces in Japan", ja: "在日米軍"},
      "okinawa-bases": {en: "U.S. bases in Okinawa", ja: "沖縄の米軍基地"},
      reversion: {en: "Okinawa’s return to Japan", ja: "沖縄の本土復帰"},
      "sdf-interest": {en: "Interest in the Self-Defense Forces", ja: "自衛隊への関心"},
      "sdf-impression": {en: "Impression of the Self-Defense Forces", ja: "自衛隊の印象"},
      "sdf-activities": {en: "Activities of the Self-Defense Forces", ja: "自衛隊の活動"},
      "defense-strength": {en: "Strength of Japan’s defense", ja: "防衛力の規模"},
      "defense-spending": {en: "Defense spending", ja: "防衛費"},
      "defense-tax": {en: "Taxes for defense", ja: "防衛増税"},
      counterstrike: {en: "Counterstrike capability", ja: "反撃能力"},
      "missile-defense": {en: "Missile defense", ja: "ミサイル防衛"},
      "war-risk": {en: "Danger of war", ja: "戦争の危険"},
      "security-concerns": {en: "Threats and concerns", ja: "脅威・懸念"},
      taiwan: {en: "Taiwan", ja: "台湾"}
    },
    label: {en: "Topic", ja: "主題"},
    description: {
      en: "What the question is about. Questions of one topic differ in their words and are not one series.",
      ja: "質問の主題。同じ主題でも質問文は異なり、一つの系列ではない。"
    }
  },
  exclusive: {
    name: "exclusive",
    type: "category",
    values: {yes: {en: "One answer each", ja: "単一回答"}, no: {en: "Several answers", ja: "複数回答"}},
    label: {en: "Exclusive", ja: "回答形式"},
    description: {en: "Whether a person gives one answer only.", ja: "一人一回答か。"}
  },
  series: {
    name: "series_id",
    type: "text",
    pattern: /^[a-z0-9-]+--[a-z-]+$/,
    label: {en: "Series", ja: "系列"},
    description: {
      en: "Question and mode, and population unless it is all of Japan: values of one answer may be compared over time within a series and nowhere else.",
      ja: "質問・調査方法（日本全国以外は対象集団も）の組。同じ回答の推移を比較できるのは系列内のみ。"
    }
  },
  source: {
    name: "question_source_id",
    type: "id",
    label: {en: "Source of the question", ja: "質問の出典"},
    description: {
      en: "The document that the question was read from; key of the sources table.",
      ja: "質問文を読み取った文書（出典表のキー）。"
    }
  },
  locator: {
    name: "question_locator",
    type: "text",
    label: {en: "Place in the source of the question", ja: "質問の出典中の位置"},
    description: {en: "Page, table or paragraph in that document.", ja: "その文書中のページ、表、段落。"}
  }
} as const satisfies Record<string, Field>;

/** What was asked, and of whom. */
export const asked = [
  {
    name: "question_en",
    type: "text",
    label: {en: "Question (English)", ja: "質問（英語）"},
    description: {en: "The question in English, translated or shortened.", ja: "質問の英訳または要旨。"}
  },
  {
    name: "question_ja",
    type: "text",
    label: {en: "Question (Japanese)", ja: "質問（日本語）"},
    description: {en: "The question in Japanese, translated or shortened.", ja: "質問文または要旨。"}
  },
  {
    name: "asked_of",
    type: "category",
    values: {
      all: {en: "All", ja: "全員"},
      "those for revising the Constitution": {en: "Those for revising the Constitution", ja: "憲法改正に賛成の人"},
      "those who say revising Article 9 is necessary": {
        en: "Those who say revising Article 9 is necessary",
        ja: "9条改正が必要と答えた人"
      },
      "those who say revising Article 9 is not necessary": {
        en: "Those who say revising Article 9 is not necessary",
        ja: "9条改正は必要ないと答えた人"
      },
      "those who feel that Japan is at peace": {
        en: "Those who feel that Japan is at peace",
        ja: "日本は平和だと思う人"
      },
      "those who say that peace and security are kept": {
        en: "Those who say that peace and security are kept",
        ja: "平和と安全が守られていると答えた人"
      }
    },
    label: {en: "Asked of", ja: "対象"},
    description: {
      en: "Which of the persons sampled were asked, and so of whom the shares are percentages.",
      ja: "質問された回答者の範囲。割合はこの人々に対する百分率。"
    }
  }
] as const satisfies readonly Field[];

/** Columns of an answer. */
export const answer = {
  id: {
    name: "answer",
    type: "id",
    label: {en: "Answer", ja: "回答"},
    description: {
      en: "Id of the answer. An id that ends in `-net` is the sum of other answers, printed beside them or instead of them.",
      ja: "回答の識別子。`-net` で終わるものは他の回答の小計（内訳と併記、または小計のみ記載）。"
    }
  },
  en: {
    name: "answer_en",
    type: "text",
    label: {en: "Answer (English)", ja: "回答（英語）"},
    description: {en: "The answer in English, translated or shortened.", ja: "回答の英訳または要旨。"}
  },
  ja: {
    name: "answer_ja",
    type: "text",
    label: {en: "Answer (Japanese)", ja: "回答（日本語）"},
    description: {en: "The answer in Japanese, translated or shortened.", ja: "回答文または要旨。"}
  },
  net: {
    name: "part_of",
    type: "id",
    nullable: true,
    label: {en: "Part of", ja: "小計"},
    description: {
      en: "Net of the same question in the same survey that the answer is counted in; missing where no row is its net. Rows with a value here and their net must not be added together.",
      ja: "この回答を含む小計（同じ調査・質問の `-net` の行）。小計の行がなければ空欄。小計とその内訳は足し合わせられない。"
    },
    formula: {
      en: "`yes-net` or `no-net`, the side of `answer`, where that survey has such a row for that question",
      ja: "`answer` の側の `yes-net` または `no-net`（同じ調査・質問にその行がある場合）"
    }
  },
  share: {
    name: "share_pct",
    type: "float64",
    unit: "percent",
    range: [0, 100],
    label: {en: "Share", ja: "割合"},
    description: {
      en: "Share of those asked who gave the answer, in percent, with the decimals that are printed.",
      ja: "対象者のうちその回答をした割合（％、記載の桁のまま）。"
    }
  }
} as const satisfies Record<string, Field>;

/** An answer as the reports print it. */
export const measured = [answer.id, answer.en, answer.ja, answer.share] as const;
