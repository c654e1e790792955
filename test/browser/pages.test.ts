import {gzipSync} from "node:zlib";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, expect, inject, test} from "vitest";
import {localeOf} from "../../src/lib/page-address.ts";
import {launchChromium} from "./chromium.ts";
import {allPages} from "./pages.ts";
import {violations} from "./violations.ts";

const origin = inject("origin");
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

test.concurrent.each(allPages)("%s opens without a complaint, within its budget, and fits a phone", async (path) => {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}});
  const heard = listen(page);
  await page.goto(origin + path, {waitUntil: "networkidle"});

  expect(heard.complaints).toEqual([]);
  expect(await page.getAttribute("html", "lang")).toBe(localeOf(path));
  expect((await page.title()).length).toBeGreaterThan(1);
  expect(heard.foreign).toEqual([]);
  expect(heard.requests()).toBeGreaterThan(0);
  expect(heard.requests()).toBeLessThanOrEqual(20);
  expect(await heard.scriptBytes()).toBeLessThanOrEqual(100_000);

  await page.setViewportSize({width: 320, height: 700});
  const {scroll, client} = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    client: document.documentElement.clientWidth
  }));
  expect(scroll).toBeLessThanOrEqual(client);
  await page.close();
});

test.concurrent.each(allPages)("%s has no axe violation, in light and in dark", async (path) => {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}, bypassCSP: true});
  await page.goto(origin + path, {waitUntil: "load"});
  expect(await violations(page)).toEqual([]);
  // In the dark only the colors are others.
  await page.emulateMedia({colorScheme: "dark"});
  expect(await violations(page, ["color-contrast", "link-in-text-block"])).toEqual([]);
  await page.close();
});

/** What a page says on the console, and what it asks for. */
function listen(page: Page) {
  const complaints: string[] = [];
  const foreign: string[] = [];
  const scripts: Promise<number>[] = [];
  let requests = 0;
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (request.url().startsWith("data:")) return;
    ++requests;
    if (!request.url().startsWith(origin)) foreign.push(request.url());
  });
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
    if (response.headers()["content-type"]?.includes("javascript")) scripts.push(response.body().then(gzipped));
  });
  return {
    complaints,
    foreign,
    requests: () => requests,
    scriptBytes: async () => (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0)
  };
}

function gzipped(body: Buffer): number {
  return gzipSync(body).length;
}
