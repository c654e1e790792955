import {readFileSync} from "node:fs";
import {transformSync} from "esbuild";
import {dark, declarations, light} from "../../src/lib/theme.ts";
import {repositoryPath} from "../lib/repository-path.ts";

/** The stylesheet of an embed: the palette in both lights, the figure's own rules, and the bare page. */
export function embedStyle(): string {
  return minify(`${palette(":root")}:root{color-scheme:light dark}${read("figure.css")}${read("embed.css")}`);
}

/** The stylesheet of a figure in a shadow root on a foreign page: the same, but for the page. */
export function shadowStyle(): string {
  return minify(`${palette(":host")}:host{display:block}${read("figure.css")}`);
}

function palette(root: string): string {
  return `${root}{${declarations(light)}}@media (prefers-color-scheme:dark){${root}{${declarations(dark)}}}`;
}

function read(name: string): string {
  return readFileSync(repositoryPath(`src/components/${name}`), "utf8");
}

function minify(css: string): string {
  return transformSync(css, {loader: "css", minify: true}).code.trim();
}
