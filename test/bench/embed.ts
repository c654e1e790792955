import {existsSync, readFileSync, statSync} from "node:fs";
import {createServer, type RequestListener} from "node:http";
import type {AddressInfo} from "node:net";
import {extname, join} from "node:path";
import {brotliCompressSync, constants} from "node:zlib";
import type {Browser} from "playwright-core";
import {repositoryPath} from "../../loaders/lib/repository-path.ts";
import {figures} from "../../src/figures/index.ts";
import {launchChromium} from "../browser/chromium.ts";

/**
 * What the embeds of the built site cost beside a page that holds nothing but the same drawing: bytes on the wire,
 * requests, and first paint in Chromium as on a slow phone (1.6 Mbit/s, 150 ms, a quarter of the processor). Pages take
 * turns, so that ratios hold on a busy machine; the median of the runs counts.
 */
const most = {bytes: 44_000, paint: 1.3};
const runs = 5;

const dist = repositoryPath("dist");
if (!existsSync(dist)) {
  console.error("no built site (dist); run npm run build first");
  process.exit(1);
}

const asked = process.argv.slice(2);
const unknown = asked.filter((id) => !figures.some((figure) => figure.id === id));
if (unknown.length > 0) {
  console.error(`unknown figure ${unknown.join(", ")} (arguments); use one of ${figures.map(({id}) => id).join(", ")}`);
  process.exit(1);
}
const ids = asked.length > 0 ? asked : ["budget-trend", "us-personnel-japan", "sdf-missions-map", "timeline"];

interface Cost {
  readonly bytes: number;
  readonly requests: number;
  readonly paint: number;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json"
};
const packed = new Map<string, Buffer>();

/** Answers with files of the site, and under `/bare/` with the medium drawing of an embed alone, all in brotli. */
const answer: RequestListener = (request, response) => {
  const {pathname} = new URL(request.url!, "http://site");
  const path = ["", ".html"].map((ending) => join(dist, pathname.replace("/bare/", "/embed/") + ending)).find(isFile);
  if (!path) {
    response.writeHead(404);
    response.end();
    return;
  }
  if (!packed.has(pathname)) {
    const text = readFileSync(path, "utf8");
    const content = pathname.startsWith("/bare/") ? bare(text) : text;
    packed.set(pathname, brotliCompressSync(content, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}));
  }
  response.writeHead(200, {"content-type": types[extname(path)] ?? "text/plain", "content-encoding": "br"});
  response.end(packed.get(pathname));
};

function isFile(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false})?.isFile() ?? false;
}

function bare(page: string): string {
  const svg =
    /<svg[^>]* class="chart-medium"[^]*?<\/svg>(?=\s*<svg[^>]*class="chart-wide")|<svg[^>]*class="chart-medium"[^]*?<\/svg>/.exec(
      page
    )![0];
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>.</title><body>${svg}`;
}

const server = createServer(answer);
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const pages = ids.flatMap((id) => [`/bare/${id}`, `/embed/${id}`]);
await Promise.all(pages.map((page) => fetch(origin + page)));
const browser = await launchChromium();
const costs = new Map<string, Cost[]>(pages.map((page) => [page, []]));
for (let run = 0; run < runs; ++run) for (const page of pages) costs.get(page)!.push(await costOf(browser, page));
await browser.close();
server.close();

const over: string[] = [];
console.log(`${"page".padEnd(32)}${["kB", "requests", "paint ms", "ratio"].map((head) => head.padStart(10)).join("")}`);
for (const id of ids) {
  const [limit, own] = [`/bare/${id}`, `/embed/${id}`].map((page) => ({page, ...medianOf(costs.get(page)!)}));
  const ratio = own.paint / limit.paint;
  for (const {page, bytes, requests, paint} of [limit, own]) {
    const numbers = [(bytes / 1000).toFixed(1), String(requests), paint.toFixed(0), (paint / limit.paint).toFixed(2)];
    console.log(`${page.padEnd(32)}${numbers.map((number) => number.padStart(10)).join("")}`);
  }
  if (own.bytes > most.bytes) over.push(`${id} takes ${own.bytes} bytes`);
  if (ratio > most.paint) over.push(`${id} is painted after ${ratio.toFixed(2)} times as long as its drawing alone`);
}
console.log(over.length === 0 ? "all within the budget" : `over the budget:\n${over.join("\n")}`);
process.exitCode = over.length === 0 ? 0 : 1;

async function costOf(on: Browser, path: string): Promise<Cost> {
  const context = await on.newContext({viewport: {width: 700, height: 500}});
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    ...{offline: false, latency: 150},
    ...{downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8}
  });
  await session.send("Emulation.setCPUThrottlingRate", {rate: 4});
  let [bytes, requests] = [0, 0];
  session.on("Network.loadingFinished", ({encodedDataLength}) => {
    bytes += encodedDataLength;
    ++requests;
  });
  await page.goto(origin + path, {waitUntil: "networkidle"});
  const paint = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0].startTime);
  await context.close();
  return {bytes, requests, paint};
}

function medianOf(all: readonly Cost[]): Cost {
  const median = (of: (cost: Cost) => number) => all.map(of).sort((a, b) => a - b)[all.length >> 1];
  return {
    bytes: median(({bytes}) => bytes),
    requests: median(({requests}) => requests),
    paint: median(({paint}) => paint)
  };
}
