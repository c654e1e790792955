import {sdfMissionCosts as spec} from "../src/datasets/sdf-mission-costs.ts";
import {defineDataset} from "./lib/dataset.ts";
import type {Fault} from "./lib/faults.ts";
import {later} from "./lib/later.ts";
import {laterThanSource} from "./lib/later-than-source.ts";
import {statusOf} from "./lib/status.ts";

export const sdfMissionCosts = defineDataset(spec, {
  transform: ({"mission-costs": costs}, sources) =>
    costs.map((row) => ({...row, status: statusOf({derived: false, source_id: row.source_id}, sources)})),
  rules: (_, {"mission-costs": costs}, sources) => [
    ...costs
      .filter(({since, until}) => since !== null && later(since, until))
      .map(({operation, since, until, _at}): Fault => ({
        what: "operation that ends before it begins",
        value: `${operation}: ${since} to ${until}`,
        where: _at,
        remedy: "check both months in the source"
      })),
    ...laterThanSource(costs, ({until}) => until, sources)
  ]
});
