import type {Fault} from "./faults.ts";
import {kilometersTo, type Shape} from "./geography.ts";

/** A point of a row, and where it must lie. */
export interface Place {
  readonly id: string;
  readonly latitude: number;
  readonly longitude: number;
  /** Name of the land, and its shapes: the point must lie in one of them. */
  readonly land: string;
  readonly shapes: readonly Shape[];
  readonly _at: string;
}

/** Coast lines and borders are simplified: how far outside a point may seem to lie. */
export interface Tolerance {
  readonly kilometers: number;
  /** Points that are right although the shape says otherwise. */
  readonly exceptions?: readonly {readonly id: string; readonly _at: string}[];
}

/** A fault for each point that lies outside its land, and for each exception that no point needs any more. */
export function placeFaults(places: readonly Place[], {kilometers, exceptions = []}: Tolerance): Fault[] {
  const excused = new Set(exceptions.map(({id}) => id));
  const outside = places
    .map((place) => ({...place, away: Math.min(...place.shapes.map((shape) => distance(shape, place)))}))
    .filter(({away}) => away > kilometers);
  const astray = new Set(outside.map(({id}) => id));
  return [
    ...outside
      .filter(({id}) => !excused.has(id))
      .map(({id, latitude, longitude, land, away, _at: where}) => ({
        what: `point outside ${land}`,
        value: `${id}: ${latitude}, ${longitude}, ${away.toFixed(1)} km off`,
        where,
        remedy: "check the point on a map; latitude and longitude may be exchanged"
      })),
    ...exceptions
      .filter(({id}) => !astray.has(id))
      .map(({id, _at: where}) => ({
        what: "exception that no longer applies",
        value: id,
        where,
        remedy: "remove it: the point lies within its land, or is gone"
      }))
  ];
}

function distance(shape: Shape, {longitude, latitude}: Place): number {
  return kilometersTo(shape, longitude, latitude);
}
