import {group} from "d3-array";
import {events as spec} from "../src/datasets/events.ts";
import {sourceDate} from "../src/datasets/source.ts";
import {chooseDates} from "./lib/choose-dates.ts";
import {defineDataset, type Inputs} from "./lib/dataset.ts";
import type {Fault} from "./lib/faults.ts";
import {later} from "./lib/later.ts";
import type {Sources} from "./lib/sources.ts";
import {statusOf} from "./lib/status.ts";

type Tables = Inputs<typeof spec>;
type Told = Tables["events"][number];

export const events = defineDataset(spec, {
  transform({events: told, duplicates}, sources) {
    const sameAs = new Map(duplicates.map(({event_id, same_as}) => [event_id, same_as]));
    const published = ({event_id}: Told) => sameAs.get(event_id) ?? event_id;
    const tellings = group(told, published);
    const dated = chooseDates(
      told.map((row) => ({...row, event_id: published(row)})),
      {key: spec.key, sources, prefer: ({method}) => (method === "derived" ? 1 : 0)}
    );
    return dated.map(({event_id, date, method, source_id, locator, note}) => {
      const all = tellings.get(event_id)!;
      // The event that the others are joined to gives its words; without it, the table of duplicates is at fault.
      const {title_en, title_ja, kind, _at} = all.find((row) => row.event_id === event_id) ?? all[0];
      const others = new Set(all.map((row) => row.source_id).filter((id) => id !== source_id));
      return {
        ...{event_id, date, title_en, title_ja, kind},
        ...{alternatives: otherDates(date, all), status: statusOf({derived: method !== "printed", source_id}, sources)},
        ...{source_id, locator, note, other_sources: [...others].sort().join(", ") || null, _at}
      };
    });
  },
  rules: (_, tables, sources) => [...duplicateFaults(tables), ...eventFaults(tables.events, sources)]
});

/** Dates that the chosen one neither repeats nor makes more precise, each with the sources that give it. */
function otherDates(chosen: string, all: readonly Told[]): string | null {
  const others = group(
    all.filter(({date}) => !chosen.startsWith(date)),
    ({date}) => date
  );
  const texts = [...others].map(
    ([date, rows]) => `${date} [${[...new Set(rows.map(({source_id}) => source_id))].sort().join(", ")}]`
  );
  return texts.sort().join("; ") || null;
}

/** A duplicate names an event that stands for itself; their dates agree, or a reason says why not. */
function duplicateFaults({events: told, duplicates}: Tables): Fault[] {
  const byId = new Map(told.map((row) => [row.event_id, row]));
  const joined = new Set(duplicates.map(({event_id}) => event_id));
  return duplicates.flatMap(({event_id, same_as, reason, _at: where}): Fault[] => {
    const [one, other] = [byId.get(event_id), byId.get(same_as)];
    const value = `${event_id} = ${same_as}`;
    if (!one || !other || joined.has(same_as))
      return [{what: "duplicate of no event", value, where, remedy: "name two events, the second no duplicate itself"}];
    const agree = one.date.startsWith(other.date) || other.date.startsWith(one.date);
    if (agree === (reason === null)) return [];
    const dates = `${one.date}, ${other.date}: ${event_id}`;
    return agree
      ? [{what: "reason for dates that agree", value: dates, where, remedy: "remove it"}]
      : [{what: "duplicate on another date", value: dates, where, remedy: "give the reason, or mend a date"}];
  });
}

/** An id begins with the year; no event is told twice alike; nobody prints what has yet to happen. */
function eventFaults(told: readonly Told[], sources: Sources): Fault[] {
  const misnamed = told
    .filter(({event_id, date}) => !event_id.startsWith(`${date.slice(0, 4)}-`))
    .map((row) => fault("id of another year", row, "begin it with the year of the event"));
  const early = told
    .filter(({method, date, source_id}) => {
      const issued = sourceDate(sources.get(source_id)!);
      return method === "printed" && issued !== null && later(date, issued);
    })
    .map((row) => fault("event later than its source", row, "check the date and the source"));
  const alike = group(told, ({date, title_en, source_id}) => JSON.stringify([date, title_en, source_id]));
  const twice = [...alike.values()].flatMap(([, ...more]) =>
    more.map((row) => fault("event told twice", row, "keep one of the rows"))
  );
  return [...misnamed, ...early, ...twice];
}

function fault(what: string, {event_id, date, _at}: Told, remedy: string): Fault {
  return {what, value: `${date} ${event_id}`, where: _at, remedy};
}
