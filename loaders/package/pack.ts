import {execFileSync} from "node:child_process";
import {mkdirSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import type {Content} from "../formats/describe.ts";

/**
 * Writes the files of the package into `package/` of a folder, and packs them there.
 * @returns the path of the tarball
 */
export function pack(files: Readonly<Record<string, Content>>, folder: string): string {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, "package", name);
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, content);
  }
  // What npm packs has fixed times: same files, same bytes.
  const args = ["pack", "--silent", "--ignore-scripts", "--offline", "--pack-destination", ".", "./package"];
  return join(folder, execFileSync("npm", args, {cwd: folder, encoding: "utf8"}).trim());
}
