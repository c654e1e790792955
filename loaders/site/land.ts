import {createRequire} from "node:module";
import {readFileSync} from "node:fs";
import {
  geoArea,
  geoEquirectangular,
  geoPath,
  type GeoContext,
  type GeoPermissibleObjects,
  type GeoProjection
} from "d3-geo";
import type {Position} from "geojson";
import {merge} from "topojson-client";
import type {GeometryCollection, MultiPolygon, Polygon, Topology} from "topojson-specification";
import type {Shapes} from "../../src/charts/options.ts";
import type {Land} from "../../src/figures/figure.ts";

const require = createRequire(import.meta.url);

interface Cut {
  /** File of the world-atlas package: Natural Earth, public domain. */
  readonly file: string;
  /** Meridian that the map is centred on; outlines are cut opposite to it. */
  readonly center: number;
  /** West, south, east and north ends of what is kept, in degrees. */
  readonly extent: Extent;
  /** Degrees from each point kept of an outline to the next: fewer for Japan than for what surrounds it. */
  readonly spacing: {readonly others: number; readonly japan: number};
  /** Parts that maps draw larger, as extents: all points are kept there. */
  readonly detail?: readonly Extent[];
}

type Extent = readonly [west: number, south: number, east: number, north: number];

const cuts: Readonly<Record<Land, Cut>> = {
  japan: {
    file: "countries-10m.json",
    center: 134,
    extent: [118, 21, 150, 48],
    spacing: {others: 0.2, japan: 0.05},
    detail: [
      [127.5, 26, 128.4, 27],
      [138.7, 35.1, 140, 36]
    ]
  },
  southwest: {
    file: "countries-10m.json",
    center: 127,
    extent: [119, 22, 134, 35],
    spacing: {others: 0.2, japan: 0.03},
    detail: [[122, 24, 131, 31]]
  },
  world: {file: "countries-110m.json", center: 150, extent: [-30, -58, 330, 84], spacing: {others: 1.35, japan: 0.45}}
};

/** Steps that outlines are written in, as a part of the least spacing. */
const steps = 4;

/** ISO 3166-1 numeric code of Japan, by which the package names it. */
const japan = "392";

/** Steradians. */
const hemisphere = 2 * Math.PI;

const made = new Map<Land, Shapes>();

/** Outlines of Japan and of the other land that a map shows, in degrees; longitudes may run past 180. */
export function land(kind: Land): Shapes {
  const shapes = made.get(kind) ?? outlines(cuts[kind]);
  made.set(kind, shapes);
  return shapes;
}

function outlines({file, center, extent: [west, south, east, north], spacing, detail = []}: Cut): Shapes {
  const atlas = JSON.parse(readFileSync(require.resolve(`world-atlas/${file}`), "utf8")) as Topology<{
    countries: GeometryCollection;
  }>;
  const countries = atlas.objects.countries.geometries as (Polygon | MultiPolygon)[];
  // Degrees as pixels, y downwards: the projection only turns the globe, cuts and clips.
  const turned = geoEquirectangular()
    .rotate([-center, 0])
    .scale(180 / Math.PI)
    .translate([0, 0])
    .precision(0)
    .clipExtent([
      [west - center, -north],
      [east - center, -south]
    ]);
  const shape = (id: keyof Cut["spacing"], isOwn: boolean) => {
    const object = merge(
      atlas,
      countries.filter((country) => (country.id === japan) === isOwn)
    );
    const coordinates = object.coordinates.filter((polygon) => isSound(polygon));
    const grid = spacing[id] / steps;
    const keeps = (x: number, y: number) => detail.some(([w, s, e, n]) => x >= w && x <= e && y >= s && y <= n);
    return {id, grid, rings: ringsOf(turned, {...object, coordinates}, {center, grid, keeps})};
  };
  return [shape("others", false), shape("japan", true)];
}

/** An atoll so small that its corners fall on one line can read, on a globe, as all the rest of the world. */
function isSound(coordinates: Position[][]): boolean {
  return geoArea({type: "Polygon", coordinates}) < hemisphere;
}

/**
 * The rings of an object as the projection cuts them, in steps of the grid: longitude and latitude of the first
 * point, then the way from each to the next. Points nearer than the spacing to the one before are left out, unless
 * they are to be kept; and so are specks.
 */
function ringsOf(
  projection: GeoProjection,
  object: GeoPermissibleObjects,
  {center, grid, keeps}: {center: number; grid: number; keeps: (longitude: number, latitude: number) => boolean}
): number[][] {
  const rings: number[][] = [];
  let at: readonly [number, number];
  const toGrid = (x: number, y: number) => [Math.round((x + center) / grid), Math.round(-y / grid)] as const;
  const context: GeoContext = {
    beginPath: () => undefined,
    closePath: () => undefined,
    arc: () => undefined,
    moveTo(x, y) {
      at = toGrid(x, y);
      rings.push([...at]);
    },
    lineTo(x, y) {
      const next = toGrid(x, y);
      const way = [next[0] - at[0], next[1] - at[1]] as const;
      const far = Math.max(Math.abs(way[0]), Math.abs(way[1]));
      if (far === 0 || (far < steps && !keeps(x + center, -y))) return;
      rings.at(-1)!.push(...way);
      at = next;
    }
  };
  geoPath(projection, context)(object);
  return rings.filter(({length}) => length > 6);
}
