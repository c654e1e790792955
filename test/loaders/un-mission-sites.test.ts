import {expect, it} from "vitest";
import {unMissionSites} from "../../loaders/un-mission-sites.ts";
import {bibliography} from "../lib/bibliography.ts";
import {csvText} from "../lib/csv-text.ts";
import {refusal} from "../lib/refusal.ts";

const sources = bibliography({report: ["scholarly", 2025]});

it.each([
  ["of another country", "UNMISS,Juba,ジュバ,2012,2017,11.55,104.917", "SSD"],
  [
    "with latitude and longitude exchanged",
    "UNDOF,Camp Ziouani,ジウアニ宿営地,1996,2013,35.816438,33.108936",
    "ISR, SYR"
  ]
])("refuses a point %s", (_, cells, land) => {
  const {sites} = unMissionSites.spec.inputs;
  const [fault, ...others] = refusal(() =>
    unMissionSites.rows({sites: csvText(sites, [`site,${cells},report,row,`])}, sources)
  );
  expect(fault).toContain(`un-mission-sites: point outside ${land} "site: `);
  expect(others).toEqual([]);
});

it("refuses a site that was left before it was taken", () => {
  const {sites} = unMissionSites.spec.inputs;
  const rows = ["juba,UNMISS,Juba,ジュバ,2017,2012,4.8,31.6,report,row,"];
  expect(refusal(() => unMissionSites.rows({sites: csvText(sites, rows)}, sources))).toEqual([
    'un-mission-sites: site left before it was taken "juba: 2017 to 2012" ' +
      "(data/deployments/un-mission-sites.csv:2); check both years in the source"
  ]);
});
