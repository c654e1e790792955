import {publish, PublicationError} from "../../loaders/index.ts";
import {repositoryFiles, type DataFiles} from "../../loaders/lib/data-files.ts";

/** New text of a file from the old one; a file that is not there yet has the empty text, null removes one. */
export type Edits = Readonly<Record<string, (text: string) => string | null>>;

/** The files of the repository with some of them written otherwise. */
export function altered(edits: Edits, {tables, read}: DataFiles = repositoryFiles()): DataFiles {
  const added = Object.keys(edits).filter((path) => path.endsWith(".csv") && !tables.includes(path));
  return {
    tables: [...tables, ...added],
    read: (path) => (Object.hasOwn(edits, path) ? (edits[path](read(path) ?? "") ?? undefined) : read(path))
  };
}

/** What {@link publish} refuses of the altered files, one message a fault, without line numbers. */
export function faultsOf(edits: Edits): readonly string[] {
  try {
    publish(altered(edits));
  } catch (error) {
    if (error instanceof PublicationError) return error.faults.map((fault) => fault.replace(/:\d+\);/, ");"));
    throw error;
  }
  return [];
}

/** An edit that replaces one text, which must be there. */
export function replacing(before: string | RegExp, after: string) {
  return (text: string): string => {
    const result = text.replace(before, after);
    if (result === text) throw new Error(`nothing to replace: ${String(before)}`);
    return result;
  };
}
