import {join} from "node:path";
import {build} from "esbuild";
import {beforeAll, expect, test} from "vitest";
import {publish} from "../../loaders/index.ts";
import {installedPackage, type Project} from "../lib/installed-package.ts";

let project: Project;
beforeAll(async () => {
  project = await installedPackage();
});

/** What a bundler makes of code that uses the package: the size of each file and what went into it. */
async function bundle(contents: string, {splitting}: {readonly splitting: boolean}) {
  const {outputFiles, metafile} = await build({
    stdin: {contents, resolveDir: project.folder, sourcefile: "entry.js"},
    ...{bundle: true, minify: true, format: "esm", platform: "browser", write: false, metafile: true, splitting},
    ...{outdir: join(project.folder, "out"), absWorkingDir: project.folder, logLevel: "silent"}
  });
  const [entry, parts] = Object.entries(metafile.outputs).find(([, {entryPoint}]) => entryPoint === "entry.js")!;
  return {
    text: outputFiles.find(({path}) => path.endsWith(entry))!.text,
    bytes: parts.bytes,
    inputs: Object.keys(parts.inputs),
    files: Object.keys(metafile.outputs).length
  };
}

test("a bundler that splits code leaves out what was not asked for, and loads tables on demand", async () => {
  const {bytes, inputs, files} = await bundle(
    'import {rows} from "japan-us-alliance-data"; console.log((await rows("polls")).length);',
    {splitting: true}
  );
  expect(inputs.filter((path) => /\/(?:tables|figures)\//.test(path))).toEqual([]);
  expect(files).toBeGreaterThan(publish().datasets.size);
  // Neither the list of datasets nor that of figures: only where each table is.
  expect(bytes).toBeLessThan(10_000);
});

test("a bundle runs", async () => {
  const {text} = await bundle(
    'import {rows} from "japan-us-alliance-data"; console.log((await rows("polls")).length);',
    {splitting: false}
  );
  expect(project.run(text)).toBe(publish().datasets.get("polls")!.table.numRows());
});
