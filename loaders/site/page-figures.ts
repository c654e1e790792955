import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {repositoryPath} from "../lib/repository-path.ts";

/** A figure on a page: `{{figure budget-trend}}` alone on a line. */
const figureLine = /^\{\{figure ([a-z0-9-]+)/gm;

/** The figures that each page of the site shows, by the page's address; pages without one are left out. */
export function pageFigures(): ReadonlyMap<string, readonly string[]> {
  const root = repositoryPath("src");
  const files = readdirSync(root, {recursive: true, encoding: "utf8"}).filter((file) => file.endsWith(".md"));
  const pages = files.sort().map((file): [string, string[]] => {
    const text = readFileSync(join(root, file), "utf8");
    return [addressOf(file), [...text.matchAll(figureLine)].map(([, id]) => id)];
  });
  return new Map(pages.filter(([, ids]) => ids.length > 0));
}

/** Name of the script that brings the figures of a page to life: `index.js`, `ja-budgets.js`. */
export function scriptName(address: string): string {
  return `${address === "/" ? "index" : address.slice(1).replace(/\/$/, "").replaceAll("/", "-")}.js`;
}

function addressOf(file: string): string {
  return `/${file.replace(/\.md$/, "").replace(/(^|\/)index$/, "$1")}`;
}
