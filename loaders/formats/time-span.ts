import {coverageOf} from "../../src/datasets/coverage.ts";
import type {Published} from "../index.ts";

/** First and last year of the rows of a table; null for a table without a time. */
export function timeSpan({
  spec,
  table
}: Pick<Published, "spec" | "table">): readonly [first: number, last: number] | null {
  const coverage = coverageOf(spec, table.objects() as Record<string, unknown>[]);
  const years = coverage?.series.flatMap((series) => series.years) ?? [];
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}
