import {readFileSync} from "node:fs";
import type {DatasetSpec, Row} from "../../src/datasets/spec.ts";
import type {OpenRow} from "./check.ts";
import {parseTable} from "./csv.ts";
import {repositoryPath} from "./repository-path.ts";
import {encode} from "./encode.ts";
import {refuse, type Fault} from "./faults.ts";
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

/** The text of each input table of a dataset, by name. */
export type Texts<Spec extends DatasetSpec> = {readonly [Name in keyof Spec["inputs"]]: string};

export interface Dataset<Spec extends DatasetSpec = DatasetSpec> {
  readonly spec: Spec;
  /** Parses the input tables and transforms them into rows of the dataset. @throws DataError with every fault */
  readonly rows: (texts: Texts<Spec>, sources: Sources) => readonly OpenRow[];
  /** The Arrow file of the dataset from the tables under `data/`. @throws DataError with every fault */
  readonly build: (sources: Sources) => Uint8Array;
}

interface Steps<Spec extends DatasetSpec> {
  /** Input rows to rows of the dataset; pure. */
  readonly transform: (inputs: Inputs<Spec>, sources: Sources) => readonly OpenRow[];
  /** What must hold beyond the spec: totals against parts, order of dates. */
  readonly rules?: (rows: readonly OpenRow[], inputs: Inputs<Spec>, sources: Sources) => readonly Fault[];
}

/** A dataset from its spec and its transformation: parse, transform, check, encode. */
export function defineDataset<const Spec extends DatasetSpec>(
  spec: Spec,
  {transform, rules}: Steps<Spec>
): Dataset<Spec> {
  const rows = (texts: Texts<Spec>, sources: Sources): readonly OpenRow[] => {
    const faults: Fault[] = [];
    const inputs = Object.fromEntries(
      Object.entries(spec.inputs).map(([name, input]) => [
        name,
        parseTable(input, texts[name as keyof Spec["inputs"]], faults)
      ])
    ) as unknown as Inputs<Spec>;
    refuse(spec.id, [...faults, ...citationFaults(inputs, sources)]);
    const result = transform(inputs, sources);
    refuse(spec.id, rules?.(result, inputs, sources) ?? []);
    return result;
  };
  return {spec, rows, build: (sources) => encode(spec, rows(readTexts(spec), sources), sources)};
}

/** The input tables of a dataset as they stand under `data/`. */
export function readTexts<Spec extends DatasetSpec>({inputs}: Spec): Texts<Spec> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, {path}]) => [name, readFileSync(repositoryPath(path), "utf8")])
  ) as Texts<Spec>;
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
