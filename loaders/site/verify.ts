import {readFileSync, writeFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {parseArgs} from "node:util";
import {repositoryPath} from "../lib/repository-path.ts";
import {differences} from "./differences.ts";
import {listedFiles, listPath, readList, startsWith, writeList} from "./listed-files.ts";

const usage = `Usage: npm run verify -- [<start of a name>…] [options]

Makes every table, figure and download from data/ anew, in memory and without network, and
compares their SHA-256 with ${listPath}. Names narrow it: npm run verify -- data/polls

  --against <folder>   copies as they were listed, to say where a file differs (dist)
  --write              write the list instead
  --help               this text

Exit code: 0 all as listed, 1 something differs or the data are at fault, 2 the request is wrong.
`;

const request = read();
if (request === null) console.log(usage);
else if (request) {
  try {
    await verify(request);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

function read() {
  try {
    const {values, positionals} = parseArgs({
      allowPositionals: true,
      options: {against: {type: "string"}, write: {type: "boolean"}, help: {type: "boolean", short: "h"}}
    });
    if (values.help) return null;
    if (values.write && positionals.length > 0)
      throw new Error(`a part cannot be listed ${JSON.stringify(positionals[0])} (--write); leave the names out`);
    return {starts: positionals, against: values.against ?? repositoryPath("dist"), write: values.write ?? false};
  } catch (error) {
    console.error(`${(error as Error).message}; see npm run verify -- --help`);
    process.exitCode = 2;
    return undefined;
  }
}

async function verify({starts, against, write}: {starts: readonly string[]; against: string; write: boolean}) {
  const list = new Map([...readList()].filter(([name]) => startsWith(name, starts)));
  if (!write && list.size === 0)
    throw new Error(
      `no file of that name ${JSON.stringify(starts.join(" "))} (${listPath}); it lists those that there are`
    );
  console.log("making the files anew; pictures take longest");
  const files = await listedFiles({anew: !write, starts});
  if (write) {
    writeFileSync(repositoryPath(listPath), writeList(files));
    console.log(`${Object.keys(files).length} files listed in ${listPath}`);
    return;
  }
  const found = differences(files, list, (name) => copyOf(join(resolve(against), name)));
  if (found.length === 0) console.log(`${list.size} files are as listed in ${listPath}`);
  else {
    console.error(`${found.join("\n")}\n${found.length} of ${list.size} files differ from ${listPath}`);
    console.error("If the change is meant, npm run verify -- --write lists it.");
    process.exitCode = 1;
  }
}

function copyOf(path: string): Uint8Array | undefined {
  try {
    return new Uint8Array(readFileSync(path));
  } catch {
    return undefined;
  }
}
