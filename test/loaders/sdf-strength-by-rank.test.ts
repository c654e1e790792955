import {expect, it} from "vitest";
import {sdfStrengthByRank} from "../../loaders/sdf-strength-by-rank.ts";
import {bibliography} from "../lib/bibliography.ts";
import {csvText} from "../lib/csv-text.ts";
import {refusal} from "../lib/refusal.ts";

const sources = bibliography({report: ["scholarly", 2025]});

it("refuses more women than persons of a rank", () => {
  const {ranks} = sdfStrengthByRank.spec.inputs;
  const rows = ["2020-03-31,officer,actual,10,report,table,", "2020-03-31,officer,women,11,report,table,"];
  expect(refusal(() => sdfStrengthByRank.rows({ranks: csvText(ranks, rows)}, sources))).toEqual([
    'sdf-strength-by-rank: more women than persons "officer 2020-03-31: 11 of 10" ' +
      "(data/deployments/sdf-strength-by-rank.csv:3); find the figure that was misread"
  ]);
});
