import {build} from "esbuild";
import {repositoryPath} from "../lib/repository-path.ts";
import {shadowStyle} from "./embed-style.ts";

/** The script of the site's pages: every figure, brought to life where it stands. */
export function bundleClient(): Promise<string> {
  return bundle(`import {hydrate} from "./src/components/hydrate.ts";
import {figures} from "./src/figures/index.ts";
hydrate(document, figures);`);
}

/** The self-contained module of one figure, `/embed/<figure>.js`. */
export function bundleEmbed(id: string): Promise<string> {
  const name = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return bundle(`import {hydrate as hydrateAll} from "./src/components/hydrate.ts";
import {mountFigure} from "./src/components/mount-figure.ts";
import {${name} as figure} from "./src/figures/${id}.ts";
const site = new URL("..", import.meta.url);
const style = ${JSON.stringify(shadowStyle())};
export const hydrate = (root) => hydrateAll(root, [figure]);
export const mount = (container, options) => mountFigure(container, figure, {site, style}, options);`);
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
    legalComments: "none",
    logLevel: "error"
  });
  return outputFiles[0].text;
}
