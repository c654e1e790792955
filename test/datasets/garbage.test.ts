import {parse} from "csv-parse/sync";
import {stringify} from "csv-stringify/sync";
import {group} from "d3-array";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {datasets} from "../../loaders/index.ts";
import {check, type OpenRow} from "../../loaders/lib/check.ts";
import {readTexts, type Dataset} from "../../loaders/lib/dataset.ts";
import {faultLine} from "../../loaders/lib/faults.ts";
import {readSources} from "../../loaders/lib/sources.ts";
import {correctionFields} from "../../src/datasets/corrections.ts";
import type {Field, Input} from "../../src/datasets/spec.ts";
import {harmed, harms} from "../lib/garbage.ts";

const sources = readSources();
const houseForm = /^[a-z0-9-]+: \S.* \(data\/[a-z0-9/.-]+:[1-9]\d*\); \S.*$/s;

describe.each(datasets)("$spec.id", ({spec, judge}) => {
  const texts = readTexts(spec);
  const names = Object.keys(texts);

  it("answers to harmed tables with rows that fit, or with faults of the house's form", () => {
    const part = Object.fromEntries(names.map((name) => [name, excerpt(texts[name]!, 15)]));
    fc.assert(
      fc.property(fc.nat(), harms, (which, list) => {
        const name = names[which % names.length];
        const {rows, faults} = judge({...part, [name]: harmed(part[name], list)}, sources);
        const lines = faults.map((fault) => faultLine(spec.id, fault));
        const odd = lines.filter((line) => !houseForm.test(line) && !line.includes(`(src/datasets/${spec.id}.ts)`));
        expect(odd).toEqual([]);
        if (faults.length === 0) expect(check(spec, rows!, sources)).toEqual([]);
      }),
      {seed: 20240404, numRuns: 30}
    );
  });
});

describe.each([...group(datasets.flatMap(tablesOf), ({path}) => path)])("%s", (path, [...readers]) => {
  const {fields} = readers[0].input;
  const measured = new Map(fields.filter(isMeasured).map(({name, type}) => [name, type]));
  const [header, ...table] = parse(readers[0].text) as string[][];

  it("takes no other value in silence, but of a row that lost to another document", () => {
    const before = said(table)!;
    const runs = Math.max(3, Math.min(8, Math.round(8000 / before.length)));
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(...measured), fc.integer({min: 1, max: 8}), (at, [column, type], step) => {
        const [y, x] = [at % table.length, header.indexOf(column)];
        if (table[y][x] === "") return;
        const other = table[y].with(x, nextTo(table[y][x], step, type));
        const after = said(table.with(y, other));
        const isHeard = after === null || !isSame(before, after) || hasLost(y);
        expect([path, column, other.join(), isHeard]).toEqual([path, column, other.join(), true]);
      }),
      {seed: 20240405, numRuns: runs}
    );
  });

  /** The rows of all datasets that read the table, were these its rows; null if one refuses them. */
  function said(rows: readonly string[][]): readonly OpenRow[] | null {
    const text = stringify([header, ...rows]);
    const judged = readers.map(({dataset: {judge}, name, texts}) => judge({...texts, [name]: text}, sources));
    return judged.some(({faults}) => faults.length > 0) ? null : judged.flatMap(({rows: made}) => made!);
  }

  /** Without a row that lost, the rest says the same, but for what `alternatives` tells of it. */
  function hasLost(y: number): boolean {
    const [all, rest] = [table, table.toSpliced(y, 1)].map((rows) => said(rows)?.map(won));
    return all !== undefined && rest !== undefined && isSame(all, rest);
  }
});

/** A dataset that reads a table, under which name, and all texts that it reads. */
interface Reader {
  readonly dataset: Dataset;
  readonly name: string;
  readonly input: Input;
  readonly path: string;
  readonly text: string;
  readonly texts: Record<string, string>;
}

/** The tables with numbers or dates, but for corrections: one of a row that lost changes nothing. */
function tablesOf(dataset: Dataset): Reader[] {
  const texts = readTexts(dataset.spec) as Record<string, string>;
  return Object.entries(dataset.spec.inputs)
    .filter(([, {fields}]) => fields !== correctionFields && fields.some(isMeasured))
    .map(([name, input]) => ({dataset, name, input, path: input.path, text: texts[name], texts}));
}

/** What a row says of the winner. */
function won({alternatives: _, ...row}: OpenRow): OpenRow {
  return row;
}

/** Whether the same rows were made, wherever they stand. */
function isSame(rows: readonly OpenRow[], others: readonly OpenRow[]): boolean {
  const shown = (some: readonly OpenRow[]) => some.map(({_at, ...row}) => JSON.stringify(row)).sort();
  const [a, b] = [shown(rows), shown(others)];
  return a.length === b.length && a.every((row, i) => row === b[i]);
}

function isMeasured({type}: Field): boolean {
  return type === "int16" || type === "int32" || type === "float64" || type === "date";
}

/** Another number or date of the same form: a date by its last digit, a number by its first, for tables may round. */
function nextTo(cell: string, step: number, type: Field["type"]): string {
  const digit = type === "date" ? /\d$/ : /[1-9]|\d(?=\D*$)/;
  return cell.replace(digit, (found) => String(((Number(found) - 1 + step) % 9) + 1));
}

/** The header and some rows: enough to tell what a loader does with them. */
function excerpt(text: string, rows: number): string {
  return stringify((parse(text) as string[][]).slice(0, rows + 1));
}
