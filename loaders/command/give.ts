import type {Terminal} from "./terminal.ts";
import {UsageError} from "./usage-error.ts";
import {writeFile} from "./write-file.ts";

export interface Destination {
  /** The file to write; standard output without one. */
  readonly out?: string | undefined;
  readonly force?: boolean | undefined;
}

/** Gives what a command has made: to a file, or to standard output. */
export function give(content: string | Uint8Array, {out, force = false}: Destination, terminal: Terminal): void {
  if (out !== undefined) {
    writeFile(out, content, {force});
    terminal.err(`wrote ${out} (${Buffer.byteLength(content)} bytes)\n`);
    return;
  }
  if (typeof content !== "string" && terminal.isRead)
    throw new UsageError("these are bytes, not text, and standard output is a terminal; add --out FILE");
  terminal.out(content);
}

/** The format asked for: by its name, else by the ending of the file, else the first. @throws UsageError */
export function formatOf<Format extends string>(
  formats: readonly Format[],
  {format, out}: {readonly format?: string | undefined; readonly out?: string | undefined}
): Format {
  const ending = /\.([a-z]+)$/.exec(out ?? "")?.[1];
  const asked = format ?? formats.find((name) => name === ending) ?? formats[0];
  const found = formats.find((name) => name === asked);
  if (!found) throw new UsageError(`unknown format ${JSON.stringify(asked)}; use one of ${formats.join(", ")}`);
  return found;
}
