/** Sets a longitude and a latitude in degrees to a place on a plane, whose y grows southwards. */
export type Projection = (longitude: number, latitude: number) => readonly [x: number, y: number];

const radians = Math.PI / 180;

/** Mercator's projection: angles are true, areas grow towards the poles; for one region. */
export const mercator: Projection = (longitude, latitude) => [
  longitude * radians,
  -Math.log(Math.tan(Math.PI / 4 + (latitude * radians) / 2))
];

const [a1, a2, a3, a4] = [1.340264, -0.081106, 0.000893, 0.003796];
const half = Math.sqrt(3) / 2;

/**
 * The Equal Earth projection about a central meridian: areas are true; for the world. Formula and coefficients:
 * Šavrič, Patterson and Jenny, International Journal of Geographical Information Science 33 (2019).
 */
export function equalEarth(center: number): Projection {
  return (longitude, latitude) => {
    const theta = Math.asin(half * Math.sin(latitude * radians));
    const [t2, t6] = [theta ** 2, theta ** 6];
    const x =
      (fromCenter(longitude, center) * radians * Math.cos(theta)) /
      (half * (a1 + 3 * a2 * t2 + t6 * (7 * a3 + 9 * a4 * t2)));
    return [x, -theta * (a1 + a2 * t2 + t6 * (a3 + a4 * t2))];
  };
}

/** Degrees east of a meridian, from −180 to 180. */
function fromCenter(longitude: number, center: number): number {
  const degrees = longitude - center;
  return degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;
}

export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Scales a projection so that the bounds fill a box of this size, centred; and says how many pixels a unit has. */
export function fit(
  project: Projection,
  {west, south, east, north}: Bounds,
  width: number,
  height: number
): Projection {
  const [middle] = [(south + north) / 2];
  const [x0] = project(west, middle);
  const [x1] = project(east, middle);
  const [, y0] = project((west + east) / 2, north);
  const [, y1] = project((west + east) / 2, south);
  const scale = Math.min(width / (x1 - x0), height / (y1 - y0));
  const [dx, dy] = [(width - scale * (x1 - x0)) / 2, (height - scale * (y1 - y0)) / 2];
  return (longitude, latitude) => {
    const [x, y] = project(longitude, latitude);
    return [dx + (x - x0) * scale, dy + (y - y0) * scale];
  };
}
