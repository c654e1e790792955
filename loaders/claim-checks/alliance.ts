import {agreementDomains} from "../../src/datasets/agreement-words.ts";
import {formatCount, formatYen100m} from "../../src/lib/format.ts";
import {evidence, lacking, outcome, same, type Check, type Published} from "./check.ts";
import {dated, eventRow, type Event} from "./dated.ts";

type Term = Published<{
  readonly agreement_id: string;
  readonly item: string;
  readonly term: string;
  readonly value: number | null;
}>;
type Support = Published<{
  readonly fiscal_year: number;
  readonly measure: string;
  readonly value_jpy_100m: number;
}>;
type Count = Published<{
  readonly count_id: string;
  readonly counted: string;
  readonly domain: string | null;
  readonly speaker: string;
  readonly value: number;
}>;

const newInGuidelines: Check = {
  claim: "guidelines-space-cyber-bmd",
  datasets: ["events"],
  run({events}, {escape}) {
    const find = (id: string) => events.filter(escape(({event_id}: Event) => event_id === id)).objects() as Event[];
    const [approved] = find("2015-two-plus-two-new-york");
    const [research] = find("1998-two-plus-two-agrees-joint");
    return outcome(
      [
        {
          says: approved
            ? {en: "Chronology: the Guidelines were approved in April 2015.", ja: "年表：指針は2015年4月に了承された。"}
            : {en: "The chronology has no approval of the Guidelines.", ja: "年表に指針の了承がない。"},
          holds: approved?.date.startsWith("2015-04") ?? false
        },
        {
          says: research
            ? {
                en: `Work on missile defense was agreed before them, in ${research.date.slice(0, 4)}.`,
                ja: `ミサイル防衛の協力はそれ以前、${research.date.slice(0, 4)}年に合意されている。`
              }
            : {en: "No earlier work on missile defense is on record.", ja: "それ以前のミサイル防衛協力の記録はない。"},
          holds: research === undefined
        }
      ],
      {rows: [approved, research].filter((event) => event !== undefined).map(eventRow)}
    );
  }
};

const hostNationSupport: Check = {
  claim: "host-nation-support-2021",
  datasets: ["special-measures-terms", "host-nation-support"],
  run(tables, {escape}) {
    const [level] = tables["special-measures-terms"]
      .filter(
        escape((row: Term) => row.agreement_id === "us-sma-2022" && row.item === "package" && row.term === "level")
      )
      .objects() as Term[];
    const paid = tables["host-nation-support"]
      .filter(escape((row: Support) => row.measure === "hns" && [2020, 2021].includes(row.fiscal_year)))
      .orderby("fiscal_year")
      .objects() as Support[];
    const [before, year] = paid;
    if (paid.length < 2) return lacking("host-nation-support");
    const agreed = level?.value ?? 0;
    const yen = (value: number, locale: "en" | "ja") => formatYen100m(value, locale);
    return outcome(
      [
        {
          says: {
            en: `The deal of December 2021 sets ${yen(agreed, "en")} a year from FY2022; in FY2021 it was ${yen(year.value_jpy_100m, "en")}.`,
            ja: `2021年12月の合意は2022年度から年${yen(agreed, "ja")}とする。2021年度は${yen(year.value_jpy_100m, "ja")}であった。`
          },
          holds: agreed > year.value_jpy_100m
        }
      ],
      {
        qualified: true,
        beside: [
          {
            en: `Under the one-year deal of February 2021 the budget of FY2021 was ${yen(year.value_jpy_100m, "en")}, after ${yen(before.value_jpy_100m, "en")} in FY2020.`,
            ja: `2021年2月の一年合意の下での2021年度予算は${yen(year.value_jpy_100m, "ja")}、2020年度は${yen(before.value_jpy_100m, "ja")}。`
          }
        ],
        rows: [
          ...paid.map((row) =>
            evidence(
              "host-nation-support",
              row,
              {en: `Host-nation support, FY${row.fiscal_year}`, ja: `在日米軍駐留経費負担、${row.fiscal_year}年度`},
              {en: yen(row.value_jpy_100m, "en"), ja: yen(row.value_jpy_100m, "ja")}
            )
          ),
          ...(level
            ? [
                evidence(
                  "special-measures-terms",
                  level,
                  {en: "Agreement of 2022, average a year", ja: "2022年特別協定、年平均"},
                  {en: yen(agreed, "en"), ja: yen(agreed, "ja")}
                )
              ]
            : [])
        ]
      }
    );
  }
};

