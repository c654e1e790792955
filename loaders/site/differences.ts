import {describer, type Content} from "../formats/describe.ts";
import {firstDifference} from "./first-difference.ts";
import {listPath} from "./listed-files.ts";

/** What a file held when it was listed, if a copy can be had. */
export type Copies = (name: string) => Content | undefined;

/**
 * How files differ from the list, a sentence for each that does; none if all are as listed. Where a copy is at hand
 * whose bytes are those listed, the sentence names the first row, line or byte that differs.
 */
export function differences(
  files: Readonly<Record<string, Content>>,
  list: ReadonlyMap<string, string>,
  copies: Copies
): string[] {
  const describe = describer(files);
  const names = [...new Set([...list.keys(), ...Object.keys(files)])].sort();
  return names.flatMap((name) => {
    const listed = list.get(name);
    if (!(name in files)) return [`missing  ${name}: listed in ${listPath}, not made`];
    if (listed === undefined) return [`extra    ${name}: made, not listed in ${listPath}`];
    if (describe(name).sha256 === listed) return [];
    return [`changed  ${name}: ${howChanged(name, files[name], listed, copies(name))}`];
  });
}

function howChanged(name: string, made: Content, listed: string, copy: Content | undefined): string {
  if (copy === undefined || describer({[name]: copy})(name).sha256 !== listed)
    return "no copy of the listed bytes to compare with; name a folder that holds one with --against";
  return firstDifference(name, copy, made);
}
