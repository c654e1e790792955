import {usFacilityReturns as spec} from "../src/datasets/us-facility-returns.ts";
import {defineDataset} from "./lib/dataset.ts";
import {laterThanSource} from "./lib/later-than-source.ts";
import {statusOf} from "./lib/status.ts";

export const usFacilityReturns = defineDataset(spec, {
  transform: ({returns}, sources) =>
    returns.map((row) => ({...row, status: statusOf({derived: false, source_id: row.source_id}, sources)})),
  rules: (_, {returns}, sources) => laterThanSource(returns, ({date}) => date, sources)
});
