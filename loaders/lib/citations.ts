import type {ColumnTable} from "arquero";
import {citingColumns} from "../../src/datasets/source-columns.ts";
import type {DatasetSpec} from "../../src/datasets/spec.ts";

/** Who cites a document: the datasets, by their rows or their breaks, and how many rows. */
export interface Citation {
  readonly datasets: readonly string[];
  readonly rows: number;
}

/** The citations of each document that has any, by source id. */
export function citations(
  datasets: Iterable<{readonly spec: DatasetSpec; readonly table: ColumnTable}>
): ReadonlyMap<string, Citation> {
  const cited = new Map<string, Citation>();
  for (const {spec, table} of datasets) {
    const counts = new Map(spec.breaks.map(({source_id}) => [source_id, 0]));
    for (const row of table.objects() as Record<string, string | null>[]) {
      const ids = new Set(citingColumns(spec).map((name) => row[name]));
      for (const id of ids) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    for (const [id, rows] of counts) {
      const before = cited.get(id) ?? {datasets: [], rows: 0};
      cited.set(id, {datasets: [...before.datasets, spec.id], rows: before.rows + rows});
    }
  }
  return cited;
}
