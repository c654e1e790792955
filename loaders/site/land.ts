import {createRequire} from "node:module";
import {readFileSync} from "node:fs";
import {geoEquirectangular, geoPath, type GeoContext, type GeoPermissibleObjects, type GeoProjection} from "d3-geo";
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
  readonly extent: readonly [number, number, number, number];
  /** Outlines are kept to this fraction of a degree: finer for Japan than for what surrounds it. */
  readonly grid: {readonly others: number; readonly japan: number};
}

const cuts: Readonly<Record<Land, Cut>> = {
  japan: {file: "countries-10m.json", center: 134, extent: [118, 21, 150, 48], grid: {others: 0.1, japan: 0.04}},
  world: {file: "countries-110m.json", center: 150, extent: [-30, -58, 330, 84], grid: {others: 0.8, japan: 0.4}}
};

/** ISO 3166-1 numeric code of Japan, by which the package names it. */
const japan = "392";

const made = new Map<Land, Shapes>();

/** Outlines of Japan and of the other land that a map shows, in degrees; longitudes may run past 180. */
export function land(kind: Land): Shapes {
  const shapes = made.get(kind) ?? outlines(cuts[kind]);
  made.set(kind, shapes);
  return shapes;
}

function outlines({file, center, extent: [west, south, east, north], grid}: Cut): Shapes {
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
  const shape = (id: string, isOwn: boolean, step: number) => {
    const object = merge(
      atlas,
      countries.filter((country) => (country.id === japan) === isOwn)
    );
    return {id, grid: step, rings: ringsOf(turned, object, center, step)};
  };
  return [shape("others", false, grid.others), shape("japan", true, grid.japan)];
}

/**
 * The rings of an object as the projection cuts them, in steps of the grid: longitude and latitude of the first
 * point, then the way from each to the next. Points that fall together and specks are left out.
 */
function ringsOf(projection: GeoProjection, object: GeoPermissibleObjects, center: number, grid: number): number[][] {
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
      if (way[0] !== 0 || way[1] !== 0) rings.at(-1)!.push(...way);
      at = next;
    }
  };
  geoPath(projection, context)(object);
  return rings.filter(({length}) => length > 6);
}
