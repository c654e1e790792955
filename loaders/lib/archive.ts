import {zipSync} from "fflate";

/** Local time on purpose: the zip format knows no zone, and a UTC date would give other bytes elsewhere. */
const mtime = new Date(2024, 0, 1);

/** Writes files as an archive to standard output, whence the site's build takes them; same files, same bytes. */
export function writeArchive(files: Readonly<Record<string, Uint8Array | string>>): void {
  const encoder = new TextEncoder();
  const entries = Object.keys(files)
    .sort()
    .map((name) => {
      const content = files[name];
      return [name, typeof content === "string" ? encoder.encode(content) : content] as const;
    });
  process.stdout.write(zipSync(Object.fromEntries(entries), {level: 0, mtime}));
}
