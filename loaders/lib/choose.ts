import {desc, escape, from} from "arquero";
import {group} from "d3-array";
import {sourceDate, sourceKinds, type Source} from "../../src/datasets/source.ts";
import type {Corrected} from "./correct.ts";
import type {Transcribed} from "./dataset.ts";
import type {Sources} from "./sources.ts";

const kindOrder = Object.keys(sourceKinds);

export interface Choice<R extends Transcribed & Partial<Corrected>> {
  /** Columns that identify what the printed values are values of. */
  readonly key: readonly (keyof R & string)[];
  /** The column of the printed value. */
  readonly value: keyof R & string;
  readonly sources: Sources;
  /** What counts before the kind of source, smaller first. */
  readonly prefer?: (row: R) => number;
}

/**
 * One row for each key, by rule and never by hand: first what is printed rather than missing, then `prefer`, then
 * the kind of source (see `sourceKinds`), then the latest document. Each winner carries `alternatives`: the
 * values other than its own that the candidates print (before any correction), with their sources, or null.
 */
export function choose<R extends Transcribed & Partial<Corrected>>(
  rows: readonly R[],
  {key, value, sources, prefer}: Choice<R>
): (R & {alternatives: string | null})[] {
  // Arquero reads the columns off the rows: a table of none has none to order by.
  if (rows.length === 0) return [];
  const candidates = group(rows, (row) => keyOf(row, key));
  const chosen = from([...rows])
    .derive({
      _missing: escape((row: R) => (row[value] === null ? 1 : 0)),
      _prefer: escape((row: R) => prefer?.(row) ?? 0),
      _kind: escape((row: R) => kindOrder.indexOf(sourceOf(row, sources).custom.kind)),
      _issued: escape((row: R) => sourceDate(sourceOf(row, sources)) ?? "")
    })
    .orderby(...key, "_missing", "_prefer", "_kind", desc("_issued"), "source_id")
    .dedupe(...key)
    .objects() as (R & Record<string, unknown>)[];
  return chosen.map(({_missing, _prefer, _kind, _issued, ...row}) => ({
    ...(row as unknown as R),
    alternatives: alternatives(row as unknown as R, candidates.get(keyOf(row as unknown as R, key)) ?? [], value)
  }));
}

function keyOf<R extends Transcribed & Partial<Corrected>>(row: R, key: readonly (keyof R & string)[]): string {
  return JSON.stringify(key.map((name) => row[name]));
}

function sourceOf(row: Transcribed, sources: Sources): Source {
  return sources.get(row.source_id)!;
}

function alternatives<R extends Transcribed & Partial<Corrected>>(
  winner: R,
  rows: readonly R[],
  value: keyof R & string
): string | null {
  const asPrinted = (row: R) => row.printed ?? row[value];
  const others = rows.filter((row) => asPrinted(row) !== null && asPrinted(row) !== winner[value]);
  const parts = [...group(others, asPrinted)].map(
    ([other, losers]) => `${other} [${[...new Set(losers.map(({source_id}) => source_id))].sort().join(", ")}]`
  );
  return parts.length > 0 ? parts.sort().join("; ") : null;
}
