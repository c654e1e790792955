import {randomUUID} from "node:crypto";
import {linkSync, renameSync, rmSync, writeFileSync} from "node:fs";

/**
 * Writes a file whole or not at all: it gets its name once all of it is on the disk.
 * @throws Error where a file of that name is there, unless it is to be overwritten
 */
export function writeFile(path: string, content: string | Uint8Array, {force}: {readonly force: boolean}): void {
  const unfinished = `${path}.${randomUUID()}`;
  try {
    writeFileSync(unfinished, content, {flag: "wx"});
    if (force) renameSync(unfinished, path);
    else linkSync(unfinished, path);
  } catch (error) {
    throw new Error(reason(path, error as NodeJS.ErrnoException), {cause: error});
  } finally {
    rmSync(unfinished, {force: true});
  }
}

function reason(path: string, {code, message}: NodeJS.ErrnoException): string {
  if (code === "EEXIST") return `there is a file already ${JSON.stringify(path)}; choose another name, or add --force`;
  if (code === "ENOENT") return `no folder for the file ${JSON.stringify(path)}; make it first, or choose another name`;
  return `cannot write ${JSON.stringify(path)} (${message}); choose another place`;
}
