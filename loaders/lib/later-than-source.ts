import {sourceDate} from "../../src/datasets/source.ts";
import type {Transcribed} from "./dataset.ts";
import type {Fault} from "./faults.ts";
import {later} from "./later.ts";
import type {Sources} from "./sources.ts";

/** A fault for each row that tells of a day after its own document came out. Rows without a date tell nothing. */
export function laterThanSource<R extends Transcribed>(
  rows: readonly R[],
  date: (row: R) => string | null,
  sources: Sources
): Fault[] {
  return rows.flatMap((row) => {
    const told = date(row);
    const issued = sourceDate(sources.get(row.source_id)!);
    if (told === null || issued === null || !later(told, issued)) return [];
    return [{what: "date later than its source", value: told, where: row._at, remedy: "check the date and the source"}];
  });
}
