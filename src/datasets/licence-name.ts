import type {Licence} from "./spec.ts";

/** A licence as it is written beside a figure: `CC BY 4.0`, `SIPRI terms`. */
export function licenceName({id}: Pick<Licence, "id">): string {
  return id.replaceAll("-", " ");
}
