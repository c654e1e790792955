import {ticks} from "d3-array";

/** Round values from zero up to the first that is not below the greatest value; for axes that start at zero. */
export function ticksTo(greatest: number, count = 5): number[] {
  const inside = ticks(0, greatest, count);
  const last = inside.at(-1)!;
  return last >= greatest ? inside : [...inside, last + (inside[1] ?? greatest)];
}

/** Round values around zero, from the first not above the least value to the first not below the greatest. */
export function ticksAround(least: number, greatest: number, count = 5): number[] {
  const up = ticksTo(Math.max(greatest, -least), count);
  const step = up[1] ?? 1;
  const below = Math.ceil(Math.max(0, -least) / step);
  const above = Math.ceil(Math.max(0, greatest) / step);
  return Array.from({length: below + above + 1}, (_, i) => Number(((i - below) * step).toPrecision(12)));
}

/** Round years within a stretch, about one in eight of it and never less than a year apart. */
export function yearTicks(first: number, last: number): number[] {
  return ticks(first, last, 8).filter(Number.isInteger);
}
