import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {spawnSync} from "node:child_process";
import {repositoryPath} from "../../loaders/lib/repository-path.ts";

const parts = [
  "data",
  "loaders",
  "src",
  "package.json",
  "observablehq.config.ts",
  "tsconfig.json",
  "CITATION.cff",
  "CHANGELOG.md"
];

/** A copy of the repository in another folder, to be broken and built without touching this one. */
export class Clone {
  readonly root = mkdtempSync(join(tmpdir(), "clone-"));

  constructor() {
    for (const part of parts) {
      cpSync(repositoryPath(part), join(this.root, part), {
        recursive: true,
        filter: (source) => !source.includes(".observablehq")
      });
    }
    symlinkSync(repositoryPath("node_modules"), join(this.root, "node_modules"), "dir");
  }

  /** Changes a file of the copy. */
  edit(path: string, change: (text: string) => string): void {
    const file = join(this.root, path);
    writeFileSync(file, change(readFileSync(file, "utf8")));
  }

  /** Runs a script of the copy, under an environment of its own. */
  run(script: string, env: Readonly<Record<string, string>> = {}, args: readonly string[] = []) {
    const {status, stdout, stderr} = spawnSync(process.execPath, ["--import", "tsx", script, ...args], {
      cwd: this.root,
      encoding: "utf8",
      env: {...process.env, ...env}
    });
    return {status, stdout, stderr};
  }

  remove(): void {
    rmSync(this.root, {recursive: true, force: true});
  }
}
