import {parseHTML} from "linkedom";
import {afterEach, expect, test, vi} from "vitest";
import {withFigureLinks, withLinkTags} from "../../loaders/site/link-tags.ts";
import {oembedFiles} from "../../loaders/site/oembed.ts";
import {pictureNames} from "../../loaders/site/pictures.ts";
import {embedHeights} from "../../src/components/embed-heights.ts";
import {figures} from "../../src/figures/index.ts";
import {pageAddress} from "../../src/lib/page-address.ts";
import {locales} from "../../src/lib/words.ts";
import {allDrawn, drawn} from "../lib/drawing.ts";

const origin = "https://alliance.example";
const page = `<!DOCTYPE html><html><head><meta name="description" content="a"><title>a</title></head></html>`;

interface Answer {
  readonly [name: string]: string | number;
  readonly html: string;
  readonly thumbnail_url: string;
  readonly height: number;
}

afterEach(() => {
  vi.unstubAllEnvs();
});

function discovered(html: string): string[] {
  const {document} = parseHTML(html);
  return [...document.querySelectorAll('head > link[type="application/json+oembed"]')].map((link) =>
    link.getAttribute("href")!
  );
}

test("every figure has an answer in both languages: its frame at the height that holds it, its card, its finding", () => {
  vi.stubEnv("SITE_ORIGIN", origin);
  const files = oembedFiles(allDrawn);
  expect(Object.keys(files)).toHaveLength(figures.length * locales.length);
  for (const {id} of figures)
    for (const locale of locales) {
      const answer = JSON.parse(files[pageAddress(`/oembed/${id}.json`, locale).slice(1)]) as Answer;
      const {figure, rows} = drawn(id);
      const heights = embedHeights(drawn(id), locale);
      expect(answer).toMatchObject({
        ...{type: "rich", version: "1.0", title: figure.title(rows, locale)},
        ...{width: 640, height: Math.max(heights.medium, heights.wide), thumbnail_width: 1200, thumbnail_height: 630}
      });
      const frame = parseHTML(`<html><body>${answer.html}</body></html>`).document.querySelector("iframe")!;
      expect(frame.getAttribute("src")).toBe(origin + pageAddress(`/embed/${id}`, locale));
      expect(frame.getAttribute("height")).toBe(String(answer.height));
      expect(frame.getAttribute("title")).toBe(answer.title);
      expect(pictureNames.map((name) => `${origin}/${name}`)).toContain(answer.thumbnail_url);
    }
});

test("the page of a figure and its embed lead to its answer, and a page that shows it among others does not", () => {
  vi.stubEnv("SITE_ORIGIN", origin);
  const files = Object.keys(oembedFiles(allDrawn)).map((name) => `${origin}/${name}`);
  const figure = drawn("budget-trend");
  const address = "/ja/figures/budget-trend";
  for (const html of [withLinkTags(page, {address, figure}), withFigureLinks(page, "budget-trend", "ja")]) {
    expect(discovered(html)).toEqual([`${origin}/ja/oembed/budget-trend.json`]);
    expect(files).toContain(discovered(html)[0]);
  }
  expect(discovered(withLinkTags(page, {address: "/budgets", figure}))).toEqual([]);
});

test("where the address of the site is not known there is neither an answer nor a link to one", () => {
  vi.stubEnv("SITE_ORIGIN", "");
  const figure = drawn("budget-trend");
  expect(oembedFiles(allDrawn)).toEqual({});
  expect(discovered(withLinkTags(page, {address: "/figures/budget-trend", figure}))).toEqual([]);
  expect(discovered(withFigureLinks(page, "budget-trend", "en"))).toEqual([]);
});
