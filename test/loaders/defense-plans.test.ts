import {describe, expect, it} from "vitest";
import {defensePlans} from "../../loaders/defense-plans.ts";
import {bibliography} from "../lib/bibliography.ts";
import {csvText} from "../lib/csv-text.ts";
import {refusal} from "../lib/refusal.ts";

const sources = bibliography({"doj-2008": ["authority", 2008], daily: ["press", 1977]});
const first = "buildup-plan-1,First Plan,第1次,buildup-plan,1957-06-14,1958,1960,doj-2008,chronology,";
const open = "ceiling-1,Ceiling,枠,ceiling,1976,,,daily,lead,About one percent.";

describe("defense plans", () => {
  it("are published as they are transcribed, with the status of their source", () => {
    expect(read([first, open])).toEqual([
      {
        ...{plan_id: "buildup-plan-1", name_en: "First Plan", name_ja: "第1次", kind: "buildup-plan"},
        ...{adopted: "1957-06-14", first_fiscal_year: 1958, last_fiscal_year: 1960, status: "official"},
        ...{source_id: "doj-2008", locator: "chronology", note: null, _at: "data/budgets/plans.csv:2"}
      },
      {
        ...{plan_id: "ceiling-1", name_en: "Ceiling", name_ja: "枠", kind: "ceiling"},
        ...{adopted: "1976", first_fiscal_year: null, last_fiscal_year: null, status: "secondary"},
        ...{source_id: "daily", locator: "lead", note: "About one percent.", _at: "data/budgets/plans.csv:3"}
      }
    ]);
  });

  it("may last one year, and have no known end", () => {
    expect(read([first.replace("1960", "1958")])).toHaveLength(1);
    expect(read([first.replace(",1960,", ",,")])[0].last_fiscal_year).toBeNull();
  });

  it("must not end before they begin", () => {
    expect(refusal(() => read([open, first.replace("1960", "1957")]))).toEqual([
      'defense-plans: plan that ends before it begins "buildup-plan-1" (data/budgets/plans.csv:3); check both years'
    ]);
  });
});

function read(lines: readonly string[]) {
  return defensePlans.rows({plans: csvText(defensePlans.spec.inputs.plans, lines)}, sources);
}
