import {expect, it} from "vitest";
import {readTexts} from "../../loaders/lib/dataset.ts";
import {readSources} from "../../loaders/lib/sources.ts";
import {usPersonnelShare} from "../../loaders/us-personnel-share.ts";

const rows = usPersonnelShare.rows(readTexts(usPersonnelShare.spec), readSources());

// Totals abroad: Peace Forum, 13 April 2010, table 01 after the report 309A. Lines of countries: the report of the month.
it.each([
  ["JPN", "1990-09", 7.65, "46,593 / 609,422 = 0.076454"],
  ["DEU", "1990-09", 37.34, "227,586 / 609,422 = 0.373446"],
  ["PHL", "1990-09", 2.27, "13,863 / 609,422 = 0.022748"],
  ["JPN", "1995-09", 16.44, "39,134 / 238,064 = 0.164384"],
  ["KOR", "1995-09", 15.13, "36,016 / 238,064 = 0.151287"],
  ["GBR", "1995-09", 5.1, "12,131 / 238,064 = 0.050957"],
  ["ITA", "1995-09", 5.04, "12,007 / 238,064 = 0.050436"],
  ["KOR", "2000-03", 13.84, "36,754 / 265,518 = 0.138424"],
  ["JPN", "2005-03", 12.13, "34,928 / 288,028 = 0.121266"],
  ["DEU", "2008-03", 19.37, "56,200 / 290,178 = 0.193674"],
  ["JPN", "2009-03", 11.77, "34,554 / 293,701 = 0.117650"]
])("us-personnel-share %s %s: %d percent (%s)", (iso3, date, share_pct) => {
  expect(rows.filter((row) => row.iso3 === iso3 && row.date === date)).toMatchObject([
    {share_pct, status: "derived", source_id: "peaceforum-100413"}
  ]);
});

it("has none for Japan in March 2000, whose printed figure is that of September 2001", () => {
  expect(rows.filter(({iso3, date}) => iso3 === "JPN" && date === "2000-03")).toEqual([]);
});

it("gives Guam and the United States no share: they are not abroad", () => {
  expect(rows.filter(({iso3}) => iso3 === "GUM" || iso3 === "USA")).toEqual([]);
});
