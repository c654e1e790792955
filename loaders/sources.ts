import {sourceDate, type Source} from "../src/datasets/source.ts";
import {sources as spec} from "../src/datasets/sources.ts";
import type {OpenRow} from "./lib/check.ts";
import type {Citation} from "./lib/citations.ts";
import {encode} from "./lib/encode.ts";
import type {Sources} from "./lib/sources.ts";

/** The rows of the bibliography: each document, and which rows of the other datasets rest on it. */
export function sourceRows(sources: Sources, cited: ReadonlyMap<string, Citation>): readonly OpenRow[] {
  return [...sources.values()].map((source) => sourceRow(source, cited.get(source.id) ?? {datasets: [], rows: 0}));
}

/** The Arrow file of the bibliography. @throws DataError with every fault */
export function buildSources(sources: Sources, cited: ReadonlyMap<string, Citation>): Uint8Array {
  return encode(spec, sourceRows(sources, cited), sources);
}

function sourceRow(source: Source, {datasets, rows}: Citation): OpenRow {
  const {id, title, author, publisher, language, custom} = source;
  return {
    source_id: id,
    title,
    author: author?.map(({literal}) => literal).join("; ") || null,
    publication: source["container-title"] ?? publisher ?? null,
    issued: sourceDate(source),
    language: language ?? null,
    kind: custom.kind,
    licence: custom.licence,
    licence_note: custom.licence_note ?? null,
    url: source.URL ?? null,
    extent: custom.extent ?? null,
    note: custom.note ?? null,
    datasets: datasets.join(", ") || null,
    rows_citing: rows,
    _at: `data/sources.json, ${id}`
  };
}
