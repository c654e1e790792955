import {geoEqualEarth, geoMercator} from "d3-geo";
import {describe, expect, test} from "vitest";
import {equalEarth, fit, mercator} from "../../src/charts/projection.ts";

const places: readonly [number, number][] = [
  [139.7, 35.7],
  [127.8, 26.2],
  [122.9, 24.5],
  [-77, 38.9],
  [43.1, 11.6],
  [-72.3, 18.5],
  [0, 0]
];

describe("projections agree with d3-geo", () => {
  test.each(places)("Mercator at %d, %d", (longitude, latitude) => {
    const [x, y] = geoMercator().scale(1).translate([0, 0])([longitude, latitude])!;
    const own = mercator(longitude, latitude);
    expect(own[0]).toBeCloseTo(x, 6);
    expect(own[1]).toBeCloseTo(y, 6);
  });

  test.each(places)("Equal Earth about 150° east at %d, %d", (longitude, latitude) => {
    const [x, y] = geoEqualEarth().rotate([-150, 0]).scale(1).translate([0, 0])([longitude, latitude])!;
    const own = equalEarth(150)(longitude, latitude);
    expect(own[0]).toBeCloseTo(x, 6);
    expect(own[1]).toBeCloseTo(y, 6);
  });
});

test("bounds fill their box and stay in it, north up", () => {
  const bounds = {west: 122, south: 24, east: 146, north: 46};
  const project = fit(mercator, bounds, 300, 500);
  const [left, top] = project(bounds.west, bounds.north);
  const [right, bottom] = project(bounds.east, bounds.south);
  expect(left).toBeCloseTo(0);
  expect(right).toBeCloseTo(300);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(500);
  expect(top).toBeLessThan(bottom);
});
