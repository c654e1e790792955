import {group, index} from "d3-array";
import {agreements as spec} from "../src/datasets/agreements.ts";
import {agreementFaults} from "./lib/agreement-rules.ts";
import {chooseDates} from "./lib/choose-dates.ts";
import {defineDataset, type Inputs} from "./lib/dataset.ts";
import type {Sources} from "./lib/sources.ts";
import {statusOf} from "./lib/status.ts";

type Tables = Inputs<typeof spec>;
type Instrument = Tables["instruments"][number];
type DateRow = Tables["dates"][number];

/** The chosen date of each event of an instrument. */
type Events = ReadonlyMap<DateRow["event"], DateRow>;

export const agreements = defineDataset(spec, {transform: publishedAgreements, rules: agreementFaults});

/** The rows of the table, each instrument with its chosen dates; `agreement-counts` counts the same rows. */
export function publishedAgreements({instruments, dates}: Tables, sources: Sources) {
  const chosen = chooseDates(dates, {
    key: ["agreement_id", "event"],
    sources,
    prefer: ({method}) => (method === "derived" ? 1 : 0)
  });
  const eventsOf = index(
    chosen,
    ({agreement_id}) => agreement_id,
    ({event}) => event
  );
  const datesOf = group(dates, ({agreement_id}) => agreement_id);
  return instruments.map((instrument) => {
    const events: Events = eventsOf.get(instrument.agreement_id) ?? new Map();
    const all = datesOf.get(instrument.agreement_id) ?? [];
    return {...published(instrument, events, sources), alternatives: alternatives(events, all)};
  });
}

function published({note, source_id, locator, ...instrument}: Instrument, events: Events, sources: Sources) {
  const signed = events.get("signed");
  const inForce = events.get("entered-into-force");
  const ended = events.get("terminated");
  const status = (date: DateRow) => statusOf({derived: date.method === "derived", source_id: date.source_id}, sources);
  return {
    ...instrument,
    signed: signed?.date ?? null,
    entered_into_force: inForce?.date ?? null,
    terminated: ended?.date ?? null,
    status: signed ? status(signed) : statusOf({derived: false, source_id}, sources),
    source_id: signed?.source_id ?? source_id,
    locator: signed?.locator ?? locator,
    note: notes(note, signed?.note, inForce?.note, ended?.note),
    in_force_status: inForce ? status(inForce) : null,
    in_force_source_id: inForce?.source_id ?? null,
    in_force_locator: inForce?.locator ?? null,
    terminated_status: ended ? status(ended) : null,
    terminated_source_id: ended?.source_id ?? null,
    terminated_locator: ended?.locator ?? null
  };
}

/** What is to be known of the instrument and of its dates, each thing once. */
function notes(...parts: readonly (string | null | undefined)[]): string | null {
  return [...new Set(parts.filter(Boolean))].join(" ") || null;
}

/** Dates that no chosen date repeats or makes more precise: each with its event and the sources that give it. */
function alternatives(events: Events, all: readonly DateRow[]): string | null {
  const others = all.filter(({event, date}) => !events.get(event)!.date.startsWith(date));
  const derived = ({method}: DateRow) => (method === "derived" ? " (derived)" : "");
  const texts = [...group(others, (row) => `${row.event} ${row.date}${derived(row)}`)].map(
    ([text, rows]) => `${text} [${[...new Set(rows.map(({source_id}) => source_id))].sort().join(", ")}]`
  );
  return texts.length > 0 ? texts.sort().join("; ") : null;
}
