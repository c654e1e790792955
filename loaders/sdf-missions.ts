import {group, index} from "d3-array";
import {sdfMissions as spec} from "../src/datasets/sdf-missions.ts";
import {choose} from "./lib/choose.ts";
import {defineDataset, type Inputs} from "./lib/dataset.ts";
import {missionFaults} from "./lib/mission-rules.ts";
import type {Sources} from "./lib/sources.ts";
import {statusOf} from "./lib/status.ts";

type Tables = Inputs<typeof spec>;
type DateRow = Tables["dates"][number];
type Figure = Tables["personnel"][number];
type Chosen<R> = R & {readonly alternatives: string | null};

export const sdfMissions = defineDataset(spec, {
  transform({missions, dates, personnel, coordinates}, sources) {
    const dateOf = index(chooseDates(dates, sources), keyOf("event"));
    const figureOf = index(chooseFigures(personnel, sources), keyOf("measure"));
    const pointOf = index(coordinates, ({mission_id}) => mission_id);
    const status = (row: DateRow | Figure) =>
      statusOf({derived: row.method !== "printed", source_id: row.source_id}, sources);
    return missions.map(({note, source_id, locator, ...mission}) => {
      const [start, end] = (["start", "end"] as const).map((event) => dateOf.get(`${mission.mission_id} ${event}`));
      const [peak, sum] = (["peak", "cumulative"] as const).map((name) =>
        figureOf.get(`${mission.mission_id} ${name}`)
      );
      const point = pointOf.get(mission.mission_id);
      return {
        ...mission,
        start: start?.date ?? null,
        end: end?.date ?? null,
        personnel_peak: peak?.personnel ?? null,
        personnel_peak_as_of: peak?.as_of ?? null,
        personnel_peak_precision: peak?.precision ?? null,
        personnel_cumulative: sum?.personnel ?? null,
        personnel_cumulative_as_of: sum?.as_of ?? null,
        personnel_cumulative_precision: sum?.precision ?? null,
        site: point?.site ?? null,
        latitude: point?.latitude ?? null,
        longitude: point?.longitude ?? null,
        alternatives: alternatives({start, end, peak, cumulative: sum}),
        status: start ? status(start) : statusOf({derived: false, source_id}, sources),
        source_id: start?.source_id ?? source_id,
        locator: start?.locator ?? locator,
        note,
        end_source_id: end?.source_id ?? null,
        end_locator: end?.locator ?? null,
        peak_status: peak ? status(peak) : null,
        peak_source_id: peak?.source_id ?? null,
        peak_locator: peak?.locator ?? null,
        cumulative_status: sum ? status(sum) : null,
        cumulative_source_id: sum?.source_id ?? null,
        cumulative_locator: sum?.locator ?? null,
        coordinates_source_id: point?.source_id ?? null
      };
    });
  },
  rules: missionFaults
});

function keyOf<Name extends string>(name: Name) {
  return (row: {readonly mission_id: string} & Readonly<Record<Name, string>>) => `${row.mission_id} ${row[name]}`;
}

/** The white paper is the one source that lists all missions by the same rules, so it comes first. */
function outsideWhitePaper({source_id}: {readonly source_id: string}): number {
  return source_id.startsWith("doj-") ? 0 : 100;
}

function chooseDates(dates: Tables["dates"], sources: Sources) {
  const vagueness = ({date}: DateRow) => "2016-09-26".length - date.length;
  return choose(dates, {
    key: ["mission_id", "event"],
    value: "date",
    sources,
    prefer: (row) => outsideWhitePaper(row) + vagueness(row)
  });
}

/** Of a running mission only the figures of the latest date compete: earlier ones are no other opinion. */
function chooseFigures(personnel: Tables["personnel"], sources: Sources) {
  const latest = [...group(personnel, keyOf("measure")).values()].flatMap((rows) => {
    const date = rows.reduce((last, {as_of}) => ((as_of ?? "") > last ? as_of! : last), "");
    return rows.filter(({as_of}) => (as_of ?? "") === date);
  });
  const vagueness = ({method, precision}: Figure) =>
    (method === "printed" ? 0 : 2) + (precision === "approximate" ? 1 : 0);
  return choose(latest, {
    key: ["mission_id", "measure"],
    value: "personnel",
    sources,
    prefer: (row) => outsideWhitePaper(row) + vagueness(row)
  });
}

/** What other documents print: a month is no other date than a day in it. */
function alternatives(chosen: Readonly<Record<string, Chosen<DateRow | Figure> | undefined>>): string | null {
  const parts = Object.entries(chosen).flatMap(([name, row]) => {
    const others = row?.alternatives?.split("; ") ?? [];
    const isSame = (other: string) => row !== undefined && "date" in row && row.date.startsWith(other.split(" ")[0]);
    return others.filter((other) => !isSame(other)).map((other) => `${name} ${other}`);
  });
  return parts.length > 0 ? parts.join("; ") : null;
}
