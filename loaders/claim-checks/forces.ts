import {formatCount, formatDate} from "../../src/lib/format.ts";
import {evidence, lacking, outcome, same, type Arquero, type Check, type Published, type Tables} from "./check.ts";
import {written} from "./written.ts";

type Personnel = Published<{
  readonly iso3: string;
  readonly branch: string;
  readonly series: string;
  readonly date: string;
  readonly personnel: number | null;
}>;
type Facilities = Published<{
  readonly area: string;
  readonly measure: string;
  readonly date: string;
  readonly value: number;
}>;
type Share = Published<{readonly iso3: string; readonly year: number; readonly share_gdp_pct: number | null}>;

/** U.S. forces in Japan as reported, at each date in a span. */
function forces(tables: Tables, {escape}: Arquero, from: string, before: string): (Personnel & {personnel: number})[] {
  return tables["us-personnel"]
    .filter(
      escape(
        ({iso3, branch, series, date, personnel}: Personnel) =>
          iso3 === "JPN" &&
          branch === "total" &&
          series === "reported" &&
          date >= from &&
          date < before &&
          personnel !== null
      )
    )
    .orderby("date")
    .objects() as (Personnel & {personnel: number})[];
}

function forcesRow(row: Personnel & {personnel: number}) {
  const [en, ja] = [formatDate(row.date, "en"), formatDate(row.date, "ja")];
  return evidence(
    "us-personnel",
    row,
    {en: `U.S. forces in Japan, ${en}`, ja: `在日米軍、${ja}`},
    same(formatCount(row.personnel))
  );
}

const bases: Check = {
  claim: "treaty-1951-bases",
  datasets: ["us-personnel", "us-facility-totals"],
  run(tables, aq) {
    const counted = forces(tables, aq, "1952-04-28", "1960-06-23");
    const [first, last] = [counted.at(0), counted.at(-1)];
    if (!first || !last) return lacking("us-personnel");
    const [facilities] = tables["us-facility-totals"]
      .filter(
        aq.escape(
          ({area, measure, date}: Facilities) =>
            area === "japan" && measure === "exclusive-facilities" && date < "1960-06-23"
        )
      )
      .orderby("date")
      .objects() as Facilities[];
    const stood = counted.filter(({personnel}) => personnel > 0).length;
    const says = {
      en: `While the treaty was in force, U.S. forces stood in Japan at ${stood} of ${counted.length} dates counted: ${formatCount(first.personnel)} in ${formatDate(first.date, "en")}, ${formatCount(last.personnel)} in ${formatDate(last.date, "en")}.`,
      ja: `条約の有効期間中、米軍は調査${counted.length}時点のうち${stood}時点で日本に駐留した。${formatDate(first.date, "ja")}${formatCount(first.personnel)}人、${formatDate(last.date, "ja")}${formatCount(last.personnel)}人。`
    };
    return outcome([{says, holds: stood === counted.length}], {
      qualified: true,
      beside: facilities
        ? [
            {
              en: `Facilities for their use alone: ${formatCount(facilities.value)} in ${formatDate(facilities.date, "en")}.`,
              ja: `専用施設：${formatDate(facilities.date, "ja")}に${formatCount(facilities.value)}か所。`
            }
          ]
        : [],
      rows: counted.map(forcesRow)
    });
  }
};

const mutualBenefit: Check = {
  claim: "alliance-mutual-benefit",
  datasets: ["military-expenditure", "us-personnel"],
  run(tables, aq) {
    const shares = tables["military-expenditure"]
      .filter(
        aq.escape(
          (row: Share & {readonly measure: string}) =>
            row.measure === "share-of-gdp" && ["JPN", "USA"].includes(row.iso3) && row.share_gdp_pct !== null
        )
      )
      .orderby("year", "iso3")
      .objects() as (Share & {share_gdp_pct: number})[];
    const american = new Map(shares.filter(({iso3}) => iso3 === "USA").map((row) => [row.year, row]));
    const japanese = shares.filter(({iso3, year}) => iso3 === "JPN" && american.has(year));
    const counted = forces(tables, aq, "1952-04-28", written);
    const [first, last] = [japanese.at(0), japanese.at(-1)];
    if (!first || !last || counted.length === 0) return lacking("military-expenditure");
    const lighter = japanese.filter((row) => row.share_gdp_pct < american.get(row.year)!.share_gdp_pct).length;
    const fewest = counted.reduce((least, row) => (row.personnel < least.personnel ? row : least));
    const stood = counted.filter(({personnel}) => personnel > 0).length;
    const shareRow = (row: Share & {share_gdp_pct: number}) =>
      evidence(
        "military-expenditure",
        row,
        {
          en: `Military expenditure of GDP, ${row.iso3 === "JPN" ? "Japan" : "United States"}, ${row.year}`,
          ja: `軍事支出の対GDP比、${row.iso3 === "JPN" ? "日本" : "米国"}、${row.year}年`
        },
        same(`${row.share_gdp_pct.toFixed(2)} %`)
      );
    const says = {
      en: `Japan spent a smaller share of its GDP on its forces than the United States in ${lighter} of ${japanese.length} years, ${first.year} to ${last.year}. U.S. forces stood in Japan at ${stood} of ${counted.length} dates counted since 1952; the fewest were ${formatCount(fewest.personnel)}, in ${formatDate(fewest.date, "en")}.`,
      ja: `日本の軍事支出の対GDP比は、${first.year}〜${last.year}年の${japanese.length}年のうち${lighter}年で米国を下回る。1952年以降、米軍は調査${counted.length}時点のうち${stood}時点で日本に駐留した。最少は${formatDate(fewest.date, "ja")}の${formatCount(fewest.personnel)}人。`
    };
    // The claim is of both halves: one alone would not make a benefit to both.
    return outcome([{says, holds: lighter === japanese.length && stood === counted.length}], {
      qualified: true,
      rows: [
        ...[first, last].flatMap((row) => [shareRow(row), shareRow(american.get(row.year)!)]),
        ...[fewest, counted.at(-1)!].map(forcesRow)
      ]
    });
  }
};

export const forcesChecks: readonly Check[] = [bases, mutualBenefit];
