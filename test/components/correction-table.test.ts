import {expect, test} from "vitest";
import {correctionTable} from "../../src/components/correction-table.ts";
import type {ListedCorrection} from "../../src/datasets/corrections.ts";

const correction: ListedCorrection = {
  ...{dataset: "defense-budget", table: "defense-budget", field: "value_jpy_100m"},
  ...{match: "fiscal_year=1978;definition=single", action: "drop", value: null, printed: [20945]},
  ...{reason: "The row shows another year.", source_id: "s-1", locator: "p. 3", note: "Seen twice."}
};

test("a correction says which cell, what it prints, what is used, why, and where the evidence stands", () => {
  const text = String(correctionTable([correction], "en"));
  expect(text).toContain("Fiscal year: 1978; Definition: Defense budget, one figure (to FY1996)");
  expect(text).toContain("<td>Initial budget</td>");
  expect(text).toMatch(/20,945 <span role="img" aria-label="becomes">→<\/span> empty/);
  expect(text).toContain('<a href="/about/sources#s-1">s-1</a>, p. 3 (Seen twice.)');
  const override = {...correction, action: "override", value: 1569.5, printed: [1549, 1550]} as const;
  expect(String(correctionTable([override], "ja"))).toMatch(/1,549, 1,550 .*→<\/span> 1,569\.5/);
});

test("no correction is said in words", () => {
  expect(String(correctionTable([], "en"))).toBe("<p>Nothing that a source prints is corrected here.</p>");
});
