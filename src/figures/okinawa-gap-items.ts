import type {Words} from "../lib/words.ts";

/** An answer that the same pollsters asked for in Okinawa and in all of Japan at the same time. */
export interface Item {
  /** Name of its shares for the prose of pages. */
  readonly fact: string;
  readonly japan: string;
  /** Where Okinawa’s question has an id of its own. */
  readonly okinawa?: string;
  readonly answer: string;
  /** What those who give the answer say, as a phrase: the label. */
  readonly words: Words;
}

/** The one year in which several pollsters asked both publics. */
export const year = "2022";

/** From the top of the figure to its bottom. */
export const pollsters: readonly {readonly heading: Words; readonly items: readonly Item[]}[] = [
  {
    heading: {en: "Asahi; in Okinawa with Okinawa Times and QAB", ja: "朝日（沖縄は沖縄タイムス・QABと共同）"},
    items: [
      {
        fact: "treaty",
        japan: "asahi-maintain-treaty",
        okinawa: "asahi-okinawa-times-maintain-treaty",
        answer: "yes",
        words: {en: "Keep the security treaty", ja: "日米安保条約の維持に賛成"}
      },
      {
        fact: "forces-agreement",
        japan: "asahi-sofa-revision",
        okinawa: "asahi-okinawa-times-sofa-revision",
        answer: "yes",
        words: {en: "Seek revision of the forces agreement", ja: "地位協定の改定を求めるべき"}
      },
      {
        fact: "reduce",
        japan: "asahi-okinawa-bases-future",
        okinawa: "asahi-okinawa-times-bases-future",
        answer: "reduce",
        words: {en: "Reduce the U.S. bases in Okinawa", ja: "沖縄の米軍基地を減らす"}
      },
      {
        fact: "henoko",
        japan: "asahi-henoko",
        okinawa: "asahi-okinawa-times-henoko",
        answer: "no",
        words: {en: "Against the move to Henoko", ja: "辺野古移設に反対"}
      }
    ]
  },
  {
    heading: {en: "NHK: the U.S. bases in Okinawa are …", ja: "NHK：沖縄の米軍基地は…"},
    items: [
      {
        fact: "necessary",
        japan: "nhk-okinawa-bases",
        answer: "necessary",
        words: {en: "Necessary for Japan’s safety", ja: "日本の安全に必要"}
      },
      {
        fact: "unavoidable",
        japan: "nhk-okinawa-bases",
        answer: "unavoidable",
        words: {en: "Unavoidable for Japan’s safety", ja: "日本の安全にやむを得ない"}
      },
      {
        fact: "not-necessary",
        japan: "nhk-okinawa-bases",
        answer: "not-necessary",
        words: {en: "Not necessary for Japan’s safety", ja: "日本の安全に必要でない"}
      },
      {
        fact: "dangerous",
        japan: "nhk-okinawa-bases",
        answer: "dangerous",
        words: {en: "Dangerous instead", ja: "かえって危険"}
      }
    ]
  },
  {
    heading: {en: "Ryukyu Shimpo and Mainichi", ja: "琉球新報・毎日"},
    items: [
      {
        fact: "unfair",
        japan: "ryukyu-shimpo-mainichi-concentration",
        answer: "unfair",
        words: {en: "Concentration of bases is unfair", ja: "基地の集中は不平等"}
      },
      {
        fact: "futenma",
        japan: "ryukyu-shimpo-mainichi-futenma",
        answer: "no-net",
        words: {en: "Close Futenma or move it elsewhere", ja: "普天間は撤去・県外・国外"}
      },
      {
        fact: "proceed",
        japan: "ryukyu-shimpo-mainichi-futenma",
        answer: "proceed",
        words: {en: "Move Futenma to Henoko as planned", ja: "計画通り辺野古へ移設"}
      },
      {
        fact: "return",
        japan: "ryukyu-shimpo-mainichi-reversion-good",
        answer: "yes-net",
        words: {en: "Return to Japan was good", ja: "本土復帰してよかった"}
      }
    ]
  }
];

/** All answers, in order. */
export const items = pollsters.flatMap(({items: own}) => own);
