import {parseHTML} from "linkedom";
import {describe, expect, test} from "vitest";
import {buildDocument} from "../../loaders/lib/document.ts";
import {rasterizeAll} from "../../loaders/lib/rasterize-all.ts";
import {rasterize} from "../../loaders/lib/rasterize.ts";
import {figureFiles} from "../../loaders/site/figure-files.ts";
import {figureCardName, pictureNames, rasters, siteCardName} from "../../loaders/site/pictures.ts";
import {cardSize, cardSvg} from "../../src/components/card-svg.ts";
import {figures} from "../../src/figures/index.ts";
import {locales} from "../../src/lib/words.ts";
import {allDrawn, drawn, publication} from "../lib/drawing.ts";
import {pngSize} from "../lib/png-size.ts";

const files = figureFiles(publication, allDrawn);
const made = rasters(allDrawn, files);

test("the pictures made are those that the registry promises", () => {
  expect([...made.keys()].sort()).toEqual([...pictureNames].sort());
});

test("there is a picture in two sizes, in the dark and as a card for each figure in both languages", () => {
  expect(pictureNames).toHaveLength(locales.length * (4 * figures.length + 1));
  for (const name of ["figures/budget-trend@2x.png", "ja/figures/budget-trend-dark.png", "ja/card.png"])
    expect(pictureNames).toContain(name);
});

describe.each(locales)("in %s", (locale) => {
  const drawing = {svg: files[`${locale === "ja" ? "ja/" : ""}figures/scrambles.svg`] as string, locale};

  test("a picture has the pixels of its drawing, and twice as many on request", async () => {
    const [, width, height] = /viewBox="0 0 (\S+) (\S+)"/.exec(drawing.svg)!.map(Number);
    for (const scale of [1, 2] as const) {
      const size = pngSize(await rasterize({...drawing, scale}));
      expect(size.width).toBe(width * scale);
      expect(Math.abs(size.height - height * scale)).toBeLessThan(1);
    }
  });

  test("its words are drawn in the family of the language", async () => {
    const whole = await rasterize({...drawing, scale: 1});
    const wordless = await rasterize({...drawing, scale: 1}, []);
    const without = await rasterize({...drawing, svg: drawing.svg.replaceAll(/<text[^]*?<\/text>/g, ""), scale: 1}, []);
    expect(Buffer.compare(wordless, without)).toBe(0);
    expect(whole.length).toBeGreaterThan(1.5 * wordless.length);
    const other = await rasterize({...drawing, scale: 1}, [
      locale === "ja"
        ? "@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf"
        : "@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf"
    ]);
    expect(Buffer.compare(whole, other)).not.toBe(0);
  });

  test("cards have the size that others ask for", async () => {
    for (const name of [siteCardName(locale), figureCardName("timeline", locale)])
      expect(pngSize(await rasterize(made.get(name)!))).toEqual(cardSize);
  });

  test.each(figures.map(({id}) => id))("the words on the card of %s stand one below the other within it", (id) => {
    const {document} = parseHTML(cardSvg(drawn(id), {document: buildDocument(), locale}));
    const texts = [...document.querySelector("svg")!.children].filter(({localName}) => localName === "text");
    const lines = texts.map((text) => ({
      y: Number(text.getAttribute("y")),
      size: Number(text.getAttribute("font-size"))
    }));
    expect(lines.length).toBeGreaterThan(3);
    for (const [i, {y, size}] of lines.entries()) {
      expect(y - size).toBeGreaterThanOrEqual(i === 0 ? 40 : lines[i - 1].y);
    }
    expect(lines.at(-1)!.y).toBeLessThan(cardSize.height - 40);
    expect(texts.at(-1)!.textContent).toBe(locale === "en" ? "Shield & Spear" : "盾と矛");
  });
});

test("processes beside this one give the same bytes as this one", async () => {
  const raster = made.get("figures/two-plus-two.png")!;
  const {picture} = await rasterizeAll(new Map([["picture", raster]]));
  expect(Buffer.compare(picture, await rasterize(raster))).toBe(0);
});

test("a drawing that is none is refused by name", async () => {
  await expect(rasterizeAll(new Map([["figures/x.png", {svg: "<svg", locale: "en", scale: 1}]]))).rejects.toThrow(
    /no picture could be made of a drawing \(figures\/x\.png\):[^]*root node/
  );
});
