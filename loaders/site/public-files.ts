import {readFileSync} from "node:fs";
import type {bibliographyFormats} from "../../src/components/downloads.ts";
import {datasetFormats} from "../../src/components/downloads.ts";
import type {Drawn} from "../../src/components/drawn.ts";
import {standaloneSvg} from "../../src/components/standalone-svg.ts";
import {specs} from "../../src/datasets/index.ts";
import {figures} from "../../src/figures/index.ts";
import {dark, light} from "../../src/lib/theme.ts";
import {drawAll} from "../drawn.ts";
import {publish, type Published} from "../index.ts";
import {toBibtex, toCslJson} from "../lib/bibliography.ts";
import {buildDocument} from "../lib/document.ts";
import {repositoryPath} from "../lib/repository-path.ts";
import type {Sources} from "../lib/sources.ts";
import {toCsv} from "../lib/to-csv.ts";
import {bundleEmbed, bundleGallery, bundlePage, codeOf} from "./bundle.ts";
import {claimPages, pageFigures, scriptName} from "./page-figures.ts";
import {thumbnails} from "./thumbnails.ts";
import {fonts} from "./paths.ts";

type Content = Uint8Array | string;

const datasetFile: Record<(typeof datasetFormats)[number], (published: Published) => Content> = {
  csv: ({table}) => toCsv(table.columnNames(), table.objects() as Record<string, unknown>[]),
  arrow: ({arrow}) => arrow
};

/** Files of a figure under `/figures/`, by what stands after its id: pictures in both lights, rows, what pages need. */
const figureFile: Record<string, (drawn: Drawn, document: Document) => Content> = {
  ".svg": (drawn, document) => standaloneSvg(drawn, {document, locale: "en", theme: light}),
  "-dark.svg": (drawn, document) => standaloneSvg(drawn, {document, locale: "en", theme: dark}),
  ".csv": ({rows}) => toCsv(Object.keys(rows[0]), rows as unknown as Record<string, unknown>[]),
  ".json": ({figure: {id}, rows, sources, licences, shapes}) =>
    `${JSON.stringify({id, rows, sources, licences, shapes})}\n`
};

const bibliographyFile: Record<keyof typeof bibliographyFormats, (sources: Sources) => Content> = {
  json: toCslJson,
  bib: toBibtex
};
const bibliographyEndings = Object.keys(bibliographyFile) as (keyof typeof bibliographyFormats)[];

/** Addresses of all public files that are not pages, without the leading slash; derived from the registries. */
export const publicFileNames: readonly string[] = [
  ...specs.flatMap(({id}) => datasetFormats.map((format) => `data/${id}.${format}`)),
  ...bibliographyEndings.map((ending) => `data/sources.${ending}`),
  ...figures.flatMap(({id}) => Object.keys(figureFile).map((ending) => `figures/${id}${ending}`)),
  ...figures.map(({id}) => `embed/${id}.js`),
  "figures/thumbnails.svg",
  "scripts/figures.js",
  ...figures.map(({id}) => `figures/${id}.code.json`),
  ...[...pageFigures().keys()].map((page) => `scripts/${scriptName(page)}`),
  ...fonts.map(({file}) => `fonts/${file}`)
];

/** All public files that are not pages, by address. One process makes them all, and each is made once. */
export async function publicFiles(): Promise<Record<string, Content>> {
  const publication = publish();
  const document = buildDocument();
  const files: Record<string, Content> = {};
  const withClaims = claimPages();
  for (const [page, ids] of pageFigures())
    files[`scripts/${scriptName(page)}`] = await bundlePage(ids, {claims: withClaims.has(page)});
  for (const [id, published] of publication.datasets) {
    for (const format of datasetFormats) files[`data/${id}.${format}`] = datasetFile[format](published);
  }
  for (const ending of bibliographyEndings)
    files[`data/sources.${ending}`] = bibliographyFile[ending](publication.sources);
  const all = drawAll(publication);
  files["figures/thumbnails.svg"] = thumbnails(all.values(), document);
  files["scripts/figures.js"] = await bundleGallery();
  for (const [id, drawn] of all) {
    for (const [ending, make] of Object.entries(figureFile)) files[`figures/${id}${ending}`] = make(drawn, document);
    files[`embed/${id}.js`] = await bundleEmbed(id);
    files[`figures/${id}.code.json`] = `${JSON.stringify(codeOf(id))}\n`;
  }
  for (const {from, file} of fonts)
    files[`fonts/${file}`] = readFileSync(repositoryPath(`node_modules/${from}/files/${file}`));
  return files;
}
