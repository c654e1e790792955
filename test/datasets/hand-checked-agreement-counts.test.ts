import {fromArrow} from "arquero";
import {expect, it} from "vitest";
import {agreementCounts} from "../../loaders/agreement-counts.ts";
import {readTexts} from "../../loaders/lib/dataset.ts";
import {readSources} from "../../loaders/lib/sources.ts";

const sources = readSources();
const rows = agreementCounts.rows(readTexts(agreementCounts.spec), sources);

it.each<[year: number, partner_group: string, kind: string, counts: Readonly<Record<string, number>>, read: string]>([
  [1987, "usa", "sma", {signed: 1, signed_cumulative: 1}, "Defense of Japan 2008, Defense Chronology 1987"],
  [
    2022,
    "usa",
    "sma",
    {signed: 1, signed_cumulative: 11, in_force: 1},
    "Defense of Japan 2008 and 2018, Chronology; Foreign Ministry, 2022"
  ],
  [1959, "usa", "mutual-security-treaty", {in_force: 1}, "Defense of Japan 2008, Defense Chronology 1951"],
  [
    1960,
    "usa",
    "mutual-security-treaty",
    {signed_cumulative: 2, in_force: 1},
    "Defense of Japan 2008, Defense Chronology 1960"
  ],
  [2012, "other", "acsa", {signed_cumulative: 1, in_force: 0}, "Defense of Japan 2020, Ref. 31, Australia"],
  [2013, "other", "acsa", {entered_into_force: 1, in_force: 1}, "Defense of Japan 2018, Defense Chronology 2013"],
  [2013, "other", "equipment-transfer", {signed: 1}, "Defense of Japan 2018, Defense Chronology 2013: Britain"],
  [2015, "other", "equipment-transfer", {signed: 2}, "Defense of Japan 2020, Ref. 31: France, India"],
  [2019, "other", "equipment-transfer", {signed_cumulative: 8}, "Defense of Japan 2020, Ref. 31"],
  [2024, "other", "raa", {signed_cumulative: 3, in_force: 2}, "releases of the Foreign Ministry on Australia, Britain"],
  [2025, "other", "raa", {in_force: 3}, "Foreign Ministry, 12 August 2025, para 1: Philippines"],
  [2023, "other", "osa", {signed: 4}, "Defense of Japan 2024, Fig. III-1-1-5"]
])("agreement-counts %i, %s, %s: %o (%s)", (year, partner_group, kind, counts) => {
  expect(
    rows.filter((row) => row.year === year && row.partner_group === partner_group && row.kind === kind)
  ).toMatchObject([{...counts, status: "derived"}]);
});

it("agreement-counts have no meeting and no item of the state visit, and the spec finds no fault", () => {
  const kinds = new Set(rows.map(({kind}) => kind));
  expect(["two-plus-two", "defense-ministers-meeting", "state-visit-item"].filter((kind) => kinds.has(kind))).toEqual(
    []
  );
  expect(fromArrow(agreementCounts.build(sources)).numRows()).toBe(rows.length);
});
