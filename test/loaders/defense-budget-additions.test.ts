import {expect, it} from "vitest";
import {defenseBudgetAdditions} from "../../loaders/defense-budget-additions.ts";
import {bibliography} from "../lib/bibliography.ts";
import {csvText} from "../lib/csv-text.ts";
import {refusal} from "../lib/refusal.ts";

const sources = bibliography({white: ["authority", 2022], daily: ["press", 2021]});
const wide = "2021,supplementary,unnumbered,incl,7738,enacted,printed,daily,lead,";
const narrow = "2021,supplementary,unnumbered,excl,6873,enacted,derived,white,note 3,";

it("takes a printed figure before one worked out from a better document", () => {
  expect(read([wide, "2021,supplementary,unnumbered,incl,7739,enacted,derived,white,note 3,"])).toMatchObject([
    {value_jpy_100m: 7738, status: "secondary", alternatives: "7739 [white]"}
  ]);
});

it("takes what was enacted before a draft, and calls a draft alone one", () => {
  const draft = wide.replace("enacted", "draft");
  expect(read([draft])).toMatchObject([{value_jpy_100m: 7738, status: "draft"}]);
  expect(read([draft, "2021,supplementary,unnumbered,incl,7739,enacted,derived,white,note 3,"])).toMatchObject([
    {value_jpy_100m: 7739, status: "derived", alternatives: "7738 [daily]"}
  ]);
});

it("keeps scopes and other accounts apart", () => {
  const rows = read([wide, narrow, "2021,reconstruction,initial,unstated,100,enacted,printed,white,text,"]);
  expect(rows.map(({kind, scope, status}) => [kind, scope, status])).toEqual([
    ["reconstruction", "unstated", "official"],
    ["supplementary", "excl", "derived"],
    ["supplementary", "incl", "secondary"]
  ]);
});

it("refuses numbered and unnumbered supplementary budgets in one year", () => {
  expect(refusal(() => read([wide, wide.replace("unnumbered", "first")]))).toEqual([
    'defense-budget-additions: numbered and unnumbered supplementary budgets in "FY2021" ' +
      "(data/budgets/budget-additions.csv:2); name the round, or keep the numbered ones"
  ]);
});

it("refuses a wider scope that is smaller", () => {
  expect(refusal(() => read([wide.replace("7738", "6872"), narrow]))).toEqual([
    'defense-budget-additions: supplementary budget of FY2021 with special items less than without "6872 < 6873" ' +
      "(data/budgets/budget-additions.csv:3); find the figure that was misread"
  ]);
});

function read(rows: readonly string[]) {
  const {inputs} = defenseBudgetAdditions.spec;
  return defenseBudgetAdditions.rows({"budget-additions": csvText(inputs["budget-additions"], rows)}, sources);
}
