import type {Drawn} from "../../src/components/drawn.ts";
import {standaloneSvg} from "../../src/components/standalone-svg.ts";
import {figures} from "../../src/figures/index.ts";
import {pageAddress} from "../../src/lib/page-address.ts";
import {dark, light, type Theme} from "../../src/lib/theme.ts";
import {locales, type Locale} from "../../src/lib/words.ts";
import type {Content} from "../formats/describe.ts";
import type {Publication} from "../index.ts";
import {buildDocument} from "../lib/document.ts";
import {figureIndex} from "./figure-index.ts";
import {figureManifest, manifestText, rowsCsv, type FigureManifest} from "./figure-manifest.ts";

/** The pictures of a figure in each language, by what stands after its id. */
const drawings: Readonly<Record<string, Theme>> = {".svg": light, "-dark.svg": dark};

/** The other files of a figure, by what stands after its id: its rows, what pages need, what it was made from. */
const others: Readonly<Record<string, (drawn: Drawn, manifest: FigureManifest) => Content>> = {
  ".csv": rowsCsv,
  ".json": ({figure: {id}, rows, sources, licences, shapes}) =>
    `${JSON.stringify({id, rows, sources, licences, shapes})}\n`,
  ".manifest.json": (_, manifest) => manifestText(manifest)
};

/** Name of a file under `/figures/`, without the leading slash; words of a language stand below its folder. */
export function figureFileName(id: string, ending: string, locale: Locale = "en"): string {
  return pageAddress(`/figures/${id}${ending}`, locale).slice(1);
}

const indexName = "figures/index.json";

/** Names of the files that {@link figureFiles} makes. */
export const figureFileNames: readonly string[] = [
  indexName,
  ...figures.flatMap(({id}) => [
    ...locales.flatMap((locale) => Object.keys(drawings).map((ending) => figureFileName(id, ending, locale))),
    ...Object.keys(others).map((ending) => figureFileName(id, ending))
  ])
];

/** The files of every figure but those in PNG, and the list of all figures, by name. */
export function figureFiles(publication: Publication, all: ReadonlyMap<string, Drawn>): Record<string, Content> {
  const document = buildDocument();
  const files: Record<string, Content> = {[indexName]: `${JSON.stringify(figureIndex(all), null, 2)}\n`};
  for (const [id, drawn] of all) {
    const manifest = figureManifest(drawn, publication);
    const text = JSON.stringify(manifest);
    for (const locale of locales)
      for (const [ending, theme] of Object.entries(drawings))
        files[figureFileName(id, ending, locale)] = standaloneSvg(drawn, {document, locale, theme, manifest: text});
    for (const [ending, make] of Object.entries(others)) files[figureFileName(id, ending)] = make(drawn, manifest);
  }
  return files;
}
