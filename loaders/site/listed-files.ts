import {readFileSync} from "node:fs";
import {drawAll} from "../drawn.ts";
import {dataFiles} from "../formats/data-files.ts";
import {checksums, type Content} from "../formats/describe.ts";
import {publish} from "../index.ts";
import {repositoryPath} from "../lib/repository-path.ts";
import {figureFiles} from "./figure-files.ts";
import {pictureNames, pictures} from "./pictures.ts";

/** The committed list of what is published under `/data/` and `/figures/`: a line `<SHA-256>  <name>` for each file. */
export const listPath = "data/SHA256SUMS";

/** The files that the list names: tables, figures and downloads, but not the published list of those under `/data/`. */
export function isListed(name: string): boolean {
  return /^(?:ja\/)?(?:data\/(?!SHA256SUMS$)|figures\/(?!.*\.(?:code\.json|html)$|thumbnails\.svg$)|card\.png$)/.test(
    name
  );
}

/** Whether a name starts with one of these; if there are none, every name does. */
export function startsWith(name: string, starts: readonly string[]): boolean {
  return starts.length === 0 || starts.some((start) => name.startsWith(start));
}

/**
 * Makes every listed file from `data/`, in memory, or those whose names start with one of `starts`. Descriptors that
 * name whole addresses would differ from one host to the next: the list is of those that name files by their place.
 */
export async function listedFiles({anew, starts}: {anew: boolean; starts: readonly string[]}) {
  delete process.env.SITE_ORIGIN;
  const publication = publish();
  const drawn = drawAll(publication);
  const files: Record<string, Content> = {...figureFiles(publication, drawn)};
  for (const [name, content] of Object.entries(await dataFiles(publication))) files[`data/${name}`] = content;
  if (pictureNames.some((name) => startsWith(name, starts))) Object.assign(files, await pictures(drawn, files, {anew}));
  return only(files, (name) => isListed(name) && startsWith(name, starts));
}

/** The list as it is committed: SHA-256 by name. @throws Error for a line that is none */
export function readList(text = readFileSync(repositoryPath(listPath), "utf8")): ReadonlyMap<string, string> {
  const lines = text.split("\n").filter((line) => line !== "");
  return new Map(
    lines.map((line, i) => {
      const [, sha256, name] = /^([0-9a-f]{64}) {2}(\S+)$/.exec(line) ?? [];
      if (!sha256)
        throw new Error(`not a checksum ${JSON.stringify(line)} (${listPath}:${i + 1}); npm run verify -- --write`);
      return [name, sha256];
    })
  );
}

/** The list of files as it is to be committed. */
export function writeList(files: Readonly<Record<string, Content>>): string {
  return checksums(only(files, isListed));
}

function only(files: Readonly<Record<string, Content>>, isWanted: (name: string) => boolean): Record<string, Content> {
  return Object.fromEntries(Object.entries(files).filter(([name]) => isWanted(name)));
}
