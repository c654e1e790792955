import {describe, expect, test} from "vitest";
import {clusterOffset, clusterRadius} from "../../src/charts/cluster.ts";

describe("clusterOffset", () => {
  test("puts the first dot on the point", () => {
    expect(clusterOffset(0, 4)).toEqual([0, 0]);
  });

  test("dots of a point can be told apart, and lie within the radius of the cluster", () => {
    const dots = Array.from({length: 40}, (_, n) => clusterOffset(n, 4));
    for (const [i, [x, y]] of dots.entries()) {
      expect(Math.hypot(x, y)).toBeLessThanOrEqual(clusterRadius(39, 4) + 0.01);
      for (const [u, v] of dots.slice(i + 1)) expect(Math.hypot(x - u, y - v)).toBeGreaterThan(4 * 1.5);
    }
  });
});
