import {fromArrow} from "arquero";
import {expect, it} from "vitest";
import {readTexts} from "../../loaders/lib/dataset.ts";
import {readSources} from "../../loaders/lib/sources.ts";
import {stateVisitClaims} from "../../loaders/state-visit-claims.ts";

const sources = readSources();
const rows = stateVisitClaims.rows(readTexts(stateVisitClaims.spec), sources);

it.each<[id: string, value: number, most: number | null, precision: string, status: string, read: string]>([
  ["official-agreements", 70, null, "over", "disputed", "Nikkei Asia, 10 April 2024, para 1"],
  ["official-usual", 12, 20, "exact", "secondary", "Nikkei Asia, 10 April 2024, para 3"],
  ["nikkei-agreements", 70, null, "exact", "disputed", "Nikkei Asia, 11 April 2024, sub-headline"],
  ["ooda-defense", 70, null, "about", "disputed", "OODA Loop, 11 April 2024, last sentence"],
  ["asiaone-defense", 70, null, "about", "disputed", "asiaone.co.in, April 2024, para 4"],
  ["vietnamvn-defense", 70, null, "about", "disputed", "vietnam.vn, 11 April 2024"],
  ["fact-sheet-fields", 5, null, "exact", "official", "White House, fact sheet of 10 April 2024, para 1"],
  ["jetro-statement-fields", 7, null, "exact", "secondary", "JETRO, 11 April 2024, para 1"],
  ["listed-headings", 8, null, "exact", "derived", "policynews.jp: list of headings on defense"],
  ["listed-items", 28, null, "exact", "derived", "agreements table: 14 + 5 + 3 + 2 + 2 + 2"],
  ["listed-security-cooperation", 14, null, "exact", "derived", "8 headings, 6 items of the press"],
  ["listed-innovation", 5, null, "exact", "derived", "The Register; AI News, 11 April 2024"],
  ["listed-climate-and-energy", 3, null, "exact", "derived", "Energy Department, Trade Ministry, press"],
  ["listed-space", 2, null, "exact", "derived", "press, paras 2 and 4"]
])("state-visit-claims %s: %d to %s, %s, %s (%s)", (id, value, value_most, precision, status) => {
  expect(rows.filter(({count_id}) => count_id === id)).toMatchObject([{value, value_most, precision, status}]);
});

it("state-visit-claims list no more than they name, and the spec finds no fault", () => {
  const listed = rows.filter(({agreement_ids}) => agreement_ids !== null);
  expect(listed.map(({agreement_ids}) => String(agreement_ids).split(";").length)).toEqual(
    listed.map(({value}) => value)
  );
  expect(fromArrow(stateVisitClaims.build(sources)).numRows()).toBe(8 + 2 + 6);
});
