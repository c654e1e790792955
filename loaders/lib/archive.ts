import {zipSync} from "fflate";

/** Local time on purpose: the zip format knows no zone, and a UTC date would give other bytes elsewhere. */
const mtime = new Date(2024, 0, 1);

/** Files as a zip archive, in the order of their names; same files, same bytes. Level 0 stores, 9 compresses most. */
export function toArchive(files: Readonly<Record<string, Uint8Array | string>>, level: 0 | 9): Uint8Array {
  const encoder = new TextEncoder();
  const entries = Object.keys(files)
    .sort()
    .map((name) => {
      const content = files[name];
      return [name, typeof content === "string" ? encoder.encode(content) : content] as const;
    });
  return zipSync(Object.fromEntries(entries), {level, mtime});
}

/** Writes files as an archive to standard output, whence the live preview takes them. */
export function writeArchive(files: Readonly<Record<string, Uint8Array | string>>): void {
  process.stdout.write(toArchive(files, 0));
}
