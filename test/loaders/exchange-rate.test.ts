import {describe, expect, it} from "vitest";
import {exchangeRate} from "../../loaders/exchange-rate.ts";
import {bibliography} from "../lib/bibliography.ts";
import {csvText} from "../lib/csv-text.ts";
import {refusal} from "../lib/refusal.ts";

const sources = bibliography({bank: ["official-secondary", 2025], fed: ["official-secondary", 2026]});
const fixed = "1970,world-bank,360,bank,row jpn 1970,Fixed rate.";
const bank = "1971,world-bank,350.67769,bank,row jpn 1971,";
const fed = "1971,federal-reserve,347.7857,fed,row Japan 1971,";

describe("exchange rates", () => {
  it("are published as they are transcribed, with the status of their source", () => {
    expect(read([fixed, fed])).toEqual([
      {
        ...{year: 1970, series: "world-bank", rate_jpy_per_usd: 360, status: "secondary", source_id: "bank"},
        ...{locator: "row jpn 1970", note: "Fixed rate.", _at: "data/budgets/exchange-rate.csv:2"}
      },
      {
        ...{year: 1971, series: "federal-reserve", rate_jpy_per_usd: 347.7857, status: "secondary", source_id: "fed"},
        ...{locator: "row Japan 1971", note: null, _at: "data/budgets/exchange-rate.csv:3"}
      }
    ]);
  });

  it("of two series may differ by less than one percent", () => {
    expect(read([fixed, fed, bank])).toHaveLength(3);
    expect(refusal(() => read([fixed, fed, bank.replace("350.67769", "305.67769")]))).toEqual([
      'exchange-rate: series of 1971 that differ "347.7857 and 305.67769" (data/budgets/exchange-rate.csv:4); ' +
        "find the rate that was misread"
    ]);
  });

  it("of a series follow each other year by year", () => {
    expect(refusal(() => read([fixed.replaceAll("1970", "1969"), bank, fed]))).toEqual([
      "exchange-rate: gap in world-bank before 1971 (data/budgets/exchange-rate.csv:3); add the years that are missing"
    ]);
  });

  it.each(["3.6", "3600", "0"])("must be believable, not %s yen", (rate) => {
    expect(refusal(() => read([fixed.replace("360", rate)]))).toEqual([
      `exchange-rate: rate_jpy_per_usd out of range "${rate}" (data/budgets/exchange-rate.csv:2); ` +
        "believable values are 70 to 360: check digits and unit"
    ]);
  });
});

function read(lines: readonly string[]) {
  const texts = {"exchange-rate": csvText(exchangeRate.spec.inputs["exchange-rate"], lines)};
  return exchangeRate.rows(texts, sources);
}
