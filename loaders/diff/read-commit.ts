import {execFileSync, spawnSync} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {parse} from "csv-parse/sync";
import type {DatasetSpec} from "../../src/datasets/spec.ts";
import {tableSchema} from "../formats/data-package.ts";
import {repositoryPath} from "../lib/repository-path.ts";
import {toCsv} from "../lib/to-csv.ts";
import type {Version, VersionRow, VersionTable} from "./version.ts";

/** What the code of a commit says of its tables. */
type Told = readonly {readonly spec: DatasetSpec; readonly rows: readonly Readonly<Record<string, unknown>>[]}[];

/** Asks the code of a commit for its tables; it runs beside that code. */
const ask = `import {writeFileSync} from "node:fs";
import {publish} from "./loaders/index.ts";
const tables = [...publish().datasets.values()].map(({spec, table}) => ({spec, rows: table.objects()}));
writeFileSync("told.json", JSON.stringify(tables));
`;

/**
 * The data of a commit or tag, made by that commit's own loaders in a folder of its own, with the packages installed
 * here.
 * @throws Error for what is no commit, or whose loaders do not run
 */
export function readCommit(name: string): Version {
  const commit = commitOf(name);
  const folder = mkdtempSync(join(tmpdir(), "version-"));
  try {
    const archive = execFileSync("git", ["archive", "--format=tar", commit], {
      ...{cwd: repositoryPath("."), maxBuffer: 2 ** 30}
    });
    execFileSync("tar", ["-x"], {cwd: folder, input: archive});
    symlinkSync(repositoryPath("node_modules"), join(folder, "node_modules"));
    return readCheckout(folder, name);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

function commitOf(name: string): string {
  const {status, stdout} = spawnSync(
    "git",
    ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`],
    {
      ...{cwd: repositoryPath("."), encoding: "utf8"}
    }
  );
  if (status !== 0)
    throw new Error(
      `neither a commit nor a file ${JSON.stringify(name)}; name a commit, a tag, a folder or a zip archive`
    );
  return stdout.trim();
}

/** The data of a checkout, by its own loaders. */
function readCheckout(folder: string, name: string): Version {
  const script = join(folder, "ask.ts");
  writeFileSync(script, ask);
  const {status, stderr} = spawnSync(process.execPath, ["--import", "tsx", script], {
    ...{cwd: folder, encoding: "utf8", env: {...process.env, TZ: "UTC"}}
  });
  if (status !== 0)
    throw new Error(
      `the loaders of the commit do not run ${JSON.stringify(name)} (${stderr.trim()}); build it, and name the folder of its data`
    );
  const {version} = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {version: string};
  const told = JSON.parse(readFileSync(join(folder, "told.json"), "utf8")) as Told;
  return {name, number: version, tables: told.map(tableOf)};
}

function tableOf({spec, rows}: Told[number]): VersionTable {
  const {id, title, key} = spec;
  const columns = spec.fields.map((field) => field.name);
  return {
    ...{id, title: title.en, title_ja: title.ja, key, fields: tableSchema(spec).fields},
    rows: parse(toCsv(columns, rows), {columns: true}) as VersionRow[]
  };
}
