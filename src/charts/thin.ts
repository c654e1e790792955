import {textWidth} from "../lib/text.ts";

/** Ticks whose labels would touch are left out, the first and every k-th kept; labels stay within the box. */
export function thin<T extends {x: number; label: string}>(
  ticks: readonly T[],
  left: number,
  right: number
): (T & {anchor: string})[] {
  const widest = Math.max(0, ...ticks.map(({label}) => textWidth(label)));
  const step = ticks.length > 1 ? Math.abs(ticks[1].x - ticks[0].x) : Infinity;
  const every = Math.max(1, Math.ceil((widest + 18) / step));
  return ticks
    .filter((_, i) => i % every === 0)
    .map((tick) => {
      const half = textWidth(tick.label) / 2;
      return {...tick, anchor: tick.x - half < left - 2 ? "start" : tick.x + half > right ? "end" : "middle"};
    });
}
