import {parseArgs} from "node:util";
import {figures} from "../../src/figures/index.ts";
import {locales, type Locale} from "../../src/lib/words.ts";
import {nearestNames} from "../../src/lib/nearest-names.ts";

/** A figure that someone wants made. */
export interface FigureRequest {
  readonly figure: string;
  readonly locale: Locale;
  readonly theme: "light" | "dark";
  /** In pixels; undefined for that of the site's pictures. */
  readonly width: number | undefined;
  /** Folder to write to. */
  readonly out: string;
}

/** Widths in pixels at which figures are drawn to be read. */
const widths = {least: 320, most: 2400} as const;

export const usage = `Usage: npm run figure -- <figure> [options]

Makes one figure from data/ and writes <figure>.svg, <figure>.png, <figure>.csv (the rows
drawn) and manifest.json (what it was made from, with SHA-256 of everything).

  --locale en|ja        language of the words (en)
  --theme light|dark    colors (light)
  --width <pixels>      ${widths.least} to ${widths.most} (that of the pictures on the site, with the same bytes)
  --out <folder>        where to write (made/<figure>)
  --help                this text

Exit code: 0 made, 1 the data are at fault or the folder cannot be written, 2 the request is.

Figures: ${figures.map(({id}) => id).join(", ")}
`;

/** What is wrong with a request, all of it. */
export class RequestError extends Error {
  override readonly name = "RequestError";
}

/**
 * The request that arguments of the command make; null if they ask for help.
 * @throws RequestError that lists every fault of them
 */
export function figureRequest(args: readonly string[]): FigureRequest | null {
  const {values, positionals} = parse(args);
  if (values.help) return null;
  const {locale = "en", theme = "light", width} = values;
  const [figure, ...more] = positionals;
  const pixels = width === undefined ? undefined : Number(width);
  const faults = [
    ...(figure === undefined ? ["no figure named; name one, as in npm run figure -- budget-trend"] : unknown(figure)),
    ...more.map((name) => `more than one figure ${JSON.stringify(name)}; make them one by one`),
    ...(isLocale(locale)
      ? []
      : [`unknown language ${JSON.stringify(locale)} (--locale); use one of ${locales.join(", ")}`]),
    ...(isTheme(theme) ? [] : [`unknown theme ${JSON.stringify(theme)} (--theme); use light or dark`]),
    ...(pixels === undefined || (Number.isInteger(pixels) && pixels >= widths.least && pixels <= widths.most)
      ? []
      : [`no width ${JSON.stringify(width)} (--width); use whole pixels from ${widths.least} to ${widths.most}`])
  ];
  if (faults.length > 0 || !isLocale(locale) || !isTheme(theme)) throw new RequestError(faults.join("\n"));
  return {figure, locale, theme, width: pixels, out: values.out ?? `made/${figure}`};
}

function parse(args: readonly string[]) {
  try {
    const text = {type: "string"} as const;
    const options = {locale: text, theme: text, width: text, out: text, help: {type: "boolean", short: "h"}} as const;
    return parseArgs({args: [...args], allowPositionals: true, options});
  } catch (error) {
    throw new RequestError(`${(error as Error).message}; see npm run figure -- --help`, {cause: error});
  }
}

function unknown(figure: string): string[] {
  const ids = figures.map(({id}) => id);
  if (ids.includes(figure)) return [];
  const near = nearestNames(figure, ids);
  const remedy = near.length > 0 ? `did you mean ${near.join(", ")}?` : "npm run figure -- --help lists them";
  return [`unknown figure ${JSON.stringify(figure)}; ${remedy}`];
}

function isLocale(text: string): text is Locale {
  return locales.some((locale) => locale === text);
}

function isTheme(text: string): text is FigureRequest["theme"] {
  return text === "light" || text === "dark";
}
