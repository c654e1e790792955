import {readFileSync} from "node:fs";
import {gzipSync} from "fflate";
import type {Content} from "../formats/describe.ts";
import {repositoryPath} from "../lib/repository-path.ts";

const folder = "node_modules/@duckdb/duckdb-wasm/dist";
let made: Readonly<Record<string, Content>> | undefined;

/**
 * The parts of DuckDB that its package brings, by name under `/scripts/`: the worker and the database, packed so that it
 * is a quarter of its size on any server. Made once; packed by code of our own dependencies, as what Node packs differs
 * from machine to machine.
 */
export function databaseFiles(): Readonly<Record<string, Content>> {
  const read = (file: string) => readFileSync(repositoryPath(`${folder}/${file}`));
  made ??= {
    "duckdb-worker.js": read("duckdb-browser-eh.worker.js")
      .toString()
      .replace(/\n\/\/# sourceMappingURL=\S+\s*$/, "\n"),
    "duckdb.wasm.gz": gzipSync(read("duckdb-eh.wasm"), {mtime: 0})
  };
  return made;
}
