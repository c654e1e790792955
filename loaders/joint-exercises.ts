import {escape, from} from "arquero";
import {group, sum} from "d3-array";
import {jointExercises as spec} from "../src/datasets/joint-exercises.ts";
import {sourceDate} from "../src/datasets/source.ts";
import type {Row} from "../src/datasets/spec.ts";
import type {OpenRow} from "./lib/check.ts";
import {choose} from "./lib/choose.ts";
import {defineDataset, type Inputs} from "./lib/dataset.ts";
import type {Fault} from "./lib/faults.ts";
import {later} from "./lib/later.ts";
import type {Sources} from "./lib/sources.ts";
import {statusOf} from "./lib/status.ts";

type Printed = Inputs<typeof spec>["joint-exercises"][number];
type Exercises = Row<typeof spec.fields> & {readonly _at: string};

const services = ["akahata-joint-staff", "akahata-gsdf", "akahata-msdf", "akahata-asdf"];

export const jointExercises = defineDataset(spec, {
  transform({"joint-exercises": printed}, sources) {
    const chosen = choose(printed, {key: ["year", "series", "measure"], value: "value", sources});
    const rows = [...group(chosen, ({year, series}) => `${year} ${series}`).values()].map(bothMeasures);
    return from(rows)
      .derive({
        status: escape(({method, source_id}: Printed) => statusOf({derived: method === "derived", source_id}, sources))
      })
      .select(...spec.fields.map(({name}) => name), "_at")
      .objects() as OpenRow[];
  },
  rules: (rows, {"joint-exercises": printed}, sources) => [
    ...[...group(printed, ({year, series}) => `${year} ${series}`).values()].flatMap(measureFaults),
    ...printed.flatMap((row) => yearFaults(row, sources)),
    ...[...group(rows as unknown as Exercises[], ({year}) => year).values()].flatMap(daysFaults)
  ]
});

/** One row of the two measures of a count. */
function bothMeasures(rows: readonly (Printed & {alternatives: string | null})[]) {
  const valueOf = (name: Printed["measure"]) => rows.find(({measure}) => measure === name)?.value ?? null;
  const alternatives = rows.flatMap(({measure, alternatives: others}) => (others ? `${measure}: ${others}` : []));
  return {
    ...rows[0],
    exercises: valueOf("exercises"),
    days: valueOf("days"),
    alternatives: alternatives.join("; ") || null
  };
}

/** One row holds both measures with one source and status: so each document gives the same measures, read in one way. */
function measureFaults(rows: readonly Printed[]): Fault[] {
  const [{year, series, _at: where}] = rows;
  const value = `${year} ${series}`;
  const faults: Fault[] = [];
  if (new Set(rows.map(({method}) => method)).size > 1) {
    const remedy = "give both as printed, or both as derived";
    faults.push({what: "measures read in two ways", value, where, remedy});
  }
  if (new Set([...group(rows, ({source_id}) => source_id).values()].map(({length}) => length)).size > 1) {
    const remedy = "give the same measures of each document";
    faults.push({what: "measures from two documents", value, where, remedy});
  }
  return faults;
}

/** A fiscal year was over when the document came out that counts its exercises. */
function yearFaults({year, source_id, _at: where}: Printed, sources: Sources): Fault[] {
  if (!later(`${year + 1}-03`, sourceDate(sources.get(source_id)!) ?? "9999")) return [];
  return [{what: "year not over in its source", value: year, where, remedy: "check the year and the source"}];
}

/** Days are not fewer than exercises, and those of the services make the total where all are given. */
function daysFaults(rows: readonly Exercises[]): Fault[] {
  const short = rows
    .filter(({exercises, days}) => exercises !== null && days !== null && days < exercises)
    .map(({year, series, exercises, days, _at: where}) => ({
      what: "fewer days than exercises",
      value: `${year} ${series}: ${days} of ${exercises}`,
      where,
      remedy: "find the figure that was misread"
    }));
  const total = rows.find(({series}) => series === "akahata");
  const parts = rows.filter(({series}) => services.includes(series));
  const days = sum(parts, (part) => part.days ?? 0);
  if (!total || parts.length < services.length || total.days === null || days === total.days) return short;
  const value = `${total.year}: ${days} of ${total.days}`;
  const remedy = "find the figure that was misread";
  return [...short, {what: "services that do not make the total days", value, where: total._at, remedy}];
}
