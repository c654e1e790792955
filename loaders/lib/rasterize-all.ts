import {fork} from "node:child_process";
import {availableParallelism} from "node:os";
import type {Raster} from "./rasterize.ts";
import {repositoryPath} from "./repository-path.ts";

/** Engine and fonts take about 100 MB in each process. */
const mostProcesses = 4;

/**
 * Drawings as PNG, by name, worked out in processes beside this one; which of them makes which has no say in the bytes.
 * @throws Error if one of them ends before its work
 */
export async function rasterizeAll(rasters: ReadonlyMap<string, Raster>): Promise<Record<string, Uint8Array>> {
  const waiting = [...rasters];
  const made: Record<string, Uint8Array> = {};
  const processes = Math.min(availableParallelism(), mostProcesses, waiting.length);
  await Promise.all(Array.from({length: processes}, () => work(waiting, made)));
  return Object.fromEntries([...rasters.keys()].map((name) => [name, made[name]]));
}

/** One process: takes what waits until nothing does. */
async function work(waiting: [string, Raster][], made: Record<string, Uint8Array>): Promise<void> {
  const worker = fork(repositoryPath("loaders/lib/raster-worker.ts"), {
    cwd: repositoryPath("."),
    execArgv: ["--import", "tsx"],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "pipe", "ipc"]
  });
  let complaint = "";
  worker.stderr!.on("data", (chunk: Buffer) => (complaint += chunk));
  try {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [name, raster] = next;
      made[name] = await new Promise<Uint8Array>((resolve, reject) => {
        const ended = () => reject(new Error(`no picture could be made of a drawing (${name}):\n${complaint}`));
        worker.once("close", ended).once("message", (png: Uint8Array) => {
          worker.off("close", ended);
          resolve(png);
        });
        worker.send(raster);
      });
    }
  } finally {
    worker.kill();
  }
}
