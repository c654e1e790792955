import {existsSync, renameSync, rmSync} from "node:fs";
import {repositoryPath} from "../lib/repository-path.ts";
import {drawAll} from "../drawn.ts";
import {publish} from "../index.ts";
import {finish} from "./finish.ts";
import {output} from "./paths.ts";
import {framework} from "./run.ts";
import {seedCache} from "./seed-cache.ts";

const dist = repositoryPath("dist");
const next = repositoryPath(output);
const start = performance.now();
const step = (text: string) =>
  console.log(`[${((performance.now() - start) / 1000).toFixed(1).padStart(5)} s] ${text}`);

try {
  step("checking data and drawing figures");
  const drawn = drawAll(publish());
  step("building pages");
  seedCache();
  await runFramework();
  step("finishing pages and embeds");
  const pages = finish(next, drawn);
  rmSync(dist, {recursive: true, force: true});
  renameSync(next, dist);
  step(`done: ${pages} pages in dist`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error("The build failed; dist is as it was before.");
  rmSync(next, {recursive: true, force: true});
  process.exitCode = 1;
}

async function runFramework(): Promise<void> {
  const child = framework("build", "build");
  const code = await new Promise<number | null>((resolve, reject) => child.once("exit", resolve).once("error", reject));
  if (code !== 0 || !existsSync(next))
    throw new Error(`observable build ended with code ${code} (src); mend what it names above`);
}
