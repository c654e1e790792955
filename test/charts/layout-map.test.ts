import {describe, expect, test} from "vitest";
import {land} from "../../loaders/site/land.ts";
import {layoutMap, type MapData, type Place} from "../../src/charts/layout-map.ts";
import {mercator} from "../../src/charts/projection.ts";

const place = (longitude: number, latitude: number, row: number, label?: string): Place => ({
  longitude,
  latitude,
  radius: 4,
  color: "usa",
  row,
  ...(label && {label})
});

const data = (places: readonly Place[]): MapData => ({
  projection: mercator,
  panels: [
    {bounds: {west: 122, south: 24, east: 146, north: 46}, box: {x: 0, y: 0, width: 360, height: 400}},
    {
      bounds: {west: 127.5, south: 26, east: 128.4, north: 26.9},
      box: {x: 200, y: 260, width: 140, height: 140},
      heading: "Okinawa"
    }
  ],
  places
});

describe("layoutMap", () => {
  test("draws a place once, in the part of the map that shows it larger", () => {
    const {panels, marks} = layoutMap(data([place(139.7, 35.7, 0), place(127.8, 26.3, 1)]), land("japan"));
    expect(panels.map(({dots}) => dots.map(({row}) => row))).toEqual([[0], [1]]);
    const okinawa = marks.find(({row}) => row === 1)!;
    expect(okinawa.x).toBeGreaterThan(200);
    expect(okinawa.y).toBeGreaterThan(260);
  });

  test("writes labels where they touch neither one another nor the edge", () => {
    const crowd = Array.from({length: 12}, (_, i) =>
      place(139 + (i % 4) * 0.3, 35 + Math.floor(i / 4) * 0.3, i, `Base ${i}`)
    );
    const [{labels}] = layoutMap(data(crowd), []).panels;
    expect(labels.length).toBeGreaterThan(0);
    expect(labels.length).toBeLessThan(12);
    for (const {x, anchor} of labels) expect(anchor === "end" ? x : 360 - x).toBeGreaterThan(0);
  });

  test("leaves out stretches of an outline beyond an edge, and rings that cannot be seen", () => {
    // A triangle around the whole map whose sides have points every degree, and a speck far east of it.
    const side = Array.from({length: 60}, () => [1, 0]).flat();
    const around = [100, 20, ...side, -30, 60];
    const [{land: drawnLand}] = layoutMap(data([]), [
      {id: "japan", grid: 1, rings: [around, [170, 40, 1, 0, 0, 1]]}
    ]).panels;
    expect(drawnLand[0].path.match(/M/g)).toHaveLength(1);
    expect(drawnLand[0].path.length).toBeLessThan(60);
  });

  test("holds without places, without land, and with places outside every part", () => {
    expect(layoutMap(data([]), []).marks).toEqual([]);
    expect(layoutMap(data([place(-77, 38, 0)]), land("japan")).marks).toEqual([]);
  });

  test("Tokyo and Naha stand on the outline of Japan, Seoul does not", () => {
    expect(standsOn("japan", 139.5, 35.7)).toBe(true);
    expect(standsOn("japan", 127.76, 26.25)).toBe(true);
    expect(standsOn("japan", 127, 37.5)).toBe(false);
  });

  test("outlines are as data/LICENSE.md says: who holds a place; and sea is sea", () => {
    // Kunashiri and Etorofu; Taiwan; Korea
    expect(standsOn("japan", 145.85, 43.98)).toBe(false);
    expect(standsOn("others", 147.9, 45)).toBe(true);
    expect(standsOn("others", 121, 24)).toBe(true);
    expect(standsOn("others", 127, 37.5)).toBe(true);
    // Takeshima, the Senkakus and open sea
    for (const [longitude, latitude] of [
      [131.87, 37.24],
      [123.47, 25.74],
      [135, 30]
    ])
      for (const id of ["japan", "others"]) expect(standsOn(id, longitude, latitude)).toBe(false);
  });
});

/** Whether a point is within an outline, by the even-odd rule. */
function standsOn(outline: string, longitude: number, latitude: number): boolean {
  const {grid, rings} = land("japan").find(({id}) => id === outline)!;
  let crossings = 0;
  for (const ring of rings) {
    let [x, y] = [0, 0];
    const points: [number, number][] = [];
    for (let i = 0; i < ring.length; i += 2) points.push([(x += ring[i]) * grid, (y += ring[i + 1]) * grid]);
    for (const [i, [ax, ay]] of points.entries()) {
      const [bx, by] = points[(i + 1) % points.length];
      if (ay > latitude !== by > latitude && longitude < ax + ((latitude - ay) / (by - ay)) * (bx - ax)) ++crossings;
    }
  }
  return crossings % 2 === 1;
}
