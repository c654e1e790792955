import {describe, expect, it} from "vitest";
import {scramblesByForce} from "../../loaders/scrambles-by-force.ts";
import {bibliography} from "../lib/bibliography.ts";
import {csvText} from "../lib/csv-text.ts";
import {refusal} from "../lib/refusal.ts";

const sources = bibliography({"paper-2024": ["authority", 2024], daily: ["press"]});
const forces = ["northern", "central", "western", "southwestern"];

describe("forces of a year", () => {
  it("stand as printed, and say who prints them", () => {
    expect(read(10, [1, 2, 3, 4])).toMatchObject(
      forces.map((force, i) => ({fiscal_year: 2024, force, scrambles: i + 1, status: "secondary"}))
    );
  });

  it("need not all be known", () => {
    expect(read(10, [1, 2])).toHaveLength(2);
  });

  it.each<[counts: readonly number[], sum: number]>([
    [[1, 2, 3, 5], 11],
    [[1, 2, 3, 3], 9],
    [[5, 6], 11]
  ])("that are %o are refused beside a total of 10", (counts, sum) => {
    expect(refusal(() => read(10, counts))).toEqual([
      `scrambles-by-force: forces of FY2024 do not make the total "10, forces ${sum}" ` +
        "(data/environment/scrambles-by-force.csv:2); find the figure that was misread"
    ]);
  });

  it("are refused in a year without a total", () => {
    expect(refusal(() => read(10, [1], 2023))[0]).toContain('forces of FY2023 do not make the total "none, forces 1"');
  });
});

function read(total: number, counts: readonly number[], year = 2024) {
  const {inputs} = scramblesByForce.spec;
  const lines = counts.map((count, i) => `${year},${forces[i]},${count},daily,text,`);
  return scramblesByForce.rows(
    {
      scrambles: csvText(inputs.scrambles, [`2024,total,${total},printed,paper-2024,chart,`]),
      "scrambles-by-force": csvText(inputs["scrambles-by-force"], lines)
    },
    sources
  );
}
