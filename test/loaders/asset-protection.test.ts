import {expect, it} from "vitest";
import {assetProtection} from "../../loaders/asset-protection.ts";
import {bibliography} from "../lib/bibliography.ts";
import {csvText} from "../lib/csv-text.ts";
import {refusal} from "../lib/refusal.ts";

const sources = bibliography({"doj-2023": ["authority", 2023]});

it("a part is no more than the whole", () => {
  const lines = ["2022,all,3,doj-2023,Record,", "2022,aus,4,doj-2023,Record,"];
  const text = csvText(assetProtection.spec.inputs["asset-protection"], lines);
  expect(refusal(() => assetProtection.rows({"asset-protection": text}, sources))).toEqual([
    'asset-protection: more protections of aus in 2022 than of all "4 > 3" ' +
      "(data/deployments/asset-protection.csv:3); find the figure that was misread"
  ]);
});
