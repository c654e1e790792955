import {expect, it} from "vitest";
import {readTexts} from "../../loaders/lib/dataset.ts";
import {readSources} from "../../loaders/lib/sources.ts";
import {senkakuVessels} from "../../loaders/senkaku-vessels.ts";

const rows = senkakuVessels.rows(readTexts(senkakuVessels.spec), readSources());

it.each([
  ["2012", "contiguous-zone", "vessels", 407, "official", "Defense of Japan 2023, Fig. I-3-2-14"],
  ["2014", "contiguous-zone", "vessels", 729, "official", "Defense of Japan 2023, Fig. I-3-2-14"],
  ["2018", "contiguous-zone", "days", 159, "official", "Defense of Japan 2023, Fig. I-3-2-14"],
  ["2018", "contiguous-zone", "vessels", 615, "official", "Defense of Japan 2023, Fig. I-3-2-14"],
  ["2022", "contiguous-zone", "days", 336, "official", "Defense of Japan 2023, Fig. I-3-2-14"],
  ["2023", "contiguous-zone", "vessels", 1282, "official", "Defense of Japan 2024, Part I, chapter 3"],
  ["2025", "contiguous-zone", "days", 357, "secondary", "The Diplomat, 6 January 2026"],
  ["2012", "territorial-sea", "vessels", 73, "secondary", "Okinawa Times, January 2017"],
  ["2013", "territorial-sea", "vessels", 188, "secondary", "Okinawa Times, January 2017"],
  ["2013-10", "territorial-sea", "vessels", 8, "secondary", "Japan Coast Guard table of 2019, row 平成25年"],
  ["2017", "territorial-sea", "vessels", 108, "derived", "Japan Coast Guard table of 2019, row 平成29年"],
  ["2020-05/2020-08", "territorial-sea", "days", 13, "official", "Defense of Japan 2023, siryo17.csv"],
  ["2020", "territorial-sea", "vessels", 88, "derived", "Defense of Japan 2023, siryo17.csv: 28 + 38 + 22"],
  ["2024", "territorial-sea", "incidents", 39, "secondary", "Stars and Stripes, 7 January 2025"]
])("senkaku-vessels %s, %s, %s: %i, %s (%s)", (period, zone, measure, count, status) => {
  const found = rows.filter((row) => row.period === period && row.zone === zone && row.measure === measure);
  expect(found).toMatchObject([{count, status}]);
});

it("senkaku-vessels 2014: 729 in the contiguous zone as white papers print it, beside the 726 that a blog adds up", () => {
  const found = rows.filter(
    (row) => row.period === "2014" && row.zone === "contiguous-zone" && row.measure === "vessels"
  );
  expect(found).toMatchObject([{count: 729, source_id: "doj-2023", alternatives: "726 [e44]"}]);
});
