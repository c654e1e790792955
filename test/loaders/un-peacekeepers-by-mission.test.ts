import {expect, it} from "vitest";
import {unPeacekeepersByMission} from "../../loaders/un-peacekeepers-by-mission.ts";
import {bibliography} from "../lib/bibliography.ts";
import {csvText} from "../lib/csv-text.ts";
import {refusal} from "../lib/refusal.ts";

const sources = bibliography({report: ["scholarly", 2025]});

it("refuses more women than persons in a mission", () => {
  const {missions} = unPeacekeepersByMission.spec.inputs;
  const rows = ["2012-03,UNMISS,241,242,report,row,"];
  expect(refusal(() => unPeacekeepersByMission.rows({missions: csvText(missions, rows)}, sources))).toEqual([
    'un-peacekeepers-by-mission: more women than persons "UNMISS 2012-03: 242 of 241" ' +
      "(data/deployments/un-peacekeepers-by-mission.csv:2); find the figure that was misread"
  ]);
});
