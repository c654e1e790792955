import type {Words} from "../lib/words.ts";
import type {Break} from "./spec.ts";

const older = "troopdata-reports-b0a3922";
const newer = "troopdata-reports-head";

/** Countries with a fleet that the totals counted in some years and left out in others. */
const fleet = ["JPN", "KOR", "PHL", "GUM"];
const ofJapan = {iso3: ["JPN"], series: ["reported", "japan-with-okinawa"]};
const ships = {...ofJapan, branch: ["total", "navy", "grand-total"]};

/** Where the reports begin to count otherwise, in the order of time. */
export const personnelBreaks: readonly Break[] = [
  at("fleet-inside-1954", "1954-06", {iso3: fleet, branch: ["total"]}, older, {
    en: "1954–58: the fleet is inside the total; in 1953 it stands outside",
    ja: "1954〜58年は艦隊を合計に含む。1953年は含まない"
  }),
  at("fleet-inside-navy-1954", "1954-06", {series: ["japan-with-okinawa"], branch: ["navy"]}, older, {
    en: "1954–58: the fleet is inside the total; in 1953 it stands outside",
    ja: "1954〜58年は艦隊を合計に含む。1953年は含まない"
  }),
  at("fleet-outside-1959", "1959-09", {iso3: fleet, branch: ["total"]}, older, {
    en: "1959–67: the fleet (“Navy other”) stands outside the total",
    ja: "1959〜67年は艦隊（「海軍その他」）を合計に含まない"
  }),
  at("fleet-outside-navy-1959", "1959-09", {series: ["japan-with-okinawa"], branch: ["navy"]}, older, {
    en: "1959–67: the fleet (“Navy other”) stands outside the total",
    ja: "1959〜67年は艦隊（「海軍その他」）を合計に含まない"
  }),
  at("ships-1968", "1968-09", {branch: ["total", "navy", "navy-in-total", "afloat"]}, older, {
    en: "1968–73: crews of ships are, with few exceptions, no longer counted by country",
    ja: "1968〜73年は一部を除き艦艇の乗組員を国別に計上しない"
  }),
  at(
    "okinawa-air-force-1973",
    "1973-09",
    {iso3: ["JPN"], series: ["reported", "okinawa"], branch: ["total", "ashore", "air-force"]},
    older,
    {
      en: "September 1973: the Air Force in Okinawa is counted in the Japan line",
      ja: "1973年9月は沖縄の空軍を日本の行に計上"
    }
  ),
  at("okinawa-1974", "1974-09", {iso3: ["JPN"], series: ["reported"]}, older, {
    en: "From 1974 the Japan line includes Okinawa, which returned to Japan in 1972",
    ja: "1974年以降、日本の行に沖縄（1972年復帰）を含む"
  }),
  at("ships-1974", "1974-09", {branch: ["total", "navy", "navy-in-total", "afloat"]}, older, {
    en: "1974–75: crews of ships are counted by country again",
    ja: "1974〜75年は艦艇の乗組員を再び国別に計上"
  }),
  at("ships-1976", "1976-09", {branch: ["total", "navy", "navy-in-total", "afloat"]}, older, {
    en: "From 1976 only persons ashore are counted by country",
    ja: "1976年以降は陸上勤務者のみを国別に計上"
  }),
  at("iraq-2005", "2005-09", ofJapan, older, {
    en: "2005–07: persons based in Japan but deployed to Iraq are left out",
    ja: "2005〜07年は日本に所属しイラクに派遣中の者を含まない"
  }),
  at("duty-location-2008", "2008-09", {}, newer, {
    en: "From 2008 persons count where they are assigned; crews of ships based in a country are included",
    ja: "2008年以降は所属地で集計し、母港とする艦艇の乗組員を含む"
  }),
  at("outlier-2015", "2015-12", ships, newer, {
    en: "December 2015: the Navy is about twice its neighbours, an outlier of the report",
    ja: "2015年12月の海軍は前後の約2倍で、報告の外れ値"
  }),
  at("ships-2016", "2016-03", ships, newer, {
    en: "March 2016 to December 2017: crews of ships based in Japan are apparently not counted",
    ja: "2016年3月〜2017年12月は母港とする艦艇の乗組員を含まないとみられる"
  }),
  at("ships-2018", "2018-03", ships, newer, {
    en: "From March 2018 crews of ships based in Japan are counted again",
    ja: "2018年3月以降は母港とする艦艇の乗組員を再び含む"
  })
];

function at(id: string, from: string, where: Break["where"], source_id: string, note: Words): Break {
  return {id, from, where, note, source_id};
}
