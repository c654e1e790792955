import {describe, expect, it} from "vitest";
import {defenseBudgetShares} from "../../loaders/defense-budget-shares.ts";
import {bibliography} from "../lib/bibliography.ts";
import {csvText} from "../lib/csv-text.ts";
import {refusal} from "../lib/refusal.ts";

const sources = bibliography({white: ["authority", 2020], blog: ["other", 2009]});
const printed = "1991,single,gnp-forecast,0.954,4597000,blog,row 1991,";

describe("shares of the defense budget", () => {
  it("are as printed, from the better source", () => {
    const rows = read([printed, printed.replace("blog", "white").replace("0.954", "0.95")]);
    expect(rows).toMatchObject([
      {share_pct: 0.95, source_id: "white", status: "official", alternatives: "0.954 [blog]"}
    ]);
  });

  it("must follow from the budget and the printed denominator", () => {
    expect(refusal(() => read([printed.replace("4597000", "4132000")]))).toEqual([
      'defense-budget-shares: share of gnp-forecast that its parts do not give, FY1991 single, "0.954, computed 1.061" ' +
        "(data/budgets/budget-shares.csv:2); find the figure that was misread, or correct the misprint"
    ]);
  });

  it("are held to the denominator of a document that lost, too", () => {
    const better = printed.replace("blog", "white");
    expect(refusal(() => read([better, printed.replace("4597000", "4132000")]))).toEqual([
      'defense-budget-shares: share of gnp-forecast that its parts do not give, FY1991 single, "0.954, computed 1.061" ' +
        "(data/budgets/budget-shares.csv:3); find the figure that was misread, or correct the misprint"
    ]);
  });

  it("are not recomputed without a denominator, or without a budget of that definition", () => {
    expect(read([printed.replace("4597000", "")])).toMatchObject([{share_pct: 0.954, denominator_jpy_100m: null}]);
    expect(read(["2023,security-related,gdp-fy2022,1.4,,blog,text,"])).toHaveLength(1);
  });

  it("lose a misprinted denominator by a correction, and stay as printed", () => {
    const drop = "budget-shares,denominator_jpy_100m,fiscal_year=1991,drop,,Below FY1990.,blog,row 1991,";
    expect(read([printed.replace("4597000", "4132000")], [drop])).toMatchObject([
      {share_pct: 0.954, denominator_jpy_100m: null, status: "secondary", alternatives: null, note: "Below FY1990."}
    ]);
  });

  it("are derived where a correction replaces them, with the misprint beside", () => {
    const override = "budget-shares,share_pct,fiscal_year=1991,override,0.954,Misprint.,white,row 1991,";
    expect(read([printed.replace("0.954", "0.594")], [override])).toMatchObject([
      {share_pct: 0.954, status: "derived", alternatives: "0.594 [blog]", note: "Misprint."}
    ]);
  });
});

function read(rows: readonly string[], corrections: readonly string[] = []) {
  const {inputs} = defenseBudgetShares.spec;
  return defenseBudgetShares.rows(
    {
      "defense-budget": csvText(inputs["defense-budget"], [
        "1991,single,reference,enacted,43860,printed,white,row FY1991,"
      ]),
      "budget-components": csvText(inputs["budget-components"], ["2020,saco,138,printed,white,note,"]),
      corrections: csvText(inputs.corrections, corrections),
      "budget-shares": csvText(inputs["budget-shares"], rows)
    },
    sources
  );
}
