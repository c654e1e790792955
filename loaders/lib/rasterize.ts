import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {initWasm, Resvg} from "@resvg/resvg-wasm";
import type {Locale} from "../../src/lib/words.ts";

/** A drawing, the language of its words, and how many pixels of the picture a pixel of the drawing is. */
export interface Raster {
  readonly svg: string;
  readonly locale: Locale;
  readonly scale: 1 | 2;
}

const resolve = createRequire(import.meta.url).resolve;
const load = (path: string) => new Uint8Array(readFileSync(resolve(path)));

const inter = ["400Regular/Inter_400Regular.ttf", "600SemiBold/Inter_600SemiBold.ttf"].map(
  (file) => `@expo-google-fonts/inter/${file}`
);
const noto = ["400Regular/NotoSansJP_400Regular.ttf", "600SemiBold/NotoSansJP_600SemiBold.ttf"].map(
  (file) => `@expo-google-fonts/noto-sans-jp/${file}`
);

/** The family that the words of a language are set in; the other stands in for letters that it lacks. */
const families: Readonly<Record<Locale, string>> = {en: "Inter", ja: "Noto Sans JP"};

/** The fonts of a picture: the family of its language first. */
const fontFiles: Readonly<Record<Locale, readonly string[]>> = {en: [...inter, ...noto], ja: [...noto, ...inter]};

const wasm = "@resvg/resvg-wasm/index_bg.wasm";
const engine = initWasm(load(wasm));
const fonts = new Map<string, Uint8Array>();

/** Paths of all files that have a say in the bytes of a picture, beside its drawing: engine and fonts. */
export const engineFiles: readonly string[] = [wasm, ...inter, ...noto].map((file) => resolve(file));

/**
 * A drawing as PNG. The engine is WebAssembly and the fonts are our own, so that the bytes are the same on any
 * machine: neither its fonts nor its processor have a say.
 */
export async function rasterize({svg, locale, scale}: Raster, files = fontFiles[locale]): Promise<Uint8Array> {
  await engine;
  const drawing = new Resvg(svg.replaceAll(/font-family="[^"]*"/g, `font-family="${families[locale]}"`), {
    fitTo: {mode: "zoom", value: scale},
    font: {fontBuffers: files.map(fontOf), defaultFontFamily: families[locale]}
  });
  const image = drawing.render();
  const png = image.asPng();
  // What the engine holds lies outside the memory that is cleaned up.
  image.free();
  drawing.free();
  return png;
}

function fontOf(file: string): Uint8Array {
  if (!fonts.has(file)) fonts.set(file, load(file));
  return fonts.get(file)!;
}
