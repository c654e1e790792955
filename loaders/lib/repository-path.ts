import {fileURLToPath} from "node:url";

/** Absolute path of a file of the repository, wherever the process was started. */
export function repositoryPath(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}
