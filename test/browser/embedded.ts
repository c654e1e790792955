import {createHash} from "node:crypto";
import type {Browser, BrowserContextOptions, Page} from "playwright-core";
import {inject} from "vitest";
import {buildDocument} from "../../loaders/lib/document.ts";
import {pictureSize} from "../../loaders/site/picture-size.ts";
import {embedCode, type EmbedChoice} from "../../src/components/embed-code.ts";
import {embedFacts} from "../../src/components/embed-panel.ts";
import {drawn} from "../lib/drawing.ts";
import {hostPage, strictPolicy} from "./host-page.ts";

const origin = inject("origin");

/** The figure that is embedded. */
export const id = "budget-trend";
export const facts = embedFacts(drawn(id), pictureSize(drawn(id), buildDocument()));
const choice: EmbedChoice = {locale: "en", theme: "auto", controls: true};
export const code = (changed: Partial<EmbedChoice> = {}) => embedCode(facts, {...choice, ...changed}, origin);

/** Opens a body as a page of another site under a strict policy, its own inline modules allowed by hash. */
export async function openHost(
  browser: Browser,
  body: string,
  options: BrowserContextOptions = {}
): Promise<{page: Page; complaints: string[]}> {
  const hashes = [...body.matchAll(/<script type="module">([^]*?)<\/script>/g)].map(
    ([, text]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`
  );
  const host = await hostPage(body, strictPolicy(origin, hashes.join(" ")));
  const page = await browser.newPage({viewport: {width: 700, height: 900}, ...options});
  page.once("close", () => host.close());
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
