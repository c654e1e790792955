import {readFileSync} from "node:fs";
import {transformSync} from "esbuild";
import {dark, declarations, light} from "../../src/lib/theme.ts";
import {repositoryPath} from "../lib/repository-path.ts";

/** The stylesheet of an embed: the palette in both lights, the figure's own rules, and the bare page. */
export function embedStyle(): string {
  const figure = readFileSync(repositoryPath("src/components/figure.css"), "utf8");
  const page = readFileSync(repositoryPath("src/components/embed.css"), "utf8");
  const palette = `:root{color-scheme:light dark;${declarations(light)}}@media (prefers-color-scheme:dark){:root{${declarations(dark)}}}`;
  return transformSync(palette + figure + page, {loader: "css", minify: true}).code.trim();
}
