import {unMissionSites as spec} from "../src/datasets/un-mission-sites.ts";
import {defineDataset} from "./lib/dataset.ts";
import type {Fault} from "./lib/faults.ts";
import {laterThanSource} from "./lib/later-than-source.ts";
import {statusOf} from "./lib/status.ts";

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
    ...laterThanSource(sites, ({last_year}) => String(last_year), sources)
  ]
});
