import type {SourceKind} from "../../src/datasets/source.ts";
import type {Sources} from "./sources.ts";

const official: readonly SourceKind[] = ["authority", "official-secondary"];

/** Status of a value from how it was read and from who prints it. */
export function statusOf(
  {derived, source_id}: {derived: boolean; source_id: string},
  sources: Sources
): "derived" | "official" | "secondary" {
  if (derived) return "derived";
  return official.includes(sources.get(source_id)!.custom.kind) ? "official" : "secondary";
}
