import type {ColumnTable} from "arquero";
import {tableModules} from "./generated.ts";
import {named} from "./named.ts";
import {unpack, type Cell} from "./packed.ts";
import type {CodebookEntry} from "./public.ts";
import type {DatasetId, Rows} from "./row-types.ts";

/** What {@link load} needs of arquero. */
export interface TableMaker {
  readonly table: (columns: Record<string, unknown>) => ColumnTable;
}

/**
 * A dataset as an arquero table, in the order of its key; missing is null. It comes from the arquero that the package
 * brings; an application that has its own hands it in: `load("polls", await import("arquero"))`.
 * @throws UnknownNameError for an unknown dataset
 */
export async function load(id: DatasetId, arquero?: TableMaker): Promise<ColumnTable> {
  const columns = await columnsOf(id);
  const {table} = arquero ?? (await import("./arquero.ts"));
  return table(columns);
}

/** The rows of a dataset as objects, in the order of its key; missing is null. @throws UnknownNameError */
export async function rows<Id extends DatasetId>(id: Id): Promise<Rows[Id][]> {
  const columns = Object.entries(await columnsOf(id));
  return columns[0][1].map(
    (_, i) => Object.fromEntries(columns.map(([name, values]) => [name, values[i]])) as unknown as Rows[Id]
  );
}

/** What the columns of a dataset mean, with units, formulas and the words for each value. @throws UnknownNameError */
export async function codebook(id: DatasetId): Promise<readonly CodebookEntry[]> {
  return (await named(tableModules, id, "dataset")()).fields;
}

async function columnsOf(id: string): Promise<Record<string, Cell[]>> {
  const {columns} = await named(tableModules, id, "dataset")();
  return Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, [...unpack(column)]]));
}
