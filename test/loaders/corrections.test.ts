import {describe, expect, test} from "vitest";
import {correctionsOf, readCorrections} from "../../loaders/corrections.ts";
import {correctionTables} from "../../src/datasets/corrections.ts";
import {defenseBudget} from "../../src/datasets/defense-budget.ts";
import {specs} from "../../src/datasets/index.ts";
import {csvText} from "../lib/csv-text.ts";
import {refusal} from "../lib/refusal.ts";

const {"defense-budget": table, corrections} = defenseBudget.inputs;
const texts = (...lines: string[]) => ({
  "defense-budget": csvText(table, [
    "1960,single,reference,enacted,1549,printed,s-1,table,",
    "1960,single,chart,enacted,1550,printed,s-1,chart,",
    "1961,single,reference,enacted,,printed,s-1,table,"
  ]),
  corrections: csvText(corrections, lines)
});

describe("correctionsOf", () => {
  test("gives each correction with what the cells that it concerns print", () => {
    const [one, other] = correctionsOf(
      defenseBudget,
      texts(
        "defense-budget,value_jpy_100m,fiscal_year=1960;definition=single,override,1569,Misprint.,s-2,p. 1,",
        "defense-budget,value_jpy_100m,fiscal_year=1961,drop,,Illegible.,s-2,p. 2,"
      )
    );
    expect(one).toMatchObject({dataset: "defense-budget", printed: [1549, 1550], value: 1569, source_id: "s-2"});
    expect(other).toMatchObject({action: "drop", printed: [null], value: null});
  });

  test("refuses a broken table", () => {
    expect(refusal(() => correctionsOf(defenseBudget, texts("defense-budget,x,no match,drop,,R,s,p,")))).toHaveLength(
      1
    );
  });
});

test("readCorrections finds the tables of corrections of every dataset, each correction with a printed value", () => {
  const found = readCorrections();
  const owners = specs.filter((spec) => correctionTables(spec).length > 0).map(({id}) => id);
  expect(owners).toEqual(expect.arrayContaining(["defense-budget", "treaty-index-counts", "us-personnel"]));
  for (const {dataset} of found) expect(owners).toContain(dataset);
  expect(found.filter(({printed}) => printed.length === 0)).toEqual([]);
});
