import {describe, expect, test} from "vitest";
import {packRows} from "../../src/components/pack-rows.ts";
import {unpack, type Packed} from "../../src/components/packed-rows.ts";
import {markWords} from "../../src/components/tooltip.ts";
import {buildDocument} from "../../loaders/lib/document.ts";
import {sizes, type Size} from "../../src/figures/figure.ts";
import {figures} from "../../src/figures/index.ts";
import type {View} from "../../src/figures/view.ts";
import {light} from "../../src/lib/theme.ts";
import {locales, type Locale} from "../../src/lib/words.ts";
import {drawn} from "../lib/drawing.ts";

describe.each(figures)("$id", (figure) => {
  const whole = drawn(figure.id);

  test.each(locales)("is drawn and read from the rows of its embed as from its own, in %s", (locale) => {
    const packed = JSON.parse(JSON.stringify(packRows(whole, locale))) as Packed;
    const light = unpack(packed);
    expect(light.rows).toHaveLength(whole.rows.length);
    const all = figure.controls?.(whole.rows) ?? [];
    expect(figure.controls?.(light.rows) ?? []).toEqual(all);
    const views: View[] = [{}];
    for (const control of all) {
      if (control.kind === "years") {
        const [first, last] = control.range;
        views.push({years: `${Math.round((first + last) / 2)}-${last}`});
      } else views.push(...Object.keys(control.options).map((option) => ({[control.id]: option})));
    }
    for (const view of views) {
      expect(figure.subtitle(light.rows, locale, view)).toBe(figure.subtitle(whole.rows, locale, view));
      for (const size of Object.keys(sizes) as Size[]) {
        expect(draw(light, size, locale, view)).toEqual(draw(whole, size, locale, view));
      }
      for (const [i, row] of whole.rows.entries()) {
        expect(markWords(figure, light.rows[i], light.sources, locale, view)).toEqual(
          markWords(figure, row, whole.sources, locale, view)
        );
      }
    }
  });

  function draw({rows, shapes}: Pick<typeof whole, "rows" | "shapes">, size: Size, locale: Locale, view: View) {
    const room = {width: sizes[size], height: figure.heights[size], locale, view, shapes};
    const drawing = figure.draw(rows, {...room, document: buildDocument(), theme: light, id: "a"});
    return {drawing: drawing.outerHTML, marks: figure.marks(rows, room)};
  }
});
