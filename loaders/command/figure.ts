import {render, type RenderOptions} from "../../src/package/index.ts";
import type {FigureId} from "../../src/package/row-types.ts";
import {fileOptions, type Command} from "./command.ts";
import {formatOf, give, type Destination} from "./give.ts";
import {UsageError} from "./usage-error.ts";

type Options = Destination & {format?: string; width?: string; locale?: string; theme?: string};

/** Draws a figure as a picture that stands alone. */
export const figure: Command = {
  usage: "<figure> [--format svg] [--width 800] [--locale en|ja] [--theme light|dark] [--out FILE] [--force]",
  summary: "draw a figure with its words, source and licence",
  names: "one",
  options: {
    ...fileOptions,
    format: {type: "string"},
    width: {type: "string"},
    locale: {type: "string"},
    theme: {type: "string"}
  },
  async run({name, options}, terminal) {
    const {width = "800", locale, theme, ...destination} = options as Options;
    if (destination.format === "png" || destination.out?.endsWith(".png"))
      throw new UsageError(
        "the package draws SVG, not PNG; write --out FILE.svg and convert it, or take the site’s PNG"
      );
    formatOf(["svg"], destination);
    if (!/^\d+$/.test(width) || Number(width) < 320)
      throw new UsageError(`impossible width ${JSON.stringify(width)}; give whole pixels, 320 or more`);
    const {buildDocument} = await import("../lib/document.ts");
    const svg = await render(name as FigureId, {
      ...{document: buildDocument(), width: Number(width)},
      ...({locale, theme} as Pick<RenderOptions, "locale" | "theme">)
    });
    give(`${svg.outerHTML}\n`, destination, terminal);
    return 0;
  }
};
