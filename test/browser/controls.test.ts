import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, expect, inject, test} from "vitest";
import type {Control} from "../../src/figures/view.ts";
import {figures} from "../../src/figures/index.ts";
import {drawn} from "../lib/drawing.ts";
import {launchChromium} from "./chromium.ts";

const origin = inject("origin");
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const all = figures.flatMap((figure) => {
  const controls = figure.controls?.(drawn(figure.id).rows) ?? [];
  return controls.map((control) => [figure.id, control.id, control] as const);
});

test("there is something to choose", () => {
  expect(all.length).toBeGreaterThan(5);
});

test.concurrent.each(all)(
  "%s redraws by its control %s, keeps the view in the address, and goes back",
  async (id, _, control) => {
    const page = await open(`/figures/${id}`);
    const first = await chart(page);

    await choose(page, id, control);
    const chosen = await chart(page);
    expect(chosen).not.toBe(first);
    const {search} = new URL(page.url());
    expect(search).toContain(`${id}.${control.id}=`);

    const again = await open(`/figures/${id}${search}`);
    expect(await chart(again)).toBe(chosen);
    expect(await again.locator(".figure-subtitle").innerText()).toBe(
      await page.locator(".figure-subtitle").innerText()
    );
    await again.close();

    await page.locator(`.figure-controls button[type="reset"]`).click();
    expect(await chart(page)).toBe(first);
    expect(new URL(page.url()).search).toBe("");
    await page.close();
  }
);

test.concurrent.each([...new Set(all.map(([id]) => id))])(
  "%s takes nonsense for any of its controls as nothing chosen",
  async (id) => {
    const page = await open(`/figures/${id}`);
    const plain = await chart(page);
    const names = all.filter(([figure]) => figure === id).map(([, name]) => name);
    for (const asked of [...names.map((name) => [name]), names]) {
      const search = asked.map((name) => `${id}.${name}=9999-0001`).join("&");
      await page.goto(`${origin}/figures/${id}?${search}`, {waitUntil: "load"});
      await page.locator(".chart[tabindex] > svg").waitFor();
      expect(await chart(page), search).toBe(plain);
    }
    await page.close();
  }
);

async function open(path: string): Promise<Page> {
  const page = await browser.newPage({viewport: {width: 1000, height: 900}});
  await page.goto(origin + path, {waitUntil: "load"});
  await page.locator(".chart[tabindex] > svg").waitFor();
  return page;
}

function chart(page: Page): Promise<string> {
  return page.locator(".chart > svg").evaluate((svg) => svg.innerHTML);
}

/** Chooses something else than what is chosen at first, as a reader would. */
async function choose(page: Page, id: string, control: Control): Promise<void> {
  const field = (value?: string) =>
    page.locator(`.figure-controls [name="${id}.${control.id}"]${value === undefined ? "" : `[value="${value}"]`}`);
  switch (control.kind) {
    case "choice":
      return field(Object.keys(control.options).find((option) => option !== control.initial)).check();
    case "several":
      return control.initial.length > 1 ? field(control.initial[0]).uncheck() : field(other(control)).check();
    case "years": {
      const [first, last] = control.range;
      // Late enough for figures whose lines begin long after the first year that may be chosen.
      await field()
        .first()
        .fill(String(Math.round(first + (last - first) * 0.75)));
      return field().first().press("Tab");
    }
  }
}

function other({options, initial}: Extract<Control, {kind: "several"}>): string {
  return Object.keys(options).find((option) => !initial.includes(option))!;
}
