import {describe, expect, it} from "vitest";
import {defenseBudgetComposition} from "../../loaders/defense-budget-composition.ts";
import {bibliography} from "../lib/bibliography.ts";
import {csvText} from "../lib/csv-text.ts";
import {refusal} from "../lib/refusal.ts";

const sources = bibliography({"doj-2019": ["authority", 2019], "doj-2020": ["authority", 2020]});
const uses = {
  ...{personnel: 4000, equipment: 1500, research: 300, facilities: 400},
  ...{maintenance: 2500, "base-measures": 1000, other: 300}
};

describe("composition of the defense budget", () => {
  it("works out the share of each part in the budget without special items", () => {
    expect(read([line("use", "personnel", 4220)])).toMatchObject([
      {value_jpy_100m: 4220, share_pct: 42.2, status: "official"}
    ]);
  });

  it("keeps a share that is printed alone, and gives obligations none", () => {
    const rows = read(["2020,use,research,,2.2,doj-2020,Fig. 4,", line("obligations", "new-contracts", 500)]);
    expect(rows.map(({value_jpy_100m, share_pct}) => [value_jpy_100m, share_pct])).toEqual([
      [500, null],
      [null, 2.2]
    ]);
  });

  it("takes the latest edition, and names another figure", () => {
    expect(read([line("use", "personnel", 4210, "doj-2019"), line("use", "personnel", 4220)])).toMatchObject([
      {value_jpy_100m: 4220, source_id: "doj-2020", alternatives: "4210 [doj-2019]"}
    ]);
  });

  it("may miss the budget by the rounding of its parts, and not by more", () => {
    expect(read(lines({...uses, other: 303}))).toHaveLength(7);
    expect(refusal(() => read(lines({...uses, other: 304})))).toEqual([
      'defense-budget-composition: parts of FY2020, use, do not make the budget "10000, parts 10004" ' +
        "(data/budgets/budget-composition.csv:2); find the figure that was misread"
    ]);
  });

  it.each([
    ["expense", "materials", ["earlier-contracts", "general-materials"]],
    ["obligations", "total", ["new-contracts", "existing-contracts"]]
  ] as const)("checks the parts of %s, %s", (breakdown, total, [one, other]) => {
    const parts = [line(breakdown, one, 200), line(breakdown, other, 300)];
    expect(read([...parts, line(breakdown, total, 503)])).toHaveLength(3);
    expect(refusal(() => read([...parts, line(breakdown, total, 504)]))).toHaveLength(1);
  });
});

function read(rows: readonly string[]) {
  const {inputs} = defenseBudgetComposition.spec;
  return defenseBudgetComposition.rows(
    {
      "defense-budget": csvText(inputs["defense-budget"], [
        "2020,excl,reference,enacted,10000,printed,doj-2020,row FY2020,"
      ]),
      "budget-components": csvText(inputs["budget-components"], ["2020,saco,138,printed,doj-2020,note,"]),
      corrections: csvText(inputs.corrections, []),
      "budget-composition": csvText(inputs["budget-composition"], rows)
    },
    sources
  );
}

function lines(items: Readonly<Record<string, number>>): readonly string[] {
  return Object.entries(items).map(([item, value]) => line("use", item, value));
}

function line(breakdown: string, item: string, value: number, source = "doj-2020"): string {
  return `2020,${breakdown},${item},${value},,${source},Reference 9,`;
}
