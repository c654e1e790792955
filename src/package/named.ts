import {nearestNames} from "../lib/nearest-names.ts";

/** An id that nothing bears, and what may have been meant. */
export class UnknownNameError extends Error {
  override readonly name = "UnknownNameError";
}

/** What an id stands for. @throws UnknownNameError that names the nearest ids */
export function named<T>(entries: Readonly<Record<string, T>>, id: string, kind: string): T {
  if (Object.hasOwn(entries, id)) return entries[id];
  const names = Object.keys(entries);
  const near = nearestNames(String(id), names);
  const remedy = near.length > 0 ? `did you mean ${near.join(" or ")}?` : `use one of ${names.join(", ")}`;
  throw new UnknownNameError(`unknown ${kind} ${JSON.stringify(id)}; ${remedy}`);
}
