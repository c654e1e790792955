import {sum} from "d3-array";
import {expect, it} from "vitest";
import {readTexts} from "../../loaders/lib/dataset.ts";
import {readSources} from "../../loaders/lib/sources.ts";
import {senkakuDays} from "../../loaders/senkaku-days.ts";
import {senkakuVessels} from "../../loaders/senkaku-vessels.ts";

const sources = readSources();
const rows = senkakuDays.rows(readTexts(senkakuDays.spec), sources);

// Each share and mean is worked out by hand from the counts of the document named.
it.each<[year: number, zone: string, days: number, share: number, perDay: number | null, read: string]>([
  // 232 / 365 = 0.6356; 819 / 232 = 3.530
  [2013, "contiguous-zone", 232, 63.6, 3.53, "Defense of Japan 2023, Fig. I-3-2-14"],
  // 211 / 366 = 0.5765, a leap year; 752 / 211 = 3.564
  [2016, "contiguous-zone", 211, 57.7, 3.56, "Defense of Japan 2023, Fig. I-3-2-14"],
  // 159 / 365 = 0.4356; 615 / 159 = 3.868
  [2018, "contiguous-zone", 159, 43.6, 3.87, "Defense of Japan 2023, Fig. I-3-2-14"],
  // 333 / 366 = 0.9098, a leap year; 1161 / 333 = 3.486
  [2020, "contiguous-zone", 333, 91, 3.49, "Defense of Japan 2023, Fig. I-3-2-14"],
  // 336 / 365 = 0.9205; 1201 / 336 = 3.574
  [2022, "contiguous-zone", 336, 92.1, 3.57, "Defense of Japan 2023, Fig. I-3-2-14"],
  // 352 / 365 = 0.9644; 1282 / 352 = 3.642
  [2023, "contiguous-zone", 352, 96.4, 3.64, "Defense of Japan 2024, Part I, chapter 3"],
  // 355 / 366 = 0.9699, a leap year; no document gives the vessels of the whole year
  [2024, "contiguous-zone", 355, 97, null, "The Diplomat, 6 January 2026"],
  // 357 / 365 = 0.9781; 1380 / 357 = 3.866
  [2025, "contiguous-zone", 357, 97.8, 3.87, "The Diplomat, 6 January 2026"],
  // 54 / 365 = 0.1479; the 188 vessels are of another document
  [2013, "territorial-sea", 54, 14.8, null, "news digest of 2021"],
  // 7 + 13 + 9 = 29; 29 / 366 = 0.0792; (28 + 38 + 22) / 29 = 3.034
  [2020, "territorial-sea", 29, 7.9, 3.03, "Defense of Japan 2023, siryo17.csv, rows of 2020"],
  // 15 + 19 + 6 = 40; 40 / 365 = 0.1096; (36 + 52 + 22) / 40 = 2.75
  [2021, "territorial-sea", 40, 11, 2.75, "Defense of Japan 2023, siryo17.csv, rows of 2021"]
])("senkaku-days %i, %s: %i days, %d %%, %d a day (%s)", (year, zone, days, share_pct, vessels_per_day) => {
  expect(rows.filter((row) => row.year === year && row.zone === zone)).toMatchObject([
    {days, share_pct, vessels_per_day, status: "derived"}
  ]);
});

it.each([
  [2020, 111, "2020-04-14/2020-08-02", "e54", "secondary"], // Janes, July 2021
  [2021, 157, "2021-02/2021-07", "doj-2024", "official"], // Defense of Japan 2024, Part I, chapter 3
  [2024, 215, "2023-12-22/2024-07-23", "e38", "secondary"], // Sankei Shimbun, January 2025
  [2025, 335, "2024-11-19/2025-10-19", "e67", "secondary"] // The Diplomat, 6 January 2026
])("senkaku-days: record run ended in %i, %i days, %s (%s, %s)", (year, days, period, source, status) => {
  expect(rows.filter((row) => row.year === year && row.zone === "contiguous-zone")).toMatchObject([
    {record_run_days: days, record_run_period: period, record_run_source_id: source, record_run_status: status}
  ]);
});

it("senkaku-days leave out 2012, counted from September, and every year without a count of days", () => {
  expect(rows.map(({year, zone}) => `${String(zone)} ${String(year)}`)).not.toContain("contiguous-zone 2012");
  expect(rows.filter(({zone}) => zone === "contiguous-zone").map(({year}) => year)).toEqual(
    Array.from({length: 13}, (_, i) => 2013 + i)
  );
  expect(rows.filter(({zone}) => zone === "territorial-sea").map(({year}) => year)).toEqual([
    2013, 2016, 2018, 2019, 2020, 2021, 2022
  ]);
});

// Sankei Shimbun, 8 January 2017: 1,005 days and 3,416 vessels in the contiguous zone from September 2012 to 2016.
it.each([
  ["days", 1005],
  ["vessels", 3416]
])("senkaku-vessels: %s in the contiguous zone 2012-2016 make the %i that the press prints", (measure, total) => {
  const years = senkakuVessels
    .rows(readTexts(senkakuVessels.spec), sources)
    .filter((row) => row.zone === "contiguous-zone" && row.measure === measure && row.span === "year")
    .filter(({period}) => Number(period) <= 2016);
  expect(sum(years, ({count}) => Number(count))).toBe(total);
});
