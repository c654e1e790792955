import {expect, it} from "vitest";
import {readTexts} from "../../loaders/lib/dataset.ts";
import {readSources} from "../../loaders/lib/sources.ts";
import {unMissionSites} from "../../loaders/un-mission-sites.ts";

const rows = unMissionSites.rows(readTexts(unMissionSites.spec), readSources());

it.each([
  ["minustah-port-au-prince", 2010, 2012, 18.54349, -72.33881],
  ["onumoz-beira", 1994, 1994, -19.781663, 34.88213],
  ["onumoz-maputo", 1994, 1994, -25.965278, 32.589167],
  ["undof-camp-ziouani", 1996, 2013, 33.108936, 35.816438],
  ["undof-camp-faouar", 2004, 2013, 33.238894, 35.910609],
  ["unmiset-dili", 2003, 2004, -8.55861, 125.57361],
  ["unmiset-pante-macassar", 2003, 2003, -9.2, 124.38333],
  ["unmiss-juba", 2012, 2017, 4.845972, 31.601203]
])("un-mission-sites %s: %i to %i at %d, %d (Geo-PKO 2.3)", (id, first_year, last_year, latitude, longitude) => {
  expect(rows.filter(({site_id}) => site_id === id)).toMatchObject([{first_year, last_year, latitude, longitude}]);
});
