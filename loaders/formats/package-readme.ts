import {licenceName} from "../../src/datasets/licence-name.ts";
import {dataPackage} from "../../src/datasets/package.ts";
import type {Publication} from "../index.ts";
import {citationText, packageCitation} from "./citation.ts";

/** What a reader of the archive must know, as Markdown: what is in it, how to read it, on what terms, how to cite it. */
export function packageReadme({datasets}: Publication): string {
  const {id, version, title, description} = dataPackage;
  const rows = [...datasets.values()].map(
    ({spec, table}) =>
      `| \`${spec.id}\` | ${spec.title.en} / ${spec.title.ja} | ${spec.row.en} | ${table.numRows()} | ${licenceName(spec.licence)} |`
  );
  return `# ${title.en}

${description.en}

${description.ja}

This is \`${id}\`, version ${version}.

## How to read it

- Every table is here as \`<dataset>.csv\` (UTF-8, RFC 4180) and \`<dataset>.parquet\`, with the same rows in both.
- \`datapackage.json\` describes every column: meaning, type, unit, allowed values, keys (Frictionless Data Package 2).
- Missing is an empty cell or null, never zero. A date is as precise as its document: \`2016\`, \`2016-09\` or
  \`2016-09-26\`. A Japanese fiscal year is the year in which it begins (April).
- \`source_id\` names the document of a row; it is described in \`sources.csv\`, and in \`sources.bib\` and
  \`sources.json\` (CSL-JSON) for citation managers. \`locator\` is the place in it, \`status\` says who says so.
- A series does not mean the same before and after its \`breaks\`, which \`datapackage.json\` lists.
- In CSV, a text that a spreadsheet would run as a formula has an apostrophe before it.

## Tables

| dataset | title | a row is | rows | terms |
| --- | --- | --- | ---: | --- |
${rows.join("\n")}

## Terms and citation

The terms are in \`LICENSE.md\`; not every table is under CC BY 4.0. Cite the package (\`CITATION.cff\`) and the documents
that your rows name:

> ${citationText(packageCitation())}
`;
}
