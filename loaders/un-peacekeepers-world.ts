import {unPeacekeepersWorld as spec} from "../src/datasets/un-peacekeepers-world.ts";
import {defineDataset} from "./lib/dataset.ts";
import {laterThanSource} from "./lib/later-than-source.ts";
import {statusOf} from "./lib/status.ts";

export const unPeacekeepersWorld = defineDataset(spec, {
  transform: ({world}, sources) =>
    world.map((row) => ({...row, status: statusOf({derived: false, source_id: row.source_id}, sources)})),
  rules: (_, {world}, sources) => laterThanSource(world, ({date}) => date, sources)
});
