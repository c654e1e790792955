import type {Sources} from "./sources.ts";

/**
 * Status of a value from how it was read and from who prints it: official is what the issuer itself prints; another
 * official body that quotes it, such as an embassy that summarises a newspaper, is a second hand.
 */
export function statusOf(
  {derived, source_id}: {derived: boolean; source_id: string},
  sources: Sources
): "derived" | "official" | "secondary" {
  if (derived) return "derived";
  return sources.get(source_id)!.custom.kind === "authority" ? "official" : "secondary";
}
