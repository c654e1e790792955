import {readFileSync} from "node:fs";

/** The root of the installed package: this code stands in its folder `lib`. */
const root = new URL("..", import.meta.url);

/** A file of the installed package. @throws Error if it is not there */
export function packageFile(path: string): Buffer {
  try {
    return readFileSync(new URL(path, root));
  } catch (error) {
    throw new Error(`the package lacks ${path} (${root.pathname}); install it anew`, {cause: error});
  }
}
