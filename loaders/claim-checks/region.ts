import {countries} from "../../src/datasets/countries.ts";
import {formatCount, formatDate} from "../../src/lib/format.ts";
import {evidence, lacking, outcome, same, type Arquero, type Check, type Published, type Tables} from "./check.ts";
import {lastYear, written} from "./written.ts";

type Days = Published<{
  readonly year: number;
  readonly zone: string;
  readonly days: number;
  readonly vessels: number | null;
}>;
type Launch = Published<{
  readonly year: number;
  readonly series: string;
  readonly count: number;
  readonly date: string | null;
  readonly distance_km: number | null;
}>;
type Instrument = Published<{
  readonly agreement_id: string;
  readonly title_en: string;
  readonly title_ja: string | null;
  readonly partners: string;
  readonly kind: string;
  readonly signed: string | null;
}>;

function contiguousDays(tables: Tables, {escape}: Arquero): Days[] {
  return tables["senkaku-days"]
    .filter(escape(({zone, year}: Days) => zone === "contiguous-zone" && year <= lastYear))
    .orderby("year")
    .objects() as Days[];
}

function daysRow(row: Days) {
  return evidence(
    "senkaku-days",
    row,
    {en: `Contiguous zone, ${row.year}`, ja: `接続水域、${row.year}年`},
    {en: `${row.days} days`, ja: `${row.days}日`}
  );
}

const tension: Check = {
  claim: "senkaku-tension",
  datasets: ["senkaku-days"],
  run(tables, aq) {
    const rows = contiguousDays(tables, aq);
    if (rows.length === 0) return lacking("senkaku-days");
    const top = rows.reduce((best, row) => (row.days > best.days ? row : best));
    const says = {
      en: `Days with Chinese government vessels in the contiguous zone: most in ${top.year}, ${top.days}.`,
      ja: `接続水域で中国公船が確認された日数：最多は${top.year}年の${top.days}日。`
    };
    return outcome([{says, holds: top.year === lastYear}], {rows: rows.map(daysRow)});
  }
};

const presence: Check = {
  claim: "china-presence-east-china-sea",
  datasets: ["senkaku-days"],
  run(tables, aq) {
    const rows = contiguousDays(tables, aq);
    const [first, last] = [rows.at(0), rows.at(-1)];
    if (!first || !last) return lacking("senkaku-days");
    const says = {
      en: `Days in the contiguous zone off the Senkakus: ${first.days} in ${first.year}, ${last.days} in ${last.year}.`,
      ja: `尖閣諸島の接続水域での確認日数：${first.year}年${first.days}日、${last.year}年${last.days}日。`
    };
    return outcome([{says, holds: last.days > first.days}], {qualified: true, rows: [first, last].map(daysRow)});
  }
};

const challenge: Check = {
  claim: "north-korea-challenge",
  datasets: ["missile-launches"],
  run(tables, {escape}) {
    const years = tables["missile-launches"]
      .filter(escape(({series, year, count}: Launch) => series === "launches" && year <= lastYear && count > 0))
      .orderby("year")
      .objects() as Launch[];
    const decades = new Set(years.map(({year}) => Math.floor(year / 10)));
    const total = years.reduce((sum, {count}) => sum + count, 0);
    const says = {
      en: `Launches on record to ${lastYear}: ${formatCount(total)}, in ${years.length} years of ${decades.size} decades.`,
      ja: `${lastYear}年までの発射の記録：${formatCount(total)}発、${decades.size}つの年代の${years.length}年。`
    };
    return outcome([{says, holds: decades.size >= 4}], {
      rows: years
        .filter(({year}) => year >= lastYear - 9)
        .map((row) =>
          evidence(
            "missile-launches",
            row,
            {en: `Launches, ${row.year}`, ja: `発射、${row.year}年`},
            same(formatCount(row.count))
          )
        )
    });
  }
};

const farFlights: Check = {
  claim: "missiles-3700-km",
  datasets: ["missile-launches"],
  run(tables, {escape}) {
    const claimed = 3700;
    const flights = tables["missile-launches"]
      .filter(escape(({series, distance_km}: Launch) => series.startsWith("flight-over-japan") && distance_km !== null))
      .orderby("date")
      .objects() as (Launch & {readonly date: string; readonly distance_km: number})[];
    const near = flights.filter(({distance_km: km}) => Math.abs(km / claimed - 1) <= 0.05);
    const farther = flights.filter(({distance_km: km}) => km >= claimed);
    const dates = (locale: "en" | "ja") => near.map(({date}) => formatDate(date, locale)).join(", ");
    const none = {en: "none", ja: "なし"};
    return outcome(
      [
        {
          says: {
            en: `Flights over Japan of about ${formatCount(claimed)} km: ${dates("en") || none.en}.`,
            ja: `約${formatCount(claimed)}キロの日本上空通過：${dates("ja") || none.ja}。`
          },
          holds: near.length > 0
        },
        {
          says: {
            en: `Their number: ${near.length}; of that length or more: ${farther.length}.`,
            ja: `その数は${near.length}、それ以上を含めると${farther.length}。`
          },
          holds: near.length > 1
        }
      ],
      {
        rows: flights.map((row) =>
          evidence(
            "missile-launches",
            row,
            {en: `Flight over Japan, ${formatDate(row.date, "en")}`, ja: `日本上空通過、${formatDate(row.date, "ja")}`},
            same(`${formatCount(row.distance_km)} km`)
          )
        )
      }
    );
  }
};

/** Kinds of instrument by which two states make their security cooperation binding. */
const securityKinds: ReadonlySet<string> = new Set(["raa", "acsa", "information-security", "equipment-transfer"]);

const ownAgreements: Check = {
  claim: "own-security-agreements",
  datasets: ["agreements"],
  run({agreements}, {escape}) {
    const all = agreements
      .filter(
        escape(
          ({partners, kind, signed}: Instrument) =>
            securityKinds.has(kind) && !partners.includes("USA") && signed !== null && signed < written
        )
      )
      .orderby("signed", "agreement_id")
      .objects() as (Instrument & {readonly signed: string})[];
    const claimed = ["AUS", "PHL", "KOR"];
    const with_ = (iso3: string) => all.filter(({partners}) => partners === iso3);
    const access = all.filter(({kind}) => kind === "raa").map(({partners}) => partners);
    const names = (locale: "en" | "ja") =>
      access.map((iso3) => countries[iso3][locale]).join(locale === "en" ? ", " : "・");
    return outcome(
      claimed.map((iso3) => ({
        says: {
          en: `Security agreements, ${countries[iso3].en}: ${with_(iso3).length}.`,
          ja: `${countries[iso3].ja}との安全保障関係の協定：${with_(iso3).length}件。`
        },
        holds: with_(iso3).length > 0
      })),
      {
        beside: [
          {
            en: `Partners with a reciprocal access agreement: ${names("en")}.`,
            ja: `円滑化協定の相手国：${names("ja")}。`
          }
        ],
        rows: claimed
          .flatMap(with_)
          .map((row) =>
            evidence(
              "agreements",
              row,
              {en: row.title_en, ja: row.title_ja ?? row.title_en},
              {en: formatDate(row.signed, "en"), ja: formatDate(row.signed, "ja")}
            )
          )
      }
    );
  }
};

export const regionChecks: readonly Check[] = [tension, presence, challenge, farFlights, ownAgreements];
