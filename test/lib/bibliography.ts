import {parseSources, type Sources} from "../../loaders/lib/sources.ts";
import type {SourceKind} from "../../src/datasets/source.ts";

/** A bibliography of documents that are known by id, kind and date of issue only. */
export function bibliography(
  documents: Readonly<Record<string, readonly [kind: SourceKind, ...issued: number[]]>>
): Sources {
  const items = Object.entries(documents).map(([id, [kind, ...issued]]) => ({
    id,
    type: "report",
    title: `Title of ${id}`,
    ...(issued.length > 0 && {issued: {"date-parts": [issued]}}),
    custom: {kind, licence: "facts-only"}
  }));
  return parseSources(JSON.stringify(items));
}
