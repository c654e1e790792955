import {parseArgs} from "node:util";
import {differenceText} from "./difference-text.ts";
import {difference} from "./difference.ts";
import {readVersion} from "./read-version.ts";

try {
  const {values, positionals} = parseArgs({options: {json: {type: "boolean"}}, allowPositionals: true});
  if (positionals.length !== 2)
    throw new Error(
      `${positionals.length} versions named; write npm run diff -- <old> <new> [--json], each a commit, a folder of data or its zip`
    );
  const [old, now] = positionals.map(readVersion);
  const found = difference(old, now);
  process.stdout.write(values.json ? `${JSON.stringify(found, null, 1)}\n` : differenceText(found));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
