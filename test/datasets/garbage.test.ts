import {parse} from "csv-parse/sync";
import {stringify} from "csv-stringify/sync";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {datasets} from "../../loaders/index.ts";
import {check, type OpenRow} from "../../loaders/lib/check.ts";
import {readTexts} from "../../loaders/lib/dataset.ts";
import {faultLine} from "../../loaders/lib/faults.ts";
import {readSources} from "../../loaders/lib/sources.ts";
import {specs} from "../../src/datasets/index.ts";
import type {DatasetSpec, Field} from "../../src/datasets/spec.ts";
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

describe.each(datasets.filter(({spec}) => ownCells(spec).length > 0))("$spec.id", ({spec, judge}) => {
  const texts = readTexts(spec);
  const cells = ownCells(spec);

  it("takes no other value in silence: it is refused, or it is what the rows then say", () => {
    const before = shown(judge(texts, sources).rows!);
    const runs = Math.max(3, Math.min(8, Math.round(8000 / before.size)));
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(...cells), fc.integer({min: 1, max: 8}), (y, [name, column], step) => {
        const [header, ...rows] = parse(texts[name]!) as string[][];
        const row = rows[y % Math.max(1, rows.length)];
        const x = header.indexOf(column);
        if (!row || row[x] === "") return;
        row[x] = nextTo(row[x], step, spec.inputs[name].fields.find((field) => field.name === column)!.type);
        const {rows: made, faults} = judge({...texts, [name]: stringify([header, ...rows])}, sources);
        if (faults.length > 0) return;
        const after = shown(made!);
        const says = after.size !== before.size || [...after].some((line) => !before.has(line));
        expect([name, column, row.join(), says]).toEqual([name, column, row.join(), true]);
      }),
      {seed: 20240405, numRuns: runs}
    );
  });
});

/** Table and column of each number and date that the dataset takes from its own tables. */
function ownCells(spec: DatasetSpec): (readonly [table: string, column: string])[] {
  return ownTables(spec).flatMap((name) =>
    spec.inputs[name].fields
      .filter((field) => isMeasured(field.type) && (isSole(spec, name) || isPublished(spec, field)))
      .map(({name: column}) => [name, column] as const)
  );
}

/** True for a table that no other dataset reads. */
function isSole({id, inputs}: DatasetSpec, name: string): boolean {
  const {path} = inputs[name];
  return specs.every((other) => other.id === id || Object.values(other.inputs).every((input) => input.path !== path));
}

/** Of a table that datasets share, each publishes its own columns. */
function isPublished({fields}: DatasetSpec, {name}: Field): boolean {
  return fields.some((field) => field.name === name);
}

function isMeasured(type: Field["type"]): boolean {
  return type === "int16" || type === "int32" || type === "float64" || type === "date";
}

/**
 * Tables that the dataset is the first to read, and whose values it publishes: a correction of a row that another
 * document outdoes changes nothing.
 */
function ownTables({id, inputs}: DatasetSpec): readonly string[] {
  const before = specs
    .slice(
      0,
      specs.findIndex((spec) => spec.id === id)
    )
    .flatMap((spec) => Object.values(spec.inputs));
  return Object.keys(inputs).filter((name) => !before.includes(inputs[name]) && name !== "corrections");
}

/** Another number or date of the same form: a date by its last digit, a number by its first, for tables may round. */
function nextTo(cell: string, step: number, type: Field["type"]): string {
  const digit = type === "date" ? /\d$/ : /[1-9]|\d(?=\D*$)/;
  return cell.replace(digit, (found) => String(((Number(found) - 1 + step) % 9) + 1));
}

/** What the rows say, without where they stand. */
function shown(rows: readonly OpenRow[]): ReadonlySet<string> {
  return new Set(rows.map(({_at, ...row}) => JSON.stringify(row)));
}

/** The header and some rows: enough to tell what a loader does with them. */
function excerpt(text: string, rows: number): string {
  return stringify((parse(text) as string[][]).slice(0, rows + 1));
}
