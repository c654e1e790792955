import {mkdirSync, readdirSync, rmSync, writeFileSync} from "node:fs";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import type {Browser} from "playwright-core";
import {repositoryPath} from "../../loaders/lib/repository-path.ts";
import {siteHandler} from "../../loaders/site/site-handler.ts";
import {figures} from "../../src/figures/index.ts";
import {launchChromium} from "./chromium.ts";

/**
 * Contact sheets: every figure of the built site, or those named as arguments, at three widths in light and dark, one
 * picture each under `sheets/`, to be looked at.
 */
const widths = [320, 768, 1280] as const;
const lights = ["light", "dark"] as const;

const asked = process.argv.slice(2);
const unknown = asked.filter((id) => !figures.some((figure) => figure.id === id));
if (unknown.length > 0) {
  console.error(`unknown figure ${unknown.join(", ")} (arguments); use one of ${figures.map(({id}) => id).join(", ")}`);
  process.exit(1);
}

const folder = repositoryPath("sheets");
if (asked.length === 0) rmSync(folder, {recursive: true, force: true});
mkdirSync(folder, {recursive: true});
const server = createServer(siteHandler(repositoryPath("dist")));
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await launchChromium();
for (const {id} of figures) {
  if (asked.length > 0 && !asked.includes(id)) continue;
  writeFileSync(`${folder}/${id}.png`, await sheet(browser, id));
  console.log(`sheets/${id}.png`);
}
const pictures = readdirSync(folder).filter((name) => name.endsWith(".png"));
writeFileSync(`${folder}/index.html`, pictures.map((name) => `<p>${name}</p><img src="${name}" alt="">`).join("\n"));
await browser.close();
server.close();

async function sheet(browser: Browser, id: string): Promise<Buffer> {
  const shots: string[] = [];
  for (const colorScheme of lights) {
    for (const width of widths) {
      const page = await browser.newPage({viewport: {width, height: 400}, colorScheme});
      await page.goto(`${origin}/embed/${id}`, {waitUntil: "networkidle"});
      const shot = await page.screenshot({fullPage: true});
      shots.push(`<img src="data:image/png;base64,${shot.toString("base64")}" alt="" width="${width}">`);
      await page.close();
    }
  }
  const page = await browser.newPage({
    viewport: {width: widths.reduce((sum, width) => sum + width + 20, 20), height: 400}
  });
  const rows = lights.map((_, i) => shots.slice(i * widths.length, (i + 1) * widths.length).join(""));
  await page.setContent(
    `<style>body{margin:10px;background:#888}div{display:flex;align-items:start;gap:20px;margin-bottom:20px}</style>${rows.map((row) => `<div>${row}</div>`).join("")}`
  );
  const picture = await page.screenshot({fullPage: true});
  await page.close();
  return picture;
}
