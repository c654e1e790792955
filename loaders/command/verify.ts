import {createHash} from "node:crypto";
import type {Command} from "./command.ts";
import {packageFile} from "./package-file.ts";

/** Compares every file of the package with the checksum that was taken when it was built. */
export const verify: Command = {
  usage: "",
  summary: "compare every file of the package with its checksum",
  names: "none",
  options: {},
  run(_, terminal) {
    const listed = packageFile("SHA256SUMS").toString("utf8").trimEnd().split("\n");
    const wrong = listed.flatMap((line) => faultOf(line.slice(66), line.slice(0, 64)) ?? []);
    for (const fault of wrong) terminal.err(`${fault}\n`);
    if (wrong.length > 0) terminal.err(`${wrong.length} of ${listed.length} files differ; install the package anew\n`);
    else terminal.out(`${listed.length} files are as they were built\n`);
    return Promise.resolve(wrong.length > 0 ? 1 : 0);
  }
};

/** What is wrong with a file; nothing for one whose bytes have this checksum. */
function faultOf(path: string, sha256: string): string | undefined {
  let content: Buffer;
  try {
    content = packageFile(path);
  } catch {
    return `missing ${path}`;
  }
  return createHash("sha256").update(content).digest("hex") === sha256 ? undefined : `changed ${path}`;
}
