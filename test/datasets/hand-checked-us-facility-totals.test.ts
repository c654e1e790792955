import {expect, it} from "vitest";
import {readTexts} from "../../loaders/lib/dataset.ts";
import {readSources} from "../../loaders/lib/sources.ts";
import {usFacilityTotals} from "../../loaders/us-facility-totals.ts";

const rows = usFacilityTotals.rows(readTexts(usFacilityTotals.spec), readSources());

it.each([
  ["1955-03", "japan", "exclusive-area", 1296, "secondary", "Statistics Bureau 2006, chapter 31"],
  ["1971-06", "okinawa", "exclusive-area", 353, "official", "Defense of Japan 2024, figure on Okinawa"],
  ["1972-05", "okinawa", "exclusive-facilities", 83, "official", "Defense of Japan 2024, figure on Okinawa"],
  ["1996-12", "okinawa", "exclusive-area", 235, "official", "Defense of Japan 2024, figure on Okinawa"],
  ["2002", "okinawa", "exclusive-area", 237.53, "secondary", "Ryukyu Shimpo 2003, entry on U.S. bases: 23,753 ha"],
  ["2006-01", "okinawa", "exclusive-facilities", 36, "official", "Defense of Japan 2006, figure on Okinawa"],
  ["2007-01", "japan", "exclusive-area", 309, "official", "Defense of Japan 2007, figure on facilities"],
  ["2016-01", "japan", "exclusive-area", 304, "official", "Defense of Japan 2016, figure on facilities"],
  ["2017-01", "okinawa", "exclusive-area", 186, "official", "Defense of Japan 2017, figure on facilities"],
  ["2017-01", "okinawa", "exclusive-share", 70.6, "official", "Defense of Japan 2017, facilities in Okinawa"],
  ["2020-01", "outside-okinawa", "exclusive-facilities", 47, "secondary", "WING, 25 February 2020"],
  ["2024-01", "japan", "exclusive-area-maneuver", 123, "official", "Defense of Japan 2024, figure by use"],
  [
    "2008-03",
    "japan",
    "all-area",
    1027.049,
    "secondary",
    "Kanagawa Prefecture 2024, row FY2007: 1,027,049 thousand m2"
  ],
  ["2023-03", "kanagawa", "all-facilities", 12, "secondary", "Kanagawa Prefecture 2024, row FY2022"]
])("us-facility-totals %s, %s, %s: %d, %s (%s)", (date, area, measure, value, status) => {
  expect(rows.filter((row) => row.date === date && row.area === area && row.measure === measure)).toMatchObject([
    {value, status}
  ]);
});

it("keeps the more exact figure of the press beside the rounded one of Defense of Japan 2020", () => {
  const own = rows.filter(({date, area, measure}) => `${date} ${area} ${measure}` === "2020-01 okinawa exclusive-area");
  expect(own).toMatchObject([{value: 185, alternatives: "184.944 [jwing-21809]"}]);
});
