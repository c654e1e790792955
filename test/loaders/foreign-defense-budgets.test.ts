import {expect, it} from "vitest";
import {foreignDefenseBudgets} from "../../loaders/foreign-defense-budgets.ts";
import {bibliography} from "../lib/bibliography.ts";
import {csvText} from "../lib/csv-text.ts";
import {refusal} from "../lib/refusal.ts";

const sources = bibliography({"doj-2007": ["authority", 2007], "doj-2008": ["authority", 2008]});
const russia = "RUS,2007,2007,RUB,8222.035,hundred-million,doj-2007,row,";
const revised = "RUS,2007,2008,RUB,8220.36,hundred-million,doj-2008,row,";

it("gives all amounts in millions, and keeps what each edition prints", () => {
  expect(read([russia, revised, "USA,2007,2007,USD,548885,million,doj-2007,row,"])).toMatchObject([
    {iso3: "RUS", edition: 2007, value_lcu_m: 822203.5, status: "official"},
    {iso3: "RUS", edition: 2008, value_lcu_m: 822036},
    {iso3: "USA", edition: 2007, value_lcu_m: 548885}
  ]);
});

it("refuses an edition that is not its source's", () => {
  expect(refusal(() => read([russia.replace("doj-2007", "doj-2008")]))).toEqual([
    "foreign-defense-budgets: edition that doj-2008 is not 2007 (data/budgets/foreign-budgets.csv:2); " +
      "mend the edition or the source"
  ]);
});

it("refuses a revision that is too large to be one", () => {
  expect(refusal(() => read([russia, revised.replace("8220.36", "3220.36")]))).toEqual([
    'foreign-defense-budgets: budgets of RUS for 2007 that editions do not share "8222.035 and 3220.36" ' +
      "(data/budgets/foreign-budgets.csv:2); find the figure that was misread"
  ]);
});

function read(rows: readonly string[]) {
  const {inputs} = foreignDefenseBudgets.spec;
  return foreignDefenseBudgets.rows({"foreign-budgets": csvText(inputs["foreign-budgets"], rows)}, sources);
}
