import {readdirSync, readFileSync} from "node:fs";
import {repositoryPath} from "./repository-path.ts";

/** The files under `data/` that are judged, and what they hold. */
export interface DataFiles {
  /** Paths of the tables, `data/polls/answers.csv`, sorted. */
  readonly tables: readonly string[];
  /** Text of a file; undefined if there is none. */
  readonly read: (path: string) => string | undefined;
}

/** The files as they stand in the repository. */
export function repositoryFiles(): DataFiles {
  const tables = readdirSync(repositoryPath("data"), {recursive: true, encoding: "utf8"})
    .filter((name) => name.endsWith(".csv"))
    .map((name) => `data/${name.replaceAll("\\", "/")}`)
    .sort();
  return {tables, read};
}

function read(path: string): string | undefined {
  try {
    return readFileSync(repositoryPath(path), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
