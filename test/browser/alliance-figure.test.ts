import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";
import {drawn} from "../lib/drawing.ts";
import {launchChromium} from "./chromium.ts";
import {code, facts, id, openHost} from "./embedded.ts";
import {hostPage} from "./host-page.ts";

const origin = inject("origin");
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const open = (body: string, options?: Parameters<typeof openHost>[2]) => openHost(browser, body, options);

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
    const page = await browser.newPage({viewport: {width: 700, height: 900}});
    await page.goto(host.address);
    await page.locator("alliance-figure .chart[tabindex]").waitFor();
    const style = await page.locator("alliance-figure .figure").evaluate((node) => {
      const {color, fontFamily, backgroundColor} = getComputedStyle(node);
      return {color, fontFamily, backgroundColor, behind: node.style.getPropertyValue("--paper"), ...node.dataset};
    });
    expect(style).toMatchObject({
      ...{color: "rgb(255, 238, 204)", fontFamily: "monospace", backgroundColor: "rgba(0, 0, 0, 0)"},
      ...{behind: "rgb(16, 32, 48)", paper: "dark", theme: "inherit"}
    });
    await page.close();
    host.close();
  });
});
