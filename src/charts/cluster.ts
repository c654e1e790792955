import {round} from "../lib/dom.ts";

/** The angle that spreads the seeds of a sunflower evenly, in radians. */
const golden = Math.PI * (3 - Math.sqrt(5));

/** Distance of neighbors in radii of a dot. */
const spread = 1.9;

/** Pixels from a point to the n-th of the dots that stand at it, the first on the point itself, none on another. */
export function clusterOffset(n: number, radius: number): readonly [x: number, y: number] {
  const distance = clusterRadius(n, radius);
  return [round(distance * Math.cos(n * golden)), round(distance * Math.sin(n * golden))];
}

/** Pixels from a point to the middle of the n-th of its dots. */
export function clusterRadius(n: number, radius: number): number {
  return radius * spread * Math.sqrt(n);
}
