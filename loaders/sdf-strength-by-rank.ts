import {sdfStrengthByRank as spec} from "../src/datasets/sdf-strength-by-rank.ts";
import {defineDataset} from "./lib/dataset.ts";
import type {Fault} from "./lib/faults.ts";
import {laterThanSource} from "./lib/later-than-source.ts";
import {statusOf} from "./lib/status.ts";

export const sdfStrengthByRank = defineDataset(spec, {
  transform: ({ranks}, sources) =>
    ranks.map((row) => ({...row, status: statusOf({derived: false, source_id: row.source_id}, sources)})),
  rules: (_, {ranks}, sources) => [
    ...ranks.flatMap(({date, rank, measure, persons, _at}): Fault[] => {
      const all = ranks.find((row) => row.date === date && row.rank === rank && row.measure === "actual")?.persons;
      if (measure !== "women" || all === undefined || persons <= all) return [];
      const value = `${rank} ${date}: ${persons} of ${all}`;
      return [{what: "more women than persons", value, where: _at, remedy: "find the figure that was misread"}];
    }),
    ...laterThanSource(ranks, ({date}) => date, sources)
  ]
});
