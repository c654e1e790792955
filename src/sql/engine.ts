import {AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection} from "@duckdb/duckdb-wasm";
import {arrowStream} from "./arrow-stream.ts";
import type {Cell, Engine, Result} from "./result.ts";
import {tablesNamed} from "./table-names.ts";

/** Where the parts of the engine and the tables are. */
export interface Parts {
  /** Base address of the engine's files. */
  readonly base: URL;
  /** Address of the Arrow file of a dataset. */
  readonly table: (id: string) => string;
  readonly datasets: readonly string[];
}

/**
 * DuckDB in a worker of the page. It is built without Parquet, and would fetch that from its maker's server: the tables
 * are handed to it as Arrow instead, and all that reaches out is switched off. The worker is made from a blob, so that
 * the policy of the page, which allows no other origin, binds it too.
 * @throws Error naming the file that could not be had
 */
export async function openEngine({base, table, datasets}: Parts): Promise<Engine> {
  const [code, wasm] = await Promise.all([
    bytesOf(new URL("duckdb-worker.js", base)),
    bytesOf(new URL("duckdb.wasm.gz", base)).then(unpacked)
  ]);
  const worker = new Worker(blobAddress(code, "text/javascript"));
  const db = new AsyncDuckDB(new VoidLogger(), worker);
  await db.instantiate(blobAddress(wasm, "application/wasm"));
  await db.open({query: {castBigIntToDouble: true, castDecimalToDouble: true, castTimestampToDate: true}});
  const connection = await db.connect();
  for (const setting of ["autoinstall_known_extensions", "autoload_known_extensions", "enable_external_access"])
    await connection.query(`SET ${setting} = false`);
  const loaded = new Set<string>();
  return {
    async run(sql) {
      for (const {id, name} of tablesNamed(sql, datasets)) {
        if (loaded.has(id)) continue;
        const stream = arrowStream(await bytesOf(new URL(table(id), base)));
        await connection.insertArrowFromIPCStream(stream, {name, create: true});
        loaded.add(id);
      }
      return query(connection, sql);
    },
    close: () => worker.terminate()
  };
}

async function query(connection: AsyncDuckDBConnection, sql: string): Promise<Result> {
  const start = performance.now();
  const found = await connection.query(sql);
  const milliseconds = performance.now() - start;
  const columns = found.schema.fields.map(({name, type}, i) => ({
    name,
    type: String(type),
    vector: found.getChildAt(i)!
  }));
  return {
    columns: columns.map(({name}) => name),
    rows: Array.from({length: found.numRows}, (_, row) => columns.map(({type, vector}) => cell(vector.get(row), type))),
    milliseconds
  };
}

/** A value as a table shows it: dates as ISO 8601, lists and structures as JSON. */
function cell(value: unknown, type: string): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" && /^(?:Date|Timestamp)/.test(type))
    return new Date(value).toISOString().replace("T00:00:00.000Z", "");
  if (typeof value === "number" || typeof value === "string") return value;
  return typeof value === "object" ? JSON.stringify(value) : String(value as bigint | boolean);
}

async function bytesOf(address: URL): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address).catch(() => null);
  if (!response?.ok) throw new Error(`no answer for ${address.pathname}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** A server may have unpacked the file on the way. */
async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (bytes[0] !== 0x1f) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function blobAddress(bytes: Uint8Array<ArrayBuffer>, type: string): string {
  return URL.createObjectURL(new Blob([bytes], {type}));
}
