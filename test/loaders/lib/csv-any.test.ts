import {stringify} from "csv-stringify/sync";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {parseTable} from "../../../loaders/lib/csv.ts";
import type {Fault} from "../../../loaders/lib/faults.ts";
import {misfit} from "../../../loaders/lib/validate.ts";
import {readSample, sample, sampleLine} from "../../lib/sample.ts";

const {sample: input} = sample.inputs;
const header = input.fields.map(({name}) => name).join(",");

describe("parseTable(input, text, faults) holds for any table", () => {
  const token = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom(",", "\n", '"', "\r\n", "", " ", "\0", "\uFEFF", "１", "-", "0", "1.5", "2012", "navy")
    },
    {weight: 1, arbitrary: fc.string({unit: "binary", maxLength: 4})},
    {weight: 1, arbitrary: fc.constantFrom(header, sampleLine(), "__proto__", "constructor", "2021-02-30")}
  );
  const anyText = fc.array(token, {maxLength: 40}).map((tokens) => tokens.join(""));

  it("either rows that fit the input, or faults with place and remedy", () => {
    fc.assert(
      fc.property(fc.boolean(), anyText, (withHeader, body) => {
        const faults: Fault[] = [];
        const rows = parseTable(input, withHeader ? `${header}\n${body}` : body, faults);
        if (faults.length > 0) {
          for (const {what, where, remedy} of faults) {
            expect(where).toMatch(/^data\/sample\.csv:[1-9]\d*$/);
            expect(Math.min(what.length, remedy.length)).toBeGreaterThan(0);
          }
        } else {
          expect(rows.length).toBeGreaterThan(0);
          for (const row of rows) expect(input.fields.filter((field) => misfit(field, row[field.name]))).toEqual([]);
        }
      }),
      {seed: 20240401, numRuns: 500}
    );
  });

  it("a valid table comes back as it was written", () => {
    const word = fc.stringMatching(/^[a-z][a-z0-9]{0,5}$/);
    const words = fc.string({
      unit: fc.constantFrom("a", "語", ",", '"', "'", "=", "1", "・"),
      minLength: 1,
      maxLength: 12
    });
    const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, {nil: null});
    const row = fc.record({
      place: word,
      year: fc.integer({min: 1900, max: 2100}),
      persons: maybe(fc.nat({max: 4000000})),
      share_pct: maybe(fc.nat({max: 1000}).map((n) => n / 10)),
      branch: fc.constantFrom("army", "navy"),
      day: maybe(fc.constantFrom("2012", "2012-02", "2012-02-29")),
      code: maybe(fc.stringMatching(/^[A-Z]{3}$/)),
      source_id: fc.constantFrom("report-2020", "press-2021"),
      locator: words,
      note: maybe(words)
    });
    const rows = fc.uniqueArray(row, {minLength: 1, maxLength: 20, selector: ({place, year}) => `${place} ${year}`});
    fc.assert(
      fc.property(rows, (written) => {
        const text = stringify(written, {header: true});
        expect(readSample(text)).toEqual(written.map((values, i) => ({...values, _at: `data/sample.csv:${i + 2}`})));
      }),
      {seed: 20240401, numRuns: 200}
    );
  });
});
