import {sum} from "d3-array";
import {expect, it} from "vitest";
import {readTexts} from "../../loaders/lib/dataset.ts";
import {readSources} from "../../loaders/lib/sources.ts";
import {missileLaunches} from "../../loaders/missile-launches.ts";

const rows = missileLaunches.rows(readTexts(missileLaunches.spec), readSources());

it.each([
  [1984, "launches", 6, "secondary", "CNS/NTI database, records of 1984"],
  [2006, "launches", 7, "secondary", "CNS/NTI database, records of 2006"],
  [2014, "launches", 19, "secondary", "CNS/NTI database, records of 2014"],
  [2016, "failures", 10, "secondary", "CNS/NTI database, records of 2016"],
  [2017, "launch-days", 15, "derived", "CNS/NTI database, records of 2017"],
  [2018, "launches", 0, "derived", "CNS/NTI database, no record of 2018"],
  [2022, "launches", 69, "secondary", "CNS/NTI database, records of 2022"],
  [2023, "successes", 21, "secondary", "CNS/NTI database, records of 2023"],
  [2024, "launches", 41, "estimated", "copy of the CNS/NTI database, records of 2024"]
])("missile-launches %i, %s: %i, %s (%s)", (year, series, count, status) => {
  expect(rows.filter((row) => row.year === year && row.series === series)).toMatchObject([{count, status}]);
});

it.each([
  ["1998-08-31", 1380, "Defense of Japan 2020, data file-11, row 1998; CNS/NTI database"],
  ["2009-04-05", 3200, "Defense of Japan 2020, data file-11, row 2009; CNS/NTI database"],
  ["2017-08-29", 2700, "CNS/NTI database, record of 28 August 2017 UTC"],
  ["2017-09-15", 3700, "AP, 15 September 2017; CNS/NTI database"],
  ["2022-10-04", 4500, "CNS/NTI database, record of 3 October 2022 UTC"]
])("missile-launches: flight over Japan on %s, %i km (%s)", (date, distance_km) => {
  expect(rows.filter((row) => row.date === date)).toMatchObject([{count: 1, distance_km}]);
});

it("missile-launches 1984-2013: 39 in all, as The Washington Post, 29 August 2017, has it from CNS", () => {
  const years = rows.filter(({series, year}) => series === "launches" && Number(year) <= 2013);
  expect(years).toHaveLength(30);
  expect(sum(years, ({count}) => Number(count))).toBe(39);
});

it.each([
  [2022, 64],
  [2023, 30]
])("missile-launches %i: %i succeeded or of unknown outcome, as Statista has it from NTI", (year, total) => {
  const outcomes = rows.filter((row) => row.year === year && /^(successes|outcome-unknown)$/.test(String(row.series)));
  expect(sum(outcomes, ({count}) => Number(count))).toBe(total);
});
