import {readFile} from "node:fs/promises";
import {tableFromIPC} from "apache-arrow";
import {parse} from "csv-parse/sync";
import type {Browser, BrowserContextOptions, Download, Page} from "playwright-core";
import {afterAll, beforeAll, expect, inject, test} from "vitest";
import {specs} from "../../src/datasets/index.ts";
import {launchChromium} from "./chromium.ts";
import {violations} from "./violations.ts";

type Row = Record<string, string>;

const origin = inject("origin");
const address = `${origin}/datasets/polls`;
const polls = specs.find(({id}) => id === "polls")!;
let browser: Browser;
/** The published rows in the order of the file, read apart from the explorer. */
let published: Row[];

beforeAll(async () => {
  browser = await launchChromium();
  published = parse(await (await fetch(`${origin}/data/polls.csv`)).text(), {columns: true});
});
afterAll(() => browser.close());

/** The page of a dataset with the explorer open, as its address or else its button opens it. */
async function opened(query = "", options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}, ...options});
  await page.goto(address + query);
  if (query === "") await page.click(".explorer-start button");
  await page.waitForSelector(".explorer-table");
  return page;
}

const count = (page: Page) => page.locator(".explorer-count output").textContent();
const total = () => published.length.toLocaleString("en");
const query = (page: Page) => new URL(page.url()).search;
const column = (page: Page, name: string) =>
  page.evaluate((sought) => {
    const heads = [...document.querySelectorAll(".explorer-table th")];
    const place = heads.findIndex((head) => head.querySelector(`[data-sort="${sought}"]`));
    return [...document.querySelectorAll<HTMLTableRowElement>(".explorer-table tbody tr:not([id])")].map(
      (row) => row.cells[place].textContent
    );
  }, name);
const order = (page: Page, name: string) => page.getAttribute(`th:has([data-sort="${name}"])`, "aria-sort");

/** The rows that the view below is to show, by the plain words of what was asked for. */
const asked = "?q=constitution&pollster=nhk&pollster=yomiuri&date.from=2000&date.to=2018&sort=-share_pct&hide=note";
const wanted = () =>
  published
    .filter(({pollster}) => ["nhk", "yomiuri"].includes(pollster))
    .filter(({date}) => date.slice(0, 4) >= "2000" && date.slice(0, 4) <= "2018")
    .filter((row) => /constitution/i.test(`${Object.values(row).join("\n")}\n${labels(row)}`))
    .sort((a, b) => Number(b.share_pct) - Number(a.share_pct));
/** A category is found by the word that readers see, too. */
const labels = (row: Row): string => polls.fields.map(({name, values}) => values?.[row[name]]?.en ?? "").join("\n");
const without = ({note: _, ...row}: Row): Row => row;

test("nothing of the explorer is requested before it is asked for", async () => {
  const page = await browser.newPage();
  const requested: string[] = [];
  page.on("request", (request) => requested.push(new URL(request.url()).pathname));
  await page.goto(address, {waitUntil: "networkidle"});
  const heavy = () => requested.filter((path) => /explorer\.js|\.arrow$|sources\.json/.test(path));
  expect(requested).toContain("/scripts/dataset.js");
  expect(heavy()).toEqual([]);
  expect(await page.locator(".explorer-table").count()).toBe(0);

  await page.click(".explorer-start button");
  await page.waitForSelector(".explorer-table");
  expect(heavy()).toEqual(["/scripts/explorer.js", "/data/polls.arrow"]);
  expect(await count(page)).toBe(`All ${total()} rows: rows 1 to 50`);
  expect(await column(page, "series_id")).toEqual(published.slice(0, 50).map(({series_id}) => series_id));
  await page.close();
});

