import type {Drawn} from "../../src/components/drawn.ts";
import {standaloneSvg} from "../../src/components/standalone-svg.ts";
import {dark, light} from "../../src/lib/theme.ts";
import {describer, type Content} from "../formats/describe.ts";
import type {Publication} from "../index.ts";
import {buildDocument} from "../lib/document.ts";
import {rasterize} from "../lib/rasterize.ts";
import {figureManifest, manifestText, rowsCsv} from "./figure-manifest.ts";
import type {FigureRequest} from "./figure-request.ts";

/**
 * The files of one figure by name: picture in SVG and PNG, the rows drawn, and a manifest of what they were made from.
 * Without a width of its own the pictures have the bytes of those on the site.
 */
export async function makeFigure(
  drawn: Drawn,
  publication: Publication,
  {figure, locale, theme, width}: Omit<FigureRequest, "out">
): Promise<Record<string, Content>> {
  const manifest = figureManifest(drawn, publication);
  const svg = standaloneSvg(drawn, {
    document: buildDocument(),
    locale,
    theme: theme === "dark" ? dark : light,
    width,
    manifest: JSON.stringify(manifest)
  });
  const files = {
    [`${figure}.svg`]: svg,
    [`${figure}.png`]: await rasterize({svg, locale, scale: 1}),
    [`${figure}.csv`]: rowsCsv(drawn)
  };
  const describe = describer(files);
  const made = {
    ...manifest,
    picture: {locale, theme, ...(width === undefined ? {} : {width})},
    files: Object.keys(files).map((file) => ({file, sha256: describe(file).sha256}))
  };
  return {...files, "manifest.json": manifestText(made)};
}
