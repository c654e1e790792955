/** The two languages of the product. Every word a reader sees exists in both. */
export const locales = ["en", "ja"] as const;

export type Locale = (typeof locales)[number];

export type Words = Readonly<Record<Locale, string>>;
