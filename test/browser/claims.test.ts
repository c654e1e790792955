import type {Browser} from "playwright-core";
import {afterAll, beforeAll, expect, inject, test} from "vitest";
import {launchChromium} from "./chromium.ts";

const origin = inject("origin");
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

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
  const shown = () => page.locator(".claims li[data-verdict]:visible").count();
  expect(await shown()).toBe(3);
  await page.selectOption("select[name=verdict]", "");
  await page.selectOption("select[name=reference]", "18");
  expect(await shown()).toBe(3);
  expect(new URL(page.url()).search).toBe("?reference=18");
  expect(await page.locator(".claims section:visible").count()).toBe(1);
  await page.close();
});

test("all claims are read without script, and there is nothing to choose with", async () => {
  const page = await browser.newPage({javaScriptEnabled: false});
  await page.goto(`${origin}/ja/claims`);
  expect(await page.locator(".claims li[data-verdict]:visible").count()).toBe(90);
  expect(await page.locator(".claim-filter").isVisible()).toBe(false);
  await page.locator("#kyodo-53-percent summary").click();
  expect(await page.locator("#kyodo-53-percent .evidence").isVisible()).toBe(true);
  await page.close();
});
