import {fromArrow} from "arquero";
import {expect, it} from "vitest";
import {readTexts} from "../../loaders/lib/dataset.ts";
import {readSources} from "../../loaders/lib/sources.ts";
import {specialMeasuresTerms} from "../../loaders/special-measures-terms.ts";

const sources = readSources();
const rows = specialMeasuresTerms.rows(readTexts(specialMeasuresTerms.spec), sources);
const find = (id: string, item: string, term: string, fiscal_year: number) =>
  rows.filter(
    (row) => row.agreement_id === id && row.item === item && row.term === term && row.fiscal_year === fiscal_year
  );

it.each<[id: string, item: string, term: string, year: number, value: number, status: string, read: string]>([
  ["us-sma-2000", "labor", "workers", 2001, 23055, "official", "Foreign Ministry, 23 January 2006, 2(2)(イ)"],
  ["us-sma-2006", "labor", "workers", 2006, 23055, "official", "Foreign Ministry, 23 January 2006, 2(2)(イ)"],
  ["us-sma-2008", "labor", "workers", 2008, 23055, "official", "Foreign Ministry, January 2008, 2(2)(イ)"],
  ["us-sma-2008", "utilities", "ceiling", 2008, 253, "official", "Foreign Ministry, December 2007, (2)"],
  ["us-sma-2008", "utilities", "ceiling", 2010, 249, "official", "Foreign Ministry, December 2007, (2)"],
  ["us-sma-2011", "labor", "workers-before", 2011, 23055, "official", "Foreign Ministry, 1 April 2011, 参考1(2)"],
  ["us-sma-2011", "labor", "workers", 2015, 22625, "official", "Foreign Ministry, 1 April 2011, 参考1(2)"],
  ["us-sma-2011", "utilities", "share-before", 2011, 76, "estimated", "Foreign Ministry, 1 April 2011, 参考1(2)"],
  ["us-sma-2011", "utilities", "share", 2015, 72, "official", "Foreign Ministry, 1 April 2011, 参考1(2)"],
  ["us-sma-2011", "package", "level", 2011, 1881, "official", "Foreign Ministry, 1 April 2011, 参考1(2)"],
  ["us-sma-2016", "labor", "workers", 2020, 23178, "official", "Defense Ministry, outline of the agreement, 2(1)"],
  ["us-sma-2016", "utilities", "share", 2020, 61, "official", "Defense Ministry, outline of the agreement, 2(2)"],
  ["us-sma-2016", "package", "total", 2016, 9465, "estimated", "Nippon Television, 1 April 2016, lead"],
  ["us-sma-2016", "package", "level", 2016, 1893, "estimated", "Defense Ministry, 16 December 2015, 3"],
  ["us-sma-2021-protocol", "utilities", "ceiling", 2021, 249, "estimated", "Foreign Ministry, 24 February 2021, 2"],
  ["us-sma-2022", "utilities", "ceiling", 2024, 151, "official", "Foreign Ministry, 1 April 2022, 参考1(3)"],
  ["us-sma-2022", "training-equipment", "total", 2022, 200, "estimated", "Foreign Ministry, 1 April 2022, 参考1(4)"],
  ["us-sma-2022", "training-relocation", "level", 2022, 114, "estimated", "Foreign Ministry, 1 April 2022, 参考1(5)"],
  ["us-sma-2022", "package", "total", 2022, 10550, "estimated", "NHK, 7 January 2022, para 1"]
])("special-measures-terms %s, %s, %s FY%i: %d, %s (%s)", (id, item, term, year, value, status) => {
  expect(find(id, item, term, year)).toMatchObject([{value, status}]);
});

it.each<[id: string, starts: string, ends: string, read: string]>([
  ["us-sma-1987", "1987-06-01", "1988-06-01", "Defense of Japan 2008, Defense Chronology 1987, 1988"],
  ["us-sma-1988-protocol", "1988-06-01", "1991-04-17", "Defense of Japan 2008, Defense Chronology 1988, 1991"],
  ["us-sma-1995", "1996-04-01", "2001-04-01", "Defense of Japan 2008, Defense Chronology 1995, 2000"],
  ["us-sma-2006", "2006-04-01", "2008-03-31", "Foreign Ministry, 23 January 2006: two years"],
  ["us-sma-2008", "2008-05-01", "2011-03-31", "Foreign Ministry, 1 May 2008"],
  ["us-sma-2016", "2016-04-01", "2021-04-01", "Defense Ministry, outline: to 31 March 2021; then the protocol"],
  ["us-sma-2021-protocol", "2021-04-01", "2022-03-31", "Foreign Ministry, 24 February 2021, 2"],
  ["us-sma-2022", "2022-04-01", "2027-03-31", "Foreign Ministry, 1 April 2022: FY2022 to FY2026"]
])("special-measures-terms %s holds from %s to %s (%s)", (id, starts, ends) => {
  const own = rows.filter(({agreement_id}) => agreement_id === id);
  expect(new Set(own.map((row) => `${row.starts} ${row.ends}`))).toEqual(new Set([`${starts} ${ends}`]));
});

it("special-measures-terms take on one cost after the other (Defense Ministry, outline of 2016 and page of 2022)", () => {
  const first = (item: string) =>
    Math.min(...rows.filter((row) => row.item === item && row.term === "covers").map((row) => Number(row.fiscal_year)));
  expect(["labor", "utilities", "training-relocation", "training-equipment"].map(first)).toEqual([
    1987, 1991, 1996, 2022
  ]);
});

it("special-measures-terms speak of eleven instruments, and the spec finds no fault", () => {
  expect(new Set(rows.map(({agreement_id}) => agreement_id)).size).toBe(11);
  expect(fromArrow(specialMeasuresTerms.build(sources)).numRows()).toBe(rows.length);
});
