import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {parse} from "csv-parse/sync";
import {strFromU8, unzipSync} from "fflate";
import type {Version, VersionField, VersionRow} from "./version.ts";

/** The text of a file of the published data; undefined where there is none. */
type Read = (name: string) => string | undefined;

interface Descriptor {
  readonly version?: string;
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly title?: string;
    readonly title_ja?: string;
    readonly schema: {readonly primaryKey: readonly string[]; readonly fields: readonly VersionField[]};
  }[];
}

/** The data as published in a folder, by its descriptor. @throws Error where a file is missing */
export function readFolder(folder: string): Version {
  return readPublished(folder, (name) => {
    const path = join(folder, name);
    return existsSync(path) ? readFileSync(path, "utf8") : undefined;
  });
}

/** The data as published in a zip archive, by its descriptor. @throws Error for what is no archive, or lacks a file */
export function readZip(path: string): Version {
  const files = unzip(path);
  return readPublished(path, (name) => (Object.hasOwn(files, name) ? strFromU8(files[name]) : undefined));
}

function unzip(path: string): Record<string, Uint8Array> {
  try {
    return unzipSync(readFileSync(path));
  } catch (error) {
    throw new Error(`no zip archive ${JSON.stringify(path)} (${String(error)}); name the archive of all tables`, {
      cause: error
    });
  }
}

function readPublished(name: string, read: Read): Version {
  const {version, resources} = JSON.parse(need("datapackage.json", name, read)) as Descriptor;
  const tables = resources.map(({name: id, path, title, title_ja, schema}) => {
    const rows = parse(need(path, name, read), {columns: true, bom: true}) as VersionRow[];
    return {id, title, title_ja, key: schema.primaryKey, fields: schema.fields, rows};
  });
  return {name, number: version ?? "", tables};
}

function need(file: string, name: string, read: Read): string {
  const text = read(file);
  if (text === undefined)
    throw new Error(`no ${file} (${name}); name a commit, or the folder or archive of data that a build made`);
  return text;
}
