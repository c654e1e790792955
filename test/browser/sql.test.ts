import {readFile} from "node:fs/promises";
import {parse} from "csv-parse/sync";
import type {Browser, BrowserContextOptions, Page} from "playwright-core";
import {afterAll, beforeAll, expect, inject, test} from "vitest";
import {questions} from "../../src/sql/questions.ts";
import {launchChromium} from "./chromium.ts";
import {allPages} from "./pages.ts";
import {violations} from "./violations.ts";

const origin = inject("origin");
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** The page, with no way to another origin, and what it asked for. */
async function opened(path: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const own: string[] = [];
  const foreign: string[] = [];
  await context.route(
    ({protocol, origin: asked}) => /^https?:/.test(protocol) && asked !== origin,
    (route) => {
      foreign.push(route.request().url());
      return route.abort();
    }
  );
  context.on("request", (request) => own.push(new URL(request.url()).pathname));
  await page.goto(origin + path, {waitUntil: "networkidle"});
  return {page, foreign, engine: () => own.filter((asked) => /duckdb|\.wasm|\.arrow$/.test(asked))};
}

/** The result once it is there, head first. */
async function result(page: Page): Promise<string[][]> {
  await page.waitForSelector(".sql-result table, .sql-error p");
  expect(await page.locator(".sql-error").textContent()).toBe("");
  return page
    .locator(".sql-result tr")
    .evaluateAll((rows) => rows.map((row) => [...(row as HTMLTableRowElement).cells].map((cell) => cell.textContent)));
}

/** How many budgets in a row, up to the latest, are above the one before, read from the published rows. */
async function risesInARow(definition: string): Promise<number> {
  const rows = parse<Record<string, string>>(await (await fetch(`${origin}/data/defense-budget.csv`)).text(), {
    columns: true
  });
  const amounts = rows
    .filter((row) => row.definition === definition)
    .sort((a, b) => Number(b.fiscal_year) - Number(a.fiscal_year))
    .map(({value_jpy_100m}) => Number(value_jpy_100m));
  return amounts.findIndex((amount, i) => !(amount > amounts[i + 1]));
}

test("the engine is loaded by the first query alone, which asks no other origin and answers rightly", async () => {
  const {page, foreign, engine} = await opened("/sql");
  expect(engine()).toEqual([]);
  await page.click('[data-question="rises"]');
  const [head, ...rows] = await result(page);
  expect(head.slice(0, 2)).toEqual(["definition", "rises_in_a_row"]);
  expect(rows.map(([definition, rises]) => [definition, Number(rises)])).toEqual([
    ["excl", await risesInARow("excl")],
    ["incl", await risesInARow("incl")]
  ]);
  expect(engine().sort()).toEqual([
    "/data/defense-budget.arrow",
    "/scripts/duckdb-worker.js",
    "/scripts/duckdb.js",
    "/scripts/duckdb.wasm.gz"
  ]);
  expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#sql=${questions[0].sql}`);

  const [download] = await Promise.all([page.waitForEvent("download"), page.click("[data-csv]")]);
  expect(parse(await readFile(await download.path(), "utf8"))).toEqual([head, ...rows]);

  // A file of another origin, and an extension of DuckDB, would be asked of servers elsewhere.
  for (const query of ["FROM 'https://example.org/a.csv'", "INSTALL spatial; LOAD spatial;"]) {
    await page.fill("#sql-query", query);
    await page.click("[type=submit]");
    await page.waitForSelector(".sql-error pre");
  }
  expect(foreign).toEqual([]);
  await page.context().close();
});

test("a shared query is shown and not run; Ctrl+Enter runs it; a faulty one is told in plain words", async () => {
  const {page, engine} = await opened(`/sql#sql=${encodeURIComponent("SELECT 6 * 7 AS answer")}`, {bypassCSP: true});
  expect(await page.inputValue("#sql-query")).toBe("SELECT 6 * 7 AS answer");
  expect(engine()).toEqual([]);
  expect(await page.locator(".sql-result").textContent()).toBe("");
  await page.focus("#sql-query");
  await page.keyboard.press("Control+Enter");
  expect(await result(page)).toEqual([["answer"], ["42"]]);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({colorScheme});
    expect(await violations(page)).toEqual([]);
  }

  await page.fill("#sql-query", "SELECT pollstr FROM polls");
  await page.keyboard.press("Control+Enter");
  await page.waitForSelector(".sql-error pre");
  expect(await page.locator(".sql-error p").textContent()).toMatch(/^DuckDB could not run this\. Compare the names/);
  expect(await page.locator(".sql-error pre").textContent()).toContain('"pollstr" not found');
  expect(await page.locator(".sql-result").textContent()).toBe("");
  expect(await page.isEnabled("[type=submit]")).toBe(true);
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({width: 320, height: 700});
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.context().close();
});

test("only the SQL pages may run WebAssembly", async () => {
  const policies = await Promise.all(
    allPages.map(async (path) => {
      const html = await (await fetch(origin + path)).text();
      return [path, /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? ""] as const;
    })
  );
  expect(policies.filter(([, policy]) => !policy.includes("default-src 'none'"))).toEqual([]);
  const running = policies.filter(([, policy]) => policy.includes("'wasm-unsafe-eval'"));
  expect(running.map(([path]) => path)).toEqual(["/sql", "/ja/sql"]);
});
