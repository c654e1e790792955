import {expect, inject, test} from "vitest";
import {embedHeights, leastWidths} from "../../src/components/embed-heights.ts";
import {figures} from "../../src/figures/index.ts";
import {pageAddress} from "../../src/lib/page-address.ts";
import {locales} from "../../src/lib/words.ts";
import {drawn} from "../lib/drawing.ts";
import {launchChromium} from "./chromium.ts";

const origin = inject("origin");

// A browser without a Japanese font draws boxes, which take less room than letters.
const most = {en: 4 / 3, ja: 2} as const;

test("the room that code reserves holds every embed, and is not a third more than it needs", async () => {
  const wrong: string[] = [];
  const browser = await launchChromium();
  for (const locale of locales) {
    const page = await browser.newPage();
    // Another test holds that an embed keeps its height when it comes to life.
    await page.route("**/*.js", (route) => route.abort());
    for (const {id: each} of figures) {
      const room = embedHeights(drawn(each), locale);
      await page.goto(`${origin}${pageAddress(`/embed/${each}`, locale)}`, {waitUntil: "load"});
      for (const size of ["narrow", "medium", "wide"] as const) {
        await page.setViewportSize({width: leastWidths[size], height: 500});
        const needed = await page.evaluate(() => document.documentElement.scrollHeight);
        if (needed > room[size] || room[size] > needed * most[locale])
          wrong.push(`${each} ${locale} ${size}: needs ${needed}, keeps ${room[size]}`);
      }
    }
    await page.close();
  }
  await browser.close();
  expect(wrong).toEqual([]);
}, 300_000);
