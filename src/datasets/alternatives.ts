import type {DatasetSpec, Field} from "./spec.ts";

/** A value that lost to the one on its row. */
export interface Alternative {
  /** What it is a value of, where the row has several values. */
  readonly of: string | null;
  readonly value: string;
  /** Worked out from what the documents print, not printed. */
  readonly derived: boolean;
  readonly sources: readonly string[];
}

const separator = /(?<=\]); /;
const form = /^(?:([a-z][a-z_-]*) )?(.+?)( \(derived\))? \[([a-z0-9-]+(?:, [a-z0-9-]+)*)\]$/;

/** Reads the column `alternatives`: `1549 [a, b]; end 2014-11 (derived) [c]`. @throws Error for text of another form */
export function parseAlternatives(text: string | null | undefined): Alternative[] {
  if (text === null || text === undefined) return [];
  return text.split(separator).map((part) => {
    const match = form.exec(part);
    if (!match) throw new Error(`unreadable alternative ${JSON.stringify(part)}; write "value [source_id, …]"`);
    const [, of = null, value, derived, sources] = match;
    return {of, value, derived: derived !== undefined, sources: sources.split(", ")};
  });
}

/** The alternatives of one of the values of a row, written as the column writes them; null for none. */
export function alternativesOf(text: string | null, of: string): string | null {
  const parts = text?.split(separator).filter((part) => part.startsWith(`${of} `)) ?? [];
  return parts.length > 0 ? parts.join("; ") : null;
}

/**
 * The columns that hold what an alternative lost to: the one that it names, else the one that the spec declares, else
 * every measured column outside the key, or where nothing is measured the dates.
 */
export function chosenFields({fields, key, chosen}: DatasetSpec, {of}: Pick<Alternative, "of">): readonly Field[] {
  const rest = fields.filter(({name}) => !key.includes(name));
  const wanted = of?.replaceAll("-", "_") ?? chosen;
  const named = rest.find(({name}) => name === wanted) ?? rest.find(({name}) => name.endsWith(`_${wanted}`));
  if (named) return [named];
  const measured = rest.filter(({unit}) => unit !== undefined);
  return measured.length > 0 ? measured : rest.filter(({type}) => type === "date");
}
