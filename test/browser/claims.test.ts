import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, expect, inject, test} from "vitest";
import {cardHeight} from "../../src/components/claim-embed.ts";
import {dark, light} from "../../src/lib/theme.ts";
import {launchChromium} from "./chromium.ts";
import {violations} from "./violations.ts";

const origin = inject("origin");
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const shown = (page: Page) => page.locator(".claims li[data-verdict]:visible").count();

test("a claim opens at its own address, with its rows", async () => {
  const page = await browser.newPage();
  await page.goto(`${origin}/claims#thirteen-rises`, {waitUntil: "networkidle"});
  expect(await page.locator(".claims details[open]").count()).toBe(1);
  expect(await page.locator("#thirteen-rises .evidence table").isVisible()).toBe(true);
  await page.close();
});

test("claims are chosen by verdict and reference, and the choice is kept in the address", async () => {
  const page = await browser.newPage();
  await page.goto(`${origin}/claims?verdict=contradicted`, {waitUntil: "networkidle"});
  expect(await page.locator("input[name=verdict][value=contradicted]").isChecked()).toBe(true);
  expect(await shown(page)).toBe(3);
  await page.check("input[name=verdict][value='']");
  await page.selectOption("select[name=reference]", "18");
  expect(await shown(page)).toBe(3);
  expect(new URL(page.url()).search).toBe("?reference=18");
  expect(await page.locator(".claims section:visible").count()).toBe(1);
  await page.close();
});

test("each answer says how many claims it leaves, and all are shown again by one button", async () => {
  const page = await browser.newPage();
  await page.goto(`${origin}/claims`, {waitUntil: "networkidle"});
  const count = async (verdict: string) =>
    Number(await page.locator(`label:has(input[value="${verdict}"]) .count`).textContent());
  const total = await shown(page);
  expect(await count("")).toBe(total);
  const offered = Number(
    /\((\d+)\)/.exec(await page.locator("select[name=section] option[value=spending]").innerText())![1]
  );
  await page.selectOption("select[name=section]", "spending");
  expect(await shown(page)).toBe(offered);
  expect(await count("")).toBe(offered);
  const nuance = await count("supported-with-nuance");
  await page.check("input[name=verdict][value=supported-with-nuance]");
  expect(await shown(page)).toBe(nuance);
  expect(new URL(page.url()).search).toBe("?verdict=supported-with-nuance&section=spending");
  await page.click(".claim-filter button");
  expect(await shown(page)).toBe(total);
  expect(new URL(page.url()).search).toBe("");
  expect(await count("")).toBe(total);
  await page.close();
});

test("the filter is worked by keyboard alone", async () => {
  const page = await browser.newPage();
  await page.goto(`${origin}/ja/claims`, {waitUntil: "networkidle"});
  await page.focus("input[name=verdict][value='']");
  for (let i = 0; i < 3; i++) await page.keyboard.press("ArrowRight");
  expect(new URL(page.url()).search).toBe("?verdict=contradicted");
  expect(await shown(page)).toBe(3);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement!.getAttribute("name"))).toBe("kind");
  await page.close();
});

test("all claims are read without script, and there is nothing to choose with", async () => {
  const page = await browser.newPage({javaScriptEnabled: false});
  await page.goto(`${origin}/ja/claims`);
  expect(await shown(page)).toBe(90);
  expect(await page.locator(".claim-filter").isVisible()).toBe(false);
  await page.locator("#kyodo-53-percent > details > summary").click();
  expect(await page.locator("#kyodo-53-percent .evidence").isVisible()).toBe(true);
  await page.close();
});

test("the code beside a claim shows its card on another page, and can be copied", async () => {
  const context = await browser.newContext({permissions: ["clipboard-read", "clipboard-write"]});
  const page = await context.newPage();
  await page.goto(`${origin}/claims#secretariat-december-2013`, {waitUntil: "networkidle"});
  await page.locator("#secretariat-december-2013 .claim-embed summary").click();
  await page.locator("#secretariat-december-2013 .claim-embed button").click();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toContain(`src="${origin}/embed/claims/secretariat-december-2013"`);
  const other = await context.newPage();
  await other.setContent(code);
  const frame = other.frameLocator("iframe");
  expect(await frame.locator(".verdict").innerText()).toBe("Contradicted");
  await context.close();
});

const cards = [
  "/embed/claims/thirteen-rises",
  "/embed/claims/alliance-mutual-benefit",
  "/embed/claims/strategic-synchronization",
  "/ja/embed/claims/secretariat-december-2013",
  "/ja/embed/claims/kyodo-53-percent"
];

test.each(cards)(
  "%s is one request, fits a phone and its frame, and has no axe violation in either light",
  async (path) => {
    const page = await browser.newPage({viewport: {width: 600, height: cardHeight}, bypassCSP: true});
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith("data:")) asked.push(request.url());
    });
    page.on("console", (message) => complaints.push(message.text()));
    await page.goto(origin + path, {waitUntil: "networkidle"});
    expect(asked).toHaveLength(1);
    expect(complaints).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.getBoundingClientRect().height)).toBeLessThanOrEqual(
      cardHeight
    );
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({colorScheme});
      expect(await violations(page)).toEqual([]);
    }
    await page.setViewportSize({width: 320, height: 700});
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  }
);

test("a card is dark or light as its address asks, else as the reader does", async () => {
  const page = await browser.newPage({colorScheme: "light"});
  const paper = async (query: string) => {
    await page.goto(`${origin}/embed/claims/thirteen-rises${query}`);
    return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  };
  expect(await paper("")).toBe(rgb(light.paper));
  expect(await paper("?theme=dark")).toBe(rgb(dark.paper));
  await page.emulateMedia({colorScheme: "dark"});
  expect(await paper("")).toBe(rgb(dark.paper));
  expect(await paper("?theme=light")).toBe(rgb(light.paper));
  expect(await paper("?theme=none")).toBe(rgb(dark.paper));
  await page.close();
});

test("a card is read without script", async () => {
  const page = await browser.newPage({javaScriptEnabled: false});
  await page.goto(`${origin}/embed/claims/secretariat-december-2013`);
  expect(await page.locator(".verdict").isVisible()).toBe(true);
  expect(await page.locator("main").innerText()).toContain("7 January 2014");
  await page.close();
});

function rgb(hex: string): string {
  return `rgb(${[1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16)).join(", ")})`;
}
