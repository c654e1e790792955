import type {DatasetSpec, Reference} from "../../src/datasets/spec.ts";
import type {OpenRow} from "./check.ts";
import type {Fault} from "./faults.ts";

/** The rows of the datasets that could be made, by id. */
export type Tables = ReadonlyMap<string, readonly OpenRow[]>;

/**
 * A fault for each value of a row that names no row of the dataset it refers to. Where that dataset could not be made
 * nothing is said: its own faults come first.
 */
export function danglingFaults({references = []}: DatasetSpec, rows: readonly OpenRow[], tables: Tables): Fault[] {
  return references.flatMap((reference) => {
    const known = knownValues(reference, tables);
    return known ? rows.flatMap((row) => dangling(reference, row, known)) : [];
  });
}

function knownValues({dataset, field}: Reference, tables: Tables): ReadonlySet<unknown> | undefined {
  const rows = tables.get(dataset);
  return rows && new Set(rows.map((row) => row[field]));
}

function dangling(
  {column, dataset, separator, where = {}}: Reference,
  row: OpenRow,
  known: ReadonlySet<unknown>
): readonly Fault[] {
  const cell = row[column];
  const isMeant = Object.entries(where).every(([name, values]) => values.includes(String(row[name])));
  if (!isMeant || cell === null || cell === undefined) return [];
  const ids: unknown[] = separator === undefined ? [cell] : String(cell).split(separator);
  return ids
    .filter((id) => !known.has(id))
    .map((value) => ({
      what: `${column} without row in ${dataset}`,
      value,
      where: row._at ?? column,
      remedy: `add it to ${dataset}, or mend the id`
    }));
}
