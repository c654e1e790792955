/**
 * A linear scale from a domain of numbers to a range of pixels. (d3-scale would bring the interpolation of colours
 * and dates, a third of an embed's script, for these two operations.)
 */
export function linear(
  [d0, d1]: readonly [number, number],
  [r0, r1]: readonly [number, number]
): (value: number) => number {
  return (value) => r0 + ((value - d0) / (d1 - d0)) * (r1 - r0);
}
