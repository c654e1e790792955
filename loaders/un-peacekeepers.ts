import {escape, from, op} from "arquero";
import {rollup, sum} from "d3-array";
import {unPeacekeepers as spec} from "../src/datasets/un-peacekeepers.ts";
import type {OpenRow} from "./lib/check.ts";
import {choose} from "./lib/choose.ts";
import {defineDataset, type Inputs} from "./lib/dataset.ts";
import type {Fault} from "./lib/faults.ts";
import {laterThanSource} from "./lib/later-than-source.ts";
import {statusOf} from "./lib/status.ts";

type Tables = Inputs<typeof spec>;
type Reported = Tables["un-peacekeepers"][number];

export const unPeacekeepers = defineDataset(spec, {
  transform({"un-peacekeepers": printed}, sources) {
    const reported = from(choose(printed, {key: spec.key, value: "personnel", sources})).derive({
      status: escape(({source_id}: Reported) => statusOf({derived: false, source_id}, sources))
    });
    const totals = reported
      .orderby("date", "series")
      .groupby("date")
      .rollup({personnel: op.sum("personnel"), parts: op.array_agg("series"), first: op.array_agg("_at")})
      .lookup(reported.dedupe("date"), "date", "source_id")
      .derive({
        series: escape(() => "total"),
        alternatives: escape(() => null),
        status: escape(() => "derived"),
        locator: escape(({parts}: {parts: readonly string[]}) => `sum of the month: ${parts.join(" + ")}`),
        note: escape(() => null),
        _at: escape(({first}: {first: readonly string[]}) => first[0])
      });
    const names = [...spec.fields.map(({name}) => name), "_at"];
    return reported
      .select(...names)
      .concat(totals.select(...names))
      .objects() as OpenRow[];
  },
  rules: (rows, {"un-peacekeepers": printed, missions}, sources) => [
    ...missionFaults(rows, missions),
    ...laterThanSource([...printed, ...missions], ({date}) => date, sources)
  ]
});

/** Where a table by mission exists, its missions make the total of the month. */
function missionFaults(rows: readonly OpenRow[], missions: Tables["missions"]): Fault[] {
  const sums = rollup(
    missions,
    (group) => sum(group, ({personnel}) => personnel),
    ({date}) => date
  );
  return rows
    .filter(({series, date, personnel}) => series === "total" && (sums.get(String(date)) ?? personnel) !== personnel)
    .map(({date, personnel, _at}) => ({
      what: "missions that do not make the total",
      value: `${String(date)}: ${sums.get(String(date))} of ${String(personnel)}`,
      where: _at ?? "",
      remedy: "find the figure that was misread"
    }));
}
