import {watch} from "node:fs";
import type {ChildProcess} from "node:child_process";
import {repositoryPath} from "../lib/repository-path.ts";
import {framework} from "./run.ts";
import {seedCache} from "./seed-cache.ts";

/**
 * Framework's live preview sees changes of pages and styles, but not of data, loaders, specs, charts and figures:
 * those restart it with an empty cache. Embeds are pages of the built site only.
 */
const watched = ["data", "loaders", "src/charts", "src/components", "src/datasets", "src/figures", "src/lib"];

let preview = start();
let timer: NodeJS.Timeout | undefined;

for (const folder of watched) {
  watch(repositoryPath(folder), {recursive: true}, (_, file) => {
    clearTimeout(timer);
    timer = setTimeout(() => restart(`${folder}/${file ?? ""}`), 200);
  });
}

process.on("SIGINT", () => {
  preview.kill();
  process.exit(0);
});

function start(): ChildProcess {
  seedCache();
  const child = framework("preview", "preview", ["--no-open", ...process.argv.slice(2)]);
  child.once("exit", (code) => {
    if (code) console.error("The preview has ended; mend what is named above and save: it starts again.");
  });
  return child;
}

function restart(cause: string): void {
  console.log(`${cause} changed: restarting the preview`);
  if (preview.exitCode !== null || preview.signalCode !== null) {
    preview = start();
    return;
  }
  preview.once("exit", () => {
    preview = start();
  });
  preview.kill();
}
