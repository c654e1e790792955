import type {Browser, Page} from "playwright-core";
import {afterAll, afterEach, beforeAll, describe, expect, inject, test} from "vitest";
import {launchChromium} from "./chromium.ts";
import {code, facts, id, openHost} from "./embedded.ts";
import {hostPage, strictPolicy, type HostPage} from "./host-page.ts";

const origin = inject("origin");
const hosts: HostPage[] = [];
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
afterEach(() => {
  for (const host of hosts.splice(0)) host.close();
});

const open = (body: string, options?: Parameters<typeof openHost>[2]) => openHost(browser, body, options);

/** The frame of an embed, and the height of its page. */
async function heights(page: Page): Promise<{frame: number; needed: number}> {
  const needed = await page
    .frames()[1]
    .evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
  return {frame: await page.locator("iframe").evaluate((node) => node.clientHeight), needed};
}

async function followed(page: Page): Promise<void> {
  await expect.poll(async () => (await heights(page)).frame - (await heights(page)).needed).toBe(0);
}

describe("a frame", () => {
  test.each([320, 700, 1000])(
    "is as high as its figure, %i pixels wide, and follows when it changes",
    async (width) => {
      const {page, complaints} = await open(code().iframe, {viewport: {width, height: 900}});
      await followed(page);
      await page.setViewportSize({width: width === 320 ? 900 : 330, height: 900});
      await followed(page);
      expect(complaints).toEqual([]);
      await page.close();
    }
  );

  test("takes language, light and controls from its address", async () => {
    const {page} = await open(code({locale: "ja", theme: "dark", controls: false}).iframe);
    const frame = page.frames()[1];
    await frame.locator(".chart[tabindex]").waitFor();
    expect(await frame.locator("html").getAttribute("lang")).toBe("ja");
    expect(await frame.locator(".figure-title").innerText()).toBe(facts.title.ja);
    expect(await frame.locator(".figure-controls").isVisible()).toBe(false);
    expect(await frame.locator("body").evaluate((node) => getComputedStyle(node).backgroundColor)).toBe(
      "rgb(22, 25, 29)"
    );
    await page.close();
  });

  test("asked for a language at the other address is sent to the right one, with the rest of its query", async () => {
    const page = await browser.newPage();
    await page.goto(`${origin}/embed/${id}?locale=ja&theme=light&${id}.years=1990-2026`, {waitUntil: "load"});
    await page.waitForURL(`${origin}/ja/embed/${id}?theme=light&${id}.years=1990-2026`);
    await page.goto(`${origin}/embed/${id}?locale=xx&theme=purple`);
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dataset.theme])).toEqual([
      "en",
      undefined
    ]);
    await page.close();
  });

  test("reads without script, and when the network fails after the first response", async () => {
    for (const options of [{javaScriptEnabled: false}, {}]) {
      const body = `<iframe src="${origin}/embed/${id}" title="f" width="100%" height="900"></iframe>`;
      const host = await hostPage(body, strictPolicy(origin));
      hosts.push(host);
      const page = await browser.newPage({viewport: {width: 700, height: 900}, ...options});
      await page.route("**/*.{js,json}", (route) => route.abort());
      await page.goto(host.address, {waitUntil: "load"});
      const frame = page.frameLocator("iframe");
      await frame.locator(".chart > .chart-medium").waitFor();
      expect(await frame.locator(".chart > svg:visible").count()).toBe(1);
      expect(await frame.locator("body").innerText()).not.toMatch(/error|could not/i);
      await page.close();
    }
  });

  test("prints on light paper, without what only a screen can do", async () => {
    const {page} = await open(code({theme: "dark"}).iframe);
    await page.emulateMedia({media: "print"});
    const frame = page.frames()[1];
    await frame.locator(".chart > svg").first().waitFor();
    expect(await frame.locator("body").evaluate((node) => getComputedStyle(node).backgroundColor)).toBe(
      "rgb(255, 255, 255)"
    );
    expect(await frame.locator(".figure-controls").isVisible()).toBe(false);
    await page.close();
  });

  test("hears only itself: messages of others, and of other shapes, change nothing", async () => {
    const other = await hostPage(
      `<script>parent.postMessage({type: "alliance-figure:height", height: 4321}, "*");</script>`
    );
    hosts.push(other);
    const body = `${code().iframe}<iframe id="other" title="o" src="${other.address}"></iframe>`;
    const host = await hostPage(body);
    hosts.push(host);
    const page = await browser.newPage({viewport: {width: 700, height: 900}});
    await page.goto(host.address, {waitUntil: "load"});
    const own = page.frameLocator("iframe").first();
    await own.locator(".chart[tabindex]").waitFor();
    const height = () =>
      page
        .locator("iframe")
        .first()
        .evaluate((node) => node.clientHeight);
    await page.waitForTimeout(300);
    const before = await height();
    expect(before).not.toBe(4321);
    // The host's own window: its origin is not the site's.
    await page.evaluate(() => window.postMessage({type: "alliance-figure:height", height: 4321}, "*"));
    // The embed itself, in wrong shapes and beyond all bounds.
    await own.locator("body").evaluate(() => {
      const type = "alliance-figure:height";
      for (const message of [
        ...[
          {type, height: 1e9},
          {type, height: -1},
          {type, height: NaN},
          {type, height: "4321"},
          {type, height: 43.21}
        ],
        ...[{type, height: 4321, more: 1}, {type: "height", height: 4321}, {height: 4321}, 4321, null, "4321", [4321]]
      ])
        parent.postMessage(message, "*");
    });
    // Another page of the site's own origin that is no embed of this page.
    await page.evaluate((src) => {
      const frame = document.createElement("iframe");
      frame.src = src;
      document.body.append(frame);
    }, `${origin}/404`);
    const stranger = page.frames().at(-1)!;
    await stranger.waitForLoadState();
    await stranger.evaluate(() => parent.postMessage({type: "alliance-figure:height", height: 4321}, "*"));
    await page.waitForTimeout(300);
    expect(await height()).toBe(before);
    expect(await page.locator("#other").evaluate((node) => node.clientHeight)).not.toBe(4321);
    await page.close();
  });
});

