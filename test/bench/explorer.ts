import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {existsSync} from "node:fs";
import {repositoryPath} from "../../loaders/lib/repository-path.ts";
import {siteHandler} from "../../loaders/site/site-handler.ts";
import {launchChromium} from "../browser/chromium.ts";

/**
 * How long the explorer of the largest table of the built site takes to show what is left by each letter typed into its
 * search in Chromium: the time from a letter to the rows laid out. The first letter also makes the texts that are
 * searched. The worst letter of each word counts, by the median of five runs.
 */
const mostMilliseconds = 100;
const words = ["okinawa", "June 1950 report", "column air force", "zzz"];
const runs = 5;
const largest = "us-personnel";

const dist = repositoryPath("dist");
if (!existsSync(dist)) {
  console.error("no built site (dist); run npm run build first");
  process.exit(1);
}

const server = createServer(siteHandler(dist));
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await launchChromium();
let worst = 0;

console.log(`${"typed".padEnd(20)}${["letter ms", "worst ms"].map((head) => head.padStart(11)).join("")}`);
for (const word of words) {
  const measured: Timed[] = [];
  let rows = "";
  for (let i = 0; i < runs; ++i) {
    const page = await browser.newPage({viewport: {width: 1280, height: 900}});
    await page.goto(`${origin}/datasets/${largest}`, {waitUntil: "networkidle"});
    await page.click(".explorer-start button");
    await page.waitForSelector(".explorer-table");
    measured.push(await page.evaluate(time, word));
    rows = (await page.textContent(".explorer-count output")) ?? "";
    await page.close();
  }
  const [letter, most] = [median(measured.map((run) => run.median)), median(measured.map((run) => run.worst))];
  const numbers = [letter, most].map((number) => number.toFixed(1).padStart(11));
  console.log(`${word.padEnd(20)}${numbers.join("")}  ${rows}`);
  worst = Math.max(worst, most);
}
await browser.close();
server.close();

console.log(worst <= mostMilliseconds ? `all within ${mostMilliseconds} ms` : `over ${mostMilliseconds} ms`);
process.exitCode = worst <= mostMilliseconds ? 0 : 1;

interface Timed {
  readonly median: number;
  readonly worst: number;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** Runs in the page. */
async function time(word: string): Promise<Timed> {
  const input = document.querySelector<HTMLInputElement>("input[name=q]")!;
  const table = document.querySelector(".explorer-rows")!;
  const times: number[] = [];
  for (let i = 1; i <= word.length; ++i) {
    const start = performance.now();
    input.value = word.slice(0, i);
    input.dispatchEvent(new InputEvent("input", {bubbles: true}));
    table.getBoundingClientRect();
    times.push(performance.now() - start);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  times.sort((a, b) => a - b);
  return {median: times[Math.floor(times.length / 2)], worst: times.at(-1)!};
}
