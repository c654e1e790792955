import {readFileSync} from "node:fs";
import {transformSync} from "esbuild";
import {verdictColors} from "../../src/figures/claims.ts";
import {dark, declarations, light} from "../../src/lib/theme.ts";
import {repositoryPath} from "../lib/repository-path.ts";

/** The stylesheet of the card of a claim: the palette as the reader or the address asks for it, and the card's rules. */
export function cardStyle(): string {
  const palette = [
    `:root{color-scheme:light dark;${declarations(light)}}`,
    `@media (prefers-color-scheme:dark){:root{${declarations(dark)}}}`,
    `:root[data-theme=light]{color-scheme:light;${declarations(light)}}`,
    `:root[data-theme=dark]{color-scheme:dark;${declarations(dark)}}`
  ];
  const verdicts = Object.entries(verdictColors).map(([verdict, role]) => `.${verdict}{--verdict:var(--${role})}`);
  const rules = ["verdict.css", "claim-card.css"].map((name) =>
    readFileSync(repositoryPath(`src/components/${name}`), "utf8")
  );
  return transformSync([...palette, ...verdicts, ...rules].join(""), {loader: "css", minify: true}).code.trim();
}
