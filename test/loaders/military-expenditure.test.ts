import {describe, expect, it} from "vitest";
import {militaryExpenditure} from "../../loaders/military-expenditure.ts";
import {bibliography} from "../lib/bibliography.ts";
import {csvText} from "../lib/csv-text.ts";
import {refusal} from "../lib/refusal.ts";

const sources = bibliography({bank: ["scholarly", 2025]});
const japan = "JPN,2022,current-usd,46880194665.101,,2024-04,exact,sipri-terms,bank,row jpn 2022,";
const share = "JPN,2022,share-of-gdp,,1.00994,2025-04,exact,sipri-terms,bank,row jpn 2022,";
const china = "CHN,2022,share-of-gdp,,1.63053,2025-04,about,sipri-terms,bank,row chn 2022,";
const at = (line: number) => `data/budgets/military-expenditure.csv:${line}`;

describe("military expenditure", () => {
  it("is published in millions of dollars or in percent, each with its vintage and its terms", () => {
    expect(read([japan, share])).toEqual([
      {
        ...{iso3: "JPN", year: 2022, measure: "current-usd", share_gdp_pct: null, value_usd_m: 46880.2},
        ...{vintage: "2024-04", licence: "sipri-terms", status: "secondary", source_id: "bank"},
        ...{locator: "row jpn 2022", note: null, _at: at(2)}
      },
      {
        ...{iso3: "JPN", year: 2022, measure: "share-of-gdp", share_gdp_pct: 1.00994, value_usd_m: null},
        ...{vintage: "2025-04", licence: "sipri-terms", status: "secondary", source_id: "bank"},
        ...{locator: "row jpn 2022", note: null, _at: at(3)}
      }
    ]);
  });

  it("is estimated where SIPRI estimates it", () => {
    expect(read([china])).toMatchObject([{status: "estimated"}]);
  });

  it.each([
    ["another column", japan.replace("46880194665.101,,", ",1.1,"), "current-usd"],
    ["another column", share.replace(",,1.00994", ",46880194665.101,"), "share-of-gdp"],
    ["both columns", share.replace(",,1.00994", ",46880194665.101,1.00994"), "share-of-gdp"],
    ["no column", share.replace("1.00994", ""), "share-of-gdp"]
  ])("must not fill %s: %s", (_, line, measure) => {
    expect(refusal(() => read([line]))).toEqual([
      `military-expenditure: value in the wrong column of "${measure}" (${at(2)}); fill the column of the measure alone`
    ]);
  });

  it("must not mix vintages in a measure, not even between countries", () => {
    expect(refusal(() => read([share, china.replace("2025-04", "2024-04")]))).toEqual([
      `military-expenditure: vintages mixed in share-of-gdp "2025-04 and 2024-04" (${at(3)}); take one release for all years`
    ]);
  });

  it("must not leave out years", () => {
    expect(read([share, share.replaceAll("2022", "2023")])).toHaveLength(2);
    expect(refusal(() => read([share, share.replaceAll("2022", "2024")]))).toEqual([
      `military-expenditure: gap in JPN, share-of-gdp, before 2024 (${at(3)}); add the years that are missing`
    ]);
  });

  it.each([
    ["a zero that stands for missing", japan.replace("46880194665.101", "0"), 'value_usd out of range "0"'],
    ["a year before the extract", share.replace("2022", "1959"), 'year out of range "1959"'],
    ["dollars before 1990", japan.replace("2022", "1989"), "JPN, current-usd, outside the extract 1989"],
    ["another country", share.replace("JPN", "DEU"), 'unknown iso3 "DEU"'],
    ["other terms", share.replace("sipri-terms", "cc-by-4.0"), 'unknown licence "cc-by-4.0"']
  ])("refuses %s", (_, line, message) => {
    expect(refusal(() => read([line])).map((fault) => fault.split(" (")[0])).toEqual([
      `military-expenditure: ${message}`
    ]);
  });
});

function read(lines: readonly string[]) {
  const {inputs} = militaryExpenditure.spec;
  return militaryExpenditure.rows({"military-expenditure": csvText(inputs["military-expenditure"], lines)}, sources);
}