test("search, filters, order, columns and page stand in the address, and bring the same view elsewhere", async () => {
  const page = await opened();
  await page.fill("input[name=q]", "constitution");
  await page.click(".explorer-filters summary");
  for (const pollster of ["nhk", "yomiuri"]) await page.check(`input[name=pollster][value=${pollster}]`);
  await page.fill('input[name="date.from"]', "2000");
  await page.fill('input[name="date.to"]', "2018");
  await page.click("#sort-share_pct");
  expect(await order(page, "share_pct")).toBe("ascending");
  await page.click("#sort-share_pct");
  expect(await order(page, "share_pct")).toBe("descending");
  expect(await page.locator("th[aria-sort]:not([aria-sort=none])").count()).toBe(1);
  await page.click(".explorer-columns summary");
  await page.uncheck('input[name=show][value="note"]');
  expect(query(page)).toBe(asked);

  const rows = wanted();
  expect(rows.length).toBeGreaterThan(50);
  expect(await count(page)).toBe(`${rows.length} of ${total()} rows: rows 1 to 50`);
  expect(await column(page, "share_pct")).toEqual(rows.slice(0, 50).map(({share_pct}) => share_pct));
  expect(await page.locator('[data-sort="note"]').count()).toBe(0);
  expect(await page.locator("label:has(input[name=pollster][value=nhk]) small").textContent()).toBe(
    String(rows.filter(({pollster}) => pollster === "nhk").length)
  );

  await page.click("#page-next");
  expect(query(page)).toBe(`${asked}&page=2`);
  expect(await count(page)).toBe(`${rows.length} of ${total()} rows: rows 51 to ${Math.min(100, rows.length)}`);
  const view = await page.innerHTML(".explorer-rows");

  const other = await opened(query(page));
  expect(await other.innerHTML(".explorer-rows")).toBe(view);
  expect(await count(other)).toBe(await count(page));
  expect(await other.inputValue("input[name=q]")).toBe("constitution");
  expect(await other.isChecked('input[name=pollster][value="nhk"]')).toBe(true);
  expect(await other.isChecked('input[name=show][value="note"]')).toBe(false);
  await page.close();
  await other.close();
});

test("the back button undoes, a filter is taken off by its button, and all by one", async () => {
  const page = await opened();
  const all = await count(page);
  await page.click(".explorer-filters summary");
  await page.check('input[name=pollster][value="nhk"]');
  const byNhk = await count(page);
  expect(byNhk).toContain(`${published.filter(({pollster}) => pollster === "nhk").length} of`);
  await page.locator("input[name=q]").pressSequentially("treaty");
  expect(query(page)).toBe("?q=treaty&pollster=nhk");
  // A word typed is one step, not one for each letter.
  await page.goBack();
  expect(query(page)).toBe("?pollster=nhk");
  expect(await count(page)).toBe(byNhk);
  expect(await page.inputValue("input[name=q]")).toBe("");
  await page.goBack();
  expect(query(page)).toBe("");
  expect(await count(page)).toBe(all);
  expect(await page.isChecked('input[name=pollster][value="nhk"]')).toBe(false);

  await page.goForward();
  await page.click('[data-off="pollster"]');
  expect(query(page)).toBe("");
  expect(await page.isChecked('input[name=pollster][value="nhk"]')).toBe(false);
  await page.fill("input[name=q]", "no such words");
  expect(await count(page)).toBe(`0 of ${total()} rows`);
  expect(await page.isVisible(".explorer-none")).toBe(true);
  expect(await page.isDisabled('[data-download="csv"]')).toBe(true);
  await page.click("#sort-date");
  await page.click("button[type=reset]");
  expect(query(page)).toBe("");
  expect(await count(page)).toBe(all);
  await page.close();
});

test("the files hold exactly the rows and columns shown", async () => {
  const page = await opened(asked);
  const rows = wanted().map(without);
  const saved = async (format: string): Promise<Download> => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.click(`[data-download="${format}"]`)]);
    expect(download.suggestedFilename()).toBe(`polls-selection.${format}`);
    return download;
  };
  const csv = await readFile(await (await saved("csv")).path(), "utf8");
  expect(parse(csv, {columns: true})).toEqual(rows);

  const arrow = tableFromIPC(await readFile(await (await saved("arrow")).path()));
  expect(arrow.schema.fields.map(({name}) => name)).toEqual(Object.keys(rows[0]));
  const texts = arrow
    .toArray()
    .map((row) =>
      Object.fromEntries(Object.entries(row!.toJSON() as object).map(([name, value]) => [name, String(value ?? "")]))
    );
  expect(texts).toEqual(rows);
  await page.close();
});

