import {expect, it} from "vitest";
import {unMissionSites} from "../../loaders/un-mission-sites.ts";
import {bibliography} from "../lib/bibliography.ts";
import {csvText} from "../lib/csv-text.ts";
import {refusal} from "../lib/refusal.ts";

const sources = bibliography({report: ["scholarly", 2025]});

it("refuses a site that was left before it was taken", () => {
  const {sites} = unMissionSites.spec.inputs;
  const rows = ["juba,UNMISS,Juba,ジュバ,2017,2012,4.8,31.6,report,row,"];
  expect(refusal(() => unMissionSites.rows({sites: csvText(sites, rows)}, sources))).toEqual([
    'un-mission-sites: site left before it was taken "juba: 2017 to 2012" ' +
      "(data/deployments/un-mission-sites.csv:2); check both years in the source"
  ]);
});
