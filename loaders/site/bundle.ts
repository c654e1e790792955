import {readFileSync} from "node:fs";
import {build, buildSync, type BuildOptions} from "esbuild";
import type {CodeFile} from "../../src/components/row-table.ts";
import {repositoryPath} from "../lib/repository-path.ts";
import {liveFigures} from "./live-figures.ts";

/** The script of a page of the site: its figures, brought to life where they stand, and its list of claims. */
export function bundlePage(ids: readonly string[], {claims = false} = {}): Promise<string> {
  const names = ids.map(camel);
  return bundle(`import {fetchJson} from "./src/components/fetch-json.ts";
import {hydrate} from "./src/components/hydrate.ts";
import {tabs} from "./src/components/tabs.ts";
${ids.map((id, i) => `import {${names[i]}} from "./src/figures/${id}.ts";`).join("\n")}
const load = (id) => fetchJson(new URL("../figures/" + id + ".json", import.meta.url));
hydrate(document, [${names.join(", ")}], load, tabs);
${claims ? claimScript : ""}`);
}

const claimScript = `import {filterClaims} from "./src/components/claim-filter.ts";
import {copySnippets} from "./src/components/claim-snippets.ts";
filterClaims(document);
copySnippets(document);`;

/** The script of the gallery. */
export function bundleGallery(): Promise<string> {
  return bundle(`import {filterGallery} from "./src/components/gallery-filter.ts";
filterGallery(document);`);
}

/** The script of a figure's own page: the embed panel, and what is copied to make the figure again and to cite it. */
export function bundlePanel(): Promise<string> {
  return bundle(`import {liveCopies} from "./src/components/live-copies.ts";
import {livePanel} from "./src/components/live-panel.ts";
livePanel(document);
document.querySelectorAll(".reproduction").forEach(liveCopies);`);
}

/** What puts a figure into a foreign page: the module of a figure loads it when `mount` is called. */
export function bundleEmbedFigure(): Promise<string> {
  return bundle(`export {embedFigure} from "./src/components/embed-figure.ts";`);
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

/** The module of one figure, `/embed/<figure>.js`: all that an iframe needs. */
export function bundleEmbed(id: string): Promise<string> {
  return bundle(`import {figureModule} from "./src/components/figure-module.ts";
import {${camel(id)} as figure} from "./src/figures/${id}.ts";
export {figure};
export const {hydrate, mount, enliven} = figureModule(figure, new URL("..", import.meta.url));`);
}

/** What a page that embeds figures loads, `/embed.js`. */
export function bundleHost(): Promise<string> {
  return bundle(`import {followHeights} from "./src/components/follow-heights.ts";
import {defineAllianceFigure} from "./src/components/alliance-figure.ts";
const site = new URL(".", import.meta.url);
followHeights(window, site);
defineAllianceFigure(site);`);
}

/** The script in the head of an embed's page, which runs before anything is drawn. */
export function embedHeadScript(): string {
  const {outputFiles} = buildSync({
    ...options(`import {embedHead} from "./src/components/embed-head.ts"; embedHead(window);`),
    format: "iife"
  });
  return outputFiles[0].text.trim();
}

/** Name of the export of a figure's module. */
export function camel(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

async function bundle(contents: string): Promise<string> {
  const {outputFiles} = await build({...options(contents), plugins: [liveFigures]});
  return outputFiles[0].text;
}

function options(contents: string) {
  return {
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
  } as const satisfies BuildOptions;
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
