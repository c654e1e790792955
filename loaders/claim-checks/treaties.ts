import {list} from "../../src/lib/list.ts";
import type {Words} from "../../src/lib/words.ts";
import {evidence, lacking, outcome, type Arquero, type Check, type Published, type Tables} from "./check.ts";
import {dated} from "./dated.ts";

/** What one state pledges to another, by kind: 1 where alliance data code it, 0 where they do not. */
const pledgeKinds = {
  defense: {en: "defense", ja: "防衛"},
  nonaggression: {en: "non-aggression", ja: "不可侵"},
  consultation: {en: "consultation", ja: "協議"}
} as const satisfies Record<string, Words>;

type Kind = keyof typeof pledgeKinds;
type Pledge = Published<
  {readonly year: number; readonly from_iso3: string; readonly to_iso3: string} & Readonly<Record<Kind, number>>
>;
/** What Japan or the United States pledged to the other, a row a year. */
function pledgesFrom(tables: Tables, {escape}: Arquero, from: "JPN" | "USA"): Pledge[] {
  const to = from === "JPN" ? "USA" : "JPN";
  return tables["alliance-pledges"]
    .filter(escape(({from_iso3, to_iso3}: Pledge) => from_iso3 === from && to_iso3 === to))
    .orderby("year")
    .objects() as Pledge[];
}

function pledgeRow(row: Pledge) {
  const [from, to] = row.from_iso3 === "USA" ? ["United States", "Japan"] : ["Japan", "United States"];
  const [fromJa, toJa] = row.from_iso3 === "USA" ? ["米国", "日本"] : ["日本", "米国"];
  return evidence(
    "alliance-pledges",
    row,
    {en: `${from} to ${to}, ${row.year}`, ja: `${fromJa}から${toJa}、${row.year}年`},
    named(kindsOf(row))
  );
}

function kindsOf(row: Pledge): Kind[] {
  return (Object.keys(pledgeKinds) as Kind[]).filter((kind) => row[kind] === 1);
}

function named(kinds: readonly Kind[]): Words {
  if (kinds.length === 0) return {en: "none", ja: "なし"};
  const names = (locale: "en" | "ja") =>
    list(
      kinds.map((kind) => pledgeKinds[kind][locale]),
      locale
    );
  return {en: names("en"), ja: names("ja")};
}

const defenseDuty: Check = {
  claim: "treaty-1951-defense-duty",
  datasets: ["alliance-pledges"],
  run(tables, aq) {
    const years = pledgesFrom(tables, aq, "USA").filter(({year}) => year >= 1952 && year <= 1959);
    const pledged = years.filter(({defense}) => defense === 1).length;
    const says = {
      en: `Alliance data code a U.S. pledge to defend Japan in ${pledged} of the ${years.length} years from 1952 to 1959.`,
      ja: `同盟データは1952〜59年の${years.length}年のうち${pledged}年について米国の対日防衛約束を認める。`
    };
    return outcome([{says, holds: years.length > 0 && pledged === years.length}], {
      qualified: true,
      rows: years.map(pledgeRow)
    });
  }
};

const consultation: Check = {
  claim: "treaty-1960-consultation",
  datasets: ["alliance-pledges"],
  run(tables, aq) {
    const all = pledgesFrom(tables, aq, "USA");
    const [before, since] = [all.filter(({year}) => year < 1960), all.filter(({year}) => year >= 1960)];
    const [first, last] = [since.at(0), since.at(-1)];
    if (!first || !last) return lacking("alliance-pledges");
    const coded = (rows: readonly Pledge[]) => rows.filter(({consultation: pledged}) => pledged === 1).length;
    return outcome(
      [
        {
          says: {
            en: `Alliance data code a U.S. pledge to consult Japan in ${coded(since)} of ${since.length} years from ${first.year} to ${last.year}.`,
            ja: `同盟データは${first.year}〜${last.year}年の${since.length}年のうち${coded(since)}年について米国の対日協議の約束を認める。`
          },
          holds: coded(since) === since.length
        }
      ],
      {
        qualified: true,
        beside: [
          {
            en: `In the years before 1960 they code one in ${coded(before)} of ${before.length}.`,
            ja: `1960年より前は${before.length}年のうち${coded(before)}年について認める。`
          }
        ],
        rows: [...before.slice(-1), first, last].map(pledgeRow)
      }
    );
  }
};

const moreEqual: Check = {
  claim: "treaty-1960-more-equal",
  datasets: ["alliance-pledges"],
  run(tables, aq) {
    const pairs = (["USA", "JPN"] as const).map((from) =>
      [1959, 1960].flatMap((year) => pledgesFrom(tables, aq, from).find((row) => row.year === year) ?? [])
    );
    if (pairs.some((rows) => rows.length < 2)) return lacking("alliance-pledges");
    const [american, japanese] = pairs.map(([, after]) => kindsOf(after));
    const gained = pairs.map(([before, after]) => kindsOf(after).filter((kind) => !kindsOf(before).includes(kind)));
    const both = gained[0].filter((kind) => gained[1].includes(kind));
    const oneSided = [
      ...american.filter((kind) => !japanese.includes(kind)),
      ...japanese.filter((kind) => !american.includes(kind))
    ];
    return outcome(
      [
        {
          says: {
            en: `New in 1960 and pledged by both sides, by alliance data: ${named(both).en}.`,
            ja: `同盟データで1960年に新たに双方が約束したもの：${named(both).ja}。`
          },
          holds: both.length > 0
        },
        {
          says: {
            en: `Still pledged by one side only: ${named(oneSided).en}.`,
            ja: `なお一方のみが約束するもの：${named(oneSided).ja}。`
          },
          holds: oneSided.length === 0
        }
      ],
      {rows: pairs.flat().map(pledgeRow)}
    );
  }
};

export const treatyChecks: readonly Check[] = [
  dated("treaty-1951-signed", "1951-san-francisco-peace-treaty-first", "1951-09-08"),
  defenseDuty,
  dated("treaty-1960-renegotiated", "1960-new-japan-us-security-treaty", "1960"),
  consultation,
  moreEqual
];
