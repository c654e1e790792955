import {ticks} from "d3-array";

/** Round values from zero up to the first that is not below the greatest value; for axes that start at zero. */
export function ticksTo(greatest: number, count = 5): number[] {
  const inside = ticks(0, greatest, count);
  const last = inside.at(-1)!;
  // Sums of tenths are not round in binary: 1.4 + 0.2 would be written 1.5999999999999999.
  return last >= greatest ? inside : [...inside, Number((last + (inside[1] ?? greatest)).toPrecision(12))];
}

/** Round values around zero, from the first not above the least value to the first not below the greatest. */
export function ticksAround(least: number, greatest: number, count = 5): number[] {
  const up = ticksTo(Math.max(greatest, -least), count);
  const step = up[1] ?? 1;
  const below = Math.ceil(Math.max(0, -least) / step);
  const above = Math.ceil(Math.max(0, greatest) / step);
  return Array.from({length: below + above + 1}, (_, i) => Number(((i - below) * step).toPrecision(12)));
}

/**
 * Round values between two that are above zero, for a logarithmic axis: 1, 2 and 5 times the powers of ten, the powers
 * alone where those would be many.
 */
export function ticksLog(least: number, greatest: number, most = 7): number[] {
  const powers = Array.from(
    {length: Math.floor(Math.log10(greatest)) - Math.floor(Math.log10(least)) + 1},
    (_, i) => Math.floor(Math.log10(least)) + i
  );
  const all = powers
    .flatMap((power) => [1, 2, 5].map((digit) => Number(`${digit}e${power}`)))
    .filter((tick) => tick >= least && tick <= greatest);
  return all.length > most ? all.filter((tick) => Number.isInteger(Number(Math.log10(tick).toFixed(9)))) : all;
}

/** Round years within a stretch, about one in eight of it and never less than a year apart. */
export function yearTicks(first: number, last: number): number[] {
  return ticks(first, last, 8).filter(Number.isInteger);
}
