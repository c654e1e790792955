import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";
import {figures} from "../../src/figures/index.ts";
import {drawn} from "../lib/drawing.ts";
import {launchChromium} from "./chromium.ts";
import {hostPage} from "./host-page.ts";

const origin = inject("origin");
const ids = figures.map(({id}) => id);
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function open(path: string, options: Parameters<Browser["newPage"]>[0] = {}): Promise<Page> {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}, ...options});
  await page.goto(origin + path, {waitUntil: "load"});
  return page;
}

const tip = ".figure-tip:not([hidden])";

describe.concurrent.each(ids)("figure %s", (id) => {
  test.each([`/figures/${id}`, `/embed/${id}`])(
    "names value, date and source of a mark under the pointer at %s",
    async (path) => {
      const page = await open(path);
      const target = await markOf(page, id);
      await page.mouse.move(target.x, target.y);
      const text = await page.locator(tip).innerText();
      expect(text).toMatch(/\d{4}|not in the tables/);
      expect(text).toMatch(/: \S/);
      expect(text).toContain("Source: ");
      await page.mouse.move(2, 2);
      expect(await page.locator(tip).count()).toBe(0);
      await page.close();
    }
  );

  test("is walked by keyboard from end to end and closed by Escape", async () => {
    const page = await open(`/embed/${id}`);
    await page.locator(".chart[tabindex]").waitFor();
    for (
      let tabs = 0;
      tabs < 40 && !(await page.evaluate(() => document.activeElement?.className === "chart"));
      ++tabs
    ) {
      await page.keyboard.press("Tab");
    }
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("chart");
    const read = async (key: string) => {
      await page.keyboard.press(key);
      return page.locator(tip).innerText();
    };
    const first = await read("Home");
    const last = await read("End");
    // Of a series of one mark the first is the last.
    const {figure, rows, shapes} = drawn(id);
    const marks = figure.marks(rows, {width: 960, height: figure.heights.wide, locale: "en", view: {}, shapes});
    const walked = marks.filter(({series}) => series === marks[0].series);
    if (walked.length > 1) expect(last).not.toBe(first);
    const other = await read("ArrowDown");
    expect(other).not.toBe(last);
    expect(other).toContain("Source: ");
    await page.keyboard.press("Escape");
    expect(await page.locator(tip).count()).toBe(0);
    await page.close();
  });

  test("is readable without script, on a phone and on a desk", async () => {
    for (const [width, size] of [
      [320, "narrow"],
      [700, "medium"],
      [1280, "wide"]
    ] as const) {
      const page = await open(`/embed/${id}`, {javaScriptEnabled: false, viewport: {width, height: 900}});
      expect(await page.locator(".chart > svg:visible").count()).toBe(1);
      expect(await page.locator(`.chart > .chart-${size}:visible`).count()).toBe(1);
      expect(await page.locator(".figure-title").innerText()).not.toBe("");
      expect(await page.locator(".figure-source").innerText()).toContain("Source: ");
      await page.close();
    }
  });

  test("keeps the height of the page when it comes to life", async () => {
    for (const width of [320, 700, 1280]) {
      // Without script the controls are hidden; with it they stand in the first response.
      const still = await browser.newPage({viewport: {width, height: 900}});
      await still.route("**/*.js", (route) => route.abort());
      await still.goto(`${origin}/embed/${id}`, {waitUntil: "load"});
      const live = await open(`/embed/${id}`, {viewport: {width, height: 900}});
      await live.locator(".chart[tabindex] > svg").first().waitFor();
      const height = (page: Page) =>
        page.locator("figure.figure").evaluate((node) => node.getBoundingClientRect().height);
      expect(await height(live)).toBe(await height(still));
      await still.close();
      await live.close();
    }
  });

  test("stands in a frame of a foreign page, and alone when the network fails after the first response", async () => {
    const host = await hostPage(`<iframe title="f" src="${origin}/embed/${id}" width="320" height="700"></iframe>`);
    const page = await browser.newPage();
    await page.route("**/*.{js,json}", (route) => route.abort());
    await page.goto(host.address, {waitUntil: "networkidle"});
    const frame = page.frames()[1];
    expect(await frame.locator(".chart > svg:visible").count()).toBe(1);
    await page.close();
    host.close();
  });

  test("is mounted twice into a foreign page with its styles, whatever that page's policy on styles", async () => {
    const host = await hostPage(
      `<div id="a"></div><div id="b"></div><script type="module">
        import {mount} from "${origin}/embed/${id}.js";
        await mount(document.querySelector("#a"));
        const second = await mount(document.querySelector("#b"), {locale: "ja"});
        second.dispose();
        document.title = "done";
      </script>`,
      `default-src 'none'; script-src 'unsafe-inline' ${origin}; connect-src ${origin}`
    );
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(host.address);
    await page.waitForFunction(() => document.title === "done");
    const colors = await page
      .locator("#a .chart > svg :is(path, rect, circle)")
      .evaluateAll((nodes) => nodes.flatMap((node) => [getComputedStyle(node).fill, getComputedStyle(node).stroke]));
    expect(colors.filter((color) => /^rgb/.test(color) && color !== "rgb(0, 0, 0)").length).toBeGreaterThan(0);
    expect(await page.locator("#a .figure-title").innerText()).not.toBe("");
    expect(await page.locator("#a .figure-source").innerText()).toContain("Source: ");
    expect(await page.locator("#b .figure").count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
    host.close();
  });
});

test("the tooltip holds its own words and none of the site's styles", async () => {
  const page = await open("/budgets");
  await page.locator(".chart[tabindex]").focus();
  await page.keyboard.press("End");
  expect(await page.locator(tip).evaluate((node) => getComputedStyle(node, "::before").content)).toBe("none");
  const box = (await page.locator(tip).boundingBox())!;
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.y + box.height).toBeLessThanOrEqual(900);
  await page.close();
});

test("the downloads of a page are there and hold rows", async () => {
  const page = await open("/budgets");
  const links = await page
    .locator("a[download]")
    .evaluateAll((nodes) => nodes.map((node) => (node as HTMLAnchorElement).href));
  expect(links.map((link) => new URL(link).pathname)).toEqual(
    expect.arrayContaining([
      "/data/defense-budget.csv",
      "/data/defense-budget.arrow",
      "/figures/budget-trend.svg",
      "/figures/budget-trend.csv"
    ])
  );
  for (const link of links) {
    const response = await page.request.get(link);
    expect(response.status()).toBe(200);
    expect((await response.body()).length).toBeGreaterThan(1000);
  }
  await page.close();
});

/** Where on the screen the middle mark of a chart is, by the figure's own layout. */
async function markOf(page: Page, id: string): Promise<{x: number; y: number}> {
  const {figure, rows, shapes} = drawn(id);
  const svg = page.locator(".chart[tabindex] > svg");
  const [width, height] = (await svg.getAttribute("viewBox"))!.split(/[ ,]+/).slice(2).map(Number);
  const marks = figure.marks(rows, {width, height, locale: "en", view: {}, shapes});
  const {x, y} = marks[Math.floor(marks.length / 2)];
  await svg.scrollIntoViewIfNeeded();
  await svg.evaluate((node, at) => window.scrollBy(0, node.getBoundingClientRect().top + at - 400), y);
  const box = (await svg.boundingBox())!;
  return {x: box.x + x, y: box.y + y};
}
