import {readFileSync} from "node:fs";
import {transformSync} from "esbuild";
import {dark, declarations, light, type Theme} from "../../src/lib/theme.ts";
import {repositoryPath} from "../lib/repository-path.ts";

/**
 * The stylesheet of an embed, the same in an iframe and in a shadow root: the palette in the light of the reader, in the
 * one asked for or in that of the page around, the figure's own rules, and light paper in print.
 */
export function embedStyle(): string {
  const [day, night] = [light, dark].map(declarations);
  const inked = inkedRoles.map(([role, share]) => `--${role}:color-mix(in srgb,currentColor ${share}%,transparent)`);
  return minify(`:root,:host{${day};color-scheme:light dark}
@media (prefers-color-scheme:dark){:root,:host{${night}}}
[data-theme=light],[data-paper=light]{${day};color-scheme:light}
[data-theme=dark],[data-paper=dark]{${night};color-scheme:dark}
[data-theme=inherit]{--ink:currentColor;${inked.join(";")}}
${read("figure.css")}${read("embed.css")}
@media print{:root,:host,[data-theme=dark]{${day};color-scheme:light}}`);
}

/** Roles that in the colors of another page are its ink in a weaker shade, in percent. */
const inkedRoles = [
  ["muted", 80],
  ["faint", 55],
  ["grid", 18],
  ["band", 9]
] as const satisfies (readonly [keyof Theme, number])[];

function read(name: string): string {
  return readFileSync(repositoryPath(`src/components/${name}`), "utf8");
}

function minify(css: string): string {
  return transformSync(css, {loader: "css", minify: true}).code.trim();
}
