import {figureModules} from "./generated.ts";
import {named} from "./named.ts";
import type {RenderOptions} from "./public.ts";
import type {FigureId} from "./row-types.ts";

/**
 * A figure as an SVG picture that stands alone: finding, measure, chart, notes, source and licence. Its markup is its
 * `outerHTML`.
 * @throws UnknownNameError for an unknown figure, language or theme
 * @throws Error where there is no document to draw in, or for a width below 320
 */
export async function render(
  id: FigureId,
  {document = globalThis.document, width, locale = "en", theme = "light"}: RenderOptions = {}
): Promise<SVGSVGElement> {
  const bring = named(figureModules, id, "figure");
  if (!document)
    throw new Error(
      `no document to draw in (render ${id}); hand in {document}, that of linkedom or jsdom where Node runs`
    );
  if (width !== undefined && !(Number.isInteger(width) && width >= 320))
    throw new Error(`impossible width ${JSON.stringify(width)} (render ${id}); give whole pixels, 320 or more`);
  const [{drawn}, {standalone}, {themes}] = await Promise.all([
    bring(),
    import("../components/standalone-svg.ts"),
    import("./themes.ts")
  ]);
  const language = named({en: "en", ja: "ja"} as const, locale, "language");
  return standalone(drawn, {document, width, locale: language, theme: named(themes, theme, "theme")});
}
