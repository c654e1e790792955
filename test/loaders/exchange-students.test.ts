import {expect, it} from "vitest";
import {exchangeStudents} from "../../loaders/exchange-students.ts";
import {bibliography} from "../lib/bibliography.ts";
import {csvText} from "../lib/csv-text.ts";
import {refusal} from "../lib/refusal.ts";

const sources = bibliography({"doj-2020": ["authority", 2020]});
const {"exchange-students": table} = exchangeStudents.spec.inputs;

it.each([
  ["2019,all,104", "2019,usa,105", "more students than from all countries", "usa in FY2019: 105 of 104"],
  ["2019,all,104", "2018,usa,10", "more students than from all countries", "usa in FY2018: 10 of none"],
  ["2019,all,104", "2020,all,90", "date later than its source", "2021-03"]
])("refuses beside %s a row %s: %s", (first, second, what, value) => {
  const text = csvText(
    table,
    [first, second].map((cells) => `${cells},doj-2020,Record,`)
  );
  const [fault, ...others] = refusal(() => exchangeStudents.rows({"exchange-students": text}, sources));
  expect(fault).toContain(`exchange-students: ${what} "${value}" (${table.path}:3); `);
  expect(others).toEqual([]);
});
