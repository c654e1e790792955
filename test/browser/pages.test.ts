import {gzipSync} from "node:zlib";
import axe from "axe-core";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";
import {launchChromium} from "./chromium.ts";
import {allPages} from "./pages.ts";

const origin = inject("origin");
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe.each(allPages)("%s", (path) => {
  const complaints: string[] = [];
  const foreign: string[] = [];
  let requests = 0;
  const scripts: Promise<number>[] = [];
  let page: Page;

  beforeAll(async () => {
    page = await browser.newPage({viewport: {width: 1280, height: 900}});
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
      if (response.headers()["content-type"]?.includes("javascript")) scripts.push(response.body().then(gzipped));
    });
    await page.goto(origin + path, {waitUntil: "networkidle"});
  });
  afterAll(() => page.close());

  test("opens without a complaint, in its language, with a title", async () => {
    expect(complaints).toEqual([]);
    expect(await page.getAttribute("html", "lang")).toBe("en");
    expect((await page.title()).length).toBeGreaterThan(3);
  });

  test("sends no request to another origin", () => {
    expect(requests).toBeGreaterThan(0);
    expect(foreign).toEqual([]);
  });

  test("loads at most 20 requests and 100 kB of script", async () => {
    const bytes = (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0);
    expect(requests).toBeLessThanOrEqual(20);
    expect(bytes).toBeLessThanOrEqual(100_000);
  });

  test("has no horizontal scroll at 320 px", async () => {
    await page.setViewportSize({width: 320, height: 700});
    const {scroll, client} = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth
    }));
    expect(scroll).toBeLessThanOrEqual(client);
  });
});

describe.each(allPages)("%s", (path) => {
  test("has no axe violation, in light and in dark", async () => {
    // Axe is put into the page from outside, which the page's own policy forbids.
    const page = await browser.newPage({viewport: {width: 1280, height: 900}, bypassCSP: true});
    await page.goto(origin + path, {waitUntil: "load"});
    await page.evaluate(axe.source);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({colorScheme});
      expect({colorScheme, violations: await violations(page)}).toEqual({colorScheme, violations: []});
    }
    await page.close();
  });
});

interface AxeWindow {
  readonly axe: {run: () => Promise<{violations: {id: string; nodes: {html: string}[]}[]}>};
}

async function violations(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const results = await (globalThis as unknown as AxeWindow).axe.run();
    return results.violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 200)).join(" | ")}`);
  });
}

function gzipped(body: Buffer): number {
  return gzipSync(body).length;
}
