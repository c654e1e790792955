import {expect, it} from "vitest";
import {sdfMissionCosts} from "../../loaders/sdf-mission-costs.ts";
import {bibliography} from "../lib/bibliography.ts";
import {csvText} from "../lib/csv-text.ts";
import {refusal} from "../lib/refusal.ts";

const sources = bibliography({list: ["authority", 2017]});
const {"mission-costs": table} = sdfMissionCosts.spec.inputs;

it.each([
  ["2010-01,2008-01", "operation that ends before it begins", "unmiss: 2010-01 to 2008-01"],
  ["2010-01,2018-01", "date later than its source", "2018-01"]
])("refuses months %s: %s", (months, what, value) => {
  const text = csvText(table, [`unmiss,${months},402.1,exact,unmiss-hq,list,page,`]);
  const [fault, ...others] = refusal(() => sdfMissionCosts.rows({"mission-costs": text}, sources));
  expect(fault).toContain(`sdf-mission-costs: ${what} "${value}" (${table.path}:2); `);
  expect(others).toEqual([]);
});
