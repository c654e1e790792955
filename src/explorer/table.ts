import {tableFromIPC, type Table} from "@uwdata/flechette";
import type {Field, FieldType} from "../datasets/spec.ts";
import type {Words} from "../lib/words.ts";

/** A value of a published table: missing is null, dates are text. */
export type Value = string | number | null;

/** A column with what the file says of it. */
export interface Column {
  readonly field: Field;
  readonly values: readonly Value[];
}

/** A published table as its Arrow file describes it: nothing else is known of it. */
export interface ExplorerTable {
  readonly id: string;
  readonly title: Words;
  readonly key: readonly string[];
  readonly rows: number;
  readonly columns: readonly Column[];
  readonly arrow: Table;
}

/** Reads a table and its words from the bytes of its Arrow file. */
export function readTable(bytes: Uint8Array): ExplorerTable {
  const arrow = tableFromIPC(bytes);
  const about = new Map(arrow.schema.metadata);
  const columns = arrow.schema.fields.map(({name, nullable, metadata}, i): Column => {
    const said = new Map(metadata);
    const [unit, values] = [said.get("unit"), said.get("values")];
    return {
      field: {
        name,
        type: said.get("type") as FieldType,
        label: words(said, "label"),
        description: words(said, "description"),
        ...(unit !== undefined && {unit}),
        ...(nullable && {nullable}),
        ...(values !== undefined && {values: JSON.parse(values) as Record<string, Words>})
      },
      values: Array.from(arrow.getChildAt<Value>(i))
    };
  });
  return {
    id: about.get("id")!,
    title: words(about, "title"),
    key: JSON.parse(about.get("key")!) as string[],
    rows: arrow.numRows,
    columns,
    arrow
  };
}

function words(said: ReadonlyMap<string, string>, name: string): Words {
  return {en: said.get(`${name}.en`) ?? "", ja: said.get(`${name}.ja`) ?? ""};
}
