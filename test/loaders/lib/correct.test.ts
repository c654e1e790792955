import {describe, expect, it} from "vitest";
import {correct, type Correction} from "../../../loaders/lib/correct.ts";
import {refusal} from "../../lib/refusal.ts";

const rows = [
  {year: 1959, amount: 1535, source_id: "blog", _at: "data/budget.csv:2"},
  {year: 1960, amount: 1549, source_id: "blog", _at: "data/budget.csv:3"},
  {year: 1960, amount: 1569, source_id: "book", _at: "data/budget.csv:4"}
];

const override: Correction = {
  ...{table: "budget", field: "amount", match: "year=1960;source_id=blog", action: "override", value: 1569},
  ...{reason: "Misprint.", source_id: "book", locator: "p. 4", note: null, _at: "data/corrections.csv:2"}
};

describe("correct(dataset, table, rows, corrections)", () => {
  it("overrides the cell of the rows that match all of its columns, and keeps what is printed", () => {
    expect(correct("budget", "budget", rows, [override])).toEqual([
      {...rows[0], correction: null, printed: null},
      {...rows[1], amount: 1569, correction: "Misprint.", printed: 1549},
      {...rows[2], correction: null, printed: null}
    ]);
  });

  it("drops the cell, so that it is missing and not zero", () => {
    const [, dropped] = correct("budget", "budget", rows, [{...override, action: "drop", value: null}]);
    expect(dropped).toEqual({...rows[1], amount: null, correction: "Misprint.", printed: 1549});
  });

  it("leaves other tables and its own input alone", () => {
    const before = structuredClone(rows);
    const others = correct("budget", "components", rows, [override]);
    correct("budget", "budget", rows, [override]);
    expect(others.map(({amount}) => amount)).toEqual([1535, 1549, 1569]);
    expect(rows).toEqual(before);
  });

  it("refuses corrections that match nothing, lack their value or name no column, all in one error", () => {
    const corrections: Correction[] = [
      {...override, match: "year=1961"},
      {...override, match: "yaer=1960", _at: "data/corrections.csv:3"},
      {...override, value: null, _at: "data/corrections.csv:4"},
      {...override, field: "amuont", _at: "data/corrections.csv:5"}
    ];
    const idle = "mend the match, or remove the correction";
    expect(refusal(() => correct("budget", "budget", rows, corrections))).toEqual([
      `budget: correction that matches nothing "year=1961" (data/corrections.csv:2); ${idle}`,
      `budget: correction that matches nothing "yaer=1960" (data/corrections.csv:3); ${idle}`,
      'budget: override without value "year=1960;source_id=blog" (data/corrections.csv:4); give the value',
      'budget: correction of an unknown column "amuont" (data/corrections.csv:5); name a column of the table'
    ]);
  });
});
