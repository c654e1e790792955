import {sizeBreakpoints, type Size} from "../figures/figure.ts";
import type {Control} from "../figures/view.ts";
import {textWidth, wrapText} from "../lib/text.ts";
import type {Locale} from "../lib/words.ts";
import {licenceLine, sourceLine, type Drawn} from "./drawn.ts";
import {say} from "./words.ts";

export type Heights = Readonly<Record<Size, number>>;

/** Pixels between the edge of an embed and its figure, on each side. */
const padding = 12;

/** The narrowest frame of each size class: none is thought of below a small phone. */
export const leastWidths: Heights = {
  narrow: 320,
  medium: sizeBreakpoints.medium + 2 * padding,
  wide: sizeBreakpoints.wide + 2 * padding
};

/** Text of a figure is set no wider, in pixels of what 68 zeros take at least. */
const measure = 530;

/** A reader's font may be wider than the one that widths are estimated for; that of Japanese letters is known. */
const slack: Readonly<Record<Locale, number>> = {en: 0.9, ja: 1};

/**
 * How high a frame has to be to hold an embed at the narrowest of each size class, in pixels, so that a page can keep
 * the room. There is no layout engine in the build: widths of text are estimated, a little on the wide side.
 */
export function embedHeights(drawn: Drawn, locale: Locale): Heights {
  const height = (size: Size) => Math.ceil(heightAt(drawn, locale, size) / 10) * 10;
  return {narrow: height("narrow"), medium: height("medium"), wide: height("wide")};
}

function heightAt(drawn: Drawn, locale: Locale, size: Size): number {
  const {figure, rows, licences} = drawn;
  const width = leastWidths[size] - 2 * padding;
  const lines = (text: string, font: number, {indent = 0, weight = 400, most = measure} = {}) =>
    wrapText(text, (Math.min(width, most) - indent) * slack[locale], font, weight).length;
  const small = (text: string, indent = 0) => lines(text, 12, {indent}) * 12 * leading;
  const source = [
    `${say("source", locale)}: ${sourceLine(drawn, locale)}. ${say("licence", locale)}: ${licenceLine(licences)}.`,
    `${say("from", locale)}: ${say("product", locale)}`
  ].join(" ");
  const entries = figure.entries?.(rows, locale) ?? [];
  const ways = ` ${say("rows", locale)} ${say("chart", locale)}`;
  return [
    2 * padding + figure.heights[size],
    lines(figure.title(rows, locale), 20, {weight: 600}) * 25,
    4 + lines(figure.subtitle(rows, locale, {}), 14) * 14 * leading,
    20 + lines(figure.caveat(rows, locale), 13, {indent: 13}) * 13 * leading,
    controlsHeight(figure.controls?.(rows) ?? [], locale, width),
    figure.breaks.length > 0 ? 8 : 0,
    ...figure.breaks.map(({note}) => small(note[locale], 22)),
    ...entries.flatMap(({items}) => [
      16 + 13 * leading,
      ...items.map(({text}) => 3 + lines(text + ways, 13, {indent: 16, most: 572}) * 13 * leading)
    ]),
    ...(figure.notes?.(rows, locale) ?? []).map((note) => 4 + small(note)),
    4 + small(source)
  ].reduce((sum, part) => sum + part, 0);
}

/** Line height of running text. */
const leading = 1.45;

/** The choices of a figure, each wrapped within itself, then in lines. */
function controlsHeight(controls: readonly Control[], locale: Locale, width: number): number {
  if (controls.length === 0) return 0;
  const word = (text: string, weight = 400) => textWidth(text, 13, weight);
  const boxes = controls.map((control) => {
    const options =
      control.kind === "years"
        ? [say("fromYear", locale), say("toYear", locale)].map((text) => word(text) + 5 + 79)
        : Object.values(control.options).map((words) => 20 + word(words[locale]));
    const rows = flow([word(control.label[locale], 600) + 8, ...options], 12, width);
    return {width: Math.max(...rows), height: rows.length * 28 - 4};
  });
  const all = [...boxes, {width: word(say("reset", locale)) + 14, height: 24}];
  const lines = flow(
    all.map((box) => box.width),
    18,
    width
  );
  let next = 0;
  const heights = lines.map((lineWidth) => {
    let height = 0;
    for (let used = -18; next < all.length && used + 18 + all[next].width <= lineWidth + 0.01; ++next) {
      used += 18 + all[next].width;
      height = Math.max(height, all[next].height);
    }
    return height;
  });
  return heights.reduce((sum, height) => sum + height + 6, 4);
}

/** The widths of the lines that boxes fill, one after the other. */
function flow(widths: readonly number[], gap: number, most: number): number[] {
  return widths.reduce<number[]>((lines, width) => {
    const last = lines.at(-1);
    if (last !== undefined && last + gap + width <= most) lines[lines.length - 1] = last + gap + width;
    else lines.push(width);
    return lines;
  }, []);
}
