import {existsSync, renameSync, rmSync} from "node:fs";
import {repositoryPath} from "../lib/repository-path.ts";
import type {Drawn} from "../../src/components/drawn.ts";
import {drawAll} from "../drawn.ts";
import {publish, type Publication} from "../index.ts";
import {finish} from "./finish.ts";
import {output} from "./paths.ts";
import {pictures} from "./pictures.ts";
import {publicFiles, type PublicFiles} from "./public-files.ts";
import {framework} from "./run.ts";
import {seedCache} from "./seed-cache.ts";

const dist = repositoryPath("dist");
const next = repositoryPath(output);
const start = performance.now();
const step = (text: string) =>
  console.log(`[${((performance.now() - start) / 1000).toFixed(1).padStart(5)} s] ${text}`);

try {
  step("checking data and drawing figures");
  const publication = publish();
  const drawn = drawAll(publication);
  step("building pages, tables and pictures");
  seedCache();
  // If one of them fails the other is waited for, so that it writes nothing after all has been removed.
  const [laidOut, made] = await Promise.allSettled([runFramework(), makeFiles(publication, drawn)]);
  if (laidOut.status === "rejected") throw laidOut.reason;
  if (made.status === "rejected") throw made.reason;
  step("filling pages in");
  const pages = finish(next, publication, drawn, made.value);
  rmSync(dist, {recursive: true, force: true});
  renameSync(next, dist);
  step(`done: ${pages} pages in dist`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error("The build failed; dist is as it was before.");
  rmSync(next, {recursive: true, force: true});
  process.exitCode = 1;
}

/** Makes all files but pages while Framework, a process of its own, is at work. */
async function makeFiles(publication: Publication, drawn: ReadonlyMap<string, Drawn>): Promise<PublicFiles> {
  const files = await publicFiles(publication, drawn);
  return {...files, ...(await pictures(drawn, files))};
}

/** Runs Framework; of its long report only the pages under way are shown, and all of it if it fails. */
async function runFramework(): Promise<void> {
  const child = framework("build", "build", [], {piped: true});
  let report = "";
  const read = (chunk: Buffer) => {
    report += chunk;
    for (const [, page] of String(chunk).matchAll(/^render (\S+)/gm)) step(`  page ${page}`);
  };
  child.stdout!.on("data", read);
  child.stderr!.on("data", read);
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once("close", resolve).once("error", reject)
  );
  if (code !== 0 || !existsSync(next)) {
    throw new Error(`${report}\nobservable build ended with code ${code} (src); mend what it names above`);
  }
}
