import {sum} from "d3-array";
import {expect, it} from "vitest";
import {readTexts} from "../../loaders/lib/dataset.ts";
import {readSources} from "../../loaders/lib/sources.ts";
import {scrambles} from "../../loaders/scrambles.ts";

const rows = scrambles.rows(readTexts(scrambles.spec), readSources());

it.each([
  [1984, "total", 944, "official", "Defense of Japan 2024, Fig. III-1-3-3"],
  [2004, "total", 141, "official", "Defense of Japan 2006, text on scrambles"],
  [2005, "russia", 116, "secondary", "Asagumo Shimbun, 17 May 2007"],
  [2007, "china", 43, "official", "Defense of Japan 2024, Fig. I-3-2-10"],
  [2011, "total", 425, "official", "Defense of Japan 2024, Fig. III-1-3-3"],
  [2011, "china", 156, "official", "Defense of Japan 2024, Fig. I-3-2-10"],
  [2014, "russia", 473, "official", "Defense of Japan 2024, Fig. III-1-3-3"],
  [2016, "total", 1168, "official", "Defense of Japan 2024, Fig. III-1-3-3"],
  [2016, "china", 851, "official", "Defense of Japan 2024, Fig. I-3-2-10"],
  [2018, "other", 18, "derived", "Defense of Japan 2024, Fig. III-1-3-3: 999 − 638 − 343"],
  [2022, "other", 53, "official", "Defense of Japan 2023, Part III, chapter 1"],
  [2023, "russia", 174, "official", "Defense of Japan 2024, Fig. III-1-3-3"],
  [2024, "total", 704, "secondary", "Joint Staff, 10 April 2025"]
])("scrambles FY%i, %s: %i, %s (%s)", (fiscal_year, target, count, status) => {
  expect(rows.filter((row) => row.fiscal_year === fiscal_year && row.target === target)).toMatchObject([
    {scrambles: count, status}
  ]);
});

it("scrambles FY2013-FY2017: 4,698 in all, as Defense of Japan 2018, digest, has it", () => {
  const years = rows.filter(({fiscal_year: year, target}) => target === "total" && Number(year) >= 2013);
  expect(
    sum(
      years.filter(({fiscal_year: year}) => Number(year) <= 2017),
      (row) => Number(row.scrambles)
    )
  ).toBe(4698);
});
