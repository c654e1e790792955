import axe from "axe-core";
import type {Browser, BrowserContext, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";
import {launchChromium} from "./chromium.ts";
import {allPages, topicPages} from "./pages.ts";

const origin = inject("origin");
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function open(path: string, options: Parameters<Browser["newContext"]>[0] = {}): Promise<Visit> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}, ...options});
  const page = await context.newPage();
  const complaints: string[] = [];
  const foreign: string[] = [];
  let requests = 0;
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    ++requests;
    if (!request.url().startsWith(origin) && !request.url().startsWith("data:")) foreign.push(request.url());
  });
  await page.goto(origin + path, {waitUntil: "networkidle"});
  return {context, page, complaints, foreign, requests};
}

interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly complaints: string[];
  readonly foreign: string[];
  readonly requests: number;
}

describe.each(allPages)("%s", (path) => {
  test("opens without a complaint and without a request to another origin", async () => {
    const {context, page, complaints, foreign} = await open(path);
    expect(complaints).toEqual([]);
    expect(foreign).toEqual([]);
    expect(await page.getAttribute("html", "lang")).toBe("en");
    expect(await page.title()).not.toBe("");
    await context.close();
  });

  test("has no horizontal scroll at 320 px", async () => {
    const {context, page} = await open(path, {viewport: {width: 320, height: 700}});
    const {scroll, client} = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth
    }));
    expect(scroll).toBeLessThanOrEqual(client);
    await context.close();
  });

  test.each(["light", "dark"] as const)("has no axe violation in %s", async (colorScheme) => {
    // Axe is put into the page from outside, which the page's own policy forbids.
    const {context, page} = await open(path, {colorScheme, bypassCSP: true});
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const run = (
        globalThis as unknown as {axe: {run: () => Promise<{violations: {id: string; nodes: {html: string}[]}[]}>}}
      ).axe.run;
      return (await run()).violations.map(
        ({id, nodes}) =>
          `${id}: ${nodes
            .map(({html}) => html)
            .join(" | ")
            .slice(0, 400)}`
      );
    });
    expect(violations).toEqual([]);
    await context.close();
  });
});

test.each(topicPages)("%s loads at most 20 requests and 100 kB of script", async (path) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const scripts: Promise<number>[] = [];
  let requests = 0;
  page.on("response", (response) => {
    ++requests;
    if (response.headers()["content-type"]?.includes("javascript")) scripts.push(response.body().then(gzipped));
  });
  await page.goto(origin + path, {waitUntil: "networkidle"});
  const bytes = (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0);
  expect(requests).toBeLessThanOrEqual(20);
  expect(bytes).toBeLessThanOrEqual(100_000);
  await context.close();
});

async function gzipped(body: Buffer): Promise<number> {
  const {gzipSync} = await import("node:zlib");
  return gzipSync(body).length;
}
