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

  test("holds without places, without land, and with places outside every part", () => {
    expect(layoutMap(data([]), []).marks).toEqual([]);
    expect(layoutMap(data([place(-77, 38, 0)]), land("japan")).marks).toEqual([]);
  });

  test("Tokyo and Naha stand on the outline of Japan, Seoul does not", () => {
    const japan = land("japan").find(({id}) => id === "japan")!;
    const inside = (longitude: number, latitude: number) => {
      let crossings = 0;
      for (const ring of japan.rings) {
        let [x, y] = [0, 0];
        const points: [number, number][] = [];
        for (let i = 0; i < ring.length; i += 2)
          points.push([(x += ring[i]) * japan.grid, (y += ring[i + 1]) * japan.grid]);
        for (const [i, [ax, ay]] of points.entries()) {
          const [bx, by] = points[(i + 1) % points.length];
          if (ay > latitude !== by > latitude && longitude < ax + ((latitude - ay) / (by - ay)) * (bx - ax))
            ++crossings;
        }
      }
      return crossings % 2 === 1;
    };
    expect(inside(139.5, 35.7)).toBe(true);
    expect(inside(127.76, 26.25)).toBe(true);
    expect(inside(127, 37.5)).toBe(false);
  });
});
