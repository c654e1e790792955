import {expect, it} from "vitest";
import {readTexts} from "../../loaders/lib/dataset.ts";
import {readSources} from "../../loaders/lib/sources.ts";
import {usFacilities} from "../../loaders/us-facilities.ts";

const rows = usFacilities.rows(readTexts(usFacilities.spec), readSources());

it.each([
  ["kadena-air-base", 1985.5, "WING, 25 February 2020, largest facilities: 19,855 thousand m2"],
  ["camp-hansen", 4811.4, "WING, 25 February 2020, largest facilities: 48,114 thousand m2"],
  ["northern-training-area", 3533.1, "WING, 25 February 2020, largest facilities: 35,331 thousand m2"],
  ["misawa-air-base", 1578, "WING, 25 February 2020, largest facilities: 15,780 thousand m2"],
  ["mcas-iwakuni", 864.8, "WING, 25 February 2020, largest facilities: 8,648 thousand m2"],
  ["fleet-activities-yokosuka", 236.3, "Kanagawa Prefecture 2024, list of facilities: 2,363 thousand m2"],
  ["naval-air-facility-atsugi", 505.6, "Kanagawa Prefecture 2024, list of facilities: 5,056 thousand m2"],
  ["camp-zama", 229.2, "Kanagawa Prefecture 2024, list of facilities: 2,292 thousand m2"],
  ["yokota-air-base", 713.9452, "sitebg.com 2015, after Tokyo 2014: 7,139,452 m2"],
  ["akasaka-press-center", 2.6937, "sitebg.com 2015, after Tokyo 2014: 26,937 m2"]
])("us-facilities %s: %d hectares (%s)", (id, area_ha) => {
  expect(row(id)).toMatchObject({area_ha});
});

it.each([
  ["kadena-air-base", 26.34804, 127.77415, "OpenStreetMap, relation 2563052"],
  ["camp-zama", 35.5021, 139.3973, "OpenStreetMap, way 61241950"],
  ["shariki-communication-site", 40.96704, 140.3215, "OpenStreetMap, way 806776208"]
])("us-facilities %s at %d, %d (%s)", (id, latitude, longitude) => {
  expect(row(id)).toMatchObject({latitude, longitude, coordinates_source_id: "dokodemo-nauru-osm"});
});

it("has the 12 facilities of Kanagawa's list, which make its 17,386 thousand m2 (Kanagawa Prefecture 2024)", () => {
  const listed = rows.filter(({area_source_id}) => area_source_id === "pref-kanagawa-bases");
  expect(listed).toHaveLength(12);
  expect(listed.reduce((sum, {area_ha}) => sum + Number(area_ha), 0)).toBeCloseTo(1738.6, 0);
});

function row(id: string) {
  return rows.find(({facility_id}) => facility_id === id);
}
