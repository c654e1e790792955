import type {agreements} from "../../src/datasets/agreements.ts";
import {countries} from "../../src/datasets/countries.ts";
import type {Row} from "../../src/datasets/spec.ts";
import type {OpenRow} from "./check.ts";
import type {Inputs} from "./dataset.ts";
import type {Fault} from "./faults.ts";
import {later} from "./later.ts";

type Tables = Inputs<typeof agreements>;
type Instrument = Tables["instruments"][number];
type Agreement = Row<typeof agreements.fields>;

/** What must hold between the instruments, their dates, their legal bases and their partners. */
export function agreementFaults(rows: readonly OpenRow[], {instruments, dates}: Tables): Fault[] {
  return [
    ...datesWithoutInstrument(instruments, dates),
    ...instruments.flatMap(partnerFaults),
    ...parentFaults(instruments),
    ...(rows as unknown as Agreement[]).flatMap((row) => orderFaults(row, dates))
  ];
}

function datesWithoutInstrument(instruments: Tables["instruments"], dates: Tables["dates"]): Fault[] {
  const ids = new Set(instruments.map(({agreement_id}) => agreement_id));
  return dates
    .filter(({agreement_id}) => !ids.has(agreement_id))
    .map(({agreement_id, _at}) => ({
      what: "date without instrument",
      value: agreement_id,
      where: _at,
      remedy: "add the instrument to data/agreements/instruments.csv, or mend the id"
    }));
}

function partnerFaults({partners, kind, _at: where}: Instrument): Fault[] {
  if (partners === null) {
    if (kind === "osa-framework") return [];
    const remedy = "name the other party; only an osa-framework has none";
    return [{what: "missing partners", value: kind, where, remedy}];
  }
  return partners
    .split(";")
    .filter((partner) => partner === "JPN" || (partner !== "NATO" && !Object.hasOwn(countries, partner)))
    .map((value) => ({
      what: "unknown partner",
      value,
      where,
      remedy: "use the ISO 3166-1 alpha-3 code of the other party, and name the country in src/datasets/countries.ts"
    }));
}

function parentFaults(instruments: Tables["instruments"]): Fault[] {
  const parents = new Map(instruments.map(({agreement_id, parent_id}) => [agreement_id, parent_id]));
  return instruments.flatMap(({agreement_id, parent_id, _at: where}) => {
    if (parent_id === null) return [];
    const cycle = cycleThrough(agreement_id, parents);
    // Every member of a cycle finds it; the first by id reports it.
    if (!cycle || [...cycle].sort()[0] !== agreement_id) return [];
    const value = [...cycle, agreement_id].join(" > ");
    return [{what: "instrument that is its own legal basis", value, where, remedy: "break the circle of parent_id"}];
  });
}

function cycleThrough(start: string, parents: ReadonlyMap<string, string | null>): readonly string[] | undefined {
  const path = [start];
  for (let id = parents.get(start); id; id = parents.get(id)) {
    if (id === start) return path;
    if (path.includes(id)) return undefined;
    path.push(id);
  }
  return undefined;
}

const order = [
  ["signed", "entered_into_force"],
  ["entered_into_force", "terminated"],
  ["signed", "terminated"]
] as const;

function orderFaults(row: Agreement, dates: Tables["dates"]): Fault[] {
  return order.flatMap(([before, after]) => {
    const [first, second] = [row[before], row[after]];
    if (first === null || second === null || !later(first, second)) return [];
    const event = after.replaceAll("_", "-");
    const {_at: where} = dates.find(
      (other) => other.agreement_id === row.agreement_id && other.event === event && other.date === second
    )!;
    const value = `${row.agreement_id}: ${before} ${first}, ${after} ${second}`;
    return [{what: "dates out of order", value, where, remedy: "check both dates in their sources"}];
  });
}
