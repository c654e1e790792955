import {dumbbells} from "../charts/dumbbell.ts";
import {layoutDumbbells, type DumbbellEnd, type Dumbbells} from "../charts/layout-dumbbell.ts";
import {formatDate, formatPercent} from "../lib/format.ts";
import type {Locale, Words} from "../lib/words.ts";
import {defineFigure} from "./figure.ts";
import {modes, shareRows, shareWords, yearOf, type ShareRow} from "./poll-shares.ts";

interface RelianceRow extends ShareRow {
  readonly pollster: keyof typeof pollsters;
  readonly question_en: string;
  readonly question_ja: string;
}

/** A question, with its answer that leans on the United States and, where it is printed, the one that does not. */
interface Item {
  readonly question: string;
  readonly words: Words;
  readonly lean: string;
  readonly own?: string;
}

const pollsters = {
  asahi: {en: "Asahi", ja: "朝日"},
  yomiuri: {en: "Yomiuri", ja: "読売"},
  "genron-npo": {en: "Genron NPO", ja: "言論NPO"}
} as const satisfies Record<string, Words>;

const items = {
  diplomacy: {
    question: "asahi-follow-us",
    words: {en: "Diplomacy: follow the U.S. or be independent?", ja: "外交：米国に合わせる／自立する"},
    lean: "follow",
    own: "independent"
  },
  protect: {
    question: "asahi-us-protect-japan",
    words: {en: "Will the U.S. protect Japan in an emergency?", ja: "いざという場合、米国は日本を守るか"},
    lean: "yes",
    own: "no"
  },
  "rely-some": {
    question: "asahi-rely-on-us",
    words: {en: "Rely on it for world peace: somewhat, not much", ja: "世界平和で頼りに：ある程度／あまり"},
    lean: "some",
    own: "not-much"
  },
  "rely-great": {
    question: "asahi-rely-on-us",
    words: {en: "Rely on it for world peace: greatly, not at all", ja: "世界平和で頼りに：大いに／まったく"},
    lean: "great",
    own: "not-at-all"
  },
  trust: {
    question: "yomiuri-trust-us",
    words: {en: "Do you trust the United States?", ja: "米国を信頼しているか"},
    lean: "yes",
    own: "no"
  },
  future: {
    question: "genron-us-future",
    words: {en: "From now on: keep cooperating or seek autonomy?", ja: "今後：協力を続ける／自立を目指す"},
    lean: "cooperate",
    own: "autonomy"
  },
  deterrence: {
    question: "genron-nuclear-deterrence",
    words: {en: "Rely on U.S. nuclear deterrence?", ja: "米国の核抑止力に依存すべきか"},
    lean: "yes"
  }
} as const satisfies Record<string, Item>;

type ItemId = keyof typeof items;

const ids = Object.keys(items) as ItemId[];

const sides = [
  {name: {en: "Lean on the U.S.", ja: "米国を頼る"}, color: "usa"},
  {name: {en: "Do not", ja: "頼らない"}, color: "japan"}
] as const;

