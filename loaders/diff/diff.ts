import {parseArgs} from "node:util";
import {differenceText} from "./difference-text.ts";
import {difference} from "./difference.ts";
import {readVersion} from "./read-version.ts";

const usage = `Usage: npm run diff -- <old> <new> [--json]

Writes the difference between two versions of the data row by row, and which step of the version it asks for.
A version is a commit or tag of this repository, a folder of published data, or its zip.

  --json   the same for programs
  --help   this text

Exit code: 0 done, 1 a version cannot be read, 2 the request is wrong.
`;

const request = read();
if (request === null) console.log(usage);
else if (request) {
  try {
    const [old, now] = request.versions.map(readVersion);
    const found = difference(old, now);
    process.stdout.write(request.json ? `${JSON.stringify(found, null, 1)}\n` : differenceText(found));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

/** What is asked for; null for help, undefined if it is wrong. */
function read(): {versions: readonly string[]; json: boolean} | null | undefined {
  try {
    const options = {json: {type: "boolean"}, help: {type: "boolean", short: "h"}} as const;
    const {values, positionals} = parseArgs({options, allowPositionals: true});
    if (values.help) return null;
    if (positionals.length !== 2)
      throw new Error(`expected two versions, not ${positionals.length} ${JSON.stringify(positionals)}`);
    return {versions: positionals, json: values.json ?? false};
  } catch (error) {
    console.error(`${(error as Error).message}; see npm run diff -- --help`);
    process.exitCode = 2;
    return undefined;
  }
}
