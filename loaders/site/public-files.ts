import {readFileSync} from "node:fs";
import type {Drawn} from "../../src/components/drawn.ts";
import {packRows} from "../../src/components/pack-rows.ts";
import {standaloneSvg} from "../../src/components/standalone-svg.ts";
import {figures} from "../../src/figures/index.ts";
import {dark, light} from "../../src/lib/theme.ts";
import {locales} from "../../src/lib/words.ts";
import {drawAll} from "../drawn.ts";
import {dataFileNames, dataFiles} from "../formats/data-files.ts";
import type {Content} from "../formats/describe.ts";
import {publish} from "../index.ts";
import {buildDocument} from "../lib/document.ts";
import {repositoryPath} from "../lib/repository-path.ts";
import {toCsv} from "../../src/lib/to-csv.ts";
import {
  bundleConsole,
  bundleDatasetPage,
  bundleEmbed,
  bundleEmbedFigure,
  bundleEngine,
  bundleExplorer,
  bundleGallery,
  bundleHost,
  bundlePage,
  bundlePanel,
  codeOf
} from "./bundle.ts";
import {databaseFiles} from "./database-files.ts";
import {claimPages, pageFigures, scriptName} from "./page-figures.ts";
import {thumbnails} from "./thumbnails.ts";
import {fonts} from "./paths.ts";

/** Files of a figure under `/figures/`, by what stands after its id: pictures in both lights, rows, what pages need. */
const figureFile: Record<string, (drawn: Drawn, document: Document) => Content> = {
  ".svg": (drawn, document) => standaloneSvg(drawn, {document, locale: "en", theme: light}),
  "-dark.svg": (drawn, document) => standaloneSvg(drawn, {document, locale: "en", theme: dark}),
  ".csv": ({rows}) => toCsv(Object.keys(rows[0]), rows as unknown as Record<string, unknown>[]),
  ".json": ({figure: {id}, rows, sources, licences, shapes}) =>
    `${JSON.stringify({id, rows, sources, licences, shapes})}\n`
};

export type PublicFiles = Readonly<Record<string, Content>>;

/** Addresses of all public files that are not pages, without the leading slash; derived from the registries. */
export const publicFileNames: readonly string[] = [
  ...dataFileNames.map((name) => `data/${name}`),
  ...figures.flatMap(({id}) => Object.keys(figureFile).map((ending) => `figures/${id}${ending}`)),
  "embed.js",
  "scripts/embed-figure.js",
  "scripts/embed-panel.js",
  ...figures.flatMap(({id}) => [`embed/${id}.js`, ...locales.map((locale) => `embed/${id}.${locale}.json`)]),
  "figures/thumbnails.svg",
  "scripts/figures.js",
  "scripts/dataset.js",
  "scripts/explorer.js",
  "scripts/sql.js",
  "scripts/duckdb.js",
  "scripts/duckdb-worker.js",
  "scripts/duckdb.wasm.gz",
  ...figures.map(({id}) => `figures/${id}.code.json`),
  ...[...pageFigures().keys()].map((page) => `scripts/${scriptName(page)}`),
  ...fonts.map(({file}) => `fonts/${file}`)
];

/** All public files that are not pages, by address. One process makes them all, and each is made once. */
export async function publicFiles(publication = publish(), all = drawAll(publication)): Promise<PublicFiles> {
  const document = buildDocument();
  const files: Record<string, Content> = {};
  const withClaims = claimPages();
  for (const [name, content] of Object.entries(await dataFiles(publication))) files[`data/${name}`] = content;
  for (const [page, ids] of pageFigures())
    files[`scripts/${scriptName(page)}`] = await bundlePage(ids, {claims: withClaims.has(page)});
  files["embed.js"] = await bundleHost();
  files["scripts/embed-panel.js"] = await bundlePanel();
  files["scripts/embed-figure.js"] = await bundleEmbedFigure();
  files["figures/thumbnails.svg"] = thumbnails(all.values(), document);
  files["scripts/figures.js"] = await bundleGallery();
  files["scripts/dataset.js"] = await bundleDatasetPage();
  files["scripts/explorer.js"] = await bundleExplorer();
  files["scripts/sql.js"] = await bundleConsole();
  files["scripts/duckdb.js"] = await bundleEngine();
  for (const [name, content] of Object.entries(databaseFiles())) files[`scripts/${name}`] = content;
  for (const [id, drawn] of all) {
    for (const [ending, make] of Object.entries(figureFile)) files[`figures/${id}${ending}`] = make(drawn, document);
    files[`embed/${id}.js`] = await bundleEmbed(id);
    for (const locale of locales) files[`embed/${id}.${locale}.json`] = `${JSON.stringify(packRows(drawn, locale))}\n`;
    files[`figures/${id}.code.json`] = `${JSON.stringify(codeOf(id))}\n`;
  }
  for (const {from, file} of fonts)
    files[`fonts/${file}`] = readFileSync(repositoryPath(`node_modules/${from}/files/${file}`));
  return files;
}
