import {countries} from "../../src/datasets/countries.ts";
import type {sdfMissions} from "../../src/datasets/sdf-missions.ts";
import type {Row} from "../../src/datasets/spec.ts";
import type {OpenRow} from "./check.ts";
import type {Inputs} from "./dataset.ts";
import type {Fault} from "./faults.ts";
import {countryShape} from "./geography.ts";
import {later} from "./later.ts";
import {laterThanSource} from "./later-than-source.ts";
import {placeFaults, type Place} from "./place-rules.ts";
import type {Sources} from "./sources.ts";

/** Kilometers: how far the coast lines of the world map, 1 to 50 million, may run from the true ones. */
const tolerance = 5;

type Tables = Inputs<typeof sdfMissions>;
/** A row before the spec is checked: a mission of which no start is printed is still here. */
type Mission = Omit<Row<typeof sdfMissions.fields>, "start"> & {readonly start: string | null; readonly _at: string};

/** What must hold between the missions, their dates, their strength and where they were. */
export function missionFaults(rows: readonly OpenRow[], tables: Tables, sources: Sources): Fault[] {
  const {missions, dates, personnel, coordinates} = tables;
  const ids = new Set(missions.map(({mission_id}) => mission_id));
  const strays = [...dates, ...personnel, ...coordinates].filter(({mission_id}) => !ids.has(mission_id));
  return [
    ...strays.map(({mission_id, _at}) => ({
      what: "value of an unknown mission",
      value: mission_id,
      where: _at,
      remedy: "add the mission to data/deployments/sdf-missions.csv, or mend the id"
    })),
    ...missions.flatMap(countryFaults),
    ...(rows as unknown as readonly Mission[]).flatMap(orderFaults),
    ...(rows as unknown as readonly Mission[]).flatMap(strengthFaults),
    ...landlessFaults(tables),
    ...placeFaults(placesOf(tables), {kilometers: tolerance}),
    ...laterThanSource(dates, ({date}) => date, sources),
    ...laterThanSource(personnel, ({as_of}) => as_of, sources)
  ];
}

function countryFaults({countries: codes, _at: where}: Tables["missions"][number]): Fault[] {
  return (codes?.split(";") ?? [])
    .filter((code) => code === "JPN" || !Object.hasOwn(countries, code))
    .map((value) => ({
      what: "unknown country",
      value,
      where,
      remedy: "use the ISO 3166-1 alpha-3 code of another country, and name it in src/datasets/countries.ts"
    }));
}

function orderFaults({mission_id, start, end, _at: where}: Mission): Fault[] {
  if (start === null || end === null || !later(start, end)) return [];
  const value = `${mission_id}: ${start} to ${end}`;
  return [{what: "mission that ends before it starts", value, where, remedy: "check both dates in their sources"}];
}

/** The sum of all rotations is no smaller than one of them. Figures of different dates, or rounded, say nothing. */
function strengthFaults(row: Mission): Fault[] {
  const {personnel_peak: peak, personnel_cumulative: sum} = row;
  const comparable =
    row.personnel_peak_as_of === row.personnel_cumulative_as_of &&
    row.personnel_peak_precision === row.personnel_cumulative_precision;
  if (peak === null || sum === null || !comparable || sum >= peak) return [];
  const value = `${row.mission_id}: ${sum} below ${peak}`;
  return [{what: "sum of rotations below the strength", value, where: row._at, remedy: "find the figure misread"}];
}

/** A mission at sea has no place on land to point to. */
function landlessFaults({missions, coordinates}: Tables): Fault[] {
  const atSea = new Set(missions.filter((mission) => mission.countries === null).map(({mission_id}) => mission_id));
  return coordinates
    .filter(({mission_id}) => atSea.has(mission_id))
    .map(({mission_id, _at: where}) => ({
      what: "point of a mission without country",
      value: mission_id,
      where,
      remedy: "name the country in data/deployments/sdf-missions.csv, or remove the point"
    }));
}

/** The points of missions, each with the countries of its mission that the world map shows. */
function placesOf({missions, coordinates}: Tables): Place[] {
  const countriesOf = new Map(missions.map(({mission_id, countries: codes}) => [mission_id, codes]));
  return coordinates.flatMap(({mission_id: id, latitude, longitude, _at}) => {
    const codes = countriesOf.get(id)?.split(";") ?? [];
    const shapes = codes.flatMap((code) => countryShape(code) ?? []);
    return shapes.length > 0 ? [{id, latitude, longitude, land: codes.join(", "), shapes, _at}] : [];
  });
}
