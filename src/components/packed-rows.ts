import type {Shapes} from "../charts/options.ts";
import type {DrawnRow} from "../figures/figure.ts";
import type {CitedSource} from "./drawn.ts";
import type {ChartData} from "./live-chart.ts";

export type Cell = string | number | boolean | null;

/** A column: one value for all rows, a value for each, or the values that there are and which of them each row has. */
export type PackedColumn =
  | {readonly all: Cell}
  | {readonly each: readonly Cell[]}
  | {readonly of: readonly Cell[]; readonly at: readonly number[]};

/** What an embed fetches of a figure in one language, `/embed/<figure>.<locale>.json`: rows by column, to be light. */
export interface Packed {
  readonly count: number;
  readonly columns: Readonly<Record<string, PackedColumn>>;
  /** By id: label, address, and publisher where a tooltip may name it. */
  readonly sources: Readonly<Record<string, readonly [label: string, url: string | null, publisher?: string]>>;
  readonly shapes?: Shapes | undefined;
}

/** The rows again, each whole. */
export function unpack({count, columns, sources, shapes}: Packed): ChartData {
  const cells = Object.entries(columns).map(([name, column]) => [name, cellsOf(column)] as const);
  const rows = Array.from({length: count}, (_, i) => Object.fromEntries(cells.map(([name, at]) => [name, at(i)])));
  return {
    rows: rows as unknown as DrawnRow[],
    sources: Object.fromEntries(
      Object.entries(sources).map(([id, [label, url, publisher = label]]): [string, CitedSource] => [
        id,
        {label, url, publisher}
      ])
    ),
    shapes
  };
}

function cellsOf(column: PackedColumn): (row: number) => Cell {
  if ("all" in column) return () => column.all;
  if ("each" in column) return (row) => column.each[row];
  return (row) => column.of[column.at[row]];
}
