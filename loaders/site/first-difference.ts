import {fromArrow} from "arquero";
import {parse} from "csv-parse/sync";
import {specs} from "../../src/datasets/index.ts";
import type {Content} from "../formats/describe.ts";

const shown = 60;

/** Where a file first differs from what it was, in words: in a table the row, in a text the line, else the byte. */
export function firstDifference(name: string, before: Content, after: Content): string {
  if (/\.(?:csv|arrow)$/.test(name)) {
    const row = firstRow(name, before, after);
    if (row) return row;
  }
  if (/\.(?:csv|svg|json|jsonld|bib|ris)$/.test(name)) return firstLine(textOf(before), textOf(after));
  const [old, made] = [Buffer.from(before), Buffer.from(after)];
  const at = made.findIndex((byte, i) => byte !== old[i]);
  return `byte ${(at < 0 ? made.length : at) + 1} of ${made.length}, was of ${old.length}`;
}

type Row = Readonly<Record<string, unknown>>;

function firstRow(name: string, before: Content, after: Content): string | undefined {
  const read = name.endsWith(".csv") ? readCsv : readArrow;
  const [old, made] = [read(before), read(after)];
  const at = Array.from({length: Math.max(old.length, made.length)}, (_, i) => i).find(
    (i) => JSON.stringify(old[i]) !== JSON.stringify(made[i])
  );
  if (at === undefined) return undefined;
  const [was, is] = [old[at], made[at]];
  const key = specs.find(({id}) => name.replace(/\.\w+$/, "") === `data/${id}`)?.key ?? [];
  const named = (row: Row) => key.map((column) => `${column} ${String(row[column])}`).join(", ");
  const place = (row: Row) => `row ${at + 1}${key.length > 0 ? ` (${named(row)})` : ""}`;
  if (!is) return `${place(was)} is gone, and what follows it`;
  if (!was) return `${place(is)} is new`;
  if (named(is) !== named(was)) return `${place(is)}, was ${named(was)}`;
  const columns = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(
    (column) => is[column] !== was[column]
  );
  return `${place(is)}: ${columns.map((column) => `${column} ${quoted(is[column])}, was ${quoted(was[column])}`).join("; ")}`;
}

function readCsv(content: Content): Row[] {
  return parse(textOf(content), {columns: true}) as Row[];
}

function readArrow(content: Content): Row[] {
  return fromArrow(content as Uint8Array).objects() as Row[];
}

function firstLine(before: string, after: string): string {
  const [old, made] = [before.split("\n"), after.split("\n")];
  const line = made.findIndex((text, i) => text !== old[i]);
  if (line < 0) return `line ${made.length} is the last, were ${old.length}`;
  if (old[line] === undefined) return `line ${line + 1} is new`;
  const from = Math.max(0, Array.from(made[line]).findIndex((letter, i) => letter !== Array.from(old[line])[i]) - 20);
  const cut = (text: string) => quoted(text.slice(from, from + shown));
  return `line ${line + 1}, from letter ${from + 1}: ${cut(made[line])}, was ${cut(old[line])}`;
}

function quoted(value: unknown): string {
  const text = typeof value === "string" ? value : String(value);
  return JSON.stringify(text.length > shown ? `${text.slice(0, shown)}…` : text);
}

function textOf(content: Content): string {
  return typeof content === "string" ? content : Buffer.from(content).toString("utf8");
}
