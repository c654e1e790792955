import {describe, expect, test} from "vitest";
import {coverageOf, mostSeries} from "../../src/datasets/coverage.ts";
import {events} from "../../src/datasets/events.ts";
import {exchangeRate} from "../../src/datasets/exchange-rate.ts";
import {sources} from "../../src/datasets/sources.ts";
import type {DatasetSpec} from "../../src/datasets/spec.ts";
import {usPersonnel} from "../../src/datasets/us-personnel.ts";

const [first, second] = Object.keys(valuesOf(exchangeRate, "series"));
const of = (series: string, ...years: number[]) => years.map((year) => ({year, series}));

describe("coverageOf", () => {
  test("gives the years of each series, and those missing inside its span only", () => {
    const rows = [...of(second, 1990, 1991), ...of(first, 1970, 1971, 1974, 1971)];
    expect(coverageOf(exchangeRate, rows)).toEqual({
      kind: "series",
      series: [
        {values: {series: first}, years: [1970, 1971, 1974], missing: [1972, 1973]},
        {values: {series: second}, years: [1990, 1991], missing: []}
      ]
    });
  });

  test("takes the columns that the spec declares as its series, and the year of a date", () => {
    const rows = ["1950-06", "1953-06", "1953-09"].map((date) => ({
      iso3: "JPN",
      date,
      branch: "army",
      series: "reported"
    }));
    expect(coverageOf(usPersonnel, rows)?.series).toEqual([
      {values: {iso3: "JPN"}, years: [1950, 1953], missing: [1951, 1952]}
    ]);
  });

  test("finds nothing missing from a list", () => {
    const rows = ["1951-09-08", "1960"].map((date, i) => ({event_id: `e${i}`, date}));
    expect(coverageOf(events, rows)).toEqual({
      kind: "list",
      series: [{values: {}, years: [1951, 1960], missing: []}]
    });
  });

  test("takes a table of more series than can be read as a whole", () => {
    const many = Array.from({length: mostSeries + 1}, (_, i) => of(`s${i}`, 1970 + i)).flat();
    const numbered = {
      ...exchangeRate,
      fields: exchangeRate.fields.map(({name, ...rest}) => ({...rest, name, values: undefined}))
    };
    expect(coverageOf(numbered, many)?.series.map(({values}) => values)).toEqual([{}]);
    expect(coverageOf(numbered, many.slice(1))?.series).toHaveLength(mostSeries);
  });

  test("has nothing to say of a table without a time", () => {
    expect(coverageOf(sources, [{source_id: "a"}])).toBeNull();
  });
});

function valuesOf({fields}: DatasetSpec, column: string): Readonly<Record<string, unknown>> {
  return fields.find(({name}) => name === column)!.values!;
}
