import {cardSvg} from "../../src/components/card-svg.ts";
import type {Drawn} from "../../src/components/drawn.ts";
import {dataPackage} from "../../src/datasets/package.ts";
import {figures} from "../../src/figures/index.ts";
import {pageAddress} from "../../src/lib/page-address.ts";
import {locales, type Locale} from "../../src/lib/words.ts";
import type {Content} from "../formats/describe.ts";
import {buildDocument} from "../lib/document.ts";
import {PictureCache} from "../lib/picture-cache.ts";
import {rasterizeAll} from "../lib/rasterize-all.ts";
import type {Raster} from "../lib/rasterize.ts";
import {figureFileName} from "./figure-files.ts";

/** The pictures in PNG of a figure, by what stands after its id: the drawing that each is of, and at what scale. */
const ofDrawings: Readonly<Record<string, {of: string; scale: Raster["scale"]}>> = {
  ".png": {of: ".svg", scale: 1},
  "@2x.png": {of: ".svg", scale: 2},
  "-dark.png": {of: "-dark.svg", scale: 1}
};

const card = "-card.png";

/** The figure on the card of the site itself. */
const emblem = "budget-trend";

/** Name of the card that is shown with links to the site as a whole. */
export function siteCardName(locale: Locale): string {
  return pageAddress("/card.png", locale).slice(1);
}

/** Name of the card that is shown with links to a figure. */
export function figureCardName(id: string, locale: Locale): string {
  return figureFileName(id, card, locale);
}

/** Names of the files that {@link pictures} makes. */
export const pictureNames: readonly string[] = locales.flatMap((locale) => [
  siteCardName(locale),
  ...figures.flatMap(({id}) => [...Object.keys(ofDrawings), card].map((ending) => figureFileName(id, ending, locale)))
]);

/** What the pictures in PNG are made of, by name. */
export function rasters(
  all: ReadonlyMap<string, Drawn>,
  files: Readonly<Record<string, Content>>
): ReadonlyMap<string, Raster> {
  const document = buildDocument();
  const made = new Map<string, Raster>();
  for (const locale of locales) {
    const words = {title: dataPackage.title[locale], subtitle: dataPackage.question[locale]};
    made.set(siteCardName(locale), {svg: cardSvg(all.get(emblem)!, {document, locale, words}), locale, scale: 1});
    for (const [id, drawn] of all) {
      for (const [ending, {of, scale}] of Object.entries(ofDrawings)) {
        // The manifest is in the drawing's file for those who read it; no pixel hangs on it.
        const svg = (files[figureFileName(id, of, locale)] as string).replace(/<metadata>[^<]*<\/metadata>/, "");
        made.set(figureFileName(id, ending, locale), {svg, locale, scale});
      }
      made.set(figureCardName(id, locale), {svg: cardSvg(drawn, {document, locale}), locale, scale: 1});
    }
  }
  return made;
}

/**
 * Every picture in PNG, by name: of each figure in both languages, and the cards. Those made before are taken from
 * where they are kept, unless all are to be made `anew`.
 */
export async function pictures(
  all: ReadonlyMap<string, Drawn>,
  files: Readonly<Record<string, Content>>,
  {anew = false} = {}
): Promise<Record<string, Uint8Array>> {
  const wanted = rasters(all, files);
  if (anew) return rasterizeAll(wanted);
  const cache = new PictureCache();
  const kept = Object.fromEntries(
    [...wanted].flatMap(([name, raster]) => {
      const png = cache.get(raster);
      return png ? [[name, png]] : [];
    })
  );
  const made = await rasterizeAll(new Map([...wanted].filter(([name]) => !(name in kept))));
  for (const [name, png] of Object.entries(made)) cache.set(wanted.get(name)!, png);
  cache.prune();
  return {...kept, ...made};
}
