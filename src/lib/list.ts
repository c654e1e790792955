import type {Locale} from "./words.ts";

/** Things in a sentence: `a, b and c`; `a、b、c`. */
export function list(items: readonly string[], locale: Locale): string {
  if (locale === "ja") return items.join("、");
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
