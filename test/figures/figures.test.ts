import {describe, expect, test} from "vitest";
import {figures} from "../../src/figures/index.ts";
import {sizes, type Size} from "../../src/figures/figure.ts";
import {kebab} from "../../src/lib/kebab.ts";
import {locales} from "../../src/lib/words.ts";
import {draw, drawn, snapshotOf} from "../lib/drawing.ts";

const sizeNames = Object.keys(sizes) as Size[];

describe.each(figures.map((figure) => [figure.id, figure] as const))("%s", (id, figure) => {
  const {rows} = drawn(id);

  test.each(sizeNames)("is drawn as before, %s", async (size) => {
    await expect(snapshotOf(draw(id, size))).toMatchFileSnapshot(`../output/${id}-${size}.svg`);
  });

  test("is drawn as before in Japanese", async () => {
    await expect(snapshotOf(draw(id, "medium", "ja"))).toMatchFileSnapshot(`../output/${id}-medium-ja.svg`);
  });

  test.each(locales)("says everything in %s, and nothing that is not a number", (locale) => {
    const words = [
      figure.title(rows, locale),
      figure.subtitle(rows, locale, {}),
      figure.alt(rows, locale),
      figure.caveat(rows, locale),
      ...(figure.notes?.(rows, locale) ?? []),
      ...figure.breaks.map(({note}) => note[locale]),
      ...Object.values(figure.facts?.(rows, locale) ?? {}),
      ...rows.flatMap((row) => Object.values(figure.read(row, locale, {})))
    ];
    for (const text of words) {
      expect(text).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
      expect(text.trim()).not.toBe("");
    }
  });

  test("the picture carries its title and its description", () => {
    const svg = draw(id, "wide");
    expect(svg.querySelector("title")!.textContent).toBe(figure.title(rows, "en"));
    expect(svg.querySelector("desc")!.textContent).toBe(figure.alt(rows, "en"));
    expect(svg.getAttribute("role")).toBe("img");
    expect(svg.getAttribute("aria-labelledby")).toBe(`${id}-title ${id}-desc`);
  });

  test.each(sizeNames)("every mark stands in the picture and for a row, %s", (size) => {
    const room = {width: sizes[size], height: figure.heights[size], locale: "en"} as const;
    const marks = figure.marks(rows, room);
    expect(marks.length).toBeGreaterThan(10);
    for (const {x, y, row} of marks) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(room.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(room.height);
      expect(rows[row].source_id).toMatch(kebab);
    }
  });

  test("draws the same twice", () => {
    expect(draw(id, "medium").outerHTML).toBe(draw(id, "medium").outerHTML);
  });
});
