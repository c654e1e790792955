import {escape, from} from "arquero";
import {group, index} from "d3-array";
import {missileLaunches as spec, preliminaryFrom} from "../src/datasets/missile-launches.ts";
import type {OpenRow} from "./lib/check.ts";
import {choose} from "./lib/choose.ts";
import {defineDataset, type Inputs} from "./lib/dataset.ts";
import type {Fault} from "./lib/faults.ts";
import {laterThanSource} from "./lib/later-than-source.ts";
import {statusOf} from "./lib/status.ts";

type Printed = Inputs<typeof spec>["missile-launches"][number];

export const missileLaunches = defineDataset(spec, {
  transform({"missile-launches": printed}, sources) {
    const counts = choose(
      printed.filter((row) => !isFlight(row)),
      {key: spec.key, value: "count", sources}
    );
    // Of a flight, a document that gives its distance says more than one that only names the day.
    const flights = choose(printed.filter(isFlight), {key: spec.key, value: "distance_km", sources});
    return from([...counts, ...flights])
      .derive({
        status: escape(({year, method, source_id, ...row}: Printed) =>
          year >= preliminaryFrom && !isFlight(row)
            ? "estimated"
            : statusOf({derived: method !== "printed", source_id}, sources)
        )
      })
      .select(...spec.fields.map(({name}) => name), "_at")
      .objects() as OpenRow[];
  },
  rules: (rows, {"missile-launches": printed}, sources) => [
    ...printed.flatMap(flightFaults),
    ...sourceFaults(printed),
    ...disagreements(printed),
    ...yearFaults(rows as unknown as readonly Printed[]),
    ...laterThanSource(printed, ({year, date}) => date ?? String(year), sources)
  ]
});

function isFlight({series}: Pick<Printed, "series">): boolean {
  return series === "flight-over-japan" || series === "flight-over-japan-2";
}

/** A flight has its day, in its year; a count has neither day nor distance nor missile. */
function flightFaults(row: Printed): Fault[] {
  const {year, series, count, date, distance_km, missile, _at: where} = row;
  if (!isFlight(row)) {
    if (date === null && distance_km === null && missile === null) return [];
    return [{what: "flight on the row of a count", value: `${year} ${series}`, where, remedy: "leave its cells empty"}];
  }
  if (count === 1 && date?.startsWith(`${year}-`)) return [];
  const remedy = "give the count 1 and the day in Japan";
  return [{what: "flight without its day in the year", value: `${year} ${date ?? ""}`.trim(), where, remedy}];
}

/** Documents of one flight agree on its day, and on its distance where they give one. */
function disagreements(printed: readonly Printed[]): Fault[] {
  const flights = group(printed.filter(isFlight), ({year, series}) => `${year} ${series}`);
  return [...flights].flatMap(([flight, rows]) =>
    [rows.map(({date}) => date), rows.map(({distance_km}) => distance_km)]
      .map((told) => [...new Set(told.filter((value) => value !== null))])
      .filter((told) => told.length > 1)
      .map((told) => ({
        what: "flight of which documents tell different things",
        value: `${flight}: ${told.join(", ")}`,
        where: rows[0]._at,
        remedy: "find the figure that was misread, or publish both"
      }))
  );
}

/** The counts of one document only: others count events, or other missiles. */
function sourceFaults(printed: readonly Printed[]): Fault[] {
  const [first, ...others] = group(
    printed.filter((row) => !isFlight(row)),
    ({source_id}) => source_id
  );
  return others.map(([source, [{_at: where}]]) => ({
    what: "counts of a second source",
    value: source,
    where,
    remedy: `keep to ${first[0]}: it may count other things`
  }));
}

/** Outcomes make the launches of the year; neither days nor flights are more; flights are in the order of time. */
function yearFaults(rows: readonly Printed[]): Fault[] {
  const years = index(
    rows,
    ({year}) => year,
    ({series}) => series
  );
  return [...years].flatMap(([year, by]) => {
    const counted = (series: Printed["series"]) => by.get(series)?.count ?? 0;
    const outcomes = counted("successes") + counted("failures") + counted("outcome-unknown");
    const flights = counted("flight-over-japan") + counted("flight-over-japan-2");
    const [first, second] = [by.get("flight-over-japan"), by.get("flight-over-japan-2")];
    const where = [...by.values()][0]._at;
    const faults: Fault[] = [];
    const refuse = (what: string, value: string) =>
      faults.push({what: `${what} ${year}`, value, where, remedy: "find the figure that was misread"});
    if (by.has("launches")) {
      const launches = counted("launches");
      if (outcomes !== launches) refuse("outcomes do not make the launches of", `${outcomes} of ${launches}`);
      const most = Math.max(counted("launch-days"), flights);
      if (most > launches) refuse("more days or flights than launches in", `${most} of ${launches}`);
    }
    if (second && !(first && first.date! < second.date!)) refuse("second flight that is not second in", second.date!);
    return faults;
  });
}
