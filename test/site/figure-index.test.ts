import {afterEach, expect, test, vi} from "vitest";
import {figureFileNames} from "../../loaders/site/figure-files.ts";
import {figureIndex} from "../../loaders/site/figure-index.ts";
import {embedHeights} from "../../src/components/embed-heights.ts";
import {figures} from "../../src/figures/index.ts";
import {allDrawn, drawn} from "../lib/drawing.ts";

const index = figureIndex(allDrawn);

afterEach(() => {
  vi.unstubAllEnvs();
});

test("the list names every figure in its order, as the registry has it", () => {
  expect(index.map(({id, datasets}) => ({id, datasets}))).toEqual(figures.map(({id, datasets}) => ({id, datasets})));
  for (const {id, title, heights} of index) {
    const {figure, rows} = drawn(id);
    expect(title).toEqual({en: figure.title(rows, "en"), ja: figure.title(rows, "ja")});
    expect(heights).toEqual({en: embedHeights(drawn(id), "en"), ja: embedHeights(drawn(id), "ja")});
  }
});

test("its addresses are those of files that are there, and of pages in their language", () => {
  for (const {id, page, embed, picture, rows, manifest} of index) {
    for (const file of [picture.en, picture.ja, rows, manifest]) expect(figureFileNames).toContain(file.slice(1));
    expect([page, embed]).toEqual([
      {en: `/figures/${id}`, ja: `/ja/figures/${id}`},
      {en: `/embed/${id}`, ja: `/ja/embed/${id}`}
    ]);
  }
});

test("they are whole where the address of the site is known", () => {
  vi.stubEnv("SITE_ORIGIN", "https://alliance.example");
  for (const {picture, manifest} of figureIndex(allDrawn))
    for (const address of [picture.ja, manifest]) expect(address).toMatch(/^https:\/\/alliance\.example\/.*figures\//);
});