const seventyAgreements: Check = {
  claim: "seventy-agreements",
  datasets: ["state-visit-claims"],
  run(tables, {escape}) {
    const counts = tables["state-visit-claims"]
      .filter(escape(({counted}: Count) => counted === "agreements" || counted === "items"))
      .orderby("count_id")
      .objects() as Count[];
    const said = counts.filter(({counted}) => counted === "agreements");
    const most = Math.max(0, ...said.map(({value}) => value));
    const [listed] = counts.filter(({count_id}) => count_id === "listed-items");
    const items = listed?.value ?? 0;
    const shown = [...said, ...(listed ? [listed] : [])];
    return outcome(
      [
        {
          says: {
            en: `Agreements that an official or the press spoke of: ${formatCount(most)}.`,
            ja: `政府高官・報道が述べた合意の数：${formatCount(most)}。`
          },
          holds: most >= 70
        },
        {
          says: {
            en: `Items that the documents read name: ${formatCount(items)}.`,
            ja: `確認した資料に挙がる項目の数：${formatCount(items)}。`
          },
          holds: items >= 70
        }
      ],
      {
        rows: shown.map((row) =>
          evidence(
            "state-visit-claims",
            row,
            row.counted === "items"
              ? {en: "Items named", ja: "挙がった項目"}
              : {en: "Agreements said", ja: "述べられた合意"},
            same(formatCount(row.value))
          )
        )
      }
    );
  }
};

const core: Check = {
  claim: "statement-core-defense",
  datasets: ["state-visit-claims"],
  run(tables, {escape}) {
    const fields = tables["state-visit-claims"]
      .filter(escape(({counted, domain}: Count) => counted === "items" && domain !== null))
      .orderby("count_id")
      .objects() as (Count & {readonly domain: keyof typeof agreementDomains})[];
    if (fields.length === 0) return lacking("state-visit-claims");
    const items = fields.reduce((sum, {value}) => sum + value, 0);
    const top = fields.reduce((most, row) => (row.value > most.value ? row : most));
    const says = {
      en: `Of ${items} items that the documents read name, most are of one field: ${agreementDomains[top.domain].en.toLowerCase()} (${top.value}).`,
      ja: `確認した資料に挙がる${items}項目のうち最も多い分野は${agreementDomains[top.domain].ja}（${top.value}件）。`
    };
    return outcome([{says, holds: top.domain === "security-cooperation"}], {
      qualified: true,
      rows: fields.map((row) =>
        evidence("state-visit-claims", row, agreementDomains[row.domain], same(formatCount(row.value)))
      )
    });
  }
};

export const allianceChecks: readonly Check[] = [
  dated("guidelines-revised-2015", "2015-two-plus-two-new-york", "2015-04"),
  newInGuidelines,
  hostNationSupport,
  dated("global-partners-statement", "2024-kishida-biden-statement-global-partners", "2024-04-10"),
  core,
  seventyAgreements,
  dated("two-plus-two-july-2024", "2024-two-plus-two-tokyo", "2024-07-28"),
  dated("usfj-joint-headquarters", "2024-usfj-become-joint-force-headquarters", "2024-07-28", {qualified: true}),
  dated("usfj-since-1957", "1957-us-forces-japan-headquarters-activated", "1957"),
  dated("trump-second-term", "2025-ishiba-trump-summit-washington", "2025"),
  dated("hegseth-march-2025", "2025-hegseth-nakatani-meeting-usfj-upgrade", "2025-03")
];
