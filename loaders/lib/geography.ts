import {readFileSync} from "node:fs";
import {geoContains} from "d3-geo";
import type {FeatureCollection, MultiPolygon, Polygon} from "geojson";
import iso from "i18n-iso-countries";
import {feature, merge} from "topojson-client";
import type {GeometryCollection, Topology} from "topojson-specification";
import {repositoryPath} from "./repository-path.ts";

/** Land of a country or prefecture in decimal degrees. */
export type Shape = Polygon | MultiPolygon;

interface Named {
  readonly name: string | null;
}

const prefecturesPath = "data/geography/japan-prefectures.topo.json";
const prefecturesName = "jpn";

let prefectures: ReadonlyMap<string, Shape> | undefined;
let japan: Shape | undefined;
let countries: ReadonlyMap<string, Shape> | undefined;

/** Shape of a prefecture of Japan by its English name, without macrons; undefined if there is none of that name. */
export function prefectureShape(name: string): Shape | undefined {
  prefectures ??= new Map(
    features(prefecturesPath, prefecturesName).map(({properties, geometry}) => [
      (properties.name ?? "").normalize("NFD").replace(/\p{M}/gu, ""),
      geometry
    ])
  );
  return prefectures.get(name);
}

/** Shape of Japan with its smaller islands: the prefectures as one. */
export function japanShape(): Shape {
  if (japan) return japan;
  const topology = topologyOf(prefecturesPath);
  japan = merge(topology, topology.objects[prefecturesName].geometries as Parameters<typeof merge>[1]);
  return japan;
}

/** Shape of a country by its ISO 3166-1 alpha-3 code; undefined if the world map has no land of that code. */
export function countryShape(iso3: string): Shape | undefined {
  countries ??= byCode(features("node_modules/world-atlas/countries-50m.json", "countries"));
  return countries.get(iso.alpha3ToNumeric(iso3) ?? "");
}

/** A country and its reefs may stand under one code apart: they are one shape. */
function byCode(members: ReturnType<typeof features>): Map<string, Shape> {
  const shapes = new Map<string, MultiPolygon>();
  for (const {id, geometry} of members) {
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    const before = shapes.get(String(id))?.coordinates ?? [];
    shapes.set(String(id), {type: "MultiPolygon", coordinates: [...before, ...polygons]});
  }
  return shapes;
}

function features(path: string, object: string): FeatureCollection<Shape, Named>["features"] {
  const topology = topologyOf(path);
  return (feature(topology, topology.objects[object]) as FeatureCollection<Shape, Named>).features;
}

function topologyOf(path: string): Topology<Record<string, GeometryCollection<Named>>> {
  return JSON.parse(readFileSync(repositoryPath(path), "utf8")) as ReturnType<typeof topologyOf>;
}

const kilometersPerDegree = 111.2;

/**
 * Kilometers from a point to a shape, 0 inside. The earth is taken as flat around the point: exact enough near a shape,
 * and a point far from it is far by any measure.
 */
export function kilometersTo(shape: Shape, longitude: number, latitude: number): number {
  if (geoContains(shape, [longitude, latitude])) return 0;
  const east = kilometersPerDegree * Math.cos((latitude * Math.PI) / 180);
  const rings = (shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates).flat();
  let nearest = Infinity;
  for (const ring of rings) {
    const path = ring.map(([x, y]) => [(x - longitude) * east, (y - latitude) * kilometersPerDegree] as const);
    for (let i = 1; i < path.length; i++) nearest = Math.min(nearest, fromOrigin(path[i - 1], path[i]));
  }
  return nearest;
}

/** Distance of the origin from a line between two points. */
function fromOrigin([x, y]: readonly [number, number], [x2, y2]: readonly [number, number]): number {
  const [dx, dy] = [x2 - x, y2 - y];
  const along = -(x * dx + y * dy) / (dx * dx + dy * dy || 1);
  const share = Math.max(0, Math.min(1, along));
  return Math.hypot(x + share * dx, y + share * dy);
}
