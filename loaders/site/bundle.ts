import {readFileSync} from "node:fs";
import {build, buildSync} from "esbuild";
import type {CodeFile} from "../../src/components/row-table.ts";
import {repositoryPath} from "../lib/repository-path.ts";
import {shadowStyle} from "./embed-style.ts";

/** The script of a page of the site: its figures, brought to life where they stand, and its list of claims. */
export function bundlePage(ids: readonly string[], {claims = false} = {}): Promise<string> {
  const names = ids.map(camel);
  return bundle(`import {hydrate} from "./src/components/hydrate.ts";
import {tabs} from "./src/components/tabs.ts";
${ids.map((id, i) => `import {${names[i]}} from "./src/figures/${id}.ts";`).join("\n")}
hydrate(document, [${names.join(", ")}], tabs);
${claims ? claimScript : ""}`);
}

const claimScript = `import {filterClaims} from "./src/components/claim-filter.ts";
filterClaims(document);`;

/** The script of the gallery. */
export function bundleGallery(): Promise<string> {
  return bundle(`import {filterGallery} from "./src/components/gallery-filter.ts";
filterGallery(document);`);
}

/** The script of a dataset's page, which loads the explorer when it is asked for. */
export function bundleDatasetPage(): Promise<string> {
  return bundle(`import {start} from "./src/explorer/start.ts";
start(document);`);
}

/** The explorer of any dataset: a module that exports `explore`. */
export function bundleExplorer(): Promise<string> {
  return bundle(`export {explore} from "./src/explorer/explore.ts";`);
}

/** The script of the SQL page, which loads the engine for the first query. */
export function bundleConsole(): Promise<string> {
  return bundle(`import {startConsole} from "./src/sql/console.ts";
startConsole(document.querySelector(".sql"));`);
}

/** The engine of the SQL page: a module that exports `openEngine`. */
export function bundleEngine(): Promise<string> {
  return bundle(`export {openEngine} from "./src/sql/engine.ts";`);
}

/** The self-contained module of one figure, `/embed/<figure>.js`. */
export function bundleEmbed(id: string): Promise<string> {
  return bundle(`import {hydrate as hydrateAll} from "./src/components/hydrate.ts";
import {mountFigure} from "./src/components/mount-figure.ts";
import {${camel(id)} as figure} from "./src/figures/${id}.ts";
export {figure};
const site = new URL("..", import.meta.url);
const style = ${JSON.stringify(shadowStyle())};
export const hydrate = (root) => hydrateAll(root, [figure]);
export const mount = (container, options) => mountFigure(container, figure, {site, style}, options);`);
}

/** Name of the export of a figure's module. */
function camel(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

async function bundle(contents: string): Promise<string> {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: repositoryPath("."), loader: "ts", sourcefile: "entry.ts"},
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    // The same writer as for the published files, without Node.
    alias: {"csv-stringify/sync": "csv-stringify/browser/esm/sync"},
    legalComments: "none",
    logLevel: "error"
  });
  return outputFiles[0].text;
}

const codes = new Map<string, CodeFile[]>();

/** Source files of a figure, found once: {@link findCode}. */
export function codeOf(id: string): CodeFile[] {
  const found = codes.get(id) ?? findCode(id);
  codes.set(id, found);
  return found;
}

/** Source files of a figure: the figure's own, then what it shares with others, then the charts that draw it. */
function findCode(id: string): CodeFile[] {
  const entry = `src/figures/${id}.ts`;
  const {metafile} = buildSync({
    entryPoints: [repositoryPath(entry)],
    absWorkingDir: repositoryPath("."),
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    logLevel: "error"
  });
  const rank = (path: string) =>
    path === entry ? 0 : path.startsWith(`src/figures/${id}`) ? 1 : path.startsWith("src/figures/") ? 2 : 3;
  return Object.keys(metafile.inputs)
    .filter((path) => /^src\/(?:figures|charts)\//.test(path))
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map((path) => ({path, text: readFileSync(repositoryPath(path), "utf8")}));
}
