import {readdirSync, readFileSync} from "node:fs";
import {repositoryPath} from "../lib/repository-path.ts";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/**
 * The notices of other packages whose code went into ours, with the text of each licence.
 * @param inputs the files that were bundled
 * @throws Error for a package that carries no licence text
 */
export function notices(inputs: readonly string[]): string {
  const folders = new Set(inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []));
  const texts = [...folders].sort().map((path) => {
    const {name, version, license} = JSON.parse(read(`${path}/package.json`)) as Manifest;
    return `## ${name} ${version} (${license})\n\n${licenceText(path, name)}\n`;
  });
  return `# Notices

The code of the package holds code of these packages.

${texts.join("\n")}`;
}

function licenceText(path: string, name: string): string {
  const file = readdirSync(repositoryPath(path)).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`no licence text ${JSON.stringify(name)} (${path}); leave the package out`);
  return read(`${path}/${file}`)
    .trim()
    .split("\n")
    .map((line) => `> ${line}`.trimEnd())
    .join("\n");
}

function read(path: string): string {
  return readFileSync(repositoryPath(path), "utf8");
}
