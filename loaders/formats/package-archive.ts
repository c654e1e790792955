import {readFileSync} from "node:fs";
import {dataPackage} from "../../src/datasets/package.ts";
import type {Publication} from "../index.ts";
import {toArchive} from "../lib/archive.ts";
import {repositoryPath} from "../lib/repository-path.ts";
import type {Content} from "./describe.ts";
import {packageReadme} from "./package-readme.ts";

/** Files that the archive takes from those under `/data/`: the tables in two formats, descriptor and bibliography. */
const taken = /\.(?:csv|parquet)$|^datapackage\.json$|^sources\.(?:bib|json)$/;

/**
 * The whole package as one archive that explains itself: every table as CSV and Parquet, the descriptor of a Data
 * Package in its root, the bibliography, what to know, terms and citation.
 */
export function packageArchive(files: Readonly<Record<string, Content>>, publication: Publication): Uint8Array {
  return toArchive(
    {
      ...Object.fromEntries(Object.entries(files).filter(([name]) => taken.test(name))),
      "README.md": packageReadme(publication),
      "LICENSE.md": terms(),
      "CITATION.cff": text("CITATION.cff"),
      "CHANGELOG.md": text("CHANGELOG.md")
    },
    9
  );
}

/** Name of the archive under `/data/`. */
export const archiveName = `${dataPackage.id}.zip`;

/** The terms of the data; those of the shapes that check them stay behind, as the shapes do. */
export function terms(): string {
  return text("data/LICENSE.md").split("\n## Shapes\n")[0];
}

function text(path: string): string {
  return readFileSync(repositoryPath(path), "utf8");
}
