import {expect, it} from "vitest";
import {readTexts} from "../../loaders/lib/dataset.ts";
import {readSources} from "../../loaders/lib/sources.ts";
import {scramblesByForce} from "../../loaders/scrambles-by-force.ts";

const rows = scramblesByForce.rows(readTexts(scramblesByForce.spec), readSources());

// Asagumo Shimbun, 17 May 2007: 90 + 15 + 73 + 51 = 229 and 123 + 57 + 25 + 34 = 239. Joint Staff, 10 April 2025:
// 152 + 39 + 102 + 411 = 704.
it.each([
  [2005, "northern", 90, "Asagumo Shimbun, 17 May 2007"],
  [2005, "western", 73, "Asagumo Shimbun, 17 May 2007"],
  [2005, "southwestern", 51, "Asagumo Shimbun, 17 May 2007"],
  [2006, "northern", 123, "Asagumo Shimbun, 17 May 2007"],
  [2006, "central", 57, "Asagumo Shimbun, 17 May 2007"],
  [2019, "southwestern", 581, "WING, April 2020"],
  [2021, "southwestern", 652, "Kyodo News, 15 April 2022"],
  [2024, "southwestern", 411, "Joint Staff, 10 April 2025"],
  [2024, "central", 39, "Joint Staff, 10 April 2025"]
])("scrambles-by-force FY%i, %s: %i (%s)", (fiscal_year, force, scrambles) => {
  expect(rows.filter((row) => row.fiscal_year === fiscal_year && row.force === force)).toMatchObject([
    {scrambles, status: "secondary"}
  ]);
});

it("scrambles-by-force leave out FY2013, whose four printed figures make 812 and not the 810 of the year", () => {
  expect(rows.filter(({fiscal_year}) => fiscal_year === 2013)).toEqual([]);
});
