import type {ColumnTable} from "arquero";
import type {DatasetSpec, Row} from "../../src/datasets/spec.ts";
import {check, type OpenRow} from "./check.ts";
import {parseTable} from "./csv.ts";
import {repositoryFiles} from "./data-files.ts";
import {encode} from "./encode.ts";
import {DataError, refuse, type Fault} from "./faults.ts";
import type {Sources} from "./sources.ts";

/** The parsed input tables of a dataset; each row knows its place in `data/` as `_at`. */
export type Inputs<Spec extends DatasetSpec> = {
  readonly [Name in keyof Spec["inputs"]]: readonly InputRow<Spec["inputs"][Name]["fields"]>[];
};

/** A row that was read from a document, and where it stands in `data/`. */
export interface Transcribed {
  readonly source_id: string;
  readonly _at: string;
}

export type InputRow<Fields extends DatasetSpec["fields"]> = Row<Fields> & {readonly _at: string};

/** The text of each input table of a dataset, by name; undefined where the file is missing. */
export type Texts<Spec extends DatasetSpec> = {readonly [Name in keyof Spec["inputs"]]: string | undefined};

/** What is known of a dataset after everything that can be judged was judged. */
export interface Judgement {
  /** The rows, or null if the input tables are too broken to make any. */
  readonly rows: readonly OpenRow[] | null;
  readonly faults: readonly Fault[];
}

export interface Dataset<Spec extends DatasetSpec = DatasetSpec> {
  readonly spec: Spec;
  /** Parses the input tables and transforms them into rows of the dataset. @throws DataError with every fault */
  readonly rows: (texts: Texts<Spec>, sources: Sources) => readonly OpenRow[];
  /**
   * The rows with every fault of input tables, rules and spec; throws nothing for bad data. Without a bibliography the
   * input tables alone are judged.
   */
  readonly judge: (texts: Texts<Spec>, sources: Sources | null) => Judgement;
  /** What the rows gain from the other published tables, by id, where the dataset is about those; pure. */
  readonly complete?: Complete | undefined;
  /** The Arrow file of the dataset from the tables under `data/`. @throws DataError with every fault */
  readonly build: (sources: Sources) => Uint8Array;
}

/** Rows of a dataset, and all published tables but its own, to the rows that are published. */
export type Complete = (rows: readonly OpenRow[], tables: Readonly<Record<string, ColumnTable>>) => readonly OpenRow[];

interface Steps<Spec extends DatasetSpec> {
  /** Input rows to rows of the dataset; pure. */
  readonly transform: (inputs: Inputs<Spec>, sources: Sources) => readonly OpenRow[];
  /** What must hold beyond the spec: totals against parts, order of dates. */
  readonly rules?: (rows: readonly OpenRow[], inputs: Inputs<Spec>, sources: Sources) => readonly Fault[];
  readonly complete?: Complete;
}

/** A dataset from its spec and its transformation: parse, transform, check, encode. */
export function defineDataset<const Spec extends DatasetSpec>(
  spec: Spec,
  {transform, rules, complete}: Steps<Spec>
): Dataset<Spec> {
  const work = (texts: Texts<Spec>, sources: Sources | null): Judgement => {
    const faults: Fault[] = [];
    const inputs = parseInputs(spec, texts, faults);
    if (sources === null) return {rows: null, faults};
    for (const fault of citationFaults(inputs, sources)) faults.push(fault);
    if (faults.length > 0) return {rows: null, faults};
    const rows = attempt(() => transform(inputs, sources), faults);
    return {rows, faults: rows && rules ? rules(rows, inputs, sources) : faults};
  };
  const rows = (texts: Texts<Spec>, sources: Sources): readonly OpenRow[] => {
    const made = work(texts, sources);
    refuse(spec.id, made.faults);
    return made.rows!;
  };
  const judge = (texts: Texts<Spec>, sources: Sources | null): Judgement => {
    const made = work(texts, sources);
    return made.rows && sources ? {...made, faults: [...made.faults, ...check(spec, made.rows, sources)]} : made;
  };
  return {spec, rows, judge, complete, build: (sources) => encode(spec, rows(readTexts(spec), sources), sources)};
}

/** The input tables of a dataset as they stand under `data/`. */
export function readTexts<Spec extends DatasetSpec>({inputs}: Spec, {read} = repositoryFiles()): Texts<Spec> {
  return Object.fromEntries(Object.entries(inputs).map(([name, {path}]) => [name, read(path)])) as Texts<Spec>;
}

function parseInputs<Spec extends DatasetSpec>({inputs}: Spec, texts: Texts<Spec>, faults: Fault[]): Inputs<Spec> {
  const parsed = Object.entries(inputs).map(([name, input]) => {
    const text = texts[name as keyof Spec["inputs"]];
    if (text !== undefined) return [name, parseTable(input, text, faults)];
    const remedy = "write it, or take it out of the inputs of the spec";
    faults.push({what: "missing table", value: name, where: `${input.path}:1`, remedy});
    return [name, []];
  });
  return Object.fromEntries(parsed) as Inputs<Spec>;
}

/** What a step returns, or null if it refuses its input: then its faults are kept. */
function attempt<T>(step: () => T, faults: Fault[]): T | null {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    for (const fault of error.found) faults.push(fault);
    return null;
  }
}

/** Losing rows never reach the dataset, so the sources of all input rows are looked up before one is chosen. */
function citationFaults(inputs: Readonly<Record<string, readonly OpenRow[]>>, sources: Sources): Fault[] {
  return Object.values(inputs)
    .flat()
    .filter(({source_id}) => typeof source_id === "string" && !sources.has(source_id))
    .map(({source_id, _at}) => ({
      what: "unknown source",
      value: source_id,
      where: _at ?? "",
      remedy: "add it to data/sources.json, or mend the id"
    }));
}
