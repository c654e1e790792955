import type {Locale} from "./words.ts";

/** Address of a page of the site in a language: `/budgets` is English, `/ja/budgets` Japanese. Files have one address. */
export function pageAddress(path: string, locale: Locale): string {
  return locale === "ja" ? `/ja${path}` : path;
}

/** The same page in English, whatever its language. */
export function englishAddress(path: string): string {
  return path.replace(/^\/ja(?=\/|$)/, "") || "/";
}

/** Pages under `/ja/` are Japanese, all others English. */
export function localeOf(path: string): Locale {
  return path === "/ja" || path.startsWith("/ja/") ? "ja" : "en";
}
