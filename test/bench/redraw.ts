import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {existsSync} from "node:fs";
import {repositoryPath} from "../../loaders/lib/repository-path.ts";
import {siteHandler} from "../../loaders/site/site-handler.ts";
import type {ChartOptions} from "../../src/charts/options.ts";
import type {DrawnRow, Figure} from "../../src/figures/figure.ts";
import {figures} from "../../src/figures/index.ts";
import {launchChromium} from "../browser/chromium.ts";

/**
 * How long a figure of the built site takes to be drawn anew in Chromium: at three widths, as it is at first and with
 * each of its choices. Each drawing is put into the page and laid out; the median of twenty counts.
 */
const mostMilliseconds = 16;

const dist = repositoryPath("dist");
if (!existsSync(dist)) {
  console.error("no built site (dist); run npm run build first");
  process.exit(1);
}

interface Timed {
  readonly drawings: number;
  readonly median: number;
  readonly worst: number;
  readonly worstCase: string;
}

const server = createServer(siteHandler(dist));
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await launchChromium();
const over: string[] = [];

console.log(`${"figure".padEnd(26)}${["views", "median ms", "worst ms"].map((head) => head.padStart(11)).join("")}`);
for (const {id} of figures) {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}});
  await page.goto(`${origin}/embed/${id}`, {waitUntil: "networkidle"});
  const {drawings, median, worst, worstCase} = await page.evaluate(time, id);
  await page.close();
  const numbers = [String(drawings), median.toFixed(1), worst.toFixed(1)];
  console.log(`${id.padEnd(26)}${numbers.map((number) => number.padStart(11)).join("")}  ${worstCase}`);
  if (worst > mostMilliseconds) over.push(`${id} takes ${worst.toFixed(1)} ms (${worstCase})`);
}
await browser.close();
server.close();

console.log(
  over.length === 0 ? `all within ${mostMilliseconds} ms` : `over ${mostMilliseconds} ms:\n${over.join("\n")}`
);
process.exitCode = over.length === 0 ? 0 : 1;

/** Runs in the page. */
async function time(id: string): Promise<Timed> {
  const {figure} = (await import(`/embed/${id}.js`)) as {figure: Figure};
  const {rows, shapes} = (await (await fetch(`/figures/${id}.json`)).json()) as {
    rows: DrawnRow[];
    shapes?: ChartOptions["shapes"];
  };
  const views: Record<string, string>[] = [{}];
  for (const control of figure.controls?.(rows) ?? []) {
    if (control.kind === "years") {
      const [first, last] = control.range;
      views.push({years: `${Math.round((first + last) / 2)}-${last}`});
    } else for (const option of Object.keys(control.options)) views.push({[control.id]: option});
  }
  const container = document.createElement("div");
  document.body.append(container);
  const cases: {readonly name: string; readonly milliseconds: number}[] = [];
  for (const width of [320, 640, 960])
    for (const view of views) {
      const height = figure.heights[width < 480 ? "narrow" : width < 800 ? "medium" : "wide"];
      const room = {width, height, locale: "en" as const, view, shapes};
      const runs: number[] = [];
      for (let i = 0; i < 20; ++i) {
        const start = performance.now();
        container.replaceChildren(figure.draw(rows, {...room, document, id: "bench"}));
        figure.marks(rows, room);
        container.getBoundingClientRect();
        runs.push(performance.now() - start);
      }
      runs.sort((a, b) => a - b);
      cases.push({name: `${width} px ${JSON.stringify(view)}`, milliseconds: runs[10]});
    }
  cases.sort((a, b) => a.milliseconds - b.milliseconds);
  const {name, milliseconds} = cases.at(-1)!;
  return {
    drawings: cases.length,
    median: cases[Math.floor(cases.length / 2)].milliseconds,
    worst: milliseconds,
    worstCase: name
  };
}
