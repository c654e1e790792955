import {ticks} from "d3-array";

/** Round values from zero up to the first that is not below the greatest value; for axes that start at zero. */
export function ticksTo(greatest: number, count = 5): number[] {
  const inside = ticks(0, greatest, count);
  const last = inside.at(-1)!;
  // Sums of tenths are not round in binary: 1.4 + 0.2 would be written 1.5999999999999999.
  return last >= greatest ? inside : [...inside, Number((last + (inside[1] ?? greatest)).toPrecision(12))];
}

/** Round years within a stretch, about one in eight of it and never less than a year apart. */
export function yearTicks(first: number, last: number): number[] {
  return ticks(first, last, 8).filter(Number.isInteger);
}
