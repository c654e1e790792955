import {renameSync, rmSync} from "node:fs";
import {basename} from "node:path";
import {drawAll} from "../drawn.ts";
import {publish} from "../index.ts";
import {repositoryPath} from "../lib/repository-path.ts";
import {pack} from "./pack.ts";
import {packageFiles} from "./package-files.ts";

const output = repositoryPath("dist-package");
const next = `${output}.next`;

try {
  const publication = publish();
  const files = await packageFiles(publication, drawAll(publication));
  rmSync(next, {recursive: true, force: true});
  const tarball = pack(files, next);
  rmSync(output, {recursive: true, force: true});
  renameSync(next, output);
  console.log(
    `${Object.keys(files).length} files in dist-package/package, packed as dist-package/${basename(tarball)}`
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error("Packing failed; dist-package is as it was before.");
  rmSync(next, {recursive: true, force: true});
  process.exitCode = 1;
}
