/** Sets a value to a place in pixels. */
export type Scale = (value: number) => number;

/**
 * A linear scale from a domain of numbers to a range of pixels. (d3-scale would bring the interpolation of colours
 * and dates, a third of an embed's script, for these two operations.)
 */
export function linear([d0, d1]: readonly [number, number], [r0, r1]: readonly [number, number]): Scale {
  return (value) => r0 + ((value - d0) / (d1 - d0)) * (r1 - r0);
}

/** A logarithmic scale: equal ratios are equally far apart. Domain and values must be above zero. */
export function logarithmic([d0, d1]: readonly [number, number], range: readonly [number, number]): Scale {
  const place = linear([Math.log(d0), Math.log(d1)], range);
  return (value) => place(Math.log(value));
}
