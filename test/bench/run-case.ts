import {check} from "../../loaders/lib/check.ts";
import {readTexts} from "../../loaders/lib/dataset.ts";
import {encodeSound} from "../../loaders/lib/encode.ts";
import {readSources} from "../../loaders/lib/sources.ts";
import {cases, multiply, multiplyRows, unexcused} from "./multiply.ts";

/** What one run took, in a process of its own so that its memory is its own. */
export interface Measured {
  readonly rows: number;
  /** Milliseconds of processor time to parse, transform and check; and to encode. */
  readonly load: number;
  readonly encode: number;
  /** Most memory that the process ever held. */
  readonly mebibytes: number;
}

const sources = readSources();
const [id, what, size] = process.argv.slice(2) as [keyof typeof cases, "times" | "rows", string];
const measured = what === "times" ? loaded(Number(size)) : encoded(Number(size));
console.log(JSON.stringify({...measured, mebibytes: process.resourceUsage().maxRSS / 1024} satisfies Measured));

/** The whole way of the input tables with their rows some times over. */
function loaded(times: number) {
  const {dataset} = cases[id];
  const texts = multiply(cases[id], times);
  const start = processorTime();
  const {rows, faults} = dataset.judge(texts, sources);
  if (!rows || unexcused(faults).length > 0)
    throw new Error(`${faults.length} faults, the first: ${JSON.stringify(faults[0])}`);
  const middle = processorTime();
  encodeSound(dataset.spec, rows, sources);
  return {rows: rows.length, load: middle - start, encode: processorTime() - middle};
}

/** Check and encoding of so many rows of a dataset. */
function encoded(least: number) {
  const {spec, rows} = cases[id].dataset;
  const many = multiplyRows(rows(readTexts(spec), sources), spec.key[0], least);
  const start = processorTime();
  const faults = check(spec, many, sources);
  if (faults.length > 0) throw new Error(`${faults.length} faults, the first: ${JSON.stringify(faults[0])}`);
  const middle = processorTime();
  encodeSound(spec, many, sources);
  return {rows: many.length, load: middle - start, encode: processorTime() - middle};
}

/** Not the clock: other processes of the machine have no say. */
function processorTime(): number {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1000;
}
