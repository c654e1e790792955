import {correctionTables, type ListedCorrection} from "../src/datasets/corrections.ts";
import {specs} from "../src/datasets/index.ts";
import type {DatasetSpec} from "../src/datasets/spec.ts";
import {matches, type Correction} from "./lib/correct.ts";
import {parseTable, type CsvRow} from "./lib/csv.ts";
import {readTexts, type Transcribed} from "./lib/dataset.ts";
import {refuse, type Fault} from "./lib/faults.ts";

type Texts = Readonly<Record<string, string>>;

/** The corrections of one dataset with what the cells print, in the order of their tables. @throws DataError */
export function correctionsOf(spec: DatasetSpec, texts: Texts): readonly ListedCorrection[] {
  const faults: Fault[] = [];
  const parse = (name: string) => parseTable(spec.inputs[name], texts[name], faults);
  const tables = new Map<string, readonly CsvRow[]>();
  const rowsOf = (name: string) => tables.get(name) ?? tables.set(name, parse(name)).get(name)!;
  const listed = correctionTables(spec).flatMap((name) =>
    (parse(name) as unknown as Correction[]).flatMap(({_at, ...correction}): ListedCorrection[] => {
      const {table, field, match} = correction;
      // Datasets share a table of corrections: each lists those of its own tables.
      if (!Object.hasOwn(spec.inputs, table)) return [];
      const touched = rowsOf(table).filter((row) => matches(row as unknown as Transcribed, match));
      return [{...correction, dataset: spec.id, printed: [...new Set(touched.map((row) => row[field]))]}];
    })
  );
  refuse(spec.id, faults);
  return listed;
}

/**
 * All corrections to what sources print, from the tables under `data/`, in the order of the datasets; one that datasets
 * share stands with the first.
 */
export function readCorrections(): readonly ListedCorrection[] {
  const all = specs
    .filter((spec) => correctionTables(spec).length > 0)
    .flatMap((spec) => correctionsOf(spec, readTexts(spec) as Readonly<Record<string, string>>));
  const first = new Map(
    all.toReversed().map((correction) => [`${correction.table} ${correction.field} ${correction.match}`, correction])
  );
  return all.filter(
    (correction) => first.get(`${correction.table} ${correction.field} ${correction.match}`) === correction
  );
}
