import {expect, it} from "vitest";
import {usBasePopulation} from "../../loaders/us-base-population.ts";
import {bibliography} from "../lib/bibliography.ts";
import {csvText} from "../lib/csv-text.ts";
import {refusal} from "../lib/refusal.ts";

const sources = bibliography({paper: ["press", 2014], page: ["other", 2014]});
const {counts} = usBasePopulation.spec.inputs;

it("takes the better source, and marks what was worked out", () => {
  const rows = read(
    "2013-03-31,japan,all,all,10,exact,printed,page,table,",
    "2013-03-31,japan,all,all,11,exact,derived,paper,article,"
  );
  expect(rows).toMatchObject([{persons: 11, status: "derived", alternatives: "10 [page]"}]);
});

it.each([
  ["group", "military,all,7", "civilians,all,2", "dependents,all,2", "2013-03-31 japan all: 11 of 10"],
  ["residence", "all,on-base,7", "all,off-base,2", "civilians,all,1", "2013-03-31 japan all: 9 of 10"]
])("refuses parts by %s that do not make the whole", (column, a, b, c, value) => {
  const [whole, ...parts] = ["all,all,10", a, b, c].map(
    (cells) => `2013-03-31,japan,${cells},exact,printed,paper,article,`
  );
  expect(refusal(() => read(whole, ...parts))).toEqual([
    `us-base-population: parts by ${column} that do not make the whole "${value}" ` +
      "(data/deployments/us-base-population.csv:2); find the figure misread"
  ]);
});

it("does not add parts of which one is missing", () => {
  const [whole, part] = ["all,all,10", "military,all,7"].map(
    (cells) => `2013-03-31,japan,${cells},exact,printed,paper,article,`
  );
  expect(read(whole, part)).toHaveLength(2);
});

function read(...rows: readonly string[]) {
  return usBasePopulation.rows({counts: csvText(counts, rows)}, sources);
}
