import {spawnSync} from "node:child_process";
import {cpus} from "node:os";
import {repositoryPath} from "../../loaders/lib/repository-path.ts";
import {cases} from "./multiply.ts";
import type {Measured} from "./run-case.ts";

/** Time per row at 1000 times the data of today, against that at 100 times: more is worse than linear. */
const mostGrowth = 1.5;
/** Mebibytes in which a million rows of the widest table are checked and encoded. */
const mostMemory = 2048;

const scales = [1, 10, 100, 1000];
/** Mebibytes for the rows of polls at the largest scale, and for what is young: else moving it outweighs the work. */
const heap = ["--max-old-space-size=10240", "--max-semi-space-size=64"];
const broken: string[] = [];

console.log(`Node ${process.versions.node}, ${cpus().length} cores. Processor time, not clock time.\n`);
console.log(line(["table", "scale", "rows", "load ms", "encode ms", "µs/row", "MiB"]));
for (const id of Object.keys(cases)) {
  const runs = scales.map((scale) => {
    const measured = run(id, "times", scale);
    report(id, `${scale}×`, measured);
    return measured;
  });
  const growth = perRow(runs[3]) / perRow(runs[2]);
  console.log(`${id}: a row at 1000× takes ${growth.toFixed(2)} of what it takes at 100×\n`);
  if (growth > mostGrowth) broken.push(`${id} grows by ${growth.toFixed(2)} a row, more than ${mostGrowth}`);
}

const million = run("polls", "rows", 1_000_000);
report("polls", "encode", million);
console.log(`a million rows are checked and encoded in ${Math.round(million.mebibytes)} MiB\n`);
if (million.mebibytes > mostMemory)
  broken.push(`a million rows take ${Math.round(million.mebibytes)} MiB, more than ${mostMemory}`);

console.log(broken.length === 0 ? "within budget" : `over budget:\n${broken.join("\n")}`);
process.exitCode = broken.length === 0 ? 0 : 1;

function run(id: string, what: "times" | "rows", size: number): Measured {
  const script = repositoryPath("test/bench/run-case.ts");
  const args = [...heap, "--import", "tsx", script, id, what, String(size)];
  const {status, stdout, stderr} = spawnSync(process.execPath, args, {cwd: repositoryPath("."), encoding: "utf8"});
  if (status !== 0) throw new Error(`${id} at ${size}: ${stderr}`);
  return JSON.parse(stdout) as Measured;
}

function perRow({rows, load, encode}: Measured): number {
  return ((load + encode) * 1000) / rows;
}

function report(id: string, scale: string, measured: Measured): void {
  const {rows, load, encode, mebibytes} = measured;
  const numbers = [rows, load, encode, perRow(measured), mebibytes].map((value) => Math.round(value).toString());
  console.log(line([id, scale, ...numbers]));
}

function line(cells: readonly string[]): string {
  return cells.map((cell, i) => (i === 0 ? cell.padEnd(12) : cell.padStart(11))).join("");
}