test("a row opens to its document, the place in it, and its status", async () => {
  const page = await opened("?pollster=nhk&sort=-date");
  const [latest] = published
    .filter(({pollster}) => pollster === "nhk")
    .sort((a, b) => Number(a.date < b.date) - Number(a.date > b.date));
  await page.click(".explorer-table tbody button >> nth=0");
  const details = page.locator(".explorer-provenance");
  await details.waitFor();
  expect(await page.getAttribute(".explorer-table tbody button >> nth=0", "aria-expanded")).toBe("true");
  const sources = (await (await fetch(`${origin}/data/sources.json`)).json()) as {id: string; URL?: string}[];
  const source = sources.find(({id}) => id === latest.source_id)!;
  expect(await details.locator("a[rel~=external]").first().getAttribute("href")).toBe(source.URL);
  expect(await details.locator(`a[href$="/about/sources#${latest.source_id}"]`).count()).toBeGreaterThan(0);
  expect(await details.locator("dd", {hasText: latest.locator}).count()).toBeGreaterThan(0);
  const status = {official: "official", secondary: "secondary", derived: "derived"}[latest.status]!;
  expect((await details.locator('dt:text-is("Status") + dd').textContent())!.toLowerCase()).toContain(status);
  await page.close();
});

test("the explorer is opened, sorted, filtered and a row opened by keyboard alone", async () => {
  const page = await browser.newPage();
  await page.goto(address);
  await page.focus(".explorer-start button");
  await page.keyboard.press("Enter");
  await page.waitForSelector(".explorer-table");
  const focused = () => page.evaluate(() => document.activeElement!.id || document.activeElement!.getAttribute("name"));
  const tabTo = async (name: string) => {
    for (let i = 0; i < 80 && (await focused()) !== name; ++i) await page.keyboard.press("Tab");
    expect(await focused()).toBe(name);
  };
  expect(await focused()).toBe("q");
  await page.keyboard.type("nhk");
  // Past the button that resets, to the filters, of which the first is by pollster.
  for (const key of ["Tab", "Tab", "Enter", "Tab", "Space"]) await page.keyboard.press(key);
  expect(await focused()).toBe("pollster");
  expect(query(page)).toBe("?q=nhk&pollster=asahi");
  expect(await count(page)).toBe(`0 of ${total()} rows`);
  await page.keyboard.press("Space");
  expect(query(page)).toBe("?q=nhk");
  for (const key of ["Shift+Tab", "Enter"]) await page.keyboard.press(key);
  await tabTo("sort-date");
  await page.keyboard.press("Enter");
  expect(await order(page, "date")).toBe("ascending");
  expect(await focused()).toBe("sort-date");
  const row = (await page.getAttribute(".explorer-table tbody button >> nth=0", "id"))!;
  await tabTo(row);
  await page.keyboard.press("Space");
  await page.waitForSelector(".explorer-provenance");
  expect(await focused()).toBe(row);
  await page.close();
});

test("the open explorer has no axe violation in light and dark, and fits a phone", async () => {
  const page = await opened("?pollster=nhk&date.from=2013&sort=-date&hide=note", {bypassCSP: true});
  await page.click(".explorer-filters summary");
  await page.click(".explorer-columns summary");
  await page.click(".explorer-table tbody button >> nth=0");
  await page.waitForSelector(".explorer-provenance");
  expect(await violations(page)).toEqual([]);
  // In the dark only the colors are others.
  await page.emulateMedia({colorScheme: "dark"});
  expect(await violations(page, ["color-contrast", "link-in-text-block"])).toEqual([]);
  await page.setViewportSize({width: 320, height: 700});
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.close();
});

test("without script the preview and the files are there, and no button that does nothing", async () => {
  const page = await browser.newPage({javaScriptEnabled: false});
  await page.goto(address);
  expect(await page.locator(".explorer table tbody tr").count()).toBeGreaterThan(0);
  expect(await page.isVisible(".explorer-start")).toBe(false);
  for (const format of ["csv", "xlsx", "parquet", "arrow", "json"])
    expect(await page.locator(`a[href$="/data/polls.${format}"]`).first().isVisible()).toBe(true);
  await page.close();
});