test("a module draws twice into one page, is updated, and is disposed of", async () => {
  const body = `<div id="a"></div><div id="b"></div><script type="module">
    import {mount} from "${origin}/embed/${id}.js";
    const views = [];
    const a = await mount(document.querySelector("#a"), {locale: "ja", controls: false, onChange: (view) => views.push(view)});
    const b = await mount(document.querySelector("#b"), {theme: "dark", view: {years: "1990-2026"}});
    await a.update({locale: "en", controls: true});
    b.dispose();
    Object.assign(window, {a, views});
    document.title = "done";
  </script>`;
  const {page, complaints} = await open(body);
  await page.waitForFunction(() => document.title === "done");
  expect(await page.locator("#a .figure-title").innerText()).toBe(facts.title.en);
  expect(await page.locator("#a .figure-controls").isVisible()).toBe(true);
  expect(await page.locator("#b .figure").count()).toBe(0);
  await page.locator('#a input[name="budget-trend.years"]').first().fill("2000");
  await page.locator('#a input[name="budget-trend.years"]').first().press("Tab");
  expect(await page.evaluate(() => (window as unknown as {views: unknown[]}).views)).toEqual([{years: "2000-2026"}]);
  expect(complaints).toEqual([]);
  await page.close();
});

test("a picture names itself and leads to the values", async () => {
  const {page} = await open(code().picture, {colorScheme: "dark"});
  expect(await page.locator("img").getAttribute("alt")).toBe(facts.alt.en);
  const shown = await page.locator("img").evaluate(async (node) => {
    const image = node as HTMLImageElement;
    image.loading = "eager";
    await image.decode();
    return {src: image.currentSrc, width: image.naturalWidth};
  });
  expect(shown).toMatchObject({src: `${origin}/figures/${id}-dark.svg`, width: facts.picture.width});
  const response = await page.request.get(new URL((await page.locator("a").getAttribute("href"))!, origin).href);
  expect(response.status()).toBe(200);
  await page.close();
});
