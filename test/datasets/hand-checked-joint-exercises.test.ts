import {fromArrow} from "arquero";
import {expect, it} from "vitest";
import {jointExercises} from "../../loaders/joint-exercises.ts";
import {readTexts} from "../../loaders/lib/dataset.ts";
import {readSources} from "../../loaders/lib/sources.ts";

const sources = readSources();
const rows = jointExercises.rows(readTexts(jointExercises.spec), sources);

it.each<[year: number, series: string, exercises: number | null, days: number | null, status: string, read: string]>([
  [2002, "akahata", 117, 366, "secondary", "Japan Press Service, August 2003, lead"],
  [2004, "akahata", 100, 331, "derived", "Japan Press Service, 24 August 2006, lead: 106 - 6, 416 - 85"],
  [2010, "akahata", 53, 759, "secondary", "Akahata, 13 November 2011, lead"],
  [2012, "akahata", null, 854, "secondary", "Japan Press Weekly, December 2013, lead"],
  [2015, "akahata", 61, 1319, "secondary", "Akahata in the U.S. Embassy's translation, 30 December 2016, lead"],
  [2017, "akahata", 121, 1198, "secondary", "Akahata, 30 December 2018, lead"],
  [2016, "akahata-gsdf", null, 253, "derived", "Akahata, 30 December 2018, para 2: 307 - 54"],
  [2020, "akahata", 67, 446, "secondary", "Akahata, 22 March 2022, lead"],
  [2021, "akahata-msdf", null, 362, "secondary", "Akahata, 23 January 2023, para 2"],
  [2013, "white-paper-bilateral", 24, null, "official", "Defense of Japan 2023, Digest"],
  [2022, "white-paper-bilateral", 108, null, "official", "Defense of Japan 2023, Digest"],
  [2013, "white-paper-multilateral", 19, null, "official", "Defense of Japan 2023, Digest"],
  [2022, "white-paper-multilateral", 43, null, "official", "Defense of Japan 2023, Digest"]
])("joint-exercises FY%i, %s: %s exercises, %s days, %s (%s)", (year, series, exercises, days, status) => {
  expect(rows.filter((row) => row.year === year && row.series === series)).toMatchObject([
    {exercises, days, status, alternatives: null}
  ]);
});

it("joint-exercises hold 34 rows, and the spec finds no fault", () => {
  expect(fromArrow(jointExercises.build(sources)).numRows()).toBe(34);
});
