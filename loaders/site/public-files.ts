import {readFileSync} from "node:fs";
import {figures} from "../../src/figures/index.ts";
import {drawAll} from "../drawn.ts";
import {dataFileNames, dataFiles} from "../formats/data-files.ts";
import type {Content} from "../formats/describe.ts";
import {publish} from "../index.ts";
import {buildDocument} from "../lib/document.ts";
import {repositoryPath} from "../lib/repository-path.ts";
import {bundleEmbed, bundleGallery, bundlePage, codeOf} from "./bundle.ts";
import {figureFileNames, figureFiles} from "./figure-files.ts";
import {claimPages, pageFigures, scriptName} from "./page-figures.ts";
import {thumbnails} from "./thumbnails.ts";
import {fonts} from "./paths.ts";

export type PublicFiles = Readonly<Record<string, Content>>;

/** Addresses of all public files but pages and PNG, without the leading slash; derived from the registries. */
export const publicFileNames: readonly string[] = [
  ...dataFileNames.map((name) => `data/${name}`),
  ...figureFileNames,
  ...figures.map(({id}) => `embed/${id}.js`),
  "figures/thumbnails.svg",
  "scripts/figures.js",
  ...figures.map(({id}) => `figures/${id}.code.json`),
  ...[...pageFigures().keys()].map((page) => `scripts/${scriptName(page)}`),
  ...fonts.map(({file}) => `fonts/${file}`)
];

/** All public files but pages and PNG, by address. One process makes them all, and each is made once. */
export async function publicFiles(publication = publish(), all = drawAll(publication)): Promise<PublicFiles> {
  const document = buildDocument();
  const files: Record<string, Content> = {};
  const withClaims = claimPages();
  for (const [name, content] of Object.entries(await dataFiles(publication))) files[`data/${name}`] = content;
  for (const [page, ids] of pageFigures())
    files[`scripts/${scriptName(page)}`] = await bundlePage(ids, {claims: withClaims.has(page)});
  files["figures/thumbnails.svg"] = thumbnails(all.values(), document);
  files["scripts/figures.js"] = await bundleGallery();
  Object.assign(files, figureFiles(publication, all));
  for (const id of all.keys()) {
    files[`embed/${id}.js`] = await bundleEmbed(id);
    files[`figures/${id}.code.json`] = `${JSON.stringify(codeOf(id))}\n`;
  }
  for (const {from, file} of fonts)
    files[`fonts/${file}`] = readFileSync(repositoryPath(`node_modules/${from}/files/${file}`));
  return files;
}
