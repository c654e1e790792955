import {gzipSync} from "node:zlib";
import {licenceName} from "../../src/datasets/licence-name.ts";
import {dataPackage} from "../../src/datasets/package.ts";
import {citationText, packageCitation} from "../formats/citation.ts";
import type {Content} from "../formats/describe.ts";
import type {Publication} from "../index.ts";
import type {AllDrawn} from "./generated-modules.ts";

type Files = Readonly<Record<string, Content>>;

/**
 * The README of the npm package: how to use it, what is in it, how large it is, on what terms.
 * @param files the other files of the package
 * @param entry the names of those that are loaded at once
 */
export function packageGuide({datasets}: Publication, all: AllDrawn, files: Files, entry: readonly string[]): string {
  const {id, version, title, description} = dataPackage;
  return `# ${id}

${title.en}, version ${version}. ${description.en}

\`\`\`js
import {rows, load, sources, cite, render} from "${id}";

const polls = await rows("polls");            // objects, typed by dataset; missing is null
const table = await load("defense-budget");   // an arquero table
const documents = await sources(polls[0]);    // the documents that a row cites, as CSL-JSON
const bibtex = await cite("polls", "bibtex"); // also "text", "ris", "csl-json"
const svg = await render("budget-trend", {width: 640, locale: "ja", theme: "dark"});
\`\`\`

\`datasets\` and \`figures\` list what there is; \`codebook(id)\` says what the columns of a dataset mean, in English and
Japanese. A figure is drawn with its finding, notes, source and licence; Node has no document of its own, so hand in one:
\`render(id, {document: parseHTML("<html></html>").document})\` with linkedom, or jsdom’s. \`outerHTML\` is the file.

## Command line

\`\`\`sh
npx ${id} list
npx ${id} get polls --format csv --out polls.csv
npx ${id} figure budget-trend --width 800 --locale ja --out budget-trend.svg
npx ${id} cite polls --style bibtex
npx ${id} verify
\`\`\`

\`--help\` says the rest. \`get\` gives the bytes that the site publishes; a file that is there is kept unless you add
\`--force\`. \`verify\` compares every file of the package with \`SHA256SUMS\`. Exit codes: 0 done, 1 failed, 2 not understood.

## Without a bundler

The package depends on no other and imports nothing by a bare name, so a page loads it from wherever its folder is served,
with no import map:

\`\`\`html
<script type="module">
  import {rows} from "./node_modules/${id}/lib/index.js";
</script>
\`\`\`

Each table and each figure is a module of its own that is imported when asked for. A bundler that splits code keeps it so;
one that does not (esbuild without \`--splitting\`) puts all of them into the bundle.

arquero is in the package and loaded with the first \`load\`. If your code has arquero too, hand it in and that one is used:
\`load("polls", await import("arquero"))\`. Install it where TypeScript is to know the type of a table.

## Size

| what | bytes | compressed (gzip) |
| --- | ---: | ---: |
${sizes(files, entry)}

## Datasets

| dataset | a row is | rows | terms |
| --- | --- | ---: | --- |
${[...datasets.values()]
  .map(({spec, table}) => `| \`${spec.id}\` | ${spec.row.en} | ${table.numRows()} | ${licenceName(spec.licence)} |`)
  .join("\n")}

\`data/\` holds each as CSV, Parquet and Arrow, with \`datapackage.json\` (Frictionless Data Package 2) and the bibliography.

## Figures

${[...all.values()].map(({figure, rows}) => `- \`${figure.id}\`: ${figure.title(rows, "en")}`).join("\n")}

## Terms and citation

Code: MIT (\`LICENSE\`), and the licences in \`NOTICES.md\` for the code of others. Data and figures: CC BY 4.0 but for the
tables that say otherwise above (\`data/LICENSE.md\`); each document keeps its own terms. Cite the documents that your rows
name, and:

> ${citationText(packageCitation())}

Versions follow the data: \`CHANGELOG.md\` lists every changed value.
`;
}

function sizes(files: Files, entry: readonly string[]): string {
  const names = (folder: string) => Object.keys(files).filter((name) => name.startsWith(folder));
  const bytes = (list: readonly string[]) => list.reduce((sum, name) => sum + Buffer.byteLength(files[name]), 0);
  const packed = (list: readonly string[]) =>
    list.reduce((sum, name) => sum + gzipSync(files[name], {level: 9}).length, 0);
  const middle = (folder: string) => {
    const sorted = names(folder).sort((a, b) => bytes([a]) - bytes([b]));
    return {median: [sorted[sorted.length >> 1]], largest: sorted.slice(-1)};
  };
  const [tables, figures] = [middle("lib/tables/"), middle("lib/figures/")];
  const lines: [string, readonly string[]][] = [
    ["entry, loaded at once", entry],
    ["a table, median", tables.median],
    ["a table, largest", tables.largest],
    ["a figure, median", figures.median],
    ["a figure, largest", figures.largest],
    ["arquero, with the first `load`", names("lib/parts/arquero-")],
    ["all of the package", Object.keys(files)]
  ];
  return lines.map(([what, list]) => `| ${what} | ${round(bytes(list))} | ${round(packed(list))} |`).join("\n");
}

/** In kilobytes, so that a word less somewhere changes no README. */
function round(bytes: number): string {
  return `${Math.ceil(bytes / 1000)} kB`;
}
