import {describe, expect, it} from "vitest";
import {usFacilities} from "../../loaders/us-facilities.ts";
import {bibliography} from "../lib/bibliography.ts";
import {csvText} from "../lib/csv-text.ts";
import {refusal} from "../lib/refusal.ts";

const sources = bibliography({
  map: ["other", 2026],
  prefecture: ["official-secondary", 2024],
  paper: ["press", 2020],
  page: ["other"]
});

const facility = "kadena,Kadena Air Base,嘉手納飛行場,okinawa,air-force,map,relation 1,";
const area = (cells: string, source = "paper") => `kadena,${cells},${source},table,`;

describe("the area of a facility", () => {
  it.each([
    ["19855", "thousand-m2", 1985.5],
    ["19.856", "km2", 1985.6],
    ["26937", "m2", 2.6937],
    ["47", "ha", 47]
  ])("printed as %s %s is %d hectares", (printed, unit, area_ha) => {
    expect(read({areas: [area(`2020-01-01,${printed},${unit}`)]})).toMatchObject([
      {area_ha, area_date: "2020-01-01", area_status: "secondary", area_source_id: "paper", alternatives: null}
    ]);
  });

  it("is that of the better source; others that differ, whatever their unit, are kept", () => {
    const areas = [
      area("2020-01-01,19855,thousand-m2"),
      area("2023,1985.5,ha", "prefecture"),
      area("2025,19.856,km2", "map")
    ];
    expect(read({areas})).toMatchObject([
      {area_ha: 1985.5, area_source_id: "prefecture", area_status: "secondary", alternatives: "1985.6 [map]"}
    ]);
  });

  it("may be undated, or missing", () => {
    expect(read({areas: ["kadena,,19855,thousand-m2,page,table,The page bears no date"]})).toMatchObject([
      {area_ha: 1985.5, area_date: null, note: "The page bears no date"}
    ]);
    expect(read({})).toMatchObject([{area_ha: null, area_status: null, latitude: null, status: "secondary"}]);
  });

  it("must be believable, of a known facility, and not later than its document", () => {
    expect(refusal(() => read({areas: ["futenma,2020,4806,thousand-m2,paper,table,"]}))).toEqual([
      'us-facilities: value of an unknown facility "futenma" (data/deployments/us-facility-areas.csv:2); ' +
        "add the facility to data/deployments/us-facilities.csv, or mend the id"
    ]);
    expect(refusal(() => read({areas: [area("2023,19855,thousand-m2")]}))).toEqual([
      'us-facilities: date later than its source "2023" (data/deployments/us-facility-areas.csv:2); check the date and the source'
    ]);
  });
});

describe("the point of a facility", () => {
  it("has its own source and object on the map", () => {
    expect(read({coordinates: ["kadena,26.34804,127.77415,map,relation 1,"]})).toMatchObject([
      {latitude: 26.34804, longitude: 127.77415, coordinates_source_id: "map", coordinates_locator: "relation 1"}
    ]);
  });

  it.each([
    ["127.77415,26.34804", "point outside Japan", "127.77415, 26.34804"],
    ["35.68944,139.69167", "point outside Okinawa", "35.68944, 139.69167"]
  ])("at %s is refused", (cells, what, value) => {
    expect(refusal(() => read({coordinates: [`kadena,${cells},map,relation 1,`]}))).toEqual([
      `us-facilities: ${what} "kadena: ${value}" (data/deployments/us-facility-coordinates.csv:2); ` +
        "check the point on a map; latitude and longitude may be exchanged"
    ]);
  });
});

function read(tables: {readonly areas?: readonly string[]; readonly coordinates?: readonly string[]}) {
  const {inputs} = usFacilities.spec;
  const texts = {
    facilities: csvText(inputs.facilities, [facility]),
    areas: csvText(inputs.areas, tables.areas ?? []),
    coordinates: csvText(inputs.coordinates, tables.coordinates ?? [])
  };
  return usFacilities.rows(texts, sources);
}
