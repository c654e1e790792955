import {unMissionSites as spec} from "../src/datasets/un-mission-sites.ts";
import {defineDataset, type Inputs} from "./lib/dataset.ts";
import type {Fault} from "./lib/faults.ts";
import {countryShape} from "./lib/geography.ts";
import {laterThanSource} from "./lib/later-than-source.ts";
import {placeFaults, type Place} from "./lib/place-rules.ts";
import {statusOf} from "./lib/status.ts";

type Site = Inputs<typeof spec>["sites"][number];

/** Where each mission worked. The Golan Heights stand in the shape of Israel, their eastern edge in that of Syria. */
const countries = {
  MINUSTAH: ["HTI"],
  ONUMOZ: ["MOZ"],
  UNDOF: ["ISR", "SYR"],
  UNMISET: ["TLS"],
  UNMISS: ["SSD"]
} as const satisfies Record<Site["mission"], readonly string[]>;

/** Kilometers: coasts and borders are simplified. */
const tolerance = 5;

export const unMissionSites = defineDataset(spec, {
  transform: ({sites}, sources) =>
    sites.map((row) => ({...row, status: statusOf({derived: false, source_id: row.source_id}, sources)})),
  rules: (_, {sites}, sources) => [
    ...sites
      .filter(({first_year, last_year}) => first_year > last_year)
      .map(({site_id, first_year, last_year, _at}): Fault => ({
        what: "site left before it was taken",
        value: `${site_id}: ${first_year} to ${last_year}`,
        where: _at,
        remedy: "check both years in the source"
      })),
    ...placeFaults(sites.map(placeOf), {kilometers: tolerance}),
    ...laterThanSource(sites, ({last_year}) => String(last_year), sources)
  ]
});

function placeOf({site_id: id, mission, latitude, longitude, _at}: Site): Place {
  const codes = countries[mission];
  return {id, latitude, longitude, land: codes.join(", "), shapes: codes.map((code) => countryShape(code)!), _at};
}
