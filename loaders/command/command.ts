import type {ParseArgsConfig} from "node:util";
import type {Terminal} from "./terminal.ts";

/** What stands behind the name of a command. */
export interface Given {
  readonly name: string | undefined;
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** A command of the command line. */
export interface Command {
  /** What follows its name: `<dataset> [--out FILE]`. */
  readonly usage: string;
  readonly summary: string;
  /** Whether something must be named, may be, or nothing. */
  readonly names: "one" | "optional" | "none";
  readonly options: NonNullable<ParseArgsConfig["options"]>;
  /** What it does; the exit code. */
  readonly run: (given: Given, terminal: Terminal) => Promise<number>;
}

/** Options of commands that make a file. */
export const fileOptions = {out: {type: "string", short: "o"}, force: {type: "boolean"}} as const;
