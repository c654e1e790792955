import {countries} from "../datasets/countries.ts";
import type {Locale} from "../lib/words.ts";

/** Name of a partner of Japan by its code; of an organization, which has none, the code itself: NATO. */
export function partnerName(code: string, locale: Locale): string {
  return countries[code]?.[locale] ?? code;
}

/** The name within a sentence: English puts an article before some. */
export function theName(code: string, locale: Locale): string {
  const name = partnerName(code, locale);
  return locale === "en" && /^(?:United|Philippines|Netherlands)/.test(name) ? `the ${name}` : name;
}
