import type {Publication} from "../index.ts";

/** The datasets that cite each source, by source id. */
export function citations({datasets}: Publication): ReadonlyMap<string, readonly string[]> {
  const cited = new Map<string, string[]>();
  for (const [id, {table}] of datasets) {
    const columns = table.columnNames().filter((name) => name === "source_id" || name.endsWith("_source_id"));
    const sources = new Set(columns.flatMap((name) => [...table.array(name)] as (string | null)[]));
    for (const source of sources) if (source !== null) cited.set(source, [...(cited.get(source) ?? []), id]);
  }
  return cited;
}
