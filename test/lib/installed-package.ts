import {execFileSync, spawnSync} from "node:child_process";
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {drawAll} from "../../loaders/drawn.ts";
import type {Content} from "../../loaders/formats/describe.ts";
import {publish} from "../../loaders/index.ts";
import {pack} from "../../loaders/package/pack.ts";
import {packageFiles} from "../../loaders/package/package-files.ts";

/** A project in which nothing but the package is installed. */
export interface Project {
  readonly folder: string;
  /** The files that the package was packed from. */
  readonly files: Readonly<Record<string, Content>>;
  /** What a module of the project writes; its last line is `console.log` of JSON, or of nothing. */
  readonly run: (code: string) => unknown;
  /** The command line as a user calls it, output piped. */
  readonly command: (...args: string[]) => {readonly code: number | null; readonly out: string; readonly err: string};
}

let made: Promise<Project> | undefined;

/** The package, packed and installed with no network into an empty project: once for all tests of a process. */
export function installedPackage(): Promise<Project> {
  made ??= install();
  return made;
}

async function install(): Promise<Project> {
  const root = mkdtempSync(join(tmpdir(), "package-"));
  process.once("exit", () => rmSync(root, {recursive: true, force: true}));
  const publication = publish();
  const files = await packageFiles(publication, drawAll(publication));
  const tarball = pack(files, root);
  const folder = join(root, "project");
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), '{"name": "project", "private": true, "type": "module"}\n');
  const flags = ["--offline", "--no-audit", "--no-fund", "--ignore-scripts"];
  execFileSync("npm", ["install", ...flags, tarball], {cwd: folder, stdio: "pipe"});
  return {
    ...{folder, files},
    run(code) {
      const out = node(folder, ["--input-type=module", "-"], code);
      if (out.code !== 0) throw new Error(out.err);
      return out.out === "" ? undefined : (JSON.parse(out.out) as unknown);
    },
    command: (...args) => node(folder, ["node_modules/.bin/japan-us-alliance-data", ...args])
  };
}

function node(cwd: string, args: readonly string[], input = "") {
  const {status, stdout, stderr} = spawnSync(process.execPath, args, {
    cwd,
    input,
    encoding: "utf8",
    maxBuffer: 2 ** 28
  });
  return {code: status, out: stdout, err: stderr};
}
