import {unPeacekeepersByMission as spec} from "../src/datasets/un-peacekeepers-by-mission.ts";
import {defineDataset} from "./lib/dataset.ts";
import type {Fault} from "./lib/faults.ts";
import {laterThanSource} from "./lib/later-than-source.ts";
import {statusOf} from "./lib/status.ts";

export const unPeacekeepersByMission = defineDataset(spec, {
  transform: ({missions}, sources) =>
    missions.map((row) => ({...row, status: statusOf({derived: false, source_id: row.source_id}, sources)})),
  rules: (_, {missions}, sources) => [
    ...missions
      .filter(({personnel, women}) => women !== null && women > personnel)
      .map(({mission, date, personnel, women, _at}): Fault => ({
        what: "more women than persons",
        value: `${mission} ${date}: ${women} of ${personnel}`,
        where: _at,
        remedy: "find the figure that was misread"
      })),
    ...laterThanSource(missions, ({date}) => date, sources)
  ]
});
