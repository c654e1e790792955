import {createServer, type Server} from "node:http";
import type {AddressInfo} from "node:net";
import type {Browser} from "playwright-core";
import sirv from "sirv";
import {afterAll, beforeAll, expect, test} from "vitest";
import {drawAll} from "../../loaders/drawn.ts";
import {publish} from "../../loaders/index.ts";
import {installedPackage} from "../lib/installed-package.ts";
import {launchChromium} from "./chromium.ts";

const page = `<!doctype html><html lang="en"><title>A page</title><body><div id="chart"></div>
<script type="module">
import {cite, load, render, rows, sources} from "./node_modules/japan-us-alliance-data/lib/index.js";
const polls = await rows("polls");
const before = performance.getEntriesByType("resource").map(({name}) => name);
const table = await load("defense-budget");
document.getElementById("chart").append(await render("budget-trend", {width: 400, locale: "ja"}));
globalThis.result = {
  ...{polls, budgets: table.objects(), citation: await cite("polls", "bibtex"), documents: await sources(polls[0])},
  before
};
</script></body></html>`;

let browser: Browser;
let server: Server;

beforeAll(async () => {
  const {folder} = await installedPackage();
  const files = sirv(folder, {dev: true});
  server = createServer((request, response) => {
    if (request.url !== "/") return files(request, response);
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

interface Result {
  readonly polls: object[];
  readonly budgets: object[];
  readonly citation: string;
  readonly documents: {id: string}[];
  /** What had been fetched once the rows of one table were there. */
  readonly before: string[];
}

test("the package works from a plain script tag, and fetches what is asked for and no more", async () => {
  const {datasets} = publish();
  const tab = await browser.newPage();
  const errors: string[] = [];
  tab.on("pageerror", ({message}) => errors.push(message));
  await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const result = (await (
    await tab.waitForFunction("globalThis.result", undefined, {timeout: 20_000})
  ).jsonValue()) as Result;
  expect(errors).toEqual([]);
  expect(result.polls).toEqual(datasets.get("polls")!.table.objects());
  expect(result.budgets).toEqual(datasets.get("defense-budget")!.table.objects());
  expect(result.citation).toMatch(/^@misc\{japan-us-alliance-data-polls,/);
  expect(result.documents.map(({id}) => id)).toContain((result.polls[0] as {source_id: string}).source_id);
  const lib = "/node_modules/japan-us-alliance-data/lib/";
  expect(result.before.map((name) => name.split(lib)[1]).filter((name) => !name.startsWith("parts/chunk-"))).toEqual([
    "index.js",
    "tables/polls.js"
  ]);
  const svg = tab.locator("#chart svg").first();
  expect(await svg.getAttribute("width")).toBe("400");
  const {figure, rows} = drawAll(publish()).get("budget-trend")!;
  expect(await svg.locator("title").first().textContent()).toBe(figure.title(rows, "ja"));
  expect(await svg.locator("path").count()).toBeGreaterThan(2);
  await tab.close();
});
