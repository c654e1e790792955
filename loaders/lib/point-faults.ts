import {isInside, japan, prefectureBoxes, prefectures} from "../../src/datasets/prefectures.ts";
import type {Fault} from "./faults.ts";

/** A point of a table, in decimal degrees, and what it is the point of. */
export interface Point {
  readonly name: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly _at: string;
}

/** Lists of bases are known for points in the wrong town: a point must lie in Japan, and in its prefecture if known. */
export function pointFaults(
  {name, longitude, latitude, _at: where}: Point,
  prefecture?: keyof typeof prefectures
): Fault[] {
  const value = `${name}: ${latitude}, ${longitude}`;
  const remedy = "check the point on a map; latitude and longitude may be exchanged";
  if (!isInside(japan, longitude, latitude)) return [{what: "point outside Japan", value, where, remedy}];
  if (!prefecture || isInside(prefectureBoxes[prefecture], longitude, latitude)) return [];
  return [{what: `point outside ${prefectures[prefecture].en}`, value, where, remedy}];
}
