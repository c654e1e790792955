import {exchangeStudents as spec} from "../src/datasets/exchange-students.ts";
import {defineDataset, type Inputs} from "./lib/dataset.ts";
import type {Fault} from "./lib/faults.ts";
import {laterThanSource} from "./lib/later-than-source.ts";
import {statusOf} from "./lib/status.ts";

type Accepted = Inputs<typeof spec>["exchange-students"][number];

export const exchangeStudents = defineDataset(spec, {
  transform: ({"exchange-students": accepted}, sources) =>
    accepted.map((row) => ({...row, status: statusOf({derived: false, source_id: row.source_id}, sources)})),
  rules: (_, {"exchange-students": accepted}, sources) => [
    ...accepted.flatMap((row) => partFaults(row, accepted)),
    // A fiscal year ends in March of the next.
    ...laterThanSource(accepted, ({fiscal_year}) => `${fiscal_year + 1}-03`, sources)
  ]
});

/** Those from one country are among those from all. */
function partFaults({fiscal_year, origin, students, _at: where}: Accepted, accepted: readonly Accepted[]): Fault[] {
  const all = accepted.find((row) => row.fiscal_year === fiscal_year && row.origin === "all");
  if (all && students <= all.students) return [];
  const value = `${origin} in FY${fiscal_year}: ${students} of ${all?.students ?? "none"}`;
  return [{what: "more students than from all countries", value, where, remedy: "find the figure that was misread"}];
}
