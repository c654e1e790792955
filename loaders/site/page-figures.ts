import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {englishAddress} from "../../src/lib/page-address.ts";
import {repositoryPath} from "../lib/repository-path.ts";

/** A figure on a page: `{{figure budget-trend}}` alone on a line. */
const figureLine = /^\{\{figure ([a-z0-9-]+)/gm;

/** The pages that list the claims of an article: `{{claims strategic-autonomy}}` alone on a line. */
export function claimPages(): ReadonlySet<string> {
  return new Set(pages().flatMap(([address, text]) => (/^\{\{claims /m.test(text) ? [address] : [])));
}

/** The figures that each page of the site shows, by the page's address; pages without one are left out. */
export function pageFigures(): ReadonlyMap<string, readonly string[]> {
  const figures = pages().map(([address, text]): [string, string[]] => [
    address,
    [...text.matchAll(figureLine)].map(([, id]) => id)
  ]);
  return new Map(figures.filter(([, ids]) => ids.length > 0));
}

/**
 * Finds the figure that stands for a page: the one that it is about, or the first that it shows. The home page stands
 * for the site, and it and pages without figures have none.
 */
export function figureFinder(): (address: string) => string | undefined {
  const shown = pageFigures();
  return (address) => {
    const english = englishAddress(address);
    if (english === "/") return undefined;
    return /^\/figures\/([a-z0-9-]+)$/.exec(english)?.[1] ?? shown.get(address)?.[0];
  };
}

/** The pages of the site: the address and the text of each. */
function pages(): [address: string, text: string][] {
  const root = repositoryPath("src");
  const files = readdirSync(root, {recursive: true, encoding: "utf8"}).filter((file) => file.endsWith(".md"));
  return files.sort().map((file) => [addressOf(file), readFileSync(join(root, file), "utf8")]);
}

/** Name of the script that brings the figures of a page to life: `index.js`, `ja-budgets.js`. */
export function scriptName(address: string): string {
  return `${address === "/" ? "index" : address.slice(1).replace(/\/$/, "").replaceAll("/", "-")}.js`;
}

function addressOf(file: string): string {
  return `/${file.replace(/\.md$/, "").replace(/(^|\/)index$/, "$1")}`;
}
