import {readFileSync} from "node:fs";
import {specs} from "../../src/datasets/index.ts";
import {dataFiles} from "../formats/data-files.ts";
import {checksums, type Content} from "../formats/describe.ts";
import {terms} from "../formats/package-archive.ts";
import type {Publication} from "../index.ts";
import {repositoryPath} from "../lib/repository-path.ts";
import {bundlePackage} from "./bundle-package.ts";
import {declarations} from "./declarations.ts";
import {generatedModules, type AllDrawn} from "./generated-modules.ts";
import {manifest} from "./manifest.ts";
import {notices} from "./notices.ts";
import {packageGuide} from "./package-guide.ts";

/** Published files that the package holds: the tables, the descriptor of their columns, the bibliography. */
const taken = /\.(?:csv|parquet|arrow)$|^datapackage\.json$|^sources\.(?:bib|json)$/;

/**
 * All files of the npm package by name, made from the tables and from the code that draws them. Same commit, same
 * bytes.
 */
export async function packageFiles(publication: Publication, all: AllDrawn): Promise<Record<string, Content>> {
  const published = Object.entries(await dataFiles(publication)).filter(([name]) => taken.test(name));
  const code = await bundlePackage(generatedModules(publication, all));
  const files: Record<string, Content> = {
    "package.json": manifest(),
    LICENSE: text("LICENSE"),
    "NOTICES.md": notices(code.inputs),
    "CHANGELOG.md": text("CHANGELOG.md"),
    "CITATION.cff": text("CITATION.cff"),
    "data/LICENSE.md": terms(),
    ...Object.fromEntries(published.map(([name, content]) => [`data/${name}`, content])),
    ...code.files,
    ...declarations(specs, [...all.keys()])
  };
  files["README.md"] = packageGuide(publication, all, files, code.entry);
  files.SHA256SUMS = checksums(files);
  return files;
}

function text(path: string): string {
  return readFileSync(repositoryPath(path), "utf8");
}
