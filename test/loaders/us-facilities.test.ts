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
    ["latitude and longitude exchanged", "127.77415,26.34804"],
    ["in another prefecture", "35.68944,139.69167"],
    ["on another island of the prefecture next door", "28.30000,129.40000"],
    ["at sea in the box of the prefecture", "26.10000,126.00000"]
  ])("%s is refused", (_, cells) => {
    const faults = refusal(() => read({coordinates: [`kadena,${cells},map,relation 1,`]}));
    expect(faults.map((fault) => fault.replace(/, [\d.]+ km off/, ""))).toEqual([
      `us-facilities: point outside Okinawa "kadena: ${cells.split(",").map(Number).join(", ")}" ` +
        "(data/deployments/us-facility-coordinates.csv:2); " +
        "check the point on a map; latitude and longitude may be exchanged"
    ]);
  });

  it("outside the simplified shape is taken where an exception says why, and the exception needs such a point", () => {
    const coordinates = ["kadena,26.10000,126.00000,map,relation 1,"];
    const exceptions = ["kadena,A reef that the shape leaves out"];
    expect(read({coordinates, exceptions})).toMatchObject([{latitude: 26.1}]);
    const idle =
      'us-facilities: exception that no longer applies "kadena" ' +
      "(data/deployments/us-facility-place-exceptions.csv:2); remove it: the point lies within its land, or is gone";
    expect(refusal(() => read({coordinates: ["kadena,26.34804,127.77415,map,relation 1,"], exceptions}))).toEqual([
      idle
    ]);
    expect(refusal(() => read({exceptions}))).toEqual([idle]);
  });
});

function read(tables: Partial<Record<"areas" | "coordinates" | "exceptions", readonly string[]>>) {
  const {inputs} = usFacilities.spec;
  const texts = {
    facilities: csvText(inputs.facilities, [facility]),
    areas: csvText(inputs.areas, tables.areas ?? []),
    coordinates: csvText(inputs.coordinates, tables.coordinates ?? []),
    exceptions: csvText(inputs.exceptions, tables.exceptions ?? [])
  };
  return usFacilities.rows(texts, sources);
}
