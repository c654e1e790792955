import {existsSync, statSync} from "node:fs";
import {join} from "node:path";
import {readCommit} from "./read-commit.ts";
import {readFolder, readZip} from "./read-published.ts";
import type {Version} from "./version.ts";

/**
 * A version of the data by its name: a zip archive of all tables, a folder of published data (or of a built site or
 * package, which holds one), else a commit or tag of this repository.
 * @throws Error for what is none of these
 */
export function readVersion(name: string): Version {
  if (!existsSync(name)) return readCommit(name);
  if (!statSync(name).isDirectory()) return readZip(name);
  const folder = [name, join(name, "data")].find((path) => existsSync(join(path, "datapackage.json")));
  return readFolder(folder ?? name);
}
