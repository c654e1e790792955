import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {check, type OpenRow} from "../../../loaders/lib/check.ts";
import {choose} from "../../../loaders/lib/choose.ts";
import {correct, type Correction} from "../../../loaders/lib/correct.ts";
import {DataError, faultLine} from "../../../loaders/lib/faults.ts";
import {isDate, misfit} from "../../../loaders/lib/validate.ts";
import type {FieldType} from "../../../src/datasets/spec.ts";
import {sourceKinds} from "../../../src/datasets/source.ts";
import {bibliography} from "../../lib/bibliography.ts";
import {sample, sampleSources} from "../../lib/sample.ts";

const odd = fc.oneof(
  fc.constantFrom(
    null,
    undefined,
    "",
    " ",
    "2021-02-30",
    "2021",
    "navy",
    "yokosuka",
    "report-2020",
    "__proto__",
    NaN,
    -0
  ),
  fc.string({unit: "binary", maxLength: 6}),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.array(fc.integer(), {maxLength: 3})
);

const fits: Readonly<Record<FieldType, (value: unknown) => boolean>> = {
  int16: (value) => Number.isInteger(value) && Math.abs(value as number) <= 32768,
  int32: (value) => Number.isInteger(value) && Math.abs(value as number) <= 2147483648,
  float64: (value) => Number.isFinite(value),
  text: (value) => typeof value === "string" && value.trim() === value && value !== "",
  category: (value) => value === "army" || value === "navy" || value === "official" || value === "secondary",
  id: (value) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value as string),
  date: (value) => typeof value === "string" && isDate(value)
};

describe("whatever is given", () => {
  it("misfit(field, value) passes only what the field can hold", () => {
    fc.assert(
      fc.property(fc.constantFrom(...sample.fields), odd, (field, value) => {
        const wrong = misfit(field, value);
        if (wrong) expect(Math.min(wrong.what.length, wrong.remedy.length)).toBeGreaterThan(0);
        else if (value === null || value === undefined) expect(field.nullable).toBe(true);
        else expect([field.name, value, fits[field.type](value)]).toEqual([field.name, value, true]);
      }),
      {seed: 20240406, numRuns: 2000}
    );
  });

  it("check(spec, rows, sources) lists faults of the house's form, or every cell fits", () => {
    const row = fc.record(
      Object.fromEntries([...sample.fields.map(({name}) => name), "extra"].map((name) => [name, odd])),
      {
        requiredKeys: []
      }
    );
    fc.assert(
      fc.property(fc.array(row, {maxLength: 4}), (rows) => {
        const placed = rows.map((cells, i): OpenRow => ({...cells, _at: `data/sample.csv:${i + 2}`}));
        const lines = check(sample, placed, sampleSources).map((fault) => faultLine(sample.id, fault));
        const form = /^sample: \S.* .+ \((?:data\/sample\.csv:\d+|src\/datasets\/sample\.ts)\); \S.*$/s;
        expect(lines.filter((line) => !form.test(line))).toEqual([]);
        const broken = placed.some((cells) => sample.fields.some((field) => misfit(field, cells[field.name])));
        if (broken) expect(lines.length).toBeGreaterThan(0);
      }),
      {seed: 20240407, numRuns: 500}
    );
  });

  it("correct(…) puts the value in every row that it names, touches no other, or says why not", () => {
    const rows = fc.array(fc.record({year: fc.integer({min: 1950, max: 1953}), amount: fc.option(fc.integer())}));
    const correction = fc.record({
      field: fc.constantFrom("amount", "amuont"),
      match: fc.constantFrom("year=1950", "year=1951;source_id=book", "source_id=book", "yaer=1950", "=", ";", "year"),
      action: fc.constantFrom("drop" as const, "override" as const),
      value: fc.option(fc.double({noNaN: true}))
    });
    fc.assert(
      fc.property(rows, correction, (cells, change) => {
        const given = cells.map((row, i) => ({...row, source_id: "book", _at: `data/t.csv:${i + 2}`}));
        const full: Correction = {...change, ...fixed};
        const expected = change.action === "drop" ? null : change.value;
        try {
          const result = correct("t", "t", given, [full]);
          const touched = result.filter((row) => row.correction !== null);
          expect(touched.length).toBeGreaterThan(0);
          expect(touched.map(({amount}) => amount)).toEqual(touched.map(() => expected));
          const untouched = result.map((row, i) => [row, given[i]] as const).filter(([row]) => row.correction === null);
          for (const [row, before] of untouched) expect(row.amount).toBe(before.amount);
        } catch (error) {
          if (!(error instanceof DataError)) throw error;
          expect(error.faults.every((line) => /^t: .* \(data\/c\.csv:2\); ./.test(line))).toBe(true);
        }
      }),
      {seed: 20240408, numRuns: 300}
    );
  });

  it("choose(…) gives one row a key, the best there is, and names every other value once", () => {
    const kinds = Object.keys(sourceKinds) as (keyof typeof sourceKinds)[];
    const sources = bibliography(Object.fromEntries(kinds.map((kind, i) => [kind, [kind, 2000 + i]])));
    const row = fc.record({
      year: fc.integer({min: 1, max: 4}),
      value: fc.option(fc.integer({min: 0, max: 5})),
      source_id: fc.constantFrom(...kinds)
    });
    fc.assert(
      fc.property(fc.array(row, {maxLength: 30}), (written) => {
        const rows = written.map((cells, i) => ({...cells, _at: `data/t.csv:${i + 2}`}));
        const chosen = choose(rows, {key: ["year"], value: "value", sources});
        expect(chosen.map(({year}) => year)).toEqual([...new Set(rows.map(({year}) => year))].sort());
        for (const winner of chosen) {
          const rivals = rows.filter(({year}) => year === winner.year);
          const rank = (of: (typeof rows)[number]) => (of.value === null ? 100 : 0) + kinds.indexOf(of.source_id);
          expect(rank(winner)).toBe(Math.min(...rivals.map(rank)));
          const others = new Set(
            rivals.map(({value}) => value).filter((value) => value !== null && value !== winner.value)
          );
          const named = winner.alternatives?.split("; ").map((part) => Number(part.split(" ")[0])) ?? [];
          expect(named.toSorted()).toEqual([...others].toSorted());
        }
      }),
      {seed: 20240409, numRuns: 300}
    );
  });
});

const fixed = {
  ...{table: "t", reason: "Misprint.", source_id: "book", locator: "p. 1", note: null, _at: "data/c.csv:2"}
};
