import {group} from "d3-array";
import type {Mark} from "../charts/options.ts";

/** Pixels beyond which a pointer is not near any mark. */
const reach = 60;

/**
 * Index of the mark nearest to a point, or to whose box the point is nearest; undefined when none is near. Height
 * counts half, as readers aim along x.
 */
export function nearest(marks: readonly Mark[], x: number, y: number): number | undefined {
  let best: number | undefined;
  let least = reach * reach;
  for (const [i, mark] of marks.entries()) {
    const {width, height} = mark.box ?? {width: 0, height: 0};
    const across = Math.max(0, Math.abs(mark.x - x) - width / 2);
    const down = Math.max(0, Math.abs(mark.y - y) - height / 2);
    const distance = across ** 2 + (down / 2) ** 2;
    if (distance <= least) {
      least = distance;
      best = i;
    }
  }
  return best;
}

/**
 * The mark that a key leads to from the current one: left and right along its series, up and down to the nearest
 * mark of the next series, Home and End to the ends of the series. Without a current mark, left, up and End
 * enter at the last mark of the last series, the others at the first of the first. Undefined for other keys.
 */
export function step(marks: readonly Mark[], current: number | undefined, key: string): number | undefined {
  const series = [...group(marks.keys(), (i) => marks[i].series).values()];
  if (series.length === 0 || !["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"].includes(key))
    return undefined;
  if (current === undefined)
    return ["ArrowLeft", "ArrowUp", "End"].includes(key) ? series.at(-1)!.at(-1) : series[0][0];
  const row = series.findIndex((members) => members.includes(current));
  const members = series[row];
  const at = members.indexOf(current);
  switch (key) {
    case "ArrowLeft":
      return members[Math.max(0, at - 1)];
    case "ArrowRight":
      return members[Math.min(members.length - 1, at + 1)];
    case "Home":
      return members[0];
    case "End":
      return members.at(-1);
    default: {
      const next = series[(row + (key === "ArrowDown" ? 1 : series.length - 1)) % series.length];
      return next.reduce((a, b) =>
        Math.abs(marks[b].x - marks[current].x) < Math.abs(marks[a].x - marks[current].x) ? b : a
      );
    }
  }
}
