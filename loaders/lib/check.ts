import {isSourceColumn} from "../../src/datasets/source-columns.ts";
import type {DatasetSpec} from "../../src/datasets/spec.ts";
import type {Fault} from "./faults.ts";
import type {Sources} from "./sources.ts";
import {misfit} from "./validate.ts";

/** A row on its way to the table: the columns of the spec, and `_at`, the place in `data/` that it comes from. */
export type OpenRow = Readonly<Record<string, unknown>> & {readonly _at?: string};

/**
 * Every violation of the spec in the rows: types, missing values, ranges, enumerations, columns that the spec does
 * not know, keys that are not unique, sources that the bibliography lacks, breaks that match no row.
 */
export function check(spec: DatasetSpec, rows: readonly OpenRow[], sources: Sources): Fault[] {
  if (rows.length === 0)
    return [{what: "no rows in", value: spec.id, where: placeOf(spec), remedy: "see what the loader drops"}];
  const names = new Set(["_at", ...spec.fields.map(({name}) => name)]);
  return [
    ...rows.flatMap((row, i) => rowFaults(spec, names, row, row._at ?? `row ${i + 1}`, sources)),
    ...keyFaults(spec, rows),
    ...breakFaults(spec, rows, sources)
  ];
}

function rowFaults(
  {fields}: DatasetSpec,
  names: ReadonlySet<string>,
  row: OpenRow,
  where: string,
  sources: Sources
): readonly Fault[] {
  const faults: Fault[] = [];
  for (const field of fields) {
    const value = row[field.name] ?? null;
    const wrong = misfit(field, value);
    if (wrong) faults.push({...wrong, value, where});
    else if (isSourceColumn(field.name) && value !== null && !sources.has(String(value))) {
      faults.push({what: "unknown source", value, where, remedy: "add it to data/sources.json, or mend the id"});
    }
  }
  for (const name of Object.keys(row)) {
    if (!names.has(name)) {
      faults.push({
        what: "column outside the spec",
        value: name,
        where,
        remedy: "name it in the spec, or drop it in the loader"
      });
    }
  }
  return faults;
}

/** Where the words of a spec are to be found. */
function placeOf({id}: DatasetSpec): string {
  return `src/datasets/${id}.ts`;
}

function keyFaults({key}: DatasetSpec, rows: readonly OpenRow[]): Fault[] {
  const faults: Fault[] = [];
  const seen = new Map<string, string>();
  for (const [i, row] of rows.entries()) {
    const where = row._at ?? `row ${i + 1}`;
    const id = JSON.stringify(key.map((name) => row[name] ?? null));
    const first = seen.get(id);
    if (first)
      faults.push({
        what: "duplicate key",
        value: key.map((name) => row[name]).join(" "),
        where,
        remedy: `it stands at ${first} too: choose one`
      });
    else seen.set(id, where);
  }
  return faults;
}

function breakFaults(spec: DatasetSpec, rows: readonly OpenRow[], sources: Sources): Fault[] {
  const faults: Fault[] = [];
  for (const {id, where, source_id} of spec.breaks) {
    const touches = rows.some((row) =>
      Object.entries(where).every(([name, values]) => values.includes(String(row[name])))
    );
    if (!touches)
      faults.push({
        what: "break that concerns no row",
        value: id,
        where: placeOf(spec),
        remedy: "mend its where, or remove it"
      });
    if (!sources.has(source_id))
      faults.push({
        what: "unknown source of a break",
        value: source_id,
        where: placeOf(spec),
        remedy: `add it to data/sources.json, or mend the break ${id}`
      });
  }
  return faults;
}
