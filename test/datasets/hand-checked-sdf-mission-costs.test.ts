import {expect, it} from "vitest";
import {readTexts} from "../../loaders/lib/dataset.ts";
import {readSources} from "../../loaders/lib/sources.ts";
import {sdfMissionCosts} from "../../loaders/sdf-mission-costs.ts";

const rows = sdfMissionCosts.rows(readTexts(sdfMissionCosts.spec), readSources());

it.each([
  ["iraq-ground", 737, "about", "Ministry of Defense, special measures acts, Iraq"],
  ["iraq-maritime", 5, "about", "Ministry of Defense, special measures acts, Iraq"],
  ["iraq-air", 226, "about", "Ministry of Defense, special measures acts, Iraq"],
  ["replenishment-2008", 105, "about", "Ministry of Defense, special measures acts, replenishment support"],
  ["unmiss", 402.1, "exact", "Ministry of Defense, UN peacekeeping, UNMISS, to the end of September 2017"]
])("sdf-mission-costs %s: %d hundred million yen, %s (%s)", (operation, value_jpy_100m, exactness) => {
  expect(rows.filter((row) => row.operation === operation)).toMatchObject([
    {value_jpy_100m, exactness, status: "official"}
  ]);
});
