import {parse} from "csv-parse/sync";
import {stringify} from "csv-stringify/sync";
import fc from "fast-check";

/** One thing done to a table; the numbers choose rows and columns, whatever their count. */
export interface Harm {
  readonly kind: "swap" | "drop" | "repeat" | "rename" | "write" | "cut" | "insert";
  readonly row: number;
  readonly column: number;
  readonly other: number;
  readonly text: string;
}

const texts = fc.oneof(
  fc.constantFrom(
    "",
    " ",
    "０",
    "-1",
    "1e9",
    "2021-02-30",
    "n.a.",
    '"',
    ",",
    "\n",
    "\0",
    "\uFEFF",
    "\uFFFD",
    "__proto__"
  ),
  fc.string({unit: "grapheme", maxLength: 8}),
  fc.string({unit: "binary", maxLength: 8}),
  fc.integer({min: -100000, max: 100000}).map(String)
);

/** What may befall a table on its way here. */
export const harms: fc.Arbitrary<readonly Harm[]> = fc.array(
  fc.record({
    kind: fc.constantFrom("swap", "drop", "repeat", "rename", "write", "cut", "insert"),
    row: fc.nat(),
    column: fc.nat(),
    other: fc.nat(),
    text: texts
  }),
  {minLength: 1, maxLength: 4}
);

/** The text of a table after what befell it. */
export function harmed(text: string, list: readonly Harm[]): string {
  return list.reduce(harm, text);
}

function harm(text: string, {kind, row, column, other, text: garbage}: Harm): string {
  if (kind === "cut") return text.slice(0, row % (text.length + 1));
  if (kind === "insert") {
    const at = row % (text.length + 1);
    return text.slice(0, at) + garbage + text.slice(at + (other % 3));
  }
  const grid = readable(text);
  const [header = [], ...rows] = grid;
  if (rows.length === 0 || header.length === 0) return text;
  const [y, x] = [row % rows.length, column % header.length];
  if (kind === "rename") header[x] = garbage;
  if (kind === "write") rows[y][x] = garbage;
  if (kind === "swap") {
    const [a, b] = [rows[y][x], rows[other % rows.length][other % header.length]];
    rows[y][x] = b;
    rows[other % rows.length][other % header.length] = a;
  }
  if (kind === "drop") rows.splice(y, 1);
  if (kind === "repeat") rows.splice(other % rows.length, 0, rows[y]);
  return stringify([header, ...rows]);
}

function readable(text: string): string[][] {
  try {
    return parse(text, {relax_column_count: true}) as string[][];
  } catch {
    return [];
  }
}
