import {formatCount, formatPercent, formatYen100m} from "../lib/format.ts";
import type {Locale} from "../lib/words.ts";
import type {Indicator, IndicatorId} from "./autonomy-scorecard-terms.ts";

const yenShort = (value: number, locale: Locale): string => {
  if (locale === "ja") return value >= 10_000 ? `${(value / 10_000).toFixed(1)}兆円` : `${formatCount(value)}億円`;
  return value >= 10_000 ? `¥${(value / 10_000).toFixed(1)}tn` : `¥${formatCount(Math.round(value / 10))}bn`;
};
const percent = (value: number) => formatPercent(value);
const percentShort = (value: number) => formatPercent(value, 0);
const times = (value: number, locale: Locale) =>
  locale === "en" ? `${value.toFixed(1)} times` : `${value.toFixed(1)}倍`;
const count = (value: number) => formatCount(value);

const autonomy = (en: string, ja: string) => ({to: "autonomy", because: {en, ja}}) as const;
const dependence = (en: string, ja: string) => ({to: "dependence", because: {en, ja}}) as const;
const both = (en: string, ja: string) => ({to: "both", because: {en, ja}}) as const;

/** The indicators in the order of the scorecard, within the direction that their rows give them. */
export const indicators: Readonly<Record<IndicatorId, Indicator>> = {
  budget: {
    name: {en: "Defense budget", ja: "防衛予算"},
    measure: {en: "Japan’s initial defense budget", ja: "当初予算の防衛関係費"},
    figure: "budget-trend",
    format: formatYen100m,
    short: yenShort,
    maxStep: 1,
    fiscal: true,
    points: {
      up: autonomy("More money buys means that Japan itself decides on.", "自ら決められる手段が増える。"),
      level: dependence("Japan’s own means do not grow.", "自前の手段は増えない。"),
      down: dependence("Less money leaves more to the ally.", "同盟国に委ねる部分が増える。")
    }
  },
  strengthen: {
    name: {en: "Want a stronger SDF", ja: "自衛隊を増強すべき"},
    measure: {en: "People who want the Self-Defense Forces strengthened", ja: "自衛隊を増強した方がよいと答えた割合"},
    figure: "sdf-strength",
    format: percent,
    short: percentShort,
    maxStep: 5,
    points: {
      up: autonomy("More people want Japan’s own forces to do more.", "自国の部隊を強めたい人が増えている。"),
      level: both("Opinion on Japan’s own forces has hardly moved.", "自国の部隊についての意見はほぼ変わらない。"),
      down: dependence("Fewer people want Japan’s own forces to do more.", "自国の部隊を強めたい人が減っている。")
    }
  },
  partners: {
    name: {en: "Pacts with others", ja: "米国以外との取決め"},
    measure: {
      en: "Security instruments signed with countries other than the United States, all told",
      ja: "米国以外の国と署名した安全保障文書の累計"
    },
    figure: "agreements-cumulative",
    format: count,
    short: count,
    maxStep: 1,
    points: {
      up: autonomy("Each opens a way to act with someone besides the ally.", "同盟国以外とともに行動する道が増える。"),
      level: dependence("No way to act with others was added.", "他国とともに行動する道は増えていない。"),
      down: dependence("No way to act with others was added.", "他国とともに行動する道は増えていない。")
    }
  },
  assistance: {
    name: {en: "Arms aid to others", ja: "他国軍への支援"},
    measure: {en: "Japan’s budget for Official Security Assistance", ja: "政府安全保障能力強化支援（OSA）の予算"},
    figure: "security-assistance",
    format: formatYen100m,
    short: (value, locale) => (locale === "en" ? `¥${(value / 10).toFixed(1)}bn` : `${formatCount(value)}億円`),
    maxStep: 1,
    fiscal: true,
    points: {
      up: autonomy("Japan equips others’ forces on its own account.", "自らの判断で他国の部隊を支援している。"),
      level: both("Japan’s own aid to others’ forces does not grow.", "他国の部隊への支援は横ばいである。"),
      down: dependence("Japan does less for others’ forces.", "他国の部隊への支援が減っている。")
    }
  },
  personnel: {
    name: {en: "U.S. troops in Japan", ja: "在日米軍の人員"},
    measure: {en: "U.S. military personnel in Japan", ja: "日本に駐留する米軍人員"},
    figure: "us-personnel-japan",
    format: count,
    short: count,
    maxStep: 1.3,
    points: {
      up: dependence("More of the ally’s forces stand in Japan.", "同盟国の部隊が増えている。"),
      level: dependence(
        "About as many of the ally’s forces stand in Japan as before.",
        "同盟国の部隊は以前とほぼ同じ規模で駐留している。"
      ),
      down: autonomy("Fewer of the ally’s forces stand in Japan.", "同盟国の部隊が減っている。")
    }
  },
  pledges: {
    name: {en: "Pledged defenders", ja: "防衛を約束した国"},
    measure: {
      en: "States that have promised to fight for Japan if it is attacked",
      ja: "攻撃された日本を守ると約束した国の数"
    },
    figure: "pledges",
    format: count,
    short: count,
    maxStep: 1,
    points: {
      up: both("More than one state has promised to fight for Japan.", "日本を守る約束をした国が増えた。"),
      level: dependence(
        "No other state has joined the United States in that promise.",
        "米国のほかにこの約束をした国はない。"
      ),
      down: autonomy("Fewer states have promised to fight for Japan.", "日本を守る約束をした国が減った。")
    }
  },
  purchases: {
    name: {en: "Arms from Washington", ja: "米政府からの装備"},
    measure: {en: "Arms that budgets order from the U.S. government", ja: "有償援助（FMS）による装備の予算額"},
    figure: "foreign-military-sales",
    format: formatYen100m,
    short: yenShort,
    maxStep: 1,
    fiscal: true,
    points: {
      up: dependence("More of Japan’s arms come from the ally’s government.", "同盟国政府から買う装備が増えている。"),
      level: dependence(
        "The ally’s government sells Japan as much as before.",
        "同盟国政府から以前と同じ規模で買っている。"
      ),
      down: autonomy("Fewer of Japan’s arms come from the ally’s government.", "同盟国政府から買う装備が減っている。")
    }
  },
  support: {
    name: {en: "Paid for U.S. forces", ja: "在日米軍駐留経費負担"},
    measure: {en: "Japan’s host-nation support", ja: "在日米軍駐留経費の日本側負担"},
    figure: "host-nation-support",
    format: formatYen100m,
    short: yenShort,
    maxStep: 1,
    fiscal: true,
    points: {
      up: dependence("Japan pays more toward the forces that it relies on.", "頼りとする部隊への支払いが増えている。"),
      level: dependence(
        "Japan pays as much toward the forces that it relies on.",
        "頼りとする部隊への支払いは横ばいである。"
      ),
      down: autonomy("Japan pays less toward the ally’s forces.", "同盟国の部隊への支払いが減っている。")
    }
  },
  means: {
    name: {en: "Want the alliance kept", ja: "日米安保と自衛隊で守る"},
    measure: {
      en: "People who want Japan kept safe by the treaty and the Self-Defense Forces together",
      ja: "日米安保体制と自衛隊で日本の安全を守ると答えた割合"
    },
    figure: "alliance-useful",
    format: percent,
    short: percentShort,
    maxStep: 4,
    points: {
      up: dependence(
        "More people want the alliance, not Japan alone, to keep it safe.",
        "日本だけでなく同盟で守ることを望む人が増えている。"
      ),
      level: dependence(
        "As many people as before want the alliance to keep Japan safe.",
        "同盟で守ることを望む人は以前と変わらず多い。"
      ),
      down: autonomy("Fewer people want the alliance to keep Japan safe.", "同盟で守ることを望む人が減っている。")
    }
  },
  spending: {
    name: {en: "U.S./Japan spending", ja: "米国の軍事費は日本の"},
    measure: {
      en: "U.S. military spending as a multiple of Japan’s, in dollars",
      ja: "米国の軍事支出は日本の何倍か（ドル）"
    },
    figure: "spending-compared",
    format: times,
    short: (value, locale) => (locale === "en" ? `${value.toFixed(0)}×` : `${value.toFixed(0)}倍`),
    maxStep: 1,
    points: {
      up: dependence("In dollars the distance between the two has grown.", "ドルで見た両国の差は広がった。"),
      level: both("In dollars the distance between the two is what it was.", "ドルで見た両国の差は変わらない。"),
      down: both("The distance is smaller, and still many times over.", "差は縮まったが、なお何倍もある。")
    }
  },
  protection: {
    name: {en: "Guarding allied forces", ja: "武器等防護"},
    measure: {
      en: "Times that Japan’s forces guarded equipment of U.S. and other forces",
      ja: "自衛隊が米軍などの武器等を防護した回数"
    },
    figure: "",
    format: count,
    short: count,
    maxStep: 1,
    points: {
      up: both(
        "Japan’s forces do more themselves, and do it for the ally.",
        "自衛隊の役割は広がるが、それは同盟の中でのことである。"
      ),
      level: both("Japan’s forces guard the ally’s as often as before.", "同盟国の装備の防護は以前と同じ頻度である。"),
      down: both("Japan’s forces guard the ally’s less often.", "同盟国の装備の防護は減っている。")
    }
  },
  article9: {
    name: {en: "See need to revise Art. 9", ja: "9条改正が必要"},
    measure: {
      en: "People who see a need to revise Article 9, by Kyodo’s mail survey",
      ja: "9条改正の必要があると答えた割合（共同通信郵送調査）"
    },
    figure: "article9-polls",
    format: percent,
    short: percentShort,
    maxStep: 4.5,
    points: {
      up: both(
        "Other pollsters find other shares: whether the limit is to go cannot be known from one.",
        "他社の調査では割合が異なり、一つの調査からは判定できない。"
      ),
      level: both(
        "Other pollsters find other shares: whether the limit is to go cannot be known from one.",
        "他社の調査では割合が異なり、一つの調査からは判定できない。"
      ),
      down: both(
        "Other pollsters find other shares: whether the limit is to go cannot be known from one.",
        "他社の調査では割合が異なり、一つの調査からは判定できない。"
      )
    }
  }
};
