import {expect, it} from "vitest";
import {defensePlanAmounts} from "../../loaders/defense-plan-amounts.ts";
import {bibliography} from "../lib/bibliography.ts";
import {csvText} from "../lib/csv-text.ts";
import {refusal} from "../lib/refusal.ts";

const sources = bibliography({white: ["authority", 2008]});

it("keeps what is contracted apart from what is spent, with the status of the source", () => {
  expect(read([line("total", 43), line("contracts", 43.5, "contract")])).toMatchObject([
    {item: "total", basis: "expenditure", value_jpy_tn: 43, status: "official"},
    {item: "contracts", basis: "contract", value_jpy_tn: 43.5, status: "official"}
  ]);
});

it("lets parts miss their total by rounding alone", () => {
  expect(read([line("total", 25.01), line("personnel", 11.11), line("materials", 13.9)])).toHaveLength(3);
  expect(refusal(() => read([line("total", 25.01), line("personnel", 11.11), line("materials", 13.4)]))).toEqual([
    'defense-plan-amounts: parts of total of plan-a FY2001-2005 do not make it "25.01, parts 24.51" ' +
      "(data/budgets/plan-amounts.csv:2); find the figure that was misread"
  ]);
});

it("refuses an amount of a plan that the table of plans lacks", () => {
  expect(refusal(() => read([line("total", 43).replace("plan-a", "plan-b")]))).toEqual([
    'defense-plan-amounts: amount of an unknown plan "plan-b" (data/budgets/plan-amounts.csv:2); ' +
      "add the plan to data/budgets/plans.csv, or mend the id"
  ]);
});

function read(rows: readonly string[]) {
  const {inputs} = defensePlanAmounts.spec;
  const plan = "plan-a,Plan,計画,mid-term-program,2000-12-15,2001,2005,white,chronology,";
  return defensePlanAmounts.rows(
    {"plan-amounts": csvText(inputs["plan-amounts"], rows), plans: csvText(inputs.plans, [plan])},
    sources
  );
}

function line(item: string, trillion: number, basis = "expenditure"): string {
  const {fields} = defensePlanAmounts.spec.inputs["plan-amounts"];
  const cells: Readonly<Record<string, string | number>> = {
    ...{plan_id: "plan-a", item, first_fiscal_year: 2001, last_fiscal_year: 2005, basis, value_jpy_tn: trillion},
    ...{exactness: "about", source_id: "white", locator: "table"}
  };
  return fields.map(({name}) => cells[name] ?? "").join(",");
}
