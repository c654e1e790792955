import {createHash} from "node:crypto";
import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {engineFiles, type Raster} from "./rasterize.ts";
import {repositoryPath} from "./repository-path.ts";

const folder = repositoryPath("node_modules/.cache/pictures");

/**
 * Pictures that were made before, each under the hash of all that its bytes hang on: drawing, language, scale, engine
 * and fonts. What is kept cannot be stale, and a picture that was tampered with is found by npm run verify, which
 * looks at none.
 */
export class PictureCache {
  readonly #engine = createHash("sha256");
  readonly #asked = new Set<string>();

  constructor() {
    for (const file of engineFiles) this.#engine.update(readFileSync(file));
  }

  /** The picture of a drawing, if it was made before. */
  get(raster: Raster): Uint8Array | undefined {
    try {
      return new Uint8Array(readFileSync(join(folder, this.#name(raster))));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
      throw error;
    }
  }

  /** Keeps the picture of a drawing. */
  set(raster: Raster, png: Uint8Array): void {
    mkdirSync(folder, {recursive: true});
    const path = join(folder, this.#name(raster));
    // Written aside first, so that a build that is stopped leaves no half of a picture.
    writeFileSync(`${path}.${process.pid}`, png);
    renameSync(`${path}.${process.pid}`, path);
  }

  /** Removes every picture that was neither asked for nor kept since this was made. */
  prune(): void {
    mkdirSync(folder, {recursive: true});
    for (const name of readdirSync(folder)) if (!this.#asked.has(name)) rmSync(join(folder, name), {force: true});
  }

  #name({svg, locale, scale}: Raster): string {
    const name = this.#engine
      .copy()
      .update(JSON.stringify([svg, locale, scale]))
      .digest("hex");
    this.#asked.add(name);
    return name;
  }
}
