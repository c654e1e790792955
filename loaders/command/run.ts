import {parseArgs} from "node:util";
import {datasets, UnknownNameError} from "../../src/package/index.ts";
import {nearestNames} from "../../src/lib/nearest-names.ts";
import {cite} from "./cite.ts";
import type {Command} from "./command.ts";
import {figure} from "./figure.ts";
import {get} from "./get.ts";
import {list} from "./list.ts";
import type {Terminal} from "./terminal.ts";
import {UsageError} from "./usage-error.ts";
import {verify} from "./verify.ts";

const commands: Readonly<Record<string, Command>> = {list, get, figure, cite, verify};
const program = "japan-us-alliance-data";

/**
 * Runs the command line.
 * @returns the exit code: 0 done, 1 failed, 2 not understood
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await obey(args, terminal);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const misunderstood =
      error instanceof UsageError ||
      error instanceof UnknownNameError ||
      ("code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"));
    terminal.err(`${program}: ${error.message}\n`);
    if (misunderstood) terminal.err(`${program} --help says how commands are written.\n`);
    return misunderstood ? 2 : 1;
  }
}

async function obey(args: readonly string[], terminal: Terminal): Promise<number> {
  const [word, ...rest] = args;
  if (word === "--version") {
    terminal.out(`${datasets[0].version}\n`);
    return 0;
  }
  if (word === "--help" || word === "-h") {
    terminal.out(help());
    return 0;
  }
  if (word === undefined) throw new UsageError(`no command; use one of ${Object.keys(commands).join(", ")}`);
  if (!Object.hasOwn(commands, word)) {
    const [near] = nearestNames(word, Object.keys(commands));
    const remedy = near ? `did you mean ${near}?` : `use one of ${Object.keys(commands).join(", ")}`;
    throw new UsageError(`unknown command ${JSON.stringify(word)}; ${remedy}`);
  }
  return follow(word, commands[word], rest, terminal);
}

function follow(word: string, command: Command, args: readonly string[], terminal: Terminal): Promise<number> {
  const {values, positionals} = parseArgs({
    args: [...args],
    options: {...command.options, help: {type: "boolean", short: "h"}},
    allowPositionals: true
  });
  if (values.help) {
    terminal.out(`${program} ${word} ${command.usage}\n\n${command.summary}\n`);
    return Promise.resolve(0);
  }
  const [name, ...surplus] = positionals;
  const tooMany = command.names === "none" ? positionals : surplus;
  if (tooMany.length > 0)
    throw new UsageError(`too many names ${JSON.stringify(tooMany.join(" "))}; write ${word} ${command.usage}`);
  if (command.names === "one" && name === undefined)
    throw new UsageError(`nothing is named; write ${word} ${command.usage}, with a name that list gives`);
  return command.run({name, options: values as Readonly<Record<string, string | boolean | undefined>>}, terminal);
}

function help(): string {
  const lines = Object.entries(commands).map(
    ([name, {usage, summary}]) => `  ${`${name} ${usage}`.trimEnd()}\n      ${summary}\n`
  );
  return `Tables and figures on the Japan–U.S. alliance, each row with its source.

${program} <command>

${lines.join("")}  --help, --version

Exit codes: 0 done, 1 failed, 2 not understood.
`;
}
