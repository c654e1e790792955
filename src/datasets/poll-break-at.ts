import type {Words} from "../lib/words.ts";
import type {Break} from "./spec.ts";

/** A break in one line. */
export function breakAt(id: string, from: string, where: Break["where"], source_id: string, note: Words): Break {
  return {id, from, where, note, source_id};
}
