import {expect, it} from "vitest";
import {readTexts} from "../../loaders/lib/dataset.ts";
import {readSources} from "../../loaders/lib/sources.ts";
import {usBasePopulation} from "../../loaders/us-base-population.ts";

const rows = usBasePopulation.rows(readTexts(usBasePopulation.spec), readSources());

it.each([
  ["2008-03-31", "japan", "all", "all", 99295, "Ichigaya Keizai Shimbun, 2 July 2008"],
  ["2008-03-31", "japan", "military", "all", 49364, "Ichigaya Keizai Shimbun, 2 July 2008"],
  ["2009-03-31", "japan", "dependents", "all", 46443, "Peace Forum, 28 July 2009"],
  ["2009-03-31", "okinawa", "all", "off-base", 11901, "Akahata, 13 July 2009"],
  ["2010-03-31", "japan", "military", "all", 53082, "Akahata, 25 July 2010"],
  ["2011-03-31", "kanagawa", "all", "all", 25386, "economic.jp, 2011"],
  ["2012-03-31", "japan", "all", "on-base", 73182, "Chi-tan, 27 March 2013"],
  ["2013-03-31", "japan", "all", "all", 105677, "Okinawa Times, 2014"],
  ["2008-09-30", "okinawa", "military-marine-corps", "all", 12402, "Okinawa Times, 31 May 2009"],
  ["2006-03", "japan", "japanese-workers", "all", 25256, "House of Councillors 2007, workers, FY2005"],
  ["2023-12-31", "camp-zama", "japanese-workers", "all", 1519, "Kanagawa Prefecture 2024, list of facilities"]
])("us-base-population %s, %s, %s, %s: %i persons (%s)", (date, area, group, residence, persons) => {
  const own = rows.filter((row) => row.date === date && row.area === area && row.group === group);
  expect(own.filter((row) => row.residence === residence)).toMatchObject([{persons, status: "secondary"}]);
});

it("works out Okinawa's military of 2007 from that of 2008 and the decrease: 21,277 + 1,443 = 22,720", () => {
  expect(rows.filter(({date, group}) => date === "2007-09-30" && group === "military")).toMatchObject([
    {persons: 22720, status: "derived"}
  ]);
});