export const usReliance = defineFigure<RelianceRow>({
  id: "us-reliance",
  datasets: ["polls"],
  page: "/polls",
  rows(tables, aq) {
    const answers: Record<string, string[]> = {};
    for (const {question, lean, own} of Object.values<Item>(items))
      (answers[question] ??= []).push(lean, ...(own === undefined ? [] : [own]));
    return shareRows<RelianceRow>(tables, aq, answers, ["pollster", "question_en", "question_ja"]);
  },
  title(rows, locale) {
    const of = (id: ItemId) => shares(rows, id);
    const [diplomacy, protect] = [of("diplomacy"), of("protect")];
    const year = yearOf(diplomacy.lean);
    return locale === "en"
      ? `In ${year}, ${diplomacy.own} in Japan wanted a diplomacy as independent of the United States as possible and ${diplomacy.leans} one that follows it; ${protect.leans} thought that it would protect Japan in an emergency`
      : `${year}年、外交は米国から「なるべく自立」${diplomacy.own}、「なるべく合わせる」${diplomacy.leans}。いざという場合に米国が「守ってくれる」は${protect.leans}`;
  },
  subtitle: (rows, locale) => {
    const years = [...new Set(rows.map(yearOf))].join(locale === "en" ? ", " : "・");
    return locale === "en"
      ? `Shares of the two answers to questions on reliance on the United States, surveys of ${years}, percent`
      : `米国への依存に関わる質問への二つの回答の割合（${years}年の調査、％）`;
  },
  alt(rows, locale) {
    const parts = ids.map((id) => {
      const {leans, own} = shares(rows, id);
      const both = own === undefined ? leans : `${leans}${locale === "en" ? " against " : "対"}${own}`;
      return locale === "en" ? `${items[id].words.en} ${both}` : `${items[id].words.ja}${both}`;
    });
    return locale === "en"
      ? `Dumbbells of answers that lean on the United States and that do not: ${parts.join("; ")}.`
      : `米国を頼る回答と頼らない回答の比較：${parts.join("、")}。`;
  },
  caveat: (_, locale) =>
    locale === "en"
      ? "Single surveys of one year, known from summaries: no trend can be read from them. None asks about ending the treaty. To seek independence in diplomacy or autonomy is not to want no ally; Genron’s answer says “value the ties”."
      : "一年分の単発の調査で、要約から確認したもの。推移は分からない。条約の解消を問う質問はない。外交の自立や自立を望むことは同盟の否定ではなく、言論NPOの回答は「関係を重視しつつ」とする。",
  breaks: [],
  notes: (_, locale) =>
    locale === "en"
      ? [
          "“Lean on”: follow, will protect, rely on, trust, keep cooperating. “Do not”: the opposite answer where one is printed. People who gave no or another answer are not shown."
        ]
      : [
          "「頼る」は「合わせる」「守ってくれる」「頼りになる」「信頼」「協力を続ける」「依存すべき」。「頼らない」はその反対の回答で、記載がある場合のみ。その他・無回答は表示していない。"
        ],
  read: (row, locale) => ({
    series: `${pollsters[row.pollster][locale]}: ${locale === "en" ? `${row.question_en} ${row.answer_en}` : `${row.question_ja}${row.answer_ja}`}`,
    date: formatDate(row.date, locale),
    value: shareWords(row, locale)
  }),
  readOther: (value) => formatPercent(Number(value)),
  marks: (rows, room) => layoutDumbbells(data(rows, room.locale), room).marks,
  draw: (rows, options) => dumbbells(data(rows, options.locale ?? "en"), options),
  heights: {narrow: 520, medium: 360, wide: 360},
  facts(rows, locale) {
    const of = (id: ItemId) => shares(rows, id);
    const [diplomacy, protect, future] = [of("diplomacy"), of("protect"), of("future")];
    return {
      year: yearOf(diplomacy.lean),
      "diplomacy-date": formatDate(diplomacy.lean.date, locale),
      follow: diplomacy.leans,
      ...(diplomacy.own && {independent: diplomacy.own}),
      protect: protect.leans,
      ...(protect.own && {"not-protect": protect.own}),
      cooperate: future.leans,
      ...(future.own && {autonomy: future.own}),
      "future-date": formatDate(future.lean.date, locale),
      deterrence: of("deterrence").leans
    };
  }
});

/** Both answers to a question; that which does not lean may be missing. */
function pair(rows: readonly RelianceRow[], id: ItemId) {
  const {question, lean, own}: Item = items[id];
  const of = (answer?: string) => rows.find((row) => row.question_id === question && row.answer === answer);
  return {lean: of(lean)!, own: of(own)};
}

function shares(rows: readonly RelianceRow[], id: ItemId) {
  const {lean, own} = pair(rows, id);
  return {lean, leans: formatPercent(lean.share_pct), own: own && formatPercent(own.share_pct)};
}

function data(rows: readonly RelianceRow[], locale: Locale): Dumbbells {
  const end = (row: RelianceRow): DumbbellEnd => ({value: row.share_pct, row: rows.indexOf(row)});
  return {
    groups: (Object.keys(pollsters) as (keyof typeof pollsters)[]).map((pollster) => {
      const own = ids.filter((id) => pair(rows, id).lean.pollster === pollster);
      const {date, mode} = pair(rows, own[0]).lean;
      return {
        heading: `${pollsters[pollster][locale]}, ${formatDate(date, locale)}, ${modes[mode][locale]}`,
        items: own.map((id) => {
          const both = pair(rows, id);
          return {
            label: items[id].words[locale],
            ends: [end(both.lean), both.own ? end(both.own) : {value: null, row: -1}] as const
          };
        })
      };
    }),
    sides: [
      {name: sides[0].name[locale], color: sides[0].color},
      {name: sides[1].name[locale], color: sides[1].color}
    ],
    ticks: [0, 25, 50, 75, 100],
    format: (value) => `${value}%`
  };
}
