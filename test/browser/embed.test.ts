import {createHash} from "node:crypto";
import type {Browser, BrowserContextOptions, Page} from "playwright-core";
import {afterAll, afterEach, beforeAll, describe, expect, inject, test} from "vitest";
import {embedCode, type EmbedChoice} from "../../src/components/embed-code.ts";
import {embedFacts} from "../../src/components/embed-panel.ts";
import {drawn} from "../lib/drawing.ts";
import {launchChromium} from "./chromium.ts";
import {hostPage, strictPolicy, type HostPage} from "./host-page.ts";

const origin = inject("origin");
const id = "budget-trend";
const facts = embedFacts(drawn(id), {width: 800, height: 700});
const choice: EmbedChoice = {locale: "en", theme: "auto", controls: true};
const code = (changed: Partial<EmbedChoice> = {}) => embedCode(facts, {...choice, ...changed}, origin);
const hosts: HostPage[] = [];
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
afterEach(() => {
  for (const host of hosts.splice(0)) host.close();
});

/** Opens a body as a page of another site under a strict policy, its own inline modules allowed by hash. */
async function open(body: string, options: BrowserContextOptions = {}): Promise<{page: Page; complaints: string[]}> {
  const hashes = [...body.matchAll(/<script type="module">([^]*?)<\/script>/g)].map(
    ([, text]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`
  );
  const host = await hostPage(body, strictPolicy(origin, hashes.join(" ")));
  hosts.push(host);
  const page = await browser.newPage({viewport: {width: 700, height: 900}, ...options});
  const complaints: string[] = [];
  page.on("console", (message) => {
    // Styles in the code that the policy forbids are left out, which the browser says.
    if (["error", "warning"].includes(message.type()) && !/inline style/.test(message.text()))
      complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(host.address, {waitUntil: "load"});
  return {page, complaints};
}

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
  test.each([320, 700, 1000])("is as high as its figure, %i pixels wide, and follows when it changes", async (width) => {
    const {page, complaints} = await open(code().iframe, {viewport: {width, height: 900}});
    await followed(page);
    await page.setViewportSize({width: width === 320 ? 900 : 330, height: 900});
    await followed(page);
    expect(complaints).toEqual([]);
    await page.close();
  });

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
    expect(await page.locator("html").evaluate((html: HTMLElement) => [html.lang, html.dataset.theme])).toEqual(["en", undefined]);
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
    const height = () => page.locator("iframe").first().evaluate((node) => node.clientHeight);
    await page.waitForTimeout(300);
    const before = await height();
    expect(before).not.toBe(4321);
    // The host's own window: its origin is not the site's.
    await page.evaluate(() => window.postMessage({type: "alliance-figure:height", height: 4321}, "*"));
    // The embed itself, in wrong shapes and beyond all bounds.
    await own.locator("body").evaluate(() => {
      const type = "alliance-figure:height";
      for (const message of [
        ...[{type, height: 1e9}, {type, height: -1}, {type, height: NaN}, {type, height: "4321"}, {type, height: 43.21}],
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

describe("an element", () => {
  test("draws several figures on one page under a strict policy, each with its own attributes", async () => {
    const body = `${code().element}<alliance-figure id="b" name="okinawa-gap" locale="ja" theme="dark" controls="0"></alliance-figure>`;
    const {page, complaints} = await open(body, {viewport: {width: 320, height: 900}});
    await page.locator("alliance-figure .chart[tabindex]").nth(1).waitFor();
    expect(await page.locator(`alliance-figure[name="${id}"] .figure-title`).innerText()).toBe(facts.title.en);
    const figure = drawn("okinawa-gap");
    expect(await page.locator("#b .figure-title").innerText()).toBe(figure.figure.title(figure.rows, "ja"));
    expect(await page.locator("#b .figure").evaluate((node) => getComputedStyle(node).backgroundColor)).toBe(
      "rgb(22, 25, 29)"
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const hrefs = await page
      .locator("alliance-figure .figure-source a")
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(hrefs).toContain(`${origin}/figures/${id}`);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("follows its attributes, tells what the reader chooses, and lets go when it is taken away", async () => {
    const {page, complaints} = await open(code().element);
    const element = page.locator("alliance-figure");
    await element.locator(".chart[tabindex]").waitFor();
    const set = (name: string, value: string) =>
      element.evaluate((node, [key, text]) => node.setAttribute(key, text), [name, value] as const);
    const first = await element.locator(".chart > svg").innerHTML();
    await set("view", "years=1990-2026");
    await expect.poll(() => element.locator(".chart > svg").innerHTML()).not.toBe(first);
    await set("theme", "dark");
    expect(await element.locator('input[name="budget-trend.years"]').first().inputValue()).toBe("1990");
    await element.evaluate((node) =>
      node.addEventListener("change", (event) => (document.title = JSON.stringify((event as CustomEvent).detail)))
    );
    await element.locator('input[name="budget-trend.years"]').first().fill("2000");
    await element.locator('input[name="budget-trend.years"]').first().press("Tab");
    await expect.poll(() => page.title()).toBe('{"years":"2000-2026"}');
    await set("name", "scrambles");
    await element.locator('[data-figure="scrambles"] .chart[tabindex]').waitFor();
    await element.evaluate((node) => ((window as unknown as {kept: Element}).kept = node).remove());
    await page.waitForTimeout(50);
    const kept = await page.evaluate(() => (window as unknown as {kept: Element}).kept.shadowRoot!.children.length);
    expect(kept).toBe(1);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("shows what it holds where there is no script, no network, or no such figure", async () => {
    const still = await open(code().element, {javaScriptEnabled: false});
    expect(await still.page.locator("alliance-figure a").innerText()).toBe(facts.title.en);
    await still.page.close();
    const {page, complaints} = await open(code().element.replace(`name="${id}"`, `name="no-such"`));
    await expect.poll(() => complaints.join()).toContain("no-such: no figure at");
    expect(await page.locator("alliance-figure a").isVisible()).toBe(true);
    await page.close();
  });

  test("takes font and colors of a dark page when asked", async () => {
    const dark = `<div id="d"><alliance-figure name="${id}" inherit></alliance-figure></div><script type="module" src="${origin}/embed.js"></script>`;
    const host = await hostPage(
      `<style>#d {background: #102030; color: #ffeecc; font-family: monospace}</style>${dark}`
    );
    hosts.push(host);
    const page = await browser.newPage({viewport: {width: 700, height: 900}});
    await page.goto(host.address);
    await page.locator("alliance-figure .chart[tabindex]").waitFor();
    const style = await page.locator("alliance-figure .figure").evaluate((node) => {
      const {color, fontFamily, backgroundColor} = getComputedStyle(node);
      return {color, fontFamily, backgroundColor, paper: node.style.getPropertyValue("--paper"), ...node.dataset};
    });
    expect(style).toMatchObject({
      ...{color: "rgb(255, 238, 204)", fontFamily: "monospace", backgroundColor: "rgba(0, 0, 0, 0)"},
      ...{paper: "rgb(16, 32, 48)", theme: "inherit"}
    });
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
  expect(shown).toMatchObject({src: `${origin}/figures/${id}-dark.svg`, width: 800});
  const response = await page.request.get(new URL((await page.locator("a").getAttribute("href"))!, origin).href);
  expect(response.status()).toBe(200);
  await page.close();
});
