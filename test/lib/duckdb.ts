import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {DuckDBInstance} from "@duckdb/node-api";

export type DuckDBRow = Readonly<Record<string, unknown>>;

/** A database in memory over files in a folder of their own; it reaches no network. */
export interface Database {
  readonly folder: string;
  /** The rows of a query; numbers as numbers. */
  readonly rows: (sql: string) => Promise<readonly DuckDBRow[]>;
  readonly close: () => void;
}

/** Opens a database next to files, which are written to a folder that goes when the database is closed. */
export async function openDatabase(files: Readonly<Record<string, Uint8Array | string>>): Promise<Database> {
  const folder = mkdtempSync(join(tmpdir(), "tables-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const instance = await DuckDBInstance.create(":memory:", {autoinstall_known_extensions: "false"});
  const connection = await instance.connect();
  return {
    folder,
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS(),
    close: () => {
      connection.closeSync();
      instance.closeSync();
      rmSync(folder, {recursive: true});
    }
  };
}
