import {expect, it} from "vitest";
import {readTexts} from "../../loaders/lib/dataset.ts";
import {readSources} from "../../loaders/lib/sources.ts";
import {unPeacekeepersByMission} from "../../loaders/un-peacekeepers-by-mission.ts";

const rows = unPeacekeepersByMission.rows(readTexts(unPeacekeepersByMission.spec), readSources());

it.each([
  ["2009-11", "UNDOF", 31, 0],
  ["2010-03", "MINUSTAH", 192, 0],
  ["2010-09", "UNMIT", 2, 0],
  ["2010-12", "UNMIN", 6, 0],
  ["2011-07", "UNMIS", 1, 0],
  ["2012-03", "UNMISS", 241, 0],
  ["2012-12", "MINUSTAH", 2, 0],
  ["2013-10", "UNMISS", 271, 6],
  ["2014-08", "UNMISS", 271, 2]
])(
  "un-peacekeepers-by-mission %s, %s: %i persons, %i women (IPI, full_gender_data.csv)",
  (date, mission, personnel, women) => {
    expect(rows.filter((row) => row.date === date && row.mission === mission)).toMatchObject([
      {personnel, women, status: "secondary", source_id: "ipi-ppp-gender"}
    ]);
  }
);
