import {createHash} from "node:crypto";

export type Content = Uint8Array | string;

/** How large a file is and what its bytes are, so that whoever takes it can tell that it came whole. */
export interface Description {
  readonly bytes: number;
  /** SHA-256, hexadecimal. */
  readonly sha256: string;
}

/** Describes a file under `/data/` by its name. */
export type Describe = (name: string) => Description;

/** Describes files that are made. @throws Error for one that is not */
export function describer(files: Readonly<Record<string, Content>>): Describe {
  return (name) => {
    const content = files[name];
    if (content === undefined) throw new Error(`no file of that name is made ${JSON.stringify(name)}`);
    return {bytes: Buffer.byteLength(content), sha256: sha256(content)};
  };
}

/** The checksums of files by name, as `sha256sum --check` reads them. */
export function checksums(files: Readonly<Record<string, Content>>): string {
  return Object.keys(files)
    .sort()
    .map((name) => `${sha256(files[name])}  ${name}\n`)
    .join("");
}

function sha256(content: Content): string {
  return createHash("sha256").update(content).digest("hex");
}
